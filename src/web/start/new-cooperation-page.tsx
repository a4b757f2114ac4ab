import { Page } from '../ui/page.tsx'

export const NewCooperationPage = () => <Page title="NewCooperationPage" />
