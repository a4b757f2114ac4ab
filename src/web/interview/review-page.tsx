import { Page } from '../ui/page.tsx'

export const ReviewPage = () => <Page title="ReviewPage" />
