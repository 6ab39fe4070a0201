/**
 * The words for a PDF of someone else's making that is to be signed here: a type for each thing
 * that has been done to it on its road.
 */
package org.qoltanba.document.upload;
