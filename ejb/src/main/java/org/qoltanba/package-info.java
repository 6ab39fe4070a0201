/**
 * Qoltanba (Kazakh for <em>signature</em>): one road on which legal paperwork is assembled from
 * Word templates, becomes archival PDF, is signed by its parties and is kept.
 *
 * <p>The vocabulary stands in {@link org.qoltanba.document}. A request enters by one door, {@link
 * org.qoltanba.intake}, travels the road of {@code org.qoltanba.route} once and passes a room for
 * each step; rooms speak only the vocabulary and do not know each other. {@code
 * org.qoltanba.wiring} knows all of them and nobody knows it.
 */
package org.qoltanba;
