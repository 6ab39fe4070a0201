/**
 * The one door behind every entrance: REST, SOAP, the queue and later the pages call {@link
 * org.qoltanba.intake.Intake} for papers, {@link org.qoltanba.intake.Workbench} for templates,
 * {@link org.qoltanba.intake.Validations} for signed files, {@link org.qoltanba.intake.Accounts},
 * and nothing else.
 *
 * <p>Promises: who may do what is decided here, the same for every entrance. Leaves to others: the
 * protocols to the entrances, the work to the road.
 */
package org.qoltanba.intake;
