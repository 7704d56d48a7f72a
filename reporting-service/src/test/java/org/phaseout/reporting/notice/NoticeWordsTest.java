package org.phaseout.reporting.notice;

import org.phaseout.platform.testing.WordsRules;

class NoticeWordsTest extends WordsRules {}
