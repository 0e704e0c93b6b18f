import { createContext, type ReactNode, useContext } from 'react';
import type { Language, Words } from '#vocabulary/language.ts';

const LanguageContext = createContext<Language>('vi');

/** Sets the language of all below. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Gives the function that picks the words of the person's language. */
export function useSay(): (words: Words) => string {
  const language = useLanguage();
  return (words) => words[language];
}
