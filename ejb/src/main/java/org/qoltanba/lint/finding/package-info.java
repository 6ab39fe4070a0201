/** What the linter finds: findings, how they are gathered, and how they are said. */
package org.qoltanba.lint.finding;
