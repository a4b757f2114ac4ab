import { Page } from '../ui/page.tsx'

export const EnterPage = () => <Page title="EnterPage" />
