package nl.hechtwijzer.site.web;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.SiteSettings;
import nl.hechtwijzer.site.SitemapContributor.Entry;

/** Writes the list of pages for search engines, each page in both languages. */
final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XMLStreamWriter xml;
  private final SiteSettings settings;

  private Sitemap(XMLStreamWriter xml, SiteSettings settings) {
    this.xml = xml;
    this.settings = settings;
  }

  static String of(List<Entry> entries, SiteSettings settings) {
    StringWriter written = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
      new Sitemap(xml, settings).write(entries);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Writing to memory failed", impossible);
    }
    return written.toString();
  }

  private void write(List<Entry> entries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xhtml", XHTML);
    for (Entry entry : entries) {
      for (Language language : Language.values()) {
        write(entry, language);
      }
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Entry entry, Language language) throws XMLStreamException {
    xml.writeStartElement("url");
    write("loc", settings.url(language, entry.path()));
    if (entry.lastModified() != null) {
      write("lastmod", entry.lastModified().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    for (Language alternate : Language.values()) {
      xml.writeEmptyElement("xhtml:link");
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", alternate.tag());
      xml.writeAttribute("href", settings.url(alternate, entry.path()));
    }
    xml.writeEndElement();
  }

  private void write(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
