<?xml version="1.0" encoding="UTF-8"?>
<!-- What holds the parts of a Word file together: relationships and content types (OPC). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns="http://schemas.openxmlformats.org/package/2006/relationships">

  <xsl:variable name="office" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
  <xsl:variable name="word" select="'application/vnd.openxmlformats-officedocument.wordprocessingml.'"/>

  <xsl:template name="package-relations">
    <Relationships><Relationship Id="document" Type="{$office}officeDocument" Target="word/document.xml"/></Relationships>
  </xsl:template>

  <xsl:template name="document-relations">
    <Relationships>
      <xsl:for-each select="header | footer">
        <Relationship Id="{@id}" Type="{$office}{name()}" Target="{@id}.xml"/>
      </xsl:for-each>
      <Relationship Id="styles" Type="{$office}styles" Target="styles.xml"/>
      <Relationship Id="settings" Type="{$office}settings" Target="settings.xml"/>
      <xsl:if test="@theme"><Relationship Id="theme" Type="{$office}theme" Target="theme/theme1.xml"/></xsl:if>
      <xsl:if test="lists"><Relationship Id="numbering" Type="{$office}numbering" Target="numbering.xml"/></xsl:if>
      <xsl:if test="//note"><Relationship Id="footnotes" Type="{$office}footnotes" Target="footnotes.xml"/></xsl:if>
      <xsl:for-each select="body"><xsl:call-template name="inner-relations"/></xsl:for-each>
    </Relationships>
  </xsl:template>

  <xsl:template name="footnote-relations">
    <Relationships><xsl:apply-templates select="//note//link" mode="relation"/></Relationships>
  </xsl:template>

  <xsl:template match="*" mode="relations">
    <Relationships><xsl:call-template name="inner-relations"/></Relationships>
  </xsl:template>
  <xsl:template name="inner-relations">
    <xsl:for-each select=".//img">
      <Relationship Id="img{count(preceding::img)}" Type="{$office}image" Target="media/{@src}"/>
      <xsl:if test="@svg"><Relationship Id="svg{count(preceding::img)}" Type="{$office}image" Target="media/{@svg}"/></xsl:if>
    </xsl:for-each>
    <xsl:apply-templates select=".//link[not(ancestor::note)]" mode="relation"/>
  </xsl:template>
  <xsl:template match="link" mode="relation">
    <xsl:if test="@to"><Relationship Id="link{count(preceding::link)}" Type="{$office}hyperlink" Target="{@to}" TargetMode="External"/></xsl:if>
  </xsl:template>

  <xsl:template name="types">
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Default Extension="png" ContentType="image/png"/>
      <Default Extension="jpg" ContentType="image/jpeg"/>
      <Default Extension="svg" ContentType="image/svg+xml"/>
      <Default Extension="emf" ContentType="image/x-emf"/>
      <Override PartName="/word/document.xml" ContentType="{$word}document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="{$word}styles+xml"/>
      <Override PartName="/word/settings.xml" ContentType="{$word}settings+xml"/>
      <xsl:if test="@theme"><Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></xsl:if>
      <xsl:if test="lists"><Override PartName="/word/numbering.xml" ContentType="{$word}numbering+xml"/></xsl:if>
      <xsl:if test="//note"><Override PartName="/word/footnotes.xml" ContentType="{$word}footnotes+xml"/></xsl:if>
      <xsl:for-each select="header | footer">
        <Override PartName="/word/{@id}.xml" ContentType="{$word}{name()}+xml"/>
      </xsl:for-each>
    </Types>
  </xsl:template>

</xsl:stylesheet>
