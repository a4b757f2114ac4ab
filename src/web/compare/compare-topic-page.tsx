import { Page } from '../ui/page.tsx'

export const CompareTopicPage = () => <Page title="CompareTopicPage" />
