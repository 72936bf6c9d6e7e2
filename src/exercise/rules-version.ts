/** The version of the program's rules: a record made under another may play out differently. */
export const rulesVersion = '0.3.0';
