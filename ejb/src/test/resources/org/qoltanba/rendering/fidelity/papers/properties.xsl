<?xml version="1.0" encoding="UTF-8"?>
<!-- Properties of paragraphs and runs from the attributes and elements around them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">

  <!-- What pPr holds, for the element at hand: a paragraph, a style, a level of a list. -->
  <xsl:template name="paragraph">
    <xsl:if test="@style and not(self::style)"><w:pStyle w:val="{@style}"/></xsl:if>
    <xsl:if test="@keepNext"><w:keepNext w:val="{@keepNext}"/></xsl:if>
    <xsl:if test="@keepLines"><w:keepLines w:val="{@keepLines}"/></xsl:if>
    <xsl:if test="@newPage"><w:pageBreakBefore w:val="{@newPage}"/></xsl:if>
    <xsl:if test="@widow"><w:widowControl w:val="{@widow}"/></xsl:if>
    <xsl:if test="@list">
      <w:numPr><xsl:if test="@level"><w:ilvl w:val="{@level}"/></xsl:if><w:numId w:val="{@list}"/></w:numPr>
    </xsl:if>
    <xsl:if test="@lines"><w:pBdr><xsl:call-template name="borders"><xsl:with-param name="list" select="@lines"/></xsl:call-template></w:pBdr></xsl:if>
    <xsl:if test="@shade"><w:shd w:val="clear" w:color="auto" w:fill="{@shade}"/></xsl:if>
    <xsl:if test="@tabs"><w:tabs><xsl:call-template name="tabs"><xsl:with-param name="list" select="@tabs"/></xsl:call-template></w:tabs></xsl:if>
    <xsl:if test="@before or @after or @line or @autoSpace">
      <w:spacing>
        <xsl:if test="@before"><xsl:attribute name="w:before"><xsl:value-of select="@before"/></xsl:attribute></xsl:if>
        <xsl:if test="@autoSpace"><xsl:attribute name="w:beforeAutospacing">1</xsl:attribute><xsl:attribute name="w:afterAutospacing">1</xsl:attribute></xsl:if>
        <xsl:if test="@after"><xsl:attribute name="w:after"><xsl:value-of select="@after"/></xsl:attribute></xsl:if>
        <xsl:if test="@line">
          <xsl:attribute name="w:line"><xsl:value-of select="@line"/></xsl:attribute>
          <xsl:attribute name="w:lineRule"><xsl:choose><xsl:when test="@lineRule"><xsl:value-of select="@lineRule"/></xsl:when><xsl:otherwise>auto</xsl:otherwise></xsl:choose></xsl:attribute>
        </xsl:if>
      </w:spacing>
    </xsl:if>
    <xsl:if test="@left or @right or @first or @hanging">
      <w:ind>
        <xsl:if test="@left"><xsl:attribute name="w:left"><xsl:value-of select="@left"/></xsl:attribute></xsl:if>
        <xsl:if test="@right"><xsl:attribute name="w:right"><xsl:value-of select="@right"/></xsl:attribute></xsl:if>
        <xsl:if test="@first"><xsl:attribute name="w:firstLine"><xsl:value-of select="@first"/></xsl:attribute></xsl:if>
        <xsl:if test="@hanging"><xsl:attribute name="w:hanging"><xsl:value-of select="@hanging"/></xsl:attribute></xsl:if>
      </w:ind>
    </xsl:if>
    <xsl:if test="@contextual"><w:contextualSpacing/></xsl:if>
    <xsl:if test="@jc"><w:jc w:val="{@jc}"/></xsl:if>
    <xsl:if test="@outline"><w:outlineLvl w:val="{@outline}"/></xsl:if>
    <xsl:if test="@mark"><w:rPr><w:sz w:val="{@mark}"/><w:szCs w:val="{@mark}"/></w:rPr></xsl:if>
  </xsl:template>

  <!-- What rPr holds for the node at hand, from the elements around it up to the paragraph. -->
  <xsl:template name="run">
    <xsl:if test="ancestor::link"><w:rStyle w:val="Hyperlink"/></xsl:if>
    <xsl:variable name="font" select="(ancestor-or-self::*/@font)[last()]"/>
    <xsl:if test="ancestor::r/@font"><w:rFonts w:ascii="{ancestor::r/@font}" w:hAnsi="{ancestor::r/@font}" w:cs="{ancestor::r/@font}"/></xsl:if>
    <xsl:if test="ancestor::b"><w:b/><w:bCs/></xsl:if>
    <xsl:if test="ancestor::i"><w:i/><w:iCs/></xsl:if>
    <xsl:if test="ancestor::caps"><w:caps/></xsl:if>
    <xsl:if test="ancestor::small"><w:smallCaps/></xsl:if>
    <xsl:if test="ancestor::s"><w:strike/></xsl:if>
    <xsl:if test="ancestor::r/@color"><w:color w:val="{ancestor::r/@color}"/></xsl:if>
    <xsl:if test="ancestor::r/@letter"><w:spacing w:val="{ancestor::r/@letter}"/></xsl:if>
    <xsl:if test="ancestor::r/@scale"><w:w w:val="{ancestor::r/@scale}"/></xsl:if>
    <xsl:if test="ancestor::r/@raise"><w:position w:val="{ancestor::r/@raise}"/></xsl:if>
    <xsl:if test="ancestor::r/@size"><w:sz w:val="{ancestor::r/@size}"/><w:szCs w:val="{ancestor::r/@size}"/></xsl:if>
    <xsl:if test="ancestor::r/@highlight"><w:highlight w:val="{ancestor::r/@highlight}"/></xsl:if>
    <xsl:if test="ancestor::u"><w:u w:val="single"/></xsl:if>
    <xsl:if test="ancestor::r/@shade"><w:shd w:val="clear" w:color="auto" w:fill="{ancestor::r/@shade}"/></xsl:if>
    <xsl:if test="ancestor::sup"><w:vertAlign w:val="superscript"/></xsl:if>
    <xsl:if test="ancestor::sub"><w:vertAlign w:val="subscript"/></xsl:if>
    <xsl:if test="ancestor::r/@lang"><w:lang w:val="{ancestor::r/@lang}"/></xsl:if>
  </xsl:template>

  <!-- Of "top:single:4:1 bottom:double:6:0": edge, kind, eighths of a point, distance in points. -->
  <xsl:template name="borders">
    <xsl:param name="list"/>
    <xsl:if test="$list != ''">
      <xsl:variable name="one" select="substring-before(concat($list, ' '), ' ')"/>
      <xsl:variable name="kind" select="substring-after($one, ':')"/>
      <xsl:element name="w:{substring-before($one, ':')}">
        <xsl:attribute name="w:val"><xsl:value-of select="substring-before(concat($kind, ':'), ':')"/></xsl:attribute>
        <xsl:attribute name="w:sz"><xsl:value-of select="substring-before(concat(substring-after($kind, ':'), ':'), ':')"/></xsl:attribute>
        <xsl:attribute name="w:space"><xsl:value-of select="concat(substring-after(substring-after($kind, ':'), ':'), substring('0', 1 + string-length(substring-after(substring-after($kind, ':'), ':'))))"/></xsl:attribute>
        <xsl:attribute name="w:color">auto</xsl:attribute>
      </xsl:element>
      <xsl:call-template name="borders"><xsl:with-param name="list" select="substring-after($list, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Of "left:709 right:9638:dot": kind, place, leader. -->
  <xsl:template name="tabs">
    <xsl:param name="list"/>
    <xsl:if test="$list != ''">
      <xsl:variable name="one" select="substring-before(concat($list, ' '), ' ')"/>
      <xsl:variable name="place" select="substring-after($one, ':')"/>
      <w:tab w:val="{substring-before($one, ':')}">
        <xsl:if test="contains($place, ':')"><xsl:attribute name="w:leader"><xsl:value-of select="substring-after($place, ':')"/></xsl:attribute></xsl:if>
        <xsl:attribute name="w:pos"><xsl:value-of select="substring-before(concat($place, ':'), ':')"/></xsl:attribute>
      </w:tab>
      <xsl:call-template name="tabs"><xsl:with-param name="list" select="substring-after($list, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
