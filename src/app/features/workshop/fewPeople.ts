/** Of fewer people than this who answer without their names, each may be recognised by what they say. */
export const fewPeople = 5;
