<?xml version="1.0" encoding="UTF-8"?>
<!-- Pictures, text boxes and watermarks as Word writes them; sizes are in millimetres. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
    xmlns:w10="urn:schemas-microsoft-com:office:word">

  <xsl:template match="img">
    <w:r><w:drawing>
      <xsl:choose>
        <xsl:when test="@x"><xsl:call-template name="anchor"/></xsl:when>
        <xsl:otherwise>
          <wp:inline distT="0" distB="0" distL="0" distR="0">
            <wp:extent cx="{@w * 36000}" cy="{@h * 36000}"/>
            <xsl:call-template name="name"/>
            <xsl:call-template name="picture"/>
          </wp:inline>
        </xsl:otherwise>
      </xsl:choose>
    </w:drawing></w:r>
  </xsl:template>

  <!-- Away from the text, at x and y from the margin and the paragraph, or as "from" and "above" say. -->
  <xsl:template name="anchor">
    <wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="{251658240 + count(preceding::img | preceding::box)}" behindDoc="{number(@wrap = 'behind')}" locked="0" layoutInCell="1" allowOverlap="1">
      <wp:simplePos x="0" y="0"/>
      <wp:positionH relativeFrom="{concat(@from, substring('column', 1 + 6 * boolean(@from)))}">
        <xsl:choose><xsl:when test="number(@x) = @x"><wp:posOffset><xsl:value-of select="@x * 36000"/></wp:posOffset></xsl:when><xsl:otherwise><wp:align><xsl:value-of select="@x"/></wp:align></xsl:otherwise></xsl:choose>
      </wp:positionH>
      <wp:positionV relativeFrom="{concat(@above, substring('paragraph', 1 + 9 * boolean(@above)))}"><wp:posOffset><xsl:value-of select="@y * 36000"/></wp:posOffset></wp:positionV>
      <wp:extent cx="{@w * 36000}" cy="{@h * 36000}"/>
      <wp:effectExtent l="0" t="0" r="0" b="0"/>
      <xsl:choose>
        <xsl:when test="@wrap = 'square'"><wp:wrapSquare wrapText="bothSides"/></xsl:when>
        <xsl:when test="@wrap = 'lines'"><wp:wrapTopAndBottom/></xsl:when>
        <xsl:otherwise><wp:wrapNone/></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="name"/>
      <wp:cNvGraphicFramePr/>
      <xsl:choose><xsl:when test="self::img"><xsl:call-template name="picture"/></xsl:when><xsl:otherwise><xsl:call-template name="shape"/></xsl:otherwise></xsl:choose>
    </wp:anchor>
  </xsl:template>

  <xsl:template name="name">
    <wp:docPr id="{1 + count(preceding::img | preceding::box)}" name="{name()} {1 + count(preceding::img | preceding::box)}">
      <xsl:if test="@alt"><xsl:attribute name="descr"><xsl:value-of select="@alt"/></xsl:attribute></xsl:if>
    </wp:docPr>
  </xsl:template>

  <xsl:template name="picture">
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
      <pic:nvPicPr><pic:cNvPr id="0" name="{@src}"/><pic:cNvPicPr/></pic:nvPicPr>
      <pic:blipFill>
        <a:blip r:embed="img{count(preceding::img)}">
          <xsl:if test="@svg"><a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip r:embed="svg{count(preceding::img)}"/></a:ext></a:extLst></xsl:if>
        </a:blip>
        <a:stretch><a:fillRect/></a:stretch>
      </pic:blipFill>
      <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{@w * 36000}" cy="{@h * 36000}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
    </pic:pic></a:graphicData></a:graphic>
  </xsl:template>

  <xsl:template match="box">
    <w:r><mc:AlternateContent>
      <mc:Choice Requires="wps"><w:drawing><xsl:call-template name="anchor"/></w:drawing></mc:Choice>
      <mc:Fallback><w:pict>
        <v:rect id="box{count(preceding::box)}" style="position:absolute;margin-left:{@x * 2.8346}pt;margin-top:{@y * 2.8346}pt;width:{@w * 2.8346}pt;height:{@h * 2.8346}pt;z-index:1" strokeweight=".5pt">
          <v:textbox inset="7.2pt,3.6pt,7.2pt,3.6pt"><w:txbxContent><xsl:apply-templates select="p"/></w:txbxContent></v:textbox>
          <w10:wrap type="square"/>
        </v:rect>
      </w:pict></mc:Fallback>
    </mc:AlternateContent></w:r>
  </xsl:template>

  <xsl:template name="shape">
    <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
      <wps:cNvSpPr txBox="1"/>
      <wps:spPr>
        <a:xfrm><a:off x="0" y="0"/><a:ext cx="{@w * 36000}" cy="{@h * 36000}"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
        <xsl:choose><xsl:when test="@fill"><a:solidFill><a:srgbClr val="{@fill}"/></a:solidFill></xsl:when><xsl:otherwise><a:noFill/></xsl:otherwise></xsl:choose>
        <a:ln w="6350"><xsl:choose><xsl:when test="@frame"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></xsl:when><xsl:otherwise><a:noFill/></xsl:otherwise></xsl:choose></a:ln>
      </wps:spPr>
      <wps:txbx><w:txbxContent><xsl:apply-templates select="p"/></w:txbxContent></wps:txbx>
      <wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="t" anchorCtr="0"><a:noAutofit/></wps:bodyPr>
    </wps:wsp></a:graphicData></a:graphic>
  </xsl:template>

  <xsl:template match="watermark">
    <w:r><w:rPr><w:noProof/></w:rPr><w:pict>
      <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
        <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
        <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
        <v:textpath on="t" fitshape="t"/>
      </v:shapetype>
      <v:shape id="PowerPlusWaterMarkObject{count(preceding::watermark)}" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:{@w}pt;height:{@h}pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="silver" stroked="f">
        <v:fill opacity=".5"/>
        <v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="{@text}"/>
      </v:shape>
    </w:pict></w:r>
  </xsl:template>
</xsl:stylesheet>
