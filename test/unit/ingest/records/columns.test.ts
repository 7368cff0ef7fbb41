import { describe, expect, it } from 'vitest';
import { detectIn as detect } from '../../../helpers/detect-in.js';

describe('detectColumns on postings', () => {
  it('finds the columns of a plain export and gives the parts of the text their zones', () => {
    const found = detect({
      'Job Title': 'title',
      'Company Name': 'company',
      Location: 'city',
      'Salary Estimate': 'range',
      Responsibilities: 'lines',
      'Minimum Qualifications': 'lines',
      'Preferred Qualifications': 'lines',
      'Company Description': 'prose',
      Benefits: 'lines',
    });
    expect(found.kind).toBe('posting');
    expect(found.fields).toEqual({
      title: 'Job Title',
      employer: 'Company Name',
      location: 'Location',
      salary: 'Salary Estimate',
    });
    expect(found.texts).toEqual({
      Responsibilities: 'duties',
      'Minimum Qualifications': 'required',
      'Preferred Qualifications': 'preferred',
      'Company Description': 'company',
      Benefits: 'benefits',
    });
  });

  it('is not misled by previews, lengths, links and time stamps of scraping', () => {
    const found = detect({
      job_title: 'title',
      description: 'prose',
      description_url: 'url',
      full_text_preview: 'prose',
      full_text_length: 'amount',
      full_text_scraped_date: 'date',
      posted_date: 'date',
      scraped_at: 'date',
      job_url: 'url',
    });
    expect(found.texts).toEqual({ description: null });
    expect(found.fields).toEqual({ title: 'job_title', date: 'posted_date' });
  });

  it('takes a preview where there is nothing better', () => {
    expect(detect({ title: 'title', employer: 'company', full_text_preview: 'prose' }).texts).toEqual({
      full_text_preview: null,
    });
  });

  it('reads schema.org fields', () => {
    const found = detect({
      '@type': 'label',
      title: 'title',
      description: 'html',
      qualifications: 'lines',
      experienceRequirements: 'lines',
      'hiringOrganization.@type': 'label',
      'hiringOrganization.name': 'company',
      'hiringOrganization.url': 'url',
      'jobLocation.0.address.addressLocality': 'city',
      'jobLocation.0.address.addressRegion': 'subject',
      datePosted: 'date',
      validThrough: 'date',
      'baseSalary.value.minValue': 'amount',
      'baseSalary.value.maxValue': 'amount',
    });
    expect(found.fields).toEqual({
      title: 'title',
      employer: 'hiringOrganization.name',
      city: 'jobLocation.address.addressLocality',
      region: 'jobLocation.address.addressRegion',
      date: 'datePosted',
      salaryLow: 'baseSalary.value.minValue',
      salaryHigh: 'baseSalary.value.maxValue',
    });
    expect(found.texts).toEqual({ description: null, qualifications: 'required', experienceRequirements: 'required' });
  });

  it.each([
    [
      'German',
      {
        Stellenbezeichnung: 'title',
        Unternehmen: 'company',
        Arbeitsort: 'city',
        Stellenbeschreibung: 'german',
        Anforderungen: 'german',
        Gehalt: 'amount',
      },
      { title: 'Stellenbezeichnung', employer: 'Unternehmen', location: 'Arbeitsort', salary: 'Gehalt' },
      { Stellenbeschreibung: null, Anforderungen: 'required' },
    ],
    [
      'Spanish',
      { Título: 'title', Empresa: 'company', Ubicación: 'city', Descripción: 'prose', Requisitos: 'prose' },
      { title: 'Título', employer: 'Empresa', location: 'Ubicación' },
      { Descripción: null, Requisitos: 'required' },
    ],
    [
      'French',
      {
        'Intitulé du poste': 'title',
        "Nom de l'entreprise": 'company',
        'Lieu de travail': 'city',
        'Description du poste': 'prose',
        'Profil recherché': 'prose',
      },
      { title: 'Intitulé du poste', employer: "Nom de l'entreprise", location: 'Lieu de travail' },
      { 'Description du poste': null, 'Profil recherché': 'required' },
    ],
    [
      'headers written together',
      {
        jobtitle: 'title',
        company: 'company',
        joblocation_address: 'city',
        jobdescription: 'prose',
        postdate: 'date',
        skills: 'skills',
      },
      { title: 'jobtitle', employer: 'company', location: 'joblocation_address', date: 'postdate' },
      { jobdescription: null, skills: 'skills' },
    ],
  ] as const)('reads %s', (_name, columns, fields, texts) => {
    const found = detect(columns);
    expect(found.kind).toBe('posting');
    expect(found.fields).toEqual(fields);
    expect(found.texts).toEqual(texts);
  });

  it('finds text and title by content where no header says anything', () => {
    const found = detect({ '': 'id', 'Unnamed: 1': 'title', 'Unnamed: 2': 'prose' });
    expect(found.fields).toEqual({ title: 'Unnamed: 1' });
    expect(found.texts).toEqual({ 'Unnamed: 2': null });
  });

  it('never takes a column of links for text', () => {
    const found = detect({ title: 'title', description: 'url', company: 'company' });
    expect(found.texts).toEqual({});
    expect(found.unused).toEqual(['description']);
  });

  it('keeps a column called description although the sample has no text in it', () => {
    expect(detect({ 'Job Title': 'title', Agency: 'company', 'Job Description': 'empty' }).texts).toEqual({
      'Job Description': null,
    });
  });

  it('knows a job level from a pay grade', () => {
    expect(
      detect({ title: 'title', description: 'prose', company: 'company', Level: 'number' }).fields,
    ).not.toHaveProperty('seniority');
    expect(detect({ title: 'title', description: 'prose', company: 'company', Level: 'level' }).fields).toHaveProperty(
      'seniority',
    );
  });
});

