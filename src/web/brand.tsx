import { Link } from '#kit/route.tsx';

/** The name of the system, with its sign: a gate. */
export function Brand() {
  return (
    <Link to="" className="lh-brand">
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <rect width="26" height="26" rx="7" fill="#e3b23c" />
        <path
          d="M7.5 18.5v-6a5.5 5.5 0 0 1 11 0v6"
          fill="none"
          stroke="#0f3d3e"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
      Làng Học
    </Link>
  );
}
