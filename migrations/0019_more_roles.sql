-- Who signs for the commune's committee, the learning-promotion association, a school.
alter table post drop constraint post_role_check;
alter table post add constraint post_role_check check (role in ('director', 'deputy', 'accountant', 'village-head', 'partner',
  'commune-office', 'chair', 'association', 'school', 'province', 'ministry', 'administrator'));
