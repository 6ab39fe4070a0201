package org.qoltanba.rendering.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.fo.FOTreeBuilder;
import org.apache.fop.fo.pagination.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.rendering.pdf.FoText;

/** FOP's own property lists are the measure: the same areas with the same traits. */
class SharedPropertiesTest {

  private static final FopFactory FACTORY = FopFactory.newInstance(URI.create("file:///nowhere/"));
  private static final String CELL =
      "<fo:table-cell %s padding='2pt' border='solid 0.5pt #000000'><fo:block>а</fo:block>"
          + "</fo:table-cell>";
  private static final String LIST =
      """
      <fo:list-block><fo:list-item>
        <fo:list-item-label end-indent='label-end()'><fo:block>1.</fo:block></fo:list-item-label>
        <fo:list-item-body start-indent='body-start()'><fo:block start-indent='9%'>а</fo:block>
        </fo:list-item-body></fo:list-item></fo:list-block>
      """;
  private static final String ROW = "<fo:table-row>" + CELL + CELL + "</fo:table-row>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Equal blocks under others.
        "<fo:block start-indent='5mm' color='#111111'><fo:block id='a'>а</fo:block></fo:block>"
            + "<fo:block start-indent='9mm'><fo:block id='b'>ә</fo:block></fo:block>"
            + "<fo:block id='c'>б</fo:block><fo:block>в</fo:block>",
        // Sizes by the size around.
        "<fo:block font-size='20pt'><fo:block font-size='0.5em'>а</fo:block></fo:block>"
            + "<fo:block font-size='10pt'><fo:block font-size='0.5em'>а</fo:block></fo:block>",
        // Parts of the width around.
        "<fo:block-container width='50%'><fo:block-container width='50%'><fo:block start-indent='9%'>а"
            + "</fo:block></fo:block-container></fo:block-container>"
            + "<fo:block-container width='50%'><fo:block start-indent='9%'>а</fo:block>"
            + "</fo:block-container>",
        // Decoration, languages and roles of runs; names that are cited.
        "<fo:block id='a' text-decoration='underline' xml:lang='kk'>а<fo:inline role='P'>б</fo:inline>"
            + "<fo:inline text-decoration='line-through' role='H1'>б</fo:inline></fo:block>"
            + "<fo:block xml:lang='ru'>а<fo:inline role='P'>б</fo:inline>"
            + "<fo:page-number-citation ref-id='a'/></fo:block>",
        // Texts of other namespaces are told to each object.
        "<fo:block><fo:instream-foreign-object fox:note='one'><svg:svg width='9' height='9'/>"
            + "</fo:instream-foreign-object><fo:instream-foreign-object fox:note='one'>"
            + "<svg:svg width='9' height='9'/></fo:instream-foreign-object></fo:block>",
        // Parts of compound values.
        "<fo:block>а</fo:block><fo:block space-before='3pt' space-before.conditionality='retain'>"
            + "а</fo:block><fo:block space-before='3pt'>а</fo:block>"
      })
  void equalObjectsHaveTheSameValuesAsAlone(String flow) throws Exception {
    assertEquals(areas(flow, false), areas(flow, true));
  }

  @Test
  void whatIsMeasuredByTheWidthAroundIsMeasuredInEachColumn() throws Exception {
    String cell = "<fo:table-cell start-indent='0pt'>" + LIST + "</fo:table-cell>";
    String table =
        """
        <fo:table table-layout='fixed' width='90mm'>
        <fo:table-column column-width='30mm'/><fo:table-column column-width='60mm'/>
        <fo:table-body><fo:table-row>%s%s</fo:table-row></fo:table-body></fo:table>"""
            .formatted(cell, cell);

    assertEquals(areas(table, false), areas(table, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"collapse", "separate"})
  void cellsStandInTheirOwnColumns(String borders) throws Exception {
    String table =
        """
        <fo:table table-layout='fixed' width='90mm' border-collapse='%s'>
        <fo:table-column column-width='30mm'/><fo:table-column column-width='60mm'/>
        <fo:table-body>%s%s%s</fo:table-body></fo:table>"""
            .formatted(
                borders,
                ROW.formatted("", ""),
                ROW.formatted("column-number='2'", "column-number='1'"),
                "<fo:table-row>"
                    + CELL.formatted("number-columns-spanned='2'")
                    + "</fo:table-row>");
    String areas = areas(table, false);

    assertTrue(areas.contains("\"а\"") || areas.contains(">а<"), areas);
    assertEquals(areas, areas(table, true));
  }

  private static String areas(String flow, boolean shared) throws Exception {
    var tree = new ByteArrayOutputStream();
    FOUserAgent agent = FACTORY.newFOUserAgent();
    agent.setAccessibility(true);
    agent.setFOEventHandlerOverride(
        new AreaTreeHandler(agent, MimeConstants.MIME_FOP_AREA_TREE, tree) {
          @Override
          public void startRoot(Root root) {
            if (shared) {
              root.getBuilderContext().setPropertyListMaker(new SharedProperties());
            }
            super.startRoot(root);
          }
        });
    FoText.paper("", flow).emit(new FOTreeBuilder(MimeConstants.MIME_FOP_AREA_TREE, agent, tree));
    return tree.toString(StandardCharsets.UTF_8);
  }
}
