/** Tests of the workbench, with a store in memory and a template of a few lines. */
package org.qoltanba.workbench;
