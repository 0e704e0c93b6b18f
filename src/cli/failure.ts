/** What a command cannot do, told in one Vietnamese line; the command ends with exit code 2. */
export class Failure extends Error {}
