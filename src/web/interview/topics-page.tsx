import { Page } from '../ui/page.tsx'

export const TopicsPage = () => <Page title="TopicsPage" />
