package org.qoltanba.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.apache.fop.fo.FOTreeBuilder;
import org.apache.fop.fo.pagination.Root;
import org.apache.fop.pdf.PDFAMode;
import org.apache.fop.render.Renderer;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.font.ClassPathResources;
import org.qoltanba.rendering.output.LeanPdf;
import org.qoltanba.rendering.output.LeanRenderer;
import org.qoltanba.rendering.output.Statement;
import org.qoltanba.rendering.property.SharedProperties;
import org.qoltanba.rendering.tagging.RunLanguages;
import org.qoltanba.rendering.tagging.TaggedPdf;
import org.qoltanba.rendering.typeface.SharedFonts;
import org.xml.sax.SAXException;

/** FOP set up once; safe for threads. */
public final class FopEngine {

  private static final String PRODUCER = "Qoltanba";

  private final FopFactory factory = factory();
  private final SharedFonts fonts = new SharedFonts();
  private final int pageLimit;

  /**
   * A laid-out document.
   *
   * @param pages how many it has
   * @param pageOf the number of the page on which an identifier is first, or null
   * @param indexOf how many pages there are before that page, or null
   */
  public record Layout(
      byte[] pdf, int pages, Function<String, String> pageOf, Function<String, Integer> indexOf) {}

  public FopEngine(int pageLimit) {
    this.pageLimit = pageLimit;
  }

  /**
   * @param createdAt what the file says of its birth, whole seconds
   * @throws Refusal if text does not fit or there are more pages than the limit
   * @throws StepFailed for anything else that FOP complains of
   */
  public Layout layOut(FoSource source, PdfProfile profile, Instant createdAt) {
    var faults = new LayoutFaults(pageLimit);
    var pdf = new ByteArrayOutputStream(64 * 1024);
    try {
      FOUserAgent agent = userAgent(faults, profile, createdAt);
      AreaTreeHandler layout = layout(agent, statement(profile, createdAt), pdf);
      var target = new FOTreeBuilder(MimeConstants.MIME_PDF, agent, pdf);
      try {
        source.emit(
            new ParagraphLocator(new RunLanguages(new RootLanguage(profile.language(), target))));
      } finally {
        faults.throwIfAny(layout);
      }
      int pages = layout.getResults().getPageCount();
      return new Layout(
          Reproducible.of(pdf.toByteArray(), createdAt),
          pages,
          id -> page(id, layout).map(PageViewport::getPageNumberString).orElse(null),
          id -> page(id, layout).map(PageViewport::getPageIndex).orElse(null));
    } catch (SAXException | RuntimeException e) {
      // FOP throws what it likes at pictures that are broken.
      throw failure(e);
    }
  }

  private static Optional<PageViewport> page(String id, AreaTreeHandler layout) {
    return Optional.ofNullable(layout.getIDTracker().getFirstPageViewportContaining(id));
  }

  private static Statement statement(PdfProfile profile, Instant createdAt) {
    PDFAMode mode = PDFAMode.getValueOf("PDF/A-" + profile.level().word());
    return new Statement(mode, Xmp.packet(profile, PRODUCER, createdAt));
  }

  private AreaTreeHandler layout(FOUserAgent agent, Statement statement, OutputStream pdf)
      throws FOPException {
    agent.setRendererOverride(renderer(agent, statement));
    var layout =
        new AreaTreeHandler(agent, MimeConstants.MIME_PDF, pdf) {
          @Override
          public void startRoot(Root root) {
            root.getBuilderContext().setPropertyListMaker(new SharedProperties());
            super.startRoot(root);
          }
        };
    agent.setFOEventHandlerOverride(layout);
    return layout;
  }

  private Renderer renderer(FOUserAgent agent, Statement statement) {
    return agent.isAccessibilityEnabled()
        ? TaggedPdf.renderer(agent, fonts, statement)
        : new LeanRenderer(agent, new LeanPdf(agent, fonts, statement));
  }

  @SuppressWarnings("unchecked") // FOP's map has no types
  private FOUserAgent userAgent(LayoutFaults faults, PdfProfile profile, Instant createdAt) {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setProducer(PRODUCER);
    agent.setCreator(PRODUCER);
    agent.setTitle(profile.title());
    agent.setCreationDate(Date.from(createdAt));
    agent.getEventBroadcaster().addEventListener(faults);
    if (profile.level().tagged()) {
      agent.setAccessibility(true);
      agent.getRendererOptions().put("pdf-ua-mode", "PDF/UA-1");
    }
    return agent;
  }

  /** The refusal that travelled up through the parser, or a failure of ours. */
  private static RuntimeException failure(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal || cause instanceof StepFailed) {
        return (RuntimeException) cause;
      }
    }
    return new StepFailed("render", e);
  }

  private static FopFactory factory() {
    // Restricted: fonts are neither looked for on the machine nor remembered there.
    var surroundings =
        EnvironmentalProfileFactory.createRestrictedIO(
            ClassPathResources.BASE, new ClassPathResources());
    return new FopFactoryBuilder(surroundings)
        .setStrictFOValidation(true)
        .setComplexScriptFeatures(false)
        .setTableBorderOverpaint(true)
        .build();
  }
}
