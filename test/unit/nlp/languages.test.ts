import { describe, expect, it } from 'vitest';
import { detectLanguage, loadWordForms } from '../../../src/nlp/index.js';

const TEXTS = {
  en: 'You will learn how to plan a project with your team and how the results are presented to clients.',
  de: 'Sie lernen, wie ein Projekt mit dem Team geplant wird und wie die Ergebnisse für den Kunden dargestellt werden.',
  fr: 'Vous apprendrez à planifier un projet avec votre équipe et à présenter les résultats dans une langue que les clients comprennent.',
  es: 'En este curso aprenderás a planificar un proyecto con tu equipo y a presentar los resultados para que los clientes los entiendan.',
  it: 'Il corso insegna a pianificare un progetto con la squadra e a presentare i risultati in una lingua che i clienti comprendono.',
  nl: 'Je leert hoe je een project met het team plant en hoe je de resultaten aan de klant presenteert, ook als het niet meezit.',
  pt: 'Você vai aprender a planejar um projeto com a sua equipe e a apresentar os resultados para que os clientes não tenham dúvidas.',
  sv: 'Du lär dig att planera ett projekt med din grupp och hur resultaten visas för kunden, även när det inte går som det ska.',
  no: 'Du lærer å planlegge et prosjekt sammen med gruppen og hvordan resultatene vises til kunden, også når det ikke går etter planen.',
  da: 'Du lærer at planlægge et projekt sammen med gruppen, og hvordan resultaterne vises til kunden, også når det ikke går, som det skal. Vi er hos jer.',
  pl: 'Na tym kursie nauczysz się, jak planować projekt z zespołem oraz jak przedstawiać wyniki, aby klient je zrozumiał, także pod presją.',
  fi: 'Kurssilla opit, miten projekti suunnitellaan ryhmän kanssa ja miten tulokset esitetään, kun asiakas ei ole paikalla mutta haluaa ne heti.',
  ru: 'На этом курсе вы научитесь планировать проекты вместе с командой и объяснять результаты клиентам.',
  uk: 'На цьому курсі ви навчитеся планувати проєкти разом із командою та пояснювати їхні результати.',
  el: 'Σε αυτό το μάθημα θα μάθετε να σχεδιάζετε έργα μαζί με την ομάδα σας.',
  ar: 'ستتعلم في هذه الدورة كيفية التخطيط للمشاريع مع فريقك وعرض النتائج',
  he: 'בקורס זה תלמדו לתכנן פרויקטים יחד עם הצוות ולהציג את התוצאות',
  zh: '在本课程中，您将学习如何与团队一起规划项目并展示成果。',
  ja: 'このコースでは、チームと一緒にプロジェクトを計画し、結果を発表する方法を学びます。',
  ko: '이 과정에서는 팀과 함께 프로젝트를 계획하고 결과를 발표하는 방법을 배웁니다.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(TEXTS))('recognises %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['an empty text', ''],
    ['a title', 'Gestión de inventario y portafolio'],
    [
      'a list of names',
      'Python, SQL, Tableau, Excel, Word, Docker, Kubernetes, AWS, Azure, Git, Jira, Linux, Bash, Perl',
    ],
    ['numbers', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'],
  ])('leaves %s undecided', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('takes names in another script for no sign of its language', () => {
    expect(detectLanguage(`${TEXTS.en} The film 香港电影 is shown in the first week.`)).toBe('en');
  });

  it('takes Chinese text full of Latin names for Chinese', () => {
    expect(detectLanguage('熟悉 Java, Spring Boot, MySQL, Redis；有三年以上后端开发经验，能够独立完成项目设计。')).toBe(
      'zh',
    );
  });

  it('reads a text in two languages as the one in whole Latin sentences', () => {
    expect(detectLanguage(`${TEXTS.en} ${TEXTS.en} ${TEXTS.zh}`)).toBe('en');
  });
});

describe('loadWordForms', () => {
  it.each([
    ['de', 'Datenbanken', 'Datenbank'],
    ['es', 'programaciones', 'programación'],
    ['fr', 'équipes', 'équipe'],
    ['it', 'dati', 'dato'],
    ['ru', 'программирования', 'программирование'],
    ['en', 'databases', 'database'],
  ] as const)('brings inflections of %s together: %s and %s', (language, a, b) => {
    const toWordForm = loadWordForms(language);
    expect(toWordForm(a).stem).toBe(toWordForm(b).stem);
    expect(toWordForm(a).stem).not.toBe('');
  });

  it('compares words of a language without a stemmer by case and accents alone', () => {
    const toWordForm = loadWordForms('fi');
    expect(toWordForm('Tietokannat').normal).toBe('tietokannat');
    expect(toWordForm('Käyttö')).toEqual({ normal: 'kaytto', stem: 'kaytto' });
  });
});
