# साझेदार, कार्यक्रम और काम.

public-title = साझेदार, कार्यक्रम और काम
public-lead = यहाँ के नेटवर्क के साथ कौन काम करता है, वे क्या चलाते हैं और साथ में क्या करते हैं।
public-all = सब
public-partner = साझेदार
public-programme = कार्यक्रम
public-action = काम
public-none = अभी कोई पेज नहीं
public-none-more = कोऑर्डिनेटर यहाँ उनके बारे में लिखते हैं जिनके साथ वे काम करते हैं।
public-new = पेज लिखें
public-draft = ड्राफ़्ट
public-draft-more = इसे सिर्फ़ इसके नेटवर्क के कोऑर्डिनेटर देखते हैं।
public-changed = { $day } को बदला गया
public-edit = बदलें
public-write = सबके लिए एक पेज
public-write-lead = आप किसके साथ काम करते हैं, क्या चलाते हैं या साथ में क्या करते हैं। छापने से पहले इसे सिर्फ़ आप देखते हैं।
public-preview = पहले देख लें
public-network = नेटवर्क
public-kind = यह किस बारे में है?
public-heading = शीर्षक
public-sentence = एक वाक्य में
public-sentence-hint = शीर्षक के नीचे और सूचियों में दिखता है।
public-text = लिखावट
public-text-hint = Markdown में: पैराग्राफ़ों के बीच खाली पंक्ति, शीर्षक से पहले #, सूची की हर चीज़ से पहले -, *ज़ोर*, [शब्द](https://पता)।
public-language = पेज की भाषा
public-keep-draft = ड्राफ़्ट रखें
public-publish = छापें
