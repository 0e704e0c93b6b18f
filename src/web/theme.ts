import { createTheme, type MantineColorsTuple } from '@mantine/core';

// From light to dark around the system's own green; the seventh is what buttons act with, in the dark theme the sixth.
const act: MantineColorsTuple = [
  '#eaf3f3',
  '#d6e6e6',
  '#abcdcd',
  '#7db3b3',
  '#559b9b',
  '#317f7f',
  '#0f5c5c',
  '#0d5050',
  '#0f3d3e',
  '#082b2c',
];

/** The tokens of the system as the component library wants them; what is not a component's stands in theme.css. */
export const theme = createTheme({
  primaryColor: 'act',
  primaryShade: { light: 6, dark: 5 },
  colors: { act },
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  // Body, detail and caption are as large as theme.css says for the width of the screen.
  fontSizes: {
    xs: 'var(--lh-caption)',
    sm: 'var(--lh-body)',
    md: 'var(--lh-body)',
    lg: '1.0625rem',
    xl: '1.25rem',
  },
  headings: {
    fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5625rem', lineHeight: '1.25' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: 'var(--lh-body)' },
    },
  },
  defaultRadius: 9,
  autoContrast: true,
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Figures are typed: steppers would lie over what the field says of itself.
  components: { NumberInput: { defaultProps: { hideControls: true } } },
});
