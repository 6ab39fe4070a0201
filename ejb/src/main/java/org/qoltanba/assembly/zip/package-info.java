/**
 * The file that a Word file is: a zip of parts that refer to one another (ISO/IEC 29500-2).
 *
 * <p>Promises: it is unpacked within limits; what runs or comes from elsewhere is refused; only the
 * parts that a paper needs are kept.
 *
 * <p>Leaves to others: the text in the parts.
 */
package org.qoltanba.assembly.zip;
