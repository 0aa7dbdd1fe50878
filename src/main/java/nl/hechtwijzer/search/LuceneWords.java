package nl.hechtwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/** Finds words in a Lucene index. */
final class LuceneWords implements IndexedWords {

  private static final int MOST_BEGINNINGS = 200;
  private static final int MOST_SIMILAR = 200;

  private final IndexReader reader;

  LuceneWords(IndexReader reader) {
    this.reader = reader;
  }

  /** Something to do with every document that holds a token. */
  interface Visitor {
    void visit(int doc);
  }

  @Override
  public boolean hasAny(TextUnit unit) {
    try {
      for (LeafReaderContext segment : reader.leaves()) {
        for (Alternative alternative : unit.alternatives()) {
          for (TextGroup group : TextGroup.values()) {
            if (hasAny(segment.reader(), group, alternative)) {
              return true;
            }
          }
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasAny(LeafReader segment, TextGroup group, Alternative alternative)
      throws IOException {
    Bits live = segment.getLiveDocs();
    for (DocIdSetIterator documents : documents(segment, group, alternative)) {
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        if (live == null || live.get(doc)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean isNamed(String word) {
    try {
      for (LeafReaderContext segment : reader.leaves()) {
        if (hasAny(segment.reader(), TextGroup.NAME, Alternative.word(word))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Collection<String> similarTo(String word, int letters) {
    try {
      Terms words = MultiTerms.getTerms(reader, IndexFields.WORDS);
      List<String> similar = new ArrayList<>();
      if (words != null) {
        TermsEnum close =
            new FuzzyTermsEnum(words, new Term(IndexFields.WORDS, word), letters, 0, true);
        for (BytesRef found = close.next();
            found != null && similar.size() < MOST_SIMILAR;
            found = close.next()) {
          similar.add(found.utf8ToString());
        }
      }
      return similar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Visits the documents of a segment in which a part of the entry meets the alternative. */
  static void visit(LeafReader segment, TextGroup group, Alternative alternative, Visitor visitor)
      throws IOException {
    for (DocIdSetIterator documents : documents(segment, group, alternative)) {
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        visitor.visit(doc);
      }
    }
  }

  private static List<DocIdSetIterator> documents(
      LeafReader segment, TextGroup group, Alternative alternative) throws IOException {
    Terms terms = segment.terms(group.field(alternative.channel()));
    if (terms == null) {
      return List.of();
    }
    if (alternative.prefix()) {
      return beginnings(terms, alternative.tokens().get(0));
    }
    List<DocIdSetIterator> all = new ArrayList<>();
    TermsEnum each = terms.iterator();
    for (String token : alternative.tokens()) {
      if (!each.seekExact(new BytesRef(token))) {
        return List.of();
      }
      all.add(each.postings(null, PostingsEnum.NONE));
    }
    return all.size() == 1 ? all : List.of(inAll(all, segment.maxDoc()));
  }

  private static DocIdSetIterator inAll(List<DocIdSetIterator> several, int size)
      throws IOException {
    FixedBitSet common = bits(several.get(0), size);
    for (DocIdSetIterator other : several.subList(1, several.size())) {
      common.and(bits(other, size));
    }
    return new BitSetIterator(common, common.cardinality());
  }

  private static FixedBitSet bits(DocIdSetIterator documents, int size) throws IOException {
    FixedBitSet bits = new FixedBitSet(size);
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      bits.set(doc);
    }
    return bits;
  }

  private static List<DocIdSetIterator> beginnings(Terms terms, String letters) throws IOException {
    List<DocIdSetIterator> all = new ArrayList<>();
    TermsEnum each = terms.iterator();
    BytesRef beginning = new BytesRef(letters);
    if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return all;
    }
    while (StringHelper.startsWith(each.term(), beginning) && all.size() < MOST_BEGINNINGS) {
      all.add(each.postings(null, PostingsEnum.NONE));
      if (each.next() == null) {
        break;
      }
    }
    return all;
  }
}
