/**
 * The words for people whose data is remembered from one paper to the next.
 *
 * <p>Promises: nobody is remembered without a consent (Law of the Republic of Kazakhstan № 94-V,
 * article 8); what would hurt has no place in it; lists tell initials alone, and no {@code
 * toString} tells anything of a person; what is done is told in a journal, which outlives the data.
 */
package org.qoltanba.document.person;
