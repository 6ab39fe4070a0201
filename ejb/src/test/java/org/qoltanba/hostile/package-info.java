/**
 * Hostile templates, files and data through the rooms: each ends in a typed error or harms nobody,
 * soon and in little memory, reaches nothing outside, and the rooms serve on as before.
 *
 * <p>The build runs these tests in a JVM of their own with 256 MB.
 */
package org.qoltanba.hostile;
