/**
 * Whether papers come out as a word processor lays them out: the same pages, the same lines.
 *
 * <p>The Word files are {@code papers/*.docx} among the test resources, made from the sources
 * beside them, and every sample of the catalogue. LibreOffice's lines of each are kept as {@code
 * *.lines.txt}; {@code .ci/record-lines} records them anew.
 */
package org.qoltanba.rendering.fidelity;
