package nl.hechtwijzer.search;

import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/**
 * Tokens of one field of an entry, written to the index in one go. An entry has hundreds of them,
 * and a field for each would be set up and taken down every time.
 */
record IndexedTokens(Set<String> tokens) {

  private static final FieldType TYPE = type();

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** Adds the tokens to a document. */
  static void contribute(String field, IndexedTokens value, Consumer<IndexableField> document) {
    document.accept(new Field(field, new Stream(value.tokens()), TYPE));
  }

  /** Hands out the tokens as they are. */
  private static final class Stream extends TokenStream {

    private final Set<String> tokens;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> left;

    Stream(Set<String> tokens) {
      this.tokens = tokens;
      this.left = tokens.iterator();
    }

    @Override
    public void reset() {
      left = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!left.hasNext()) {
        return false;
      }
      term.append(left.next());
      return true;
    }
  }
}