describe('detectColumns on courses', () => {
  it('joins subject and number, and gives the parts of the text their zones', () => {
    const found = detect({
      Subject: 'subject',
      Number: 'number',
      Name: 'course',
      Description: 'prose',
      'Credit Hours': 'credits',
      'Learning Outcomes': 'lines',
      Syllabus: 'prose',
      Prerequisites: 'code',
      'Assessment Methods': 'lines',
      'Section Status': 'label',
    });
    expect(found.kind).toBe('course');
    expect(found.fields).toEqual({ subject: 'Subject', number: 'Number', title: 'Name', credits: 'Credit Hours' });
    expect(found.texts).toEqual({
      Description: null,
      'Learning Outcomes': 'outcomes',
      Syllabus: 'topics',
      Prerequisites: 'prerequisites',
      'Assessment Methods': 'assessment',
    });
  });

  it('tells code from title in columns that are both called by common words', () => {
    expect(detect({ Course: 'code', Name: 'course', Text: 'prose' }).fields).toEqual({ code: 'Course', title: 'Name' });
    expect(detect({ Course: 'course', Summary: 'prose' }).fields).toEqual({ title: 'Course' });
  });

  it('reads weekly effort and length, summary beside description', () => {
    const found = detect({
      title: 'course',
      summary: 'prose',
      institution: 'company',
      Level: 'level',
      subject: 'label',
      course_effort: 'weekly',
      course_length: 'weeks',
      course_description: 'prose',
      course_url: 'url',
      n_enrolled: 'amount',
    });
    expect(found.fields).toEqual({
      title: 'title',
      provider: 'institution',
      level: 'Level',
      effort: 'course_effort',
      length: 'course_length',
    });
    expect(found.texts).toEqual({ summary: null, course_description: null });
  });
});

describe('detectColumns with a map', () => {
  const columns = { Rolle: 'title', Freitext: 'prose', Sonstiges: 'lines', Firma: 'company' } as const;

  it('puts what the user says above what it finds', () => {
    const found = detect(columns, { description: 'Sonstiges' });
    expect(found.texts).toEqual({ Sonstiges: null });
  });

  it('takes several columns for one name', () => {
    expect(detect(columns, { description: 'Freitext, Sonstiges' }).texts).toEqual({ Freitext: null, Sonstiges: null });
  });

  it('reads names in any spelling, and zones as names', () => {
    const found = detect({ ...columns, A: 'amount' }, { 'salary-low': 'A', required: 'sonstiges' });
    expect(found.fields).toMatchObject({ salaryLow: 'A' });
    expect(found.texts).toMatchObject({ Sonstiges: 'required' });
  });

  it('leaves alone what is meant for the other kind', () => {
    expect(detect(columns, { 'courses.title': 'Course Name', credits: 'Points' }).kind).toBe('posting');
  });

  it('names the nearest column where one is not there', () => {
    expect(() => detect(columns, { description: 'freitxt' })).toThrow(
      '"export.csv" has no column "freitxt"; did you mean "Freitext"?',
    );
    expect(() => detect(columns, { description: 'Freitext, Nothing' })).toThrow('has no column "Nothing"');
  });

  it('names the columns that can be mapped where the name is none', () => {
    expect(() => detect(columns, { descripton: 'Freitext' })).toThrow('no column is called "descripton"');
  });
});
