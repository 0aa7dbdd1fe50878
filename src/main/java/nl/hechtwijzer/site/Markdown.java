package nl.hechtwijzer.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The part of Markdown that running text of the catalogue may hold: paragraphs, emphasis, lists and
 * links to web pages. Whatever else looks like markup is shown as it was typed. The HTML is safe:
 * it is made of just these elements, and all text in it is escaped.
 */
public final class Markdown {

  /**
   * Text without any of these, and that does not begin as a list, reads the same without markup.
   */
  private static final String MARKS = "*_[]<>\\`&\n";

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-+]|\\d{1,9}[.)])\\s");

  /** So deep no text goes; deeper still, reading it would take all there is of the stack. */
  private static final int MOST_NESTED = 40;

  private static final Set<Class<? extends Node>> ALLOWED =
      Set.of(
          Document.class,
          Paragraph.class,
          Text.class,
          SoftLineBreak.class,
          HardLineBreak.class,
          Emphasis.class,
          StrongEmphasis.class,
          BulletList.class,
          OrderedList.class,
          ListItem.class);

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(ListBlock.class))
          .maxOpenBlockParsers(MOST_NESTED)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak("<br>\n")
          .attributeProviderFactory(context -> new ExternalLinks())
          .build();

  private Markdown() {}

  /** Marks every link as one that leaves the site. */
  private static final class ExternalLinks implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      if (node instanceof Link) {
        attributes.put("rel", "external nofollow");
      }
    }
  }

  /** The text as HTML; null for text without markup, which can be shown as it is. */
  public static @Nullable String html(String text) {
    return hasMarkup(text) ? HTML.render(parse(text)) : null;
  }

  /** The text without its markup: what search, summaries and open data say. */
  public static String plain(String text) {
    if (!hasMarkup(text)) {
      return text;
    }
    PlainText plain = new PlainText();
    parse(text).accept(plain);
    return plain.text();
  }

  private static boolean hasMarkup(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return ITEM.matcher(text).lookingAt();
  }

  private static Node parse(String text) {
    Node document = PARSER.parse(text);
    document.accept(new AsTyped(text));
    return document;
  }

  /** Puts what may not be rendered back as it was typed. */
  private static final class AsTyped extends AbstractVisitor {

    private final String typed;
    private int depth;

    AsTyped(String typed) {
      this.typed = typed;
    }

    @Override
    protected void visitChildren(Node parent) {
      depth++;
      Node next;
      for (Node node = parent.getFirstChild(); node != null; node = next) {
        next = node.getNext();
        if (isAllowed(node) && (depth <= 2 * MOST_NESTED || node.getFirstChild() == null)) {
          node.accept(this);
        } else {
          replace(node);
        }
      }
      depth--;
    }

    private static boolean isAllowed(Node node) {
      return node instanceof Link link
          ? link.getDestination().startsWith("https://")
              || link.getDestination().startsWith("http://")
          : ALLOWED.contains(node.getClass());
    }

    private void replace(Node node) {
      Text text = new Text(source(node.getSourceSpans()));
      Node shown = text;
      if (node instanceof LinkReferenceDefinition) {
        shown = new Paragraph();
        shown.appendChild(text);
      }
      node.insertBefore(shown);
      node.unlink();
    }

    private String source(List<SourceSpan> spans) {
      if (spans.isEmpty()) {
        return "";
      }
      SourceSpan first = spans.get(0);
      SourceSpan last = spans.get(spans.size() - 1);
      return typed.substring(first.getInputIndex(), last.getInputIndex() + last.getLength());
    }
  }

  /** Collects the words, with an empty line between blocks and a dash before an item. */
  private static final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    String text() {
      return words.toString().strip();
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
      words.append('\n');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
      words.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      words.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(BulletList list) {
      visitChildren(list);
      words.append('\n');
    }

    @Override
    public void visit(OrderedList list) {
      visitChildren(list);
      words.append('\n');
    }

    @Override
    public void visit(ListItem item) {
      words.append("- ");
      visitChildren(item);
    }

    @Override
    public void visit(Link link) {
      int start = words.length();
      visitChildren(link);
      if (!words.substring(start).equals(link.getDestination())) {
        words.append(" (").append(link.getDestination()).append(')');
      }
    }
  }
}
