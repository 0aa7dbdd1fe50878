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

/**
 * Writes the list of pages for search engines, each page in both languages. A list may hold 50,000
 * addresses; of more, an index leads to the parts.
 */
final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** As many pages as give 50,000 addresses. */
  static final int PAGES_IN_PART = 50_000 / Language.values().length;

  private final XMLStreamWriter xml;
  private final SiteSettings settings;

  private Sitemap(XMLStreamWriter xml, SiteSettings settings) {
    this.xml = xml;
    this.settings = settings;
  }

  /** How many parts these pages take. */
  static int parts(List<Entry> entries) {
    return Math.max(1, (entries.size() + PAGES_IN_PART - 1) / PAGES_IN_PART);
  }

  /** The list of these pages, which fit in one. */
  static String of(List<Entry> entries, SiteSettings settings) {
    return written(settings, sitemap -> sitemap.write(entries));
  }

  /** One part of a longer list, from 1. */
  static String part(int number, List<Entry> entries, SiteSettings settings) {
    int from = (number - 1) * PAGES_IN_PART;
    return of(entries.subList(from, Math.min(entries.size(), from + PAGES_IN_PART)), settings);
  }

  /** The list of the parts. */
  static String index(int parts, SiteSettings settings) {
    return written(settings, sitemap -> sitemap.writeIndex(parts));
  }

  private interface Writing {
    void on(Sitemap sitemap) throws XMLStreamException;
  }

  private static String written(SiteSettings settings, Writing writing) {
    StringWriter written = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
      writing.on(new Sitemap(xml, settings));
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Writing to memory failed", impossible);
    }
    return written.toString();
  }

  private void writeIndex(int parts) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("sitemapindex");
    xml.writeDefaultNamespace(NAMESPACE);
    for (int part = 1; part <= parts; part++) {
      xml.writeStartElement("sitemap");
      write("loc", settings.url("/sitemap-" + part + ".xml"));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
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
