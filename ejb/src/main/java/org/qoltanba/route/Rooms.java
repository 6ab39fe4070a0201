package org.qoltanba.route;

import org.qoltanba.archive.Archive;
import org.qoltanba.archive.Preparations;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.conformance.ConformanceCheck;
import org.qoltanba.delivery.Delivery;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.rendering.pdf.DataAttachment;
import org.qoltanba.signing.DeferredSigner;
import org.qoltanba.signing.PadesSigner;
import org.qoltanba.template.RequestCheck;

/** The rooms that stand along the road, in the order of the road. */
public record Rooms(
    RequestCheck check,
    Assembler assembler,
    Renderer renderer,
    DataAttachment attachment,
    PadesSigner signer,
    DeferredSigner deferred,
    ConformanceCheck conformance,
    Archive archive,
    Preparations preparations,
    Upkeep upkeep,
    UploadDesk uploads,
    Delivery delivery) {}
