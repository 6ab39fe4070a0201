/**
 * How fast papers are made, as ratios within one run: a machine's mood falls on both sides.
 *
 * <p>{@code mvn -Pbench -pl ejb -am test} measures everything and prints a table; {@link
 * org.qoltanba.bench.SpeedReport} says how to measure less. The measure of all things is {@link
 * org.qoltanba.bench.FopAlone}: FOP as it comes, given the same XSL-FO as text; of signatures it is
 * EU DSS.
 */
package org.qoltanba.bench;
