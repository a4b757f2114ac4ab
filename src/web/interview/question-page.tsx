import { Page } from '../ui/page.tsx'

export const QuestionPage = () => <Page title="QuestionPage" />
