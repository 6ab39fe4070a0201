<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts that say how a paper looks: styles, lists, settings. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">

  <xsl:template name="styles">
    <w:styles>
      <w:docDefaults>
        <w:rPrDefault><w:rPr>
          <xsl:choose>
            <xsl:when test="/paper/@theme"><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/></xsl:when>
            <xsl:otherwise><w:rFonts w:ascii="{/paper/@font}" w:hAnsi="{/paper/@font}" w:eastAsia="{/paper/@font}" w:cs="{/paper/@font}"/></xsl:otherwise>
          </xsl:choose>
          <w:sz w:val="{/paper/@size}"/><w:szCs w:val="{/paper/@size}"/>
          <w:lang w:val="{/paper/@lang}" w:eastAsia="en-US" w:bidi="ar-SA"/>
        </w:rPr></w:rPrDefault>
        <w:pPrDefault><xsl:for-each select="/paper/defaults"><w:pPr><xsl:call-template name="paragraph"/></w:pPr></xsl:for-each></w:pPrDefault>
      </w:docDefaults>
      <xsl:if test="not(/paper/styles/style[@id = 'Normal'])">
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
      </xsl:if>
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders><xsl:call-template name="borders"><xsl:with-param name="list" select="'top:single:4 left:single:4 bottom:single:4 right:single:4 insideH:single:4 insideV:single:4'"/></xsl:call-template></w:tblBorders></w:tblPr></w:style>
      <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
      <xsl:if test="//note">
        <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
      </xsl:if>
      <xsl:apply-templates select="/paper/styles/style"/>
    </w:styles>
  </xsl:template>

  <xsl:template match="style">
    <w:style w:type="paragraph" w:styleId="{@id}">
      <xsl:if test="@id = 'Normal'"><xsl:attribute name="w:default">1</xsl:attribute></xsl:if>
      <w:name w:val="{@name}"/>
      <xsl:if test="@id != 'Normal'"><w:basedOn w:val="Normal"/></xsl:if>
      <w:qFormat/>
      <w:pPr><xsl:call-template name="paragraph"/></w:pPr>
      <w:rPr><xsl:call-template name="look"/></w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template name="look">
    <xsl:if test="@font"><w:rFonts w:ascii="{@font}" w:hAnsi="{@font}" w:cs="{@font}"><xsl:if test="@font = 'Symbol'"><xsl:attribute name="w:hint">default</xsl:attribute></xsl:if></w:rFonts></xsl:if>
    <xsl:if test="@bold"><w:b w:val="{@bold}"/><w:bCs w:val="{@bold}"/></xsl:if>
    <xsl:if test="@italic"><w:i/><w:iCs/></xsl:if>
    <xsl:if test="@caps"><w:caps/></xsl:if>
    <xsl:if test="@small"><w:smallCaps/></xsl:if>
    <xsl:if test="@color"><w:color w:val="{@color}"/></xsl:if>
    <xsl:if test="@letter"><w:spacing w:val="{@letter}"/></xsl:if>
    <xsl:if test="@size"><w:sz w:val="{@size}"/><w:szCs w:val="{@size}"/></xsl:if>
  </xsl:template>

  <xsl:template match="lists">
    <w:numbering>
      <xsl:for-each select="list">
        <w:abstractNum w:abstractNumId="{@id}">
          <w:multiLevelType w:val="multilevel"/>
          <xsl:apply-templates select="level"/>
        </w:abstractNum>
      </xsl:for-each>
      <xsl:for-each select="list"><w:num w:numId="{@id}"><w:abstractNumId w:val="{@id}"/></w:num></xsl:for-each>
      <xsl:for-each select="again">
        <w:num w:numId="{@id}"><w:abstractNumId w:val="{@of}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{@from}"/></w:lvlOverride></w:num>
      </xsl:for-each>
    </w:numbering>
  </xsl:template>

  <xsl:template match="level">
    <w:lvl w:ilvl="{count(preceding-sibling::level)}">
      <w:start w:val="1"/>
      <w:numFmt w:val="{@format}"/>
      <xsl:if test="@linked"><w:pStyle w:val="{@linked}"/></xsl:if>
      <xsl:if test="@suff"><w:suff w:val="{@suff}"/></xsl:if>
      <w:lvlText w:val="{@text}"/>
      <w:lvlJc w:val="{concat(@align, substring('left', 1 + 4 * boolean(@align)))}"/>
      <w:pPr><xsl:call-template name="paragraph"/></w:pPr>
      <w:rPr><xsl:call-template name="look"/></w:rPr>
    </w:lvl>
  </xsl:template>

  <xsl:template name="settings">
    <w:settings>
      <xsl:if test="/paper/@oddEven"><w:evenAndOddHeaders/></xsl:if>
      <w:defaultTabStop w:val="708"/>
      <w:characterSpacingControl w:val="doNotCompress"/>
      <w:compat>
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="{concat(/paper/@mode, substring('15', 1 + 2 * boolean(/paper/@mode)))}"/>
      </w:compat>
    </w:settings>
  </xsl:template>
</xsl:stylesheet>
