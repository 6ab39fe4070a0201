<?xml version="1.0" encoding="UTF-8"?>
<!-- From the short marks of a paper's source to one part of a Word file (ECMA-376, transitional).
     Elements of a namespace are copied as they are; properties come in the order of the schema. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">

  <xsl:import href="properties.xsl"/>
  <xsl:import href="drawings.xsl"/>
  <xsl:import href="styles.xsl"/>
  <xsl:import href="package.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no" standalone="yes"/>
  <xsl:strip-space elements="*"/>
  <xsl:preserve-space elements="p b i u sub sup caps small s r link note cell"/>

  <!-- Which part is made: its name in the file. -->
  <xsl:param name="part"/>
  <xsl:template match="/paper">
    <xsl:choose>
      <xsl:when test="$part = 'word/document.xml'">
        <w:document><w:body><xsl:apply-templates select="body/*"/></w:body></w:document>
      </xsl:when>
      <xsl:when test="$part = 'word/footnotes.xml'"><xsl:call-template name="footnotes"/></xsl:when>
      <xsl:when test="$part = '_rels/.rels'"><xsl:call-template name="package-relations"/></xsl:when>
      <xsl:when test="$part = '[Content_Types].xml'"><xsl:call-template name="types"/></xsl:when>
      <xsl:when test="$part = 'word/_rels/document.xml.rels'">
        <xsl:call-template name="document-relations"/>
      </xsl:when>
      <xsl:when test="$part = 'word/_rels/footnotes.xml.rels'">
        <xsl:call-template name="footnote-relations"/>
      </xsl:when>
      <xsl:when test="$part = 'word/styles.xml'"><xsl:call-template name="styles"/></xsl:when>
      <xsl:when test="$part = 'word/numbering.xml'"><xsl:apply-templates select="lists"/></xsl:when>
      <xsl:when test="$part = 'word/settings.xml'"><xsl:call-template name="settings"/></xsl:when>
      <xsl:when test="starts-with($part, 'word/_rels/')">
        <xsl:variable name="id" select="substring-before(substring-after($part, '_rels/'), '.xml')"/>
        <xsl:apply-templates select="*[@id = $id]" mode="relations"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*[concat('word/', @id, '.xml') = $part]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="header"><w:hdr><xsl:apply-templates/></w:hdr></xsl:template>
  <xsl:template match="footer"><w:ftr><xsl:apply-templates/></w:ftr></xsl:template>

  <xsl:template name="footnotes">
    <w:footnotes>
      <w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
      <xsl:for-each select="//note">
        <w:footnote w:id="{count(preceding::note) + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><xsl:apply-templates/></w:p></w:footnote>
      </xsl:for-each>
    </w:footnotes>
  </xsl:template>

  <!-- Blocks -->

  <xsl:template match="p">
    <w:p>
      <xsl:if test="/paper/@rsids"><xsl:attribute name="w:rsidR">00<xsl:value-of select="format-number(count(preceding::p) * 7919 mod 1000000, '000000')"/></xsl:attribute></xsl:if>
      <w:pPr><xsl:call-template name="paragraph"/><xsl:apply-templates select="section"/></w:pPr>
      <xsl:apply-templates select="node()[not(self::section)]"/>
    </w:p>
  </xsl:template>

  <xsl:template match="section">
    <w:sectPr>
      <xsl:for-each select="header | footer">
        <xsl:element name="w:{name()}Reference"><xsl:attribute name="w:type"><xsl:value-of select="@for"/></xsl:attribute><xsl:attribute name="r:id"><xsl:value-of select="@ref"/></xsl:attribute></xsl:element>
      </xsl:for-each>
      <xsl:if test="@type"><w:type w:val="{@type}"/></xsl:if>
      <w:pgSz w:w="{@w}" w:h="{@h}"><xsl:if test="@w &gt; @h"><xsl:attribute name="w:orient">landscape</xsl:attribute></xsl:if></w:pgSz>
      <w:pgMar w:top="{@top}" w:right="{@right}" w:bottom="{@bottom}" w:left="{@left}" w:header="{@header}" w:footer="{@footer}" w:gutter="0"/>
      <xsl:if test="@numbers or @start"><w:pgNumType><xsl:if test="@numbers"><xsl:attribute name="w:fmt"><xsl:value-of select="@numbers"/></xsl:attribute></xsl:if><xsl:if test="@start"><xsl:attribute name="w:start"><xsl:value-of select="@start"/></xsl:attribute></xsl:if></w:pgNumType></xsl:if>
      <w:cols w:space="708"><xsl:if test="@columns"><xsl:attribute name="w:num"><xsl:value-of select="@columns"/></xsl:attribute></xsl:if><xsl:if test="@line"><xsl:attribute name="w:sep">1</xsl:attribute></xsl:if></w:cols>
      <xsl:if test="@first"><w:titlePg/></xsl:if>
    </w:sectPr>
  </xsl:template>

  <xsl:template match="table">
    <w:tbl>
      <w:tblPr>
        <w:tblStyle w:val="{@style}"/>
        <xsl:choose><xsl:when test="@w"><w:tblW w:w="{@w}" w:type="{@unit}"/></xsl:when><xsl:otherwise><w:tblW w:w="0" w:type="auto"/></xsl:otherwise></xsl:choose>
        <xsl:if test="@jc"><w:jc w:val="{@jc}"/></xsl:if>
        <xsl:if test="@ind"><w:tblInd w:w="{@ind}" w:type="dxa"/></xsl:if>
        <xsl:if test="@borders"><w:tblBorders><xsl:call-template name="borders"><xsl:with-param name="list" select="@borders"/></xsl:call-template></w:tblBorders></xsl:if>
        <xsl:if test="@layout"><w:tblLayout w:type="{@layout}"/></xsl:if>
        <xsl:if test="@pad"><w:tblCellMar><w:top w:w="{@pad}" w:type="dxa"/><w:left w:w="{@side}" w:type="dxa"/><w:bottom w:w="{@pad}" w:type="dxa"/><w:right w:w="{@side}" w:type="dxa"/></w:tblCellMar></xsl:if>
        <w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>
      </w:tblPr>
      <w:tblGrid><xsl:call-template name="grid"><xsl:with-param name="list" select="concat(normalize-space(@grid), ' ')"/></xsl:call-template></w:tblGrid>
      <xsl:apply-templates/>
    </w:tbl>
  </xsl:template>

  <xsl:template name="grid">
    <xsl:param name="list"/>
    <xsl:if test="$list != ''">
      <w:gridCol w:w="{substring-before($list, ' ')}"/>
      <xsl:call-template name="grid"><xsl:with-param name="list" select="substring-after($list, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="row">
    <w:tr>
      <xsl:if test="@whole or @height or @head">
        <w:trPr>
          <xsl:if test="@whole"><w:cantSplit/></xsl:if>
          <xsl:if test="@height"><w:trHeight w:val="{@height}"><xsl:if test="@rule"><xsl:attribute name="w:hRule"><xsl:value-of select="@rule"/></xsl:attribute></xsl:if></w:trHeight></xsl:if>
          <xsl:if test="@head"><w:tblHeader/></xsl:if>
        </w:trPr>
      </xsl:if>
      <xsl:apply-templates/>
    </w:tr>
  </xsl:template>

  <xsl:template match="cell">
    <w:tc>
      <w:tcPr>
        <w:tcW w:type="dxa"><xsl:attribute name="w:w"><xsl:call-template name="width"/></xsl:attribute></w:tcW>
        <xsl:if test="@span"><w:gridSpan w:val="{@span}"/></xsl:if>
        <xsl:if test="@merge = 'start'"><w:vMerge w:val="restart"/></xsl:if>
        <xsl:if test="@merge = 'on'"><w:vMerge/></xsl:if>
        <xsl:if test="@borders"><w:tcBorders><xsl:call-template name="borders"><xsl:with-param name="list" select="@borders"/></xsl:call-template></w:tcBorders></xsl:if>
        <xsl:if test="@fill"><w:shd w:val="clear" w:color="auto" w:fill="{@fill}"/></xsl:if>
        <xsl:if test="@valign"><w:vAlign w:val="{@valign}"/></xsl:if>
      </w:tcPr>
      <xsl:choose>
        <xsl:when test="p or table"><xsl:apply-templates select="*"/></xsl:when>
        <xsl:otherwise><w:p><w:pPr><xsl:call-template name="paragraph"/></w:pPr><xsl:apply-templates/></w:p></xsl:otherwise>
      </xsl:choose>
    </w:tc>
  </xsl:template>

  <!-- The widths of the grid's columns that the cell spans. -->
  <xsl:template name="width">
    <xsl:variable name="before" select="count(preceding-sibling::cell[not(@span)]) + sum(preceding-sibling::cell/@span)"/>
    <xsl:call-template name="columns">
      <xsl:with-param name="list" select="concat(normalize-space(ancestor::table[1]/@grid), ' ')"/>
      <xsl:with-param name="skip" select="$before"/>
      <xsl:with-param name="take"><xsl:choose><xsl:when test="@span"><xsl:value-of select="@span"/></xsl:when><xsl:otherwise>1</xsl:otherwise></xsl:choose></xsl:with-param>
      <xsl:with-param name="sum" select="0"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template name="columns">
    <xsl:param name="list"/><xsl:param name="skip"/><xsl:param name="take"/><xsl:param name="sum"/>
    <xsl:choose>
      <xsl:when test="$skip &gt; 0">
        <xsl:call-template name="columns"><xsl:with-param name="list" select="substring-after($list, ' ')"/><xsl:with-param name="skip" select="$skip - 1"/><xsl:with-param name="take" select="$take"/><xsl:with-param name="sum" select="$sum"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$take &gt; 0">
        <xsl:call-template name="columns"><xsl:with-param name="list" select="substring-after($list, ' ')"/><xsl:with-param name="skip" select="0"/><xsl:with-param name="take" select="$take - 1"/><xsl:with-param name="sum" select="$sum + substring-before($list, ' ')"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$sum"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Runs -->

  <xsl:template match="text()[ancestor::p or ancestor::cell or ancestor::note]">
    <!-- White space is one space, and none at either end of the paragraph. -->
    <xsl:variable name="edged" select="normalize-space(concat('|', ., '|'))"/>
    <xsl:variable name="inner" select="substring($edged, 2, string-length($edged) - 2)"/>
    <xsl:variable name="block" select="boolean(parent::p or parent::cell or parent::note)"/>
    <xsl:variable name="start" select="1 + ($block and not(preceding-sibling::node()) and starts-with($inner, ' '))"/>
    <xsl:variable name="end" select="string-length($inner) - ($block and not(following-sibling::node()) and substring($inner, string-length($inner)) = ' ')"/>
    <xsl:variable name="text" select="substring($inner, $start, $end - $start + 1)"/>
    <xsl:if test="$text != ''">
      <w:r>
        <w:rPr><xsl:call-template name="run"/></w:rPr>
        <w:t xml:space="preserve"><xsl:value-of select="$text"/></w:t>
      </w:r>
    </xsl:if>
  </xsl:template>

  <xsl:template match="b | i | u | sub | sup | caps | small | s | r"><xsl:apply-templates/></xsl:template>
  <xsl:template match="tab"><w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:tab/></w:r></xsl:template>
  <xsl:template match="br"><w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:br><xsl:if test="@to"><xsl:attribute name="w:type"><xsl:value-of select="@to"/></xsl:attribute></xsl:if></w:br></w:r></xsl:template>
  <xsl:template match="hyphen"><w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:noBreakHyphen/></w:r></xsl:template>

  <!-- A field that is counted anew, complex unless it says simple; its old result is kept, as Word does. -->
  <xsl:template match="field">
    <xsl:choose>
      <xsl:when test="@simple">
        <w:fldSimple w:instr=" {@code} "><w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>
      </xsl:when>
      <xsl:otherwise>
        <w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>
        <w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:instrText xml:space="preserve"> <xsl:value-of select="@code"/> </w:instrText></w:r>
        <w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r>
        <w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:t>1</w:t></w:r>
        <w:r><w:rPr><xsl:call-template name="run"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="link">
    <w:hyperlink>
      <xsl:choose><xsl:when test="@to"><xsl:attribute name="r:id">link<xsl:value-of select="count(preceding::link)"/></xsl:attribute></xsl:when><xsl:otherwise><xsl:attribute name="w:anchor"><xsl:value-of select="@place"/></xsl:attribute></xsl:otherwise></xsl:choose>
      <xsl:apply-templates/>
    </w:hyperlink>
  </xsl:template>
  <xsl:template match="mark"><w:bookmarkStart w:id="{count(preceding::mark)}" w:name="{@name}"/><w:bookmarkEnd w:id="{count(preceding::mark)}"/></xsl:template>

  <xsl:template match="note">
    <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{count(preceding::note) + 1}"/></w:r>
  </xsl:template>

  <xsl:template match="w:*"><xsl:copy><xsl:copy-of select="@*"/><xsl:apply-templates/></xsl:copy></xsl:template>
</xsl:stylesheet>
