import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** What Mantine draws (menu, dialog, tabs) takes the tokens of styles/tokens.css. Ten steps; 8 fills in light, 5 in dark. */
const ink: MantineColorsTuple = [
  '#eceef0',
  '#d9dcdf',
  '#c3c8cf',
  '#979da6',
  '#858b94',
  '#eceef0',
  '#626871',
  '#474c54',
  '#15171a',
  '#0b0c0e',
]

export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 5 },
  autoContrast: true,
  fontFamily: 'var(--sans)',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.25rem', sm: '1.5rem', md: '1.5rem', lg: '1.75rem', xl: '1.875rem' },
  headings: { fontFamily: 'var(--serif)', fontWeight: '400' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '2px', md: '2px', lg: '2px', xl: '2px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
})

const tokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default-border': 'var(--edge-line)',
  '--mantine-color-error': 'var(--error)',
}

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens })
