/**
 * The template language: its grammar, what its expressions mean, its filters and its budgets.
 *
 * <p>A tag is {@code {{recipient.fullName | upper}}}, {@code {{#if cond}} {{else if cond}} {{else}}
 * {{/if}}}, {@code {{#each path}} {{/each}}}, {@code {{sign party}}} or {@code {{> clause}}}. Words
 * of the language may be written in any case, and strings in the quotation marks that Word puts by
 * itself.
 *
 * <p>A condition compares by {@code == != < <= > >=}, {@code contains}, {@code is empty} and {@code
 * is not empty}, joined by {@code and}, {@code or}, {@code not} and brackets. Numbers compare by
 * what they are worth, ISO dates by the calendar.
 *
 * <p>Numbers are calculated with by {@code + - * /} and brackets, in what is printed and in
 * conditions; where one of them is missing, so is the result. A name may hold hyphens, so a minus
 * stands between spaces.
 *
 * <p>A name is looked up in the innermost loop whose elements have such a member, else further out;
 * {@code this.name} means the element alone. {@code @index} counts from 1, as papers do. A
 * condition that is a value holds unless the value is missing, false or empty; zero holds. A
 * missing value prints underscores.
 *
 * <p>Promises: the language is total. There are no calls, no reflection and no code; a loop runs
 * over a list of the data and over nothing else; what would grow without measure ends in a refusal.
 * A value is text and is never read again. Every fault of a template is told with its place.
 *
 * <p>Leaves to others: where text and blocks come from and where they go; this package knows
 * neither Word nor PDF.
 */
package org.qoltanba.tags;
