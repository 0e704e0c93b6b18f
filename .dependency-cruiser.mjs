import { floors } from './scripts/floors.ts';

const room = (name) => `^src/${name}/`;
const tests = '\\.(test|testing)\\.tsx?$';

const forbidden = floors.flatMap((names, floor) =>
  names.flatMap((name) => {
    const above = floors.slice(floor + 1).flat();
    const beside = names.filter((other) => other !== name);
    if (above.length + beside.length === 0) return [];
    return {
      name: `${name}-imports-down`,
      severity: 'error',
      from: { path: room(name), pathNot: tests },
      to: { path: [...above, ...beside].map(room) },
    };
  }),
);

export default {
  forbidden: [
    ...forbidden,
    {
      name: 'vocabulary-is-pure',
      comment: 'runs on old phones and on the server alike',
      severity: 'error',
      from: { path: '^src/vocabulary/', pathNot: tests },
      to: { pathNot: '^src/vocabulary/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'the same verdict on screen, device, import and report',
      severity: 'error',
      from: { path: '(^src/[\\w/-]+/rules\\.ts$)|(^src/plan/(checks|reading)/)', pathNot: tests },
      to: { path: '(^src/platform/)|(/queries|/commands|/routes)', pathNot: '^src/platform/permission/' },
    },
    {
      name: 'screens-never-query',
      severity: 'error',
      from: { path: '/screens/' },
      to: { path: '(/queries|/commands|/routes)[\\w-]*\\.ts$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
