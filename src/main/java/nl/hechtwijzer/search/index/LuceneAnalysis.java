package nl.hechtwijzer.search.index;

import nl.hechtwijzer.search.question.WordForms;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How Lucene reads texts; {@link Analyzers} says what each way of reading is for. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    // What few entries have is known exactly when a question is planned. What an engine counts for
    // it depends on what it has not cleared away yet, and would change the order while it is
    // written anew.
    context.similarity(new BooleanSimilarity());
    dutch(context, Analyzers.DUTCH, false);
    dutch(context, Analyzers.DUTCH_PARTS, true);
    context
        .analyzer(Analyzers.JOINED)
        .custom()
        .tokenizer("whitespace")
        .charFilter("patternReplace")
        .param("pattern", Analyzers.NO_WORD)
        .param("replacement", " ")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("shingle")
        .param("maxShingleSize", String.valueOf(Analyzers.MOST_JOINED))
        .param("tokenSeparator", "");
    context
        .analyzer(Analyzers.AS_ONE)
        .custom()
        .tokenizer("keyword")
        .charFilter("patternReplace")
        .param("pattern", Analyzers.NO_WORD)
        .param("replacement", "")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding");
    context
        .analyzer(Analyzers.PLAIN)
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding");
    context
        .analyzer(Analyzers.BEGINNINGS)
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("edgeNGram")
        .param("minGramSize", "1")
        .param("maxGramSize", String.valueOf(Analyzers.LONGEST_BEGINNING));
  }

  private static void dutch(
      LuceneAnalysisConfigurationContext context, String name, boolean parts) {
    var analyzer =
        context
            .analyzer(name)
            .custom()
            .tokenizer("whitespace")
            .charFilter("patternReplace")
            .param("pattern", WordForms.APOSTROPHE)
            .param("replacement", "")
            .tokenFilter("wordDelimiterGraph")
            .param("catenateAll", "1")
            .param("generateNumberParts", "1")
            .param("splitOnNumerics", "0")
            .tokenFilter("flattenGraph")
            .tokenFilter("lowercase")
            .tokenFilter("asciiFolding");
    if (parts) {
      analyzer
          .tokenFilter("dictionaryCompoundWord")
          .param("dictionary", Analyzers.COMPOUND_PARTS)
          .param("minSubwordSize", String.valueOf(Analyzers.SHORTEST_PART))
          .param("maxSubwordSize", String.valueOf(Analyzers.LONGEST_PART))
          .param("onlyLongestMatch", "true");
    }
    analyzer
        .tokenFilter("patternReplace")
        .param("pattern", WordForms.PLURAL)
        .param("replacement", "$1")
        .tokenFilter("snowballPorter")
        .param("language", "Kp");
  }
}
