package org.qoltanba.rendering.docx.text;

import org.qoltanba.rendering.docx.drawing.Drawings;
import org.qoltanba.rendering.docx.story.Reading;

/** What runs are read with. */
record Tools(Reading reading, Drawings drawings, Notes notes) {}
