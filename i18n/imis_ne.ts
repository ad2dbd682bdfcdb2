<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne">
  <context>
    <name>IMIS</name>
    <message>
      <source> from {}</source>
      <translation> {} बाट</translation>
    </message>
    <message>
      <source>#1d2b36</source>
      <translation>#1d2b36</translation>
    </message>
    <message>
      <source>#46515a</source>
      <translation>#46515a</translation>
    </message>
    <message>
      <source>#dde3e8</source>
      <translation>#dde3e8</translation>
    </message>
    <message>
      <source>#eef2f5</source>
      <translation>#eef2f5</translation>
    </message>
    <message>
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <source>%, ratio or m.</source>
      <translation>%, अनुपात वा मि.।</translation>
    </message>
    <message>
      <source>%, ratio, per 1000, or answer.</source>
      <translation>%, अनुपात, प्रति 1000, वा उत्तर।</translation>
    </message>
    <message numerus="yes">
      <source>%n building(s) are not within reach of the road network; their line stays straight.</source>
      <translation>
        <numerusform>%n भवन सडक सञ्जालको पहुँचमा छैनन्; तिनको रेखा सीधै रहन्छ।</numerusform>
        <numerusform>%n भवन सडक सञ्जालको पहुँचमा छैनन्; तिनको रेखा सीधै रहन्छ।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n building(s) have no place on the map and could not be looked at</source>
      <translation>
        <numerusform>%n भवनको नक्सामा स्थान नभएकाले हेर्न सकिएन</numerusform>
        <numerusform>%n भवनको नक्सामा स्थान नभएकाले हेर्न सकिएन</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidate(s) lie more than 300 m from a road and were left out.</source>
      <translation>
        <numerusform>%n सम्भावित स्थान सडकबाट 300 मि भन्दा टाढा भएकाले छाडियो।</numerusform>
        <numerusform>%n सम्भावित स्थान सडकबाट 300 मि भन्दा टाढा भएकाले छाडियो।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s) without a day were left out.</source>
      <translation>
        <numerusform>दिन उल्लेख नभएका %n बिरामी छाडिए।</numerusform>
        <numerusform>दिन उल्लेख नभएका %n बिरामी छाडिए।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cell(s) corrected: check again.</source>
      <translation>
        <numerusform>%n कोठा सच्याइयो: फेरि जाँच्नुहोस्।</numerusform>
        <numerusform>%n कोठा सच्याइयो: फेरि जाँच्नुहोस्।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n containment(s) lie where no height is known or no water is reached; they count by the flooded areas only.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n feature(s) without geometry were left out.</source>
      <translation>
        <numerusform>ज्यामिति नभएका %n आकृति छाडिए।</numerusform>
        <numerusform>ज्यामिति नभएका %n आकृति छाडिए।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n field(s) need attention.</source>
      <translation>
        <numerusform>%n विवरणमा ध्यान दिनुपर्छ।</numerusform>
        <numerusform>%n विवरणमा ध्यान दिनुपर्छ।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n household(s)</source>
      <translation>
        <numerusform>%n घरधुरी</numerusform>
        <numerusform>%n घरधुरी</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) have an end without a height: they flow as drawn.</source>
      <translation>
        <numerusform>%n रेखाको छेउमा उचाइ छैन: ती कोरिए अनुसार बग्छन्।</numerusform>
        <numerusform>%n रेखाको छेउमा उचाइ छैन: ती कोरिए अनुसार बग्छन्।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) name a plant that the lines drawn do not lead to. Where drawings are not complete, let the record be believed, or widen the gap and the distance to the plant.</source>
      <translation>
        <numerusform>%n रेखाले कोरिएका रेखा नपुग्ने प्रशोधन केन्द्र जनाउँछन्। रेखाङ्कन पूरा नभएको ठाउँमा अभिलेखलाई मान्नुहोस्, वा अन्तर र केन्द्रसम्मको दूरी बढाउनुहोस्।</numerusform>
        <numerusform>%n रेखाले कोरिएका रेखा नपुग्ने प्रशोधन केन्द्र जनाउँछन्। रेखाङ्कन पूरा नभएको ठाउँमा अभिलेखलाई मान्नुहोस्, वा अन्तर र केन्द्रसम्मको दूरी बढाउनुहोस्।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) of the city are cut off and too small for a zone: linked to the nearest.</source>
      <translation>
        <numerusform>सहरका %n भाग छुट्टिएका र क्षेत्र बन्न धेरै साना छन्: नजिकैमा जोडिए।</numerusform>
        <numerusform>सहरका %n भाग छुट्टिएका र क्षेत्र बन्न धेरै साना छन्: नजिकैमा जोडिए।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n जना</numerusform>
        <numerusform>%n जना</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not in the folder; bring them and sync again.</source>
      <translation>
        <numerusform>%n फोटो फोल्डरमा छैनन्; ल्याएर फेरि सिङ्क गर्नुहोस्।</numerusform>
        <numerusform>%n फोटो फोल्डरमा छैनन्; ल्याएर फेरि सिङ्क गर्नुहोस्।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n position(s) without vehicle or a time that can be read were left out.</source>
      <translation>
        <numerusform>सवारी वा पढ्न मिल्ने समय नभएका %n स्थिति छाडिए।</numerusform>
        <numerusform>सवारी वा पढ्न मिल्ने समय नभएका %n स्थिति छाडिए।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n result layer(s) taken away.</source>
      <translation>
        <numerusform>%n नतिजा तह हटाइयो।</numerusform>
        <numerusform>%n नतिजा तह हटाइयो।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) read</source>
      <translation>
        <numerusform>%n पङ्क्ति पढियो</numerusform>
        <numerusform>%n पङ्क्ति पढियो</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) were written to {path}.</source>
      <translation>
        <numerusform>%n पङ्क्ति {path} मा लेखियो।</numerusform>
        <numerusform>%n पङ्क्ति {path} मा लेखियो।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s).</source>
      <translation>
        <numerusform>%n पङ्क्ति।</numerusform>
        <numerusform>%n पङ्क्ति।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) are wanted, but only {there} site(s) can be used. Give more sites, or a lower number.</source>
      <translation>
        <numerusform>%n स्टेसन चाहिएका छन्, तर {there} स्थल मात्र प्रयोग गर्न सकिन्छ। थप स्थल वा कम सङ्ख्या दिनुहोस्।</numerusform>
        <numerusform>%n स्टेसन चाहिएका छन्, तर {there} स्थल मात्र प्रयोग गर्न सकिन्छ। थप स्थल वा कम सङ्ख्या दिनुहोस्।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay in the queue.</source>
      <translation>
        <numerusform>%n लाममै रहन्छन्।</numerusform>
        <numerusform>%n लाममै रहन्छन्।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s) exported to {path}.</source>
      <translation>
        <numerusform>%n तालिका {path} मा निर्यात गरियो।</numerusform>
        <numerusform>%n तालिका {path} मा निर्यात गरियो।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n toilet(s)</source>
      <translation>
        <numerusform>%n शौचालय</numerusform>
        <numerusform>%n शौचालय</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n toilet(s) lie more than 300 m from a road: no way leads to them.</source>
      <translation>
        <numerusform>%n शौचालय सडकबाट 300 मि भन्दा टाढा छन्: तीसम्म बाटो छैन।</numerusform>
        <numerusform>%n शौचालय सडकबाट 300 मि भन्दा टाढा छन्: तीसम्म बाटो छैन।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were approved.</source>
      <translation>
        <numerusform>%n स्वीकृत भए।</numerusform>
        <numerusform>%n स्वीकृत भए।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n zone(s) miss the tolerance. Smaller units, or a larger tolerance, would help.</source>
      <translation>
        <numerusform>%n क्षेत्र सहने सीमाबाहिर छन्। साना एकाइ, वा ठूलो सहने सीमाले मद्दत गर्छ।</numerusform>
        <numerusform>%n क्षेत्र सहने सीमाबाहिर छन्। साना एकाइ, वा ठूलो सहने सीमाले मद्दत गर्छ।</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Connect</source>
      <translation>&amp;जोड्नुहोस्</translation>
    </message>
    <message>
      <source>&amp;Private database of this computer</source>
      <translation>यस कम्प्युटरको &amp;निजी डाटाबेस</translation>
    </message>
    <message>
      <source>&amp;Save this</source>
      <translation>&amp;यो बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>(assumed)</source>
      <translation>(अनुमानित)</translation>
    </message>
    <message>
      <source>(assumed: no test or emptying says so)</source>
      <translation>(अनुमानित: कुनै परीक्षण वा रित्याइले भन्दैन)</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(केही छैन)</translation>
    </message>
    <message>
      <source>0</source>
      <translation>0</translation>
    </message>
    <message>
      <source>0 to 5, or 99 for no data.</source>
      <translation>0 देखि 5, वा तथ्याङ्क नभए 99।</translation>
    </message>
    <message>
      <source>1</source>
      <translation>1</translation>
    </message>
    <message>
      <source>1  File</source>
      <translation>1  फाइल</translation>
    </message>
    <message>
      <source>1 Year</source>
      <translation>1 वर्ष</translation>
    </message>
    <message>
      <source>1 Year Due</source>
      <translation>1 वर्ष बाँकी</translation>
    </message>
    <message>
      <source>1 active, 0 inactive (cannot sign in).</source>
      <translation>1 सक्रिय, 0 निष्क्रिय (साइन इन गर्न सक्दैन)।</translation>
    </message>
    <message>
      <source>1 as first sent, one more for every changed version of the same row.</source>
      <translation>पहिलो पटक पठाइँदा 1, उही पङ्क्तिको हरेक परिवर्तित संस्करणमा एक थपिने।</translation>
    </message>
    <message>
      <source>1 flag</source>
      <translation>1 सङ्केत</translation>
    </message>
    <message>
      <source>1 floor</source>
      <translation>1 तला</translation>
    </message>
    <message>
      <source>1 is the highest rung.</source>
      <translation>1 सबैभन्दा माथिल्लो स्तर हो।</translation>
    </message>
    <message>
      <source>1 or 2 floors</source>
      <translation>1 वा 2 तला</translation>
    </message>
    <message>
      <source>1 record</source>
      <translation>1 अभिलेख</translation>
    </message>
    <message>
      <source>1 to 5 cases</source>
      <translation>1 देखि 5 बिरामी</translation>
    </message>
    <message>
      <source>1 to 7.</source>
      <translation>1 देखि 7।</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 वर्ष</translation>
    </message>
    <message>
      <source>1 year due</source>
      <translation>1 वर्ष बाँकी</translation>
    </message>
    <message>
      <source>1 – 5</source>
      <translation>1 – 5</translation>
    </message>
    <message>
      <source>1, 2, ….</source>
      <translation>1, 2, ….</translation>
    </message>
    <message>
      <source>1, 2, …; reopening an approved year makes the next one.</source>
      <translation>1, 2, …; स्वीकृत वर्ष फेरि खोल्दा अर्को बन्छ।</translation>
    </message>
    <message>
      <source>1,000 to 4,000 m</source>
      <translation>1,000 देखि 4,000 मि</translation>
    </message>
    <message>
      <source>10 years and more</source>
      <translation>10 वर्ष र बढी</translation>
    </message>
    <message>
      <source>10+</source>
      <translation>10+</translation>
    </message>
    <message>
      <source>1000-4000</source>
      <translation>1000-4000</translation>
    </message>
    <message>
      <source>2</source>
      <translation>2</translation>
    </message>
    <message>
      <source>2  Columns</source>
      <translation>2  स्तम्भ</translation>
    </message>
    <message>
      <source>2 Years Due</source>
      <translation>2 वर्ष बाँकी</translation>
    </message>
    <message>
      <source>2 flags</source>
      <translation>2 सङ्केत</translation>
    </message>
    <message>
      <source>2 floors</source>
      <translation>2 तला</translation>
    </message>
    <message>
      <source>2 years</source>
      <translation>2 वर्ष</translation>
    </message>
    <message>
      <source>2 years due</source>
      <translation>2 वर्ष बाँकी</translation>
    </message>
    <message>
      <source>200 to under 300 mm</source>
      <translation>200 देखि 300 मिमि मुनि</translation>
    </message>
    <message>
      <source>200 – 300</source>
      <translation>200 – 300</translation>
    </message>
    <message>
      <source>21 to 50 cases</source>
      <translation>21 देखि 50 बिरामी</translation>
    </message>
    <message>
      <source>21 – 50</source>
      <translation>21 – 50</translation>
    </message>
    <message>
      <source>26.85, 80.95 · 26°51′N 80°57′E · metres · plus code</source>
      <translation>26.85, 80.95 · 26°51′N 80°57′E · मिटर · प्लस कोड</translation>
    </message>
    <message>
      <source>3</source>
      <translation>3</translation>
    </message>
    <message>
      <source>3  Check</source>
      <translation>3  जाँच</translation>
    </message>
    <message>
      <source>3 Years Due</source>
      <translation>3 वर्ष बाँकी</translation>
    </message>
    <message>
      <source>3 flags</source>
      <translation>3 सङ्केत</translation>
    </message>
    <message>
      <source>3 floors</source>
      <translation>3 तला</translation>
    </message>
    <message>
      <source>3 to 5 floors</source>
      <translation>3 देखि 5 तला</translation>
    </message>
    <message>
      <source>3 to 5 m</source>
      <translation>3 देखि 5 मि</translation>
    </message>
    <message>
      <source>3 to under 5 years</source>
      <translation>3 देखि 5 वर्ष मुनि</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 वर्ष</translation>
    </message>
    <message>
      <source>3 years due</source>
      <translation>3 वर्ष बाँकी</translation>
    </message>
    <message>
      <source>3 – 5</source>
      <translation>3 – 5</translation>
    </message>
    <message>
      <source>3-5</source>
      <translation>3-5</translation>
    </message>
    <message>
      <source>300 to under 400 mm</source>
      <translation>300 देखि 400 मिमि मुनि</translation>
    </message>
    <message>
      <source>300 – 400</source>
      <translation>300 – 400</translation>
    </message>
    <message>
      <source>4</source>
      <translation>4</translation>
    </message>
    <message>
      <source>4  Imported</source>
      <translation>4  आयात भयो</translation>
    </message>
    <message>
      <source>4 Years Due</source>
      <translation>4 वर्ष बाँकी</translation>
    </message>
    <message>
      <source>4 flags or more</source>
      <translation>4 वा बढी सङ्केत</translation>
    </message>
    <message>
      <source>4 floors</source>
      <translation>4 तला</translation>
    </message>
    <message>
      <source>4 years</source>
      <translation>4 वर्ष</translation>
    </message>
    <message>
      <source>4 years due</source>
      <translation>4 वर्ष बाँकी</translation>
    </message>
    <message>
      <source>400 to under 500 mm</source>
      <translation>400 देखि 500 मिमि मुनि</translation>
    </message>
    <message>
      <source>400 – 500</source>
      <translation>400 – 500</translation>
    </message>
    <message>
      <source>5 floors or more</source>
      <translation>5 वा बढी तला</translation>
    </message>
    <message>
      <source>5 to under 10 years</source>
      <translation>5 देखि 10 वर्ष मुनि</translation>
    </message>
    <message>
      <source>5 years +</source>
      <translation>5 वर्ष +</translation>
    </message>
    <message>
      <source>5 years and more</source>
      <translation>5 वर्ष र बढी</translation>
    </message>
    <message>
      <source>5 years or more due</source>
      <translation>5 वा बढी वर्षको बक्यौता</translation>
    </message>
    <message>
      <source>5 – 10</source>
      <translation>5 – 10</translation>
    </message>
    <message>
      <source>5+</source>
      <translation>5+</translation>
    </message>
    <message>
      <source>5+ Years</source>
      <translation>5+ वर्ष</translation>
    </message>
    <message>
      <source>5+ Years Due</source>
      <translation>5+ वर्ष बाँकी</translation>
    </message>
    <message>
      <source>5-8</source>
      <translation>5-8</translation>
    </message>
    <message>
      <source>500 mm and more</source>
      <translation>500 मिमि र बढी</translation>
    </message>
    <message>
      <source>6 decimals (SF-3e: 1).</source>
      <translation>6 दशमलव अङ्क (SF-3e: 1)।</translation>
    </message>
    <message>
      <source>6 decimals.</source>
      <translation>6 दशमलव अङ्क।</translation>
    </message>
    <message>
      <source>6 floors and more</source>
      <translation>6 तला र बढी</translation>
    </message>
    <message>
      <source>6 to 20 cases</source>
      <translation>6 देखि 20 बिरामी</translation>
    </message>
    <message>
      <source>6 – 20</source>
      <translation>6 – 20</translation>
    </message>
    <message>
      <source>95 % of chance</source>
      <translation>95 % सम्भावना</translation>
    </message>
    <message>
      <source>99.8 % of chance</source>
      <translation>99.8 % सम्भावना</translation>
    </message>
    <message>
      <source>&lt;1 Year</source>
      <translation>&lt;1 वर्ष</translation>
    </message>
    <message>
      <source>&lt;1000</source>
      <translation>&lt;1000</translation>
    </message>
    <message>
      <source>&lt;200</source>
      <translation>&lt;200</translation>
    </message>
    <message>
      <source>&lt;3</source>
      <translation>&lt;3</translation>
    </message>
    <message>
      <source>&lt;=2</source>
      <translation>&lt;=2</translation>
    </message>
    <message>
      <source>&gt; 50</source>
      <translation>&gt; 50</translation>
    </message>
    <message>
      <source>&gt;2 – &lt;=5</source>
      <translation>&gt;2 – &lt;=5</translation>
    </message>
    <message>
      <source>&gt;4000</source>
      <translation>&gt;4000</translation>
    </message>
    <message>
      <source>&gt;5</source>
      <translation>&gt;5</translation>
    </message>
    <message>
      <source>&gt;500</source>
      <translation>&gt;500</translation>
    </message>
    <message>
      <source>&gt;8</source>
      <translation>&gt;8</translation>
    </message>
    <message>
      <source>A background map from the internet; none is loaded unless you choose one</source>
      <translation>इन्टरनेटको पृष्ठभूमि नक्सा; तपाईंले नछानेसम्म कुनै लोड हुँदैन</translation>
    </message>
    <message>
      <source>A building counts when it …</source>
      <translation>भवन गनिने अवस्था …</translation>
    </message>
    <message>
      <source>A building whose use category is community or public toilet. The point of the toilet is that of the building.</source>
      <translation>प्रयोगको वर्ग सामुदायिक वा सार्वजनिक शौचालय भएको भवन। शौचालयको बिन्दु भवनकै हुन्छ।</translation>
    </message>
    <message>
      <source>A building with a toilet of its own now: change it in the form of the building.</source>
      <translation>अब आफ्नै शौचालय भएको भवन: भवनको फाराममा परिवर्तन गर्नुहोस्।</translation>
    </message>
    <message>
      <source>A building with containments, associated buildings, a toilet record or an open application cannot be deleted; the database will say which.</source>
      <translation>कन्टेनमेन्ट, सम्बद्ध भवन, शौचालयको अभिलेख वा खुला आवेदन भएको भवन मेट्न सकिँदैन; कुनले भन्ने डाटाबेसले बताउँछ।</translation>
    </message>
    <message>
      <source>A building's own community decides where it is counted; it can be changed building by building too.</source>
      <translation>भवन कहाँ गनिन्छ भन्ने कुरा भवनकै बस्तीले तय गर्छ; एक-एक भवन गरी पनि परिवर्तन गर्न सकिन्छ।</translation>
    </message>
    <message>
      <source>A cell was corrected after the file was read.</source>
      <translation>फाइल पढेपछि एउटा कोठा सच्याइयो।</translation>
    </message>
    <message>
      <source>A change of type changes sanitation system and network codes of all of them (FSM-11).</source>
      <translation>प्रकार परिवर्तनले यी सबैको सरसफाइ प्रणाली र सञ्जाल कोड परिवर्तन गर्छ (FSM-11)।</translation>
    </message>
    <message>
      <source>A circle holds at most this share of the people (%)</source>
      <translation>वृत्तमा मानिसको बढीमा यति हिस्सा पर्छ (%)</translation>
    </message>
    <message>
      <source>A cluster shows where to look, not why people fell ill. Cases of one outbreak area lie together because they were recorded together, so a cluster of a single record is no proof of more than that record; people who were not counted, or fell ill elsewhere, are not seen. Relative risks compare places, not persons: drinking water and low income often go with unsafe sanitation and may be the true reason – compare their lines, and how they differ between the two quarters.</source>
      <translation>समूहले कहाँ हेर्ने देखाउँछ, मानिस किन बिरामी परे होइन। एउटै प्रकोप क्षेत्रका बिरामी सँगै अभिलेख भएकाले सँगै पर्छन्, त्यसैले एउटै अभिलेखको समूहले त्यस अभिलेखभन्दा बढी केही प्रमाणित गर्दैन; नगनिएका वा अन्यत्र बिरामी परेका मानिस देखिँदैनन्। सापेक्ष जोखिमले स्थानको तुलना गर्छ, व्यक्तिको होइन: खानेपानी र न्यून आय प्रायः असुरक्षित सरसफाइसँगै हुन्छन् र साँचो कारण तिनै हुन सक्छन् – तिनका पङ्क्ति, र दुई चौथाइबीच तिनको फरक तुलना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>A colleague</source>
      <translation>सहकर्मी</translation>
    </message>
    <message>
      <source>A colleague computed {year} at the same moment; that result is shown (revision {revision}).</source>
      <translation>सहकर्मीले उही समयमा {year} को गणना गर्नुभयो; सोही नतिजा देखाइएको छ (पुनरावलोकन {revision})।</translation>
    </message>
    <message>
      <source>A colleague staged it; only he can go on with it.</source>
      <translation>सहकर्मीले यो सुरु गरेका हुन्; उनले मात्र अघि बढाउन सक्छन्।</translation>
    </message>
    <message>
      <source>A community that buildings name cannot be deleted; give them another one first (LIC-02).</source>
      <translation>भवनले नाम उल्लेख गरेको बस्ती मेट्न सकिँदैन; पहिले तिनलाई अर्को बस्ती दिनुहोस् (LIC-02)।</translation>
    </message>
    <message>
      <source>A computation with assumptions. The records of the city were not changed.</source>
      <translation>मान्यतासहितको गणना। सहरका अभिलेख परिवर्तन भएका छैनन्।</translation>
    </message>
    <message>
      <source>A contact number has 6 to 15 digits, leading zeros kept.</source>
      <translation>सम्पर्क नम्बरमा 6 देखि 15 अङ्क हुन्छन्, अगाडिका शून्य राखिन्छन्।</translation>
    </message>
    <message>
      <source>A containment emptied within so many years up to the last day counts as emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A containment is a risk when its class is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A containment of the pit family agrees with this system.</source>
      <translation>खाल्डो वर्गको कन्टेनमेन्ट यस प्रणालीसँग मिल्छ।</translation>
    </message>
    <message>
      <source>A containment of the septic tank family agrees with this system.</source>
      <translation>सेप्टिक ट्याङ्क वर्गको कन्टेनमेन्ट यस प्रणालीसँग मिल्छ।</translation>
    </message>
    <message>
      <source>A containment with a building or an application cannot be deleted; disconnect its buildings first.</source>
      <translation>भवन वा आवेदन भएको कन्टेनमेन्ट मेट्न सकिँदैन; पहिले यसका भवन छुट्याउनुहोस्।</translation>
    </message>
    <message>
      <source>A customer number is on record.</source>
      <translation>ग्राहक नम्बर अभिलेखमा छ।</translation>
    </message>
    <message>
      <source>A date range needs both ends: fill in from and to, or clear both.</source>
      <translation>मिति दायराका दुवै छेउ चाहिन्छन्: देखि र सम्म भर्नुहोस्, वा दुवै खाली गर्नुहोस्।</translation>
    </message>
    <message>
      <source>A day</source>
      <translation>एक दिन</translation>
    </message>
    <message>
      <source>A desludging vehicle can reach the containment.</source>
      <translation>लेदो रित्याउने सवारी कन्टेनमेन्टसम्म पुग्न सक्छ।</translation>
    </message>
    <message>
      <source>A drain that buildings or containments name cannot be deleted.</source>
      <translation>भवन वा कन्टेनमेन्टले उल्लेख गरेको नाली मेट्न सकिँदैन।</translation>
    </message>
    <message>
      <source>A failed sample belongs to a reach within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A feature counts when it …</source>
      <translation>आकृति गनिने अवस्था …</translation>
    </message>
    <message>
      <source>A fee is charged for use.</source>
      <translation>प्रयोग गर्दा शुल्क लिइन्छ।</translation>
    </message>
    <message>
      <source>A feedback is corrected on its day only, by the person who recorded it.</source>
      <translation>प्रतिक्रिया सोही दिन मात्र, अभिलेख गर्ने व्यक्तिले सच्याउन सक्छ।</translation>
    </message>
    <message>
      <source>A feedback is on record.</source>
      <translation>प्रतिक्रिया अभिलेखमा छ।</translation>
    </message>
    <message>
      <source>A file with areas (KML, GPX, GeoJSON …) can be dragged onto the map.</source>
      <translation>क्षेत्र भएको फाइल (KML, GPX, GeoJSON …) नक्सामा तानेर ल्याउन सकिन्छ।</translation>
    </message>
    <message>
      <source>A half added to each count</source>
      <translation>हरेक सङ्ख्यामा आधा थपिएको</translation>
    </message>
    <message>
      <source>A job weighs more for each day of waiting (%) °</source>
      <translation>पर्खेको हरेक दिनका लागि कामको भार बढ्छ (%) °</translation>
    </message>
    <message>
      <source>A line is not on the map (9999). Open the survey and choose one.</source>
      <translation>रेखा नक्सामा छैन (9999)। सर्वेक्षण खोलेर एउटा छान्नुहोस्।</translation>
    </message>
    <message>
      <source>A map is printed as PDF, PNG or SVG, not as “{form}”.</source>
      <translation>नक्सा PDF, PNG वा SVG मा छापिन्छ, “{form}” मा होइन।</translation>
    </message>
    <message>
      <source>A map on paper, true to scale, with legend, sources, date and who printed it; a page a ward; or sheets for the field.
The map is in the municipality's own coordinate system, so that scale and bar are true. The legend holds what is shown and nothing else. With a ward, the other wards are covered.
Example: the ward atlas with the map theme “Sanitation systems” as one PDF for the council.</source>
      <translation>कागजमा नक्सा, नाप अनुसार ठीक, सङ्केत सूची, स्रोत, मिति र छाप्ने व्यक्तिसहित; हरेक वडाको एक पृष्ठ; वा स्थलगत फाराम।
नक्सा नगरपालिकाकै निर्देशाङ्क प्रणालीमा हुन्छ, त्यसैले नाप र नाप पट्टी ठीक हुन्छन्। सङ्केत सूचीमा देखाइएको मात्र हुन्छ। वडा छाने अन्य वडा ढाकिन्छन्।
उदाहरण: सभाका लागि “सरसफाइ प्रणालीहरू” विषयको वडा एटलस एउटै PDF मा।</translation>
    </message>
    <message>
      <source>A name is searched by letters and spaces only.</source>
      <translation>नाम अक्षर र खाली ठाउँबाट मात्र खोजिन्छ।</translation>
    </message>
    <message>
      <source>A new revision of {year} is computed from the records of today. The approved one stays.</source>
      <translation>{year} को नयाँ पुनरावलोकन आजका अभिलेखबाट गणना हुन्छ। स्वीकृत पुनरावलोकन रहन्छ।</translation>
    </message>
    <message>
      <source>A package is a folder for QField: the map of the area to find the way, and an empty layer to collect into. It holds no names or numbers of persons.</source>
      <translation>प्याकेज QField का लागि फोल्डर हो: बाटो चिन्न क्षेत्रको नक्सा, र सङ्कलन गर्न खाली तह। यसमा व्यक्तिका नाम वा नम्बर हुँदैनन्।</translation>
    </message>
    <message>
      <source>A plant is reached within (m) °</source>
      <translation>प्रशोधन केन्द्र पुगेको मानिने दूरी (मि) °</translation>
    </message>
    <message>
      <source>A plant may stand here</source>
      <translation>यहाँ प्रशोधन केन्द्र बन्न सक्छ</translation>
    </message>
    <message>
      <source>A posting went out and it is not known whether it arrived: the dashboard is looked at before anything is posted again.</source>
      <translation>एउटा पठाइ गएको थियो र आइपुग्यो कि पुगेन थाहा छैन: फेरि केही पठाउनुअघि ड्यासबोर्ड हेरिन्छ।</translation>
    </message>
    <message>
      <source>A ratio of sums for each part, never a mean of ratios. A containment shared between parts counts in each.</source>
      <translation>हरेक भागका लागि जोडहरूको अनुपात, अनुपातहरूको औसत कहिल्यै होइन। भागहरूबीच साझा कन्टेनमेन्ट हरेकमा गनिन्छ।</translation>
    </message>
    <message>
      <source>A report waits to be sent to the national dashboard. Open CWIS, page “National dashboard”, and press “Send again…”.</source>
      <translation>एउटा प्रतिवेदन राष्ट्रिय ड्यासबोर्डमा पठाइन पर्खँदै छ। CWIS खोलेर “राष्ट्रिय ड्यासबोर्ड” पृष्ठमा “फेरि पठाउनुहोस्…” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>A result could not be written: {why}</source>
      <translation>नतिजा लेख्न सकिएन: {why}</translation>
    </message>
    <message>
      <source>A road that buildings, drains, sewers, water mains or applications name cannot be deleted; the database will say which.</source>
      <translation>भवन, नाली, ढल, खानेपानी मूल पाइप वा आवेदनले उल्लेख गरेको सडक मेट्न सकिँदैन; कुनले भन्ने डाटाबेसले बताउँछ।</translation>
    </message>
    <message>
      <source>A sample is judged by the standard in force on its day.</source>
      <translation>नमुनाको मूल्याङ्कन सो दिन लागू मापदण्डले गरिन्छ।</translation>
    </message>
    <message>
      <source>A sample is near a well within (m)</source>
      <translation>नमुना इनार नजिक मानिने दूरी (मि)</translation>
    </message>
    <message>
      <source>A septic tank that stays before the sewer is better recorded by its type (outlet to sewer) than approved here.</source>
      <translation>ढलअघि रहिरहने सेप्टिक ट्याङ्कलाई यहाँ स्वीकृत गर्नुभन्दा यसको प्रकार (ढलमा निकास) ले अभिलेख गर्नु राम्रो।</translation>
    </message>
    <message>
      <source>A sewer or plant is near within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sewer that buildings, containments or reports name cannot be deleted.</source>
      <translation>भवन, कन्टेनमेन्ट वा प्रतिवेदनले उल्लेख गरेको ढल मेट्न सकिँदैन।</translation>
    </message>
    <message>
      <source>A sludge collection is on record.</source>
      <translation>लेदो सङ्कलन अभिलेखमा छ।</translation>
    </message>
    <message>
      <source>A station takes (m³ a day; empty: no limit) °</source>
      <translation>स्टेसनको क्षमता (मि³ प्रतिदिन; खाली: सीमा छैन) °</translation>
    </message>
    <message>
      <source>A stored PostgreSQL connection of QGIS; also service=NAME or embedded:NAME. Empty: the desk's connection.</source>
      <translation>QGIS मा राखिएको PostgreSQL जडान; service=NAME वा embedded:NAME पनि। खाली: डेस्कको जडान।</translation>
    </message>
    <message>
      <source>A table or view with one report document a row, in a column of type json, jsonb or text. It is only read.</source>
      <translation>हरेक पङ्क्तिमा एउटा प्रतिवेदन कागजात भएको तालिका वा भ्यु, json, jsonb वा text प्रकारको स्तम्भमा। यो पढिन्छ मात्र।</translation>
    </message>
    <message>
      <source>A target is a percentage from 0 to 100.</source>
      <translation>लक्ष्य 0 देखि 100 सम्मको प्रतिशत हो।</translation>
    </message>
    <message>
      <source>A toilet exists on the premises.</source>
      <translation>परिसरमा शौचालय छ।</translation>
    </message>
    <message>
      <source>A toilet out of use is set to “Not operational” rather than deleted.</source>
      <translation>प्रयोगमा नरहेको शौचालय मेट्नुको सट्टा “सञ्चालनमा छैन” राखिन्छ।</translation>
    </message>
    <message>
      <source>A user name begins with a small letter and holds only small letters, digits, _ and . (2 to 63 characters).</source>
      <translation>प्रयोगकर्ता नाम सानो अक्षरबाट सुरु हुन्छ र यसमा साना अक्षर, अङ्क, _ र . मात्र हुन्छन् (2 देखि 63 अक्षर)।</translation>
    </message>
    <message>
      <source>A user with the role Municipality – Help Desk is made, or Service Provider – Help Desk when it belongs to a provider.</source>
      <translation>Municipality – Help Desk भूमिकाको प्रयोगकर्ता बनाइन्छ, वा सेवा प्रदायकको भए Service Provider – Help Desk।</translation>
    </message>
    <message>
      <source>A user with the role Service Provider – Admin is made for the company's email.</source>
      <translation>कम्पनीको इमेलका लागि Service Provider – Admin भूमिकाको प्रयोगकर्ता बनाइन्छ।</translation>
    </message>
    <message>
      <source>A user with the role Treatment Plant is made, bound to this plant.</source>
      <translation>यस केन्द्रमा सीमित, Treatment Plant भूमिकाको प्रयोगकर्ता बनाइन्छ।</translation>
    </message>
    <message>
      <source>A value for {code} in place of the computed {value}. Both stay in the report, with your name and reason.</source>
      <translation>गणना गरिएको {value} को ठाउँमा {code} को अर्को मान। दुवै तपाईंको नाम र कारणसहित प्रतिवेदनमा रहन्छन्।</translation>
    </message>
    <message>
      <source>A value that came with IMIS stays. Retire it: then forms no longer offer it.</source>
      <translation>IMIS सँगै आएको मान रहन्छ। यसलाई हटाइएको राख्नुहोस्: त्यसपछि फाराममा देखिँदैन।</translation>
    </message>
    <message>
      <source>A value that records have cannot be deleted. Retire it instead.</source>
      <translation>अभिलेखमा भएको मान मेट्न सकिँदैन। बरु यसलाई हटाइएको राख्नुहोस्।</translation>
    </message>
    <message>
      <source>A water main that buildings name cannot be deleted.</source>
      <translation>भवनले उल्लेख गरेको खानेपानी मूल पाइप मेट्न सकिँदैन।</translation>
    </message>
    <message>
      <source>A way is measured by</source>
      <translation>बाटो नापिने आधार</translation>
    </message>
    <message>
      <source>A well stands on the premises.</source>
      <translation>परिसरमा इनार छ।</translation>
    </message>
    <message>
      <source>A wide road near</source>
      <translation>नजिकको चौडा सडक</translation>
    </message>
    <message>
      <source>A year has four digits and is not after this one.</source>
      <translation>वर्षमा चार अङ्क हुन्छन् र यो वर्षपछिको हुँदैन।</translation>
    </message>
    <message>
      <source>A year has four digits.</source>
      <translation>वर्षमा चार अङ्क हुन्छन्।</translation>
    </message>
    <message>
      <source>A zone is flood-prone from this share of containments on (%) °</source>
      <translation>क्षेत्र डुबान जोखिमयुक्त मानिने कन्टेनमेन्टको न्यूनतम हिस्सा (%) °</translation>
    </message>
    <message>
      <source>A zone takes a</source>
      <translation>एउटा क्षेत्रमा अट्ने</translation>
    </message>
    <message>
      <source>A1 poster with grid</source>
      <translation>ग्रिडसहितको A1 पोस्टर</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 तेर्सो</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 ठाडो</translation>
    </message>
    <message>
      <source>A3 poster with grid</source>
      <translation>ग्रिडसहितको A3 पोस्टर</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 तेर्सो</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 ठाडो</translation>
    </message>
    <message>
      <source>A: simplified sewers by gravity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Above the drainage (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted rows that changed a record which was there before.</source>
      <translation>पहिल्यै भएको अभिलेख परिवर्तन गर्ने स्वीकृत पङ्क्ति।</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>पहुँच</translation>
    </message>
    <message>
      <source>Access, code</source>
      <translation>पहुँच, कोड</translation>
    </message>
    <message>
      <source>Accessible according to the survey</source>
      <translation>सर्वेक्षण अनुसार पहुँचयोग्य</translation>
    </message>
    <message>
      <source>Accessible to desludging vehicle</source>
      <translation>लेदो रित्याउने सवारी पुग्न सक्ने</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>खाता</translation>
    </message>
    <message>
      <source>Account that holds the role.</source>
      <translation>यो भूमिका राख्ने खाता।</translation>
    </message>
    <message>
      <source>Account {key}</source>
      <translation>खाता {key}</translation>
    </message>
    <message>
      <source>Account, as far as known.</source>
      <translation>थाहा भएसम्मको खाता।</translation>
    </message>
    <message>
      <source>Accountability</source>
      <translation>जवाफदेहिता</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>खाताहरू</translation>
    </message>
    <message>
      <source>Accounts of this type may hold it.</source>
      <translation>यस प्रकारका खाताले यो राख्न सक्छन्।</translation>
    </message>
    <message>
      <source>Accounts of this type may hold the role; empty = municipality staff.</source>
      <translation>यस प्रकारका खाताले भूमिका राख्न सक्छन्; खाली = नगरपालिकाका कर्मचारी।</translation>
    </message>
    <message>
      <source>Accuracy (m)</source>
      <translation>शुद्धता (मि)</translation>
    </message>
    <message>
      <source>Achieved</source>
      <translation>हासिल</translation>
    </message>
    <message>
      <source>Acidity, 0 to 14.</source>
      <translation>अम्लीयता, 0 देखि 14।</translation>
    </message>
    <message>
      <source>Acidity.</source>
      <translation>अम्लीयता।</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>कार्य</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>सक्रिय</translation>
    </message>
    <message>
      <source>Active accounts that hold the role, number.</source>
      <translation>भूमिका राख्ने सक्रिय खाता, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Active or inactive.</source>
      <translation>सक्रिय वा निष्क्रिय।</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>थप्नुहोस्</translation>
    </message>
    <message>
      <source>Add a step first.</source>
      <translation>पहिले एउटा चरण थप्नुहोस्।</translation>
    </message>
    <message>
      <source>Add a treatment plant</source>
      <translation>प्रशोधन केन्द्र थप्नुहोस्</translation>
    </message>
    <message>
      <source>Add building</source>
      <translation>भवन थप्नुहोस्</translation>
    </message>
    <message>
      <source>Add containment</source>
      <translation>कन्टेनमेन्ट थप्नुहोस्</translation>
    </message>
    <message>
      <source>Add step</source>
      <translation>चरण थप्नुहोस्</translation>
    </message>
    <message>
      <source>Add steps, then compute.</source>
      <translation>चरणहरू थपेर गणना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Add the containment, connect it, or correct the system.</source>
      <translation>कन्टेनमेन्ट थप्नुहोस्, जोड्नुहोस्, वा प्रणाली सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Add, edit and disconnect containments with the button Containments below.</source>
      <translation>तलको कन्टेनमेन्टहरू बटनबाट कन्टेनमेन्ट थप्नुहोस्, सम्पादन गर्नुहोस् र छुट्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>थपिएको</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>ठेगाना</translation>
    </message>
    <message>
      <source>Address for reports</source>
      <translation>प्रतिवेदनका लागि ठेगाना</translation>
    </message>
    <message>
      <source>Address for signing in</source>
      <translation>साइन इनका लागि ठेगाना</translation>
    </message>
    <message>
      <source>Address line or name of the locality.</source>
      <translation>ठेगाना वा टोलको नाम।</translation>
    </message>
    <message>
      <source>Address number given by the city, unique.</source>
      <translation>सहरले दिएको ठेगाना नम्बर, नदोहोरिने।</translation>
    </message>
    <message>
      <source>Address number.</source>
      <translation>ठेगाना नम्बर।</translation>
    </message>
    <message>
      <source>Address of the company, lower case.</source>
      <translation>कम्पनीको ठेगाना, सानो अक्षर।</translation>
    </message>
    <message>
      <source>Address of the desk, lower case.</source>
      <translation>डेस्कको ठेगाना, सानो अक्षर।</translation>
    </message>
    <message>
      <source>Address of the office.</source>
      <translation>कार्यालयको ठेगाना।</translation>
    </message>
    <message>
      <source>Address of the toilet.</source>
      <translation>शौचालयको ठेगाना।</translation>
    </message>
    <message>
      <source>Addresses, user and name are changed in Administration, Settings. The password is asked for here, not stored there.</source>
      <translation>ठेगाना, प्रयोगकर्ता र नाम प्रशासन, सेटिङहरूमा परिवर्तन गरिन्छन्। पासवर्ड यहीँ सोधिन्छ, त्यहाँ राखिँदैन।</translation>
    </message>
    <message>
      <source>Adds</source>
      <translation>थप्छ</translation>
    </message>
    <message>
      <source>Adheres to the principles of universal design.</source>
      <translation>सर्वमैत्री संरचनाका सिद्धान्त पालना गर्छ।</translation>
    </message>
    <message>
      <source>Administration</source>
      <translation>प्रशासन</translation>
    </message>
    <message>
      <source>After</source>
      <translation>पछि</translation>
    </message>
    <message>
      <source>Against the plants, by month</source>
      <translation>प्रशोधन केन्द्रसँग तुलना, महिना अनुसार</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>उमेर</translation>
    </message>
    <message>
      <source>All</source>
      <translation>सबै</translation>
    </message>
    <message>
      <source>All &amp;mine</source>
      <translation>सबै &amp;मेरा</translation>
    </message>
    <message>
      <source>All &amp;theirs</source>
      <translation>सबै &amp;उहाँका</translation>
    </message>
    <message>
      <source>All alike</source>
      <translation>सबै उस्तै</translation>
    </message>
    <message>
      <source>All areas</source>
      <translation>सबै क्षेत्र</translation>
    </message>
    <message>
      <source>All buildings</source>
      <translation>सबै भवन</translation>
    </message>
    <message>
      <source>All columns of the layer</source>
      <translation>तहका सबै स्तम्भ</translation>
    </message>
    <message>
      <source>All containments</source>
      <translation>सबै कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>All drains</source>
      <translation>सबै नाली</translation>
    </message>
    <message>
      <source>All figures</source>
      <translation>सबै अङ्क</translation>
    </message>
    <message>
      <source>All files that are read</source>
      <translation>पढिने सबै फाइल</translation>
    </message>
    <message>
      <source>All formats</source>
      <translation>सबै ढाँचा</translation>
    </message>
    <message>
      <source>All hotspots</source>
      <translation>सबै हटस्पट</translation>
    </message>
    <message>
      <source>All households</source>
      <translation>सबै घरधुरी</translation>
    </message>
    <message>
      <source>All indicators by area</source>
      <translation>क्षेत्र अनुसार सबै सूचक</translation>
    </message>
    <message>
      <source>All plants</source>
      <translation>सबै प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>All reasons, as a sum of powers of 2</source>
      <translation>सबै कारण, 2 का घातको जोडका रूपमा</translation>
    </message>
    <message>
      <source>All roads</source>
      <translation>सबै सडक</translation>
    </message>
    <message>
      <source>All rows, also those in order</source>
      <translation>सबै पङ्क्ति, ठीक भएका पनि</translation>
    </message>
    <message>
      <source>All service providers</source>
      <translation>सबै सेवा प्रदायक</translation>
    </message>
    <message>
      <source>All services</source>
      <translation>सबै सेवा</translation>
    </message>
    <message>
      <source>All sewers</source>
      <translation>सबै ढल</translation>
    </message>
    <message>
      <source>All sludge is delivered to a plant</source>
      <translation>सबै लेदो प्रशोधन केन्द्रमा पुर्‍याइन्छ</translation>
    </message>
    <message>
      <source>All toilets</source>
      <translation>सबै शौचालय</translation>
    </message>
    <message>
      <source>All wards</source>
      <translation>सबै वडा</translation>
    </message>
    <message>
      <source>All water mains</source>
      <translation>सबै खानेपानी मूल पाइप</translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation>अनुमति छ</translation>
    </message>
    <message>
      <source>Already emptied. Look at it in the list of emptyings.</source>
      <translation>पहिल्यै रित्याइएको। रित्याइको सूचीमा हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Already emptied: an application is not changed any more.</source>
      <translation>पहिल्यै रित्याइएको: आवेदन अब परिवर्तन हुँदैन।</translation>
    </message>
    <message>
      <source>Also due by schedule</source>
      <translation>तालिका अनुसार पनि पालो आएका</translation>
    </message>
    <message>
      <source>Also roads, networks, toilets, land, cases</source>
      <translation>सडक, सञ्जाल, शौचालय, जमिन, बिरामी पनि</translation>
    </message>
    <message>
      <source>Also those connected already</source>
      <translation>पहिल्यै जोडिएका पनि</translation>
    </message>
    <message>
      <source>Also those never emptied</source>
      <translation>कहिल्यै नरित्याइएका पनि</translation>
    </message>
    <message>
      <source>Also those whose day has passed</source>
      <translation>दिन बितिसकेका पनि</translation>
    </message>
    <message>
      <source>Always 1.</source>
      <translation>सधैँ 1।</translation>
    </message>
    <message>
      <source>Always true: there is one last run.</source>
      <translation>सधैँ सत्य: पछिल्लो गणना एउटा हुन्छ।</translation>
    </message>
    <message>
      <source>Among the best five (% of draws)</source>
      <translation>उत्कृष्ट पाँचमध्ये (छनोटको %)</translation>
    </message>
    <message>
      <source>Amount charged, currency.</source>
      <translation>लिइएको रकम, मुद्रा।</translation>
    </message>
    <message>
      <source>Amount paid to the plant, currency.</source>
      <translation>प्रशोधन केन्द्रलाई तिरेको रकम, मुद्रा।</translation>
    </message>
    <message>
      <source>An answer in words (“{value}”) needs a decision. Open the survey.</source>
      <translation>शब्दमा दिइएको उत्तर (“{value}”) मा निर्णय चाहिन्छ। सर्वेक्षण खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>An application for this containment is in progress.</source>
      <translation>यस कन्टेनमेन्टको आवेदन प्रगतिमा छ।</translation>
    </message>
    <message>
      <source>An approved revision stays as it is. Open the year again to change it.</source>
      <translation>स्वीकृत पुनरावलोकन जस्ताको तस्तै रहन्छ। परिवर्तन गर्न वर्ष फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>An earlier posting of {} may have arrived: a draft of that year stood there before. Look there, then decide. To post it once more, press “Send again…” on the page “National dashboard” or run: nsd send {} --again</source>
      <translation>{} को अघिल्लो पठाइ आइपुगेको हुन सक्छ: त्यस वर्षको मस्यौदा पहिल्यै त्यहाँ थियो। त्यहाँ हेरेर निर्णय गर्नुहोस्। फेरि पठाउन “राष्ट्रिय ड्यासबोर्ड” पृष्ठमा “फेरि पठाउनुहोस्…” थिच्नुहोस् वा चलाउनुहोस्: nsd send {} --again</translation>
    </message>
    <message>
      <source>An emergency weighs so many times as much °</source>
      <translation>आपत्कालीनको भार यति गुणा °</translation>
    </message>
    <message>
      <source>An emptying is on record.</source>
      <translation>रित्याइ अभिलेखमा छ।</translation>
    </message>
    <message>
      <source>An end lies in a water body within (m) °</source>
      <translation>छेउ जलाशयमा मानिने दूरी (मि) °</translation>
    </message>
    <message>
      <source>An indicative sign is present.</source>
      <translation>सङ्केत पाटी छ।</translation>
    </message>
    <message>
      <source>An officer entered or approved it.</source>
      <translation>अधिकारीले प्रविष्ट वा स्वीकृत गरेको।</translation>
    </message>
    <message>
      <source>An officer entered or approved the building; then it must be complete.</source>
      <translation>अधिकारीले भवन प्रविष्ट वा स्वीकृत गरेको; त्यसपछि यो पूर्ण हुनुपर्छ।</translation>
    </message>
    <message>
      <source>An unsaved draft of this form was found on this computer. Take it up again?</source>
      <translation>यस कम्प्युटरमा यस फारमको बचत नभएको मस्यौदा भेटियो। फेरि लिने?</translation>
    </message>
    <message>
      <source>Analyses</source>
      <translation>विश्लेषणहरू</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>विश्लेषण</translation>
    </message>
    <message>
      <source>Analysis results</source>
      <translation>विश्लेषणका नतिजा</translation>
    </message>
    <message>
      <source>Another community toilet</source>
      <translation>अर्को सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>Another document of the same municipality, year and revision was received before. Ask which one holds.</source>
      <translation>उही नगरपालिका, वर्ष र पुनरावलोकनको अर्को कागजात पहिले प्राप्त भएको थियो। कुन मान्य हो सोध्नुहोस्।</translation>
    </message>
    <message>
      <source>Another person ran it.</source>
      <translation>अर्को व्यक्तिले गणना गर्‍यो।</translation>
    </message>
    <message>
      <source>Another place</source>
      <translation>अर्को स्थान</translation>
    </message>
    <message>
      <source>Another plant than named</source>
      <translation>उल्लिखितभन्दा फरक प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Another plant than named, number</source>
      <translation>उल्लिखितभन्दा फरक प्रशोधन केन्द्र, सङ्ख्या</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>उत्तर</translation>
    </message>
    <message>
      <source>Answer code of the dashboard; empty when it did not answer.</source>
      <translation>ड्यासबोर्डको उत्तर कोड; उत्तर नदिए खाली।</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>उत्तर दिइएको</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>उत्तरहरू</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>उत्तर…</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>App version</source>
      <translation>एपको संस्करण</translation>
    </message>
    <message>
      <source>Applicant</source>
      <translation>आवेदक</translation>
    </message>
    <message>
      <source>Applicant contact</source>
      <translation>आवेदकको सम्पर्क</translation>
    </message>
    <message>
      <source>Applicant gender</source>
      <translation>आवेदकको लिङ्ग</translation>
    </message>
    <message>
      <source>Applicant name</source>
      <translation>आवेदकको नाम</translation>
    </message>
    <message>
      <source>Application</source>
      <translation>आवेदन</translation>
    </message>
    <message>
      <source>Application Response Efficiency</source>
      <translation>आवेदन सम्बोधन दक्षता</translation>
    </message>
    <message>
      <source>Application date</source>
      <translation>आवेदन मिति</translation>
    </message>
    <message>
      <source>Application number</source>
      <translation>आवेदन नम्बर</translation>
    </message>
    <message>
      <source>Application number, BIN or name</source>
      <translation>आवेदन नम्बर, BIN वा नाम</translation>
    </message>
    <message>
      <source>Application report</source>
      <translation>आवेदन प्रतिवेदन</translation>
    </message>
    <message>
      <source>Application {application} has no emptying that you may see. Refresh the list.</source>
      <translation>आवेदन {application} मा तपाईंले देख्न पाउने रित्याइ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Application {application} is no longer there, or is not yours. Refresh the list.</source>
      <translation>आवेदन {application} अब त्यहाँ छैन, वा तपाईंको होइन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Application {id} is no longer there, or is not yours.</source>
      <translation>आवेदन {id} अब त्यहाँ छैन, वा तपाईंको होइन।</translation>
    </message>
    <message>
      <source>Application {id} of {date}</source>
      <translation>{date} को आवेदन {id}</translation>
    </message>
    <message>
      <source>Application {id} was deleted.</source>
      <translation>आवेदन {id} मेटियो।</translation>
    </message>
    <message>
      <source>Application {key}</source>
      <translation>आवेदन {key}</translation>
    </message>
    <message>
      <source>Application {key} is no longer there, or is not yours. Refresh the list.</source>
      <translation>आवेदन {key} अब त्यहाँ छैन, वा तपाईंको होइन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Application {key} was saved.</source>
      <translation>आवेदन {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Applications</source>
      <translation>आवेदनहरू</translation>
    </message>
    <message>
      <source>Applications are counted by their date; emptyings, volume and revenue by the day of the emptying, whatever the month of the application; safe disposals are sludge collections, by their day at the plant.</source>
      <translation>आवेदन तिनको मितिले गनिन्छन्; रित्याइ, आयतन र राजस्व आवेदन जुन महिनाको भए पनि रित्याइएको दिनले; सुरक्षित विसर्जन भनेका लेदो सङ्कलन हुन्, प्रशोधन केन्द्रमा पुगेको दिनले।</translation>
    </message>
    <message>
      <source>Applications changed</source>
      <translation>परिवर्तित आवेदन</translation>
    </message>
    <message>
      <source>Applications count by the day they were made, sludge by the day of emptying. A rate without anything to divide by has no value. Response time is the mean from application to first emptying; less is better.</source>
      <translation>आवेदन परेको दिनले, लेदो रित्याइएको दिनले गनिन्छ। भाग गर्ने केही नभएको दरको मान हुँदैन। प्रतिक्रिया समय आवेदनदेखि पहिलो रित्याइसम्मको औसत हो; कम हुनु राम्रो।</translation>
    </message>
    <message>
      <source>Applications emptied</source>
      <translation>रित्याइएका आवेदन</translation>
    </message>
    <message>
      <source>Applications emptied by operator and month</source>
      <translation>सञ्चालक र महिना अनुसार रित्याइएका आवेदन</translation>
    </message>
    <message>
      <source>Applications in 12 months</source>
      <translation>12 महिनाका आवेदन</translation>
    </message>
    <message>
      <source>Applications of a building</source>
      <translation>भवनका आवेदन</translation>
    </message>
    <message>
      <source>Applications received</source>
      <translation>प्राप्त आवेदन</translation>
    </message>
    <message>
      <source>Applications responded</source>
      <translation>सम्बोधन भएका आवेदन</translation>
    </message>
    <message>
      <source>Applications without a place</source>
      <translation>स्थान नभएका आवेदन</translation>
    </message>
    <message>
      <source>Applications, emptyings, collections and feedbacks by ward</source>
      <translation>वडा अनुसार आवेदन, रित्याइ, सङ्कलन र प्रतिक्रिया</translation>
    </message>
    <message>
      <source>Applied</source>
      <translation>आवेदन दर्ता</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>स्वीकृत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Approve all</source>
      <translation>सबै स्वीकृत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Approve all reports of this list? Each building goes to the sewer network and its links to containments end. Those that would leave a containment unused, or lie far from the sewer, stay in the queue.</source>
      <translation>यस सूचीका सबै प्रतिवेदन स्वीकृत गर्ने? हरेक भवन ढल सञ्जालमा जान्छ र कन्टेनमेन्टसँगको सम्बन्ध टुट्छ। कन्टेनमेन्ट प्रयोगविहीन छाड्ने वा ढलबाट टाढा रहेका प्रतिवेदन लाममै रहन्छन्।</translation>
    </message>
    <message>
      <source>Approve all surveys of this list? Each becomes a building, or is applied to the one it names. Those that are flagged or not complete stay in the queue.</source>
      <translation>यस सूचीका सबै सर्वेक्षण स्वीकृत गर्ने? हरेक नयाँ भवन बन्छ, वा यसले जनाएको भवनमा लागू हुन्छ। सङ्केत लागेका वा अपूर्ण सर्वेक्षण लाममै रहन्छन्।</translation>
    </message>
    <message>
      <source>Approve report {key}?</source>
      <translation>प्रतिवेदन {key} स्वीकृत गर्ने?</translation>
    </message>
    <message>
      <source>Approve the indicators of {year}, revision {revision}? Values and settings are frozen and cannot be changed any more.</source>
      <translation>{year}, पुनरावलोकन {revision} का सूचक स्वीकृत गर्ने? मान र सेटिङ स्थिर हुन्छन् र त्यसपछि परिवर्तन गर्न सकिँदैन।</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>स्वीकृत</translation>
    </message>
    <message>
      <source>Approved and frozen: it is not computed again.</source>
      <translation>स्वीकृत र स्थिर: फेरि गणना हुँदैन।</translation>
    </message>
    <message>
      <source>Approved at</source>
      <translation>स्वीकृत मिति</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>स्वीकृत गर्ने</translation>
    </message>
    <message>
      <source>Approved revision that is sent.</source>
      <translation>पठाइने स्वीकृत पुनरावलोकन।</translation>
    </message>
    <message>
      <source>Approve…</source>
      <translation>स्वीकृत गर्नुहोस्…</translation>
    </message>
    <message>
      <source>Approving</source>
      <translation>स्वीकृत गरिँदै</translation>
    </message>
    <message>
      <source>Approving CWIS {year}</source>
      <translation>CWIS {year} स्वीकृत गरिँदै</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>अप्रिल</translation>
    </message>
    <message>
      <source>April</source>
      <translation>अप्रिल</translation>
    </message>
    <message>
      <source>Are you satisfied with the service quality?</source>
      <translation>के तपाईं सेवाको गुणस्तरबाट सन्तुष्ट हुनुहुन्छ?</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>क्षेत्र</translation>
    </message>
    <message>
      <source>Area (drawn, or as WKT)</source>
      <translation>क्षेत्र (कोरिएको वा WKT)</translation>
    </message>
    <message>
      <source>Area (ha)</source>
      <translation>क्षेत्रफल (हे)</translation>
    </message>
    <message>
      <source>Area (km²)</source>
      <translation>क्षेत्रफल (किमि²)</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>क्षेत्रफल (मि²)</translation>
    </message>
    <message>
      <source>Area by reason</source>
      <translation>कारण अनुसार क्षेत्रफल</translation>
    </message>
    <message>
      <source>Area in km²</source>
      <translation>क्षेत्रफल किमि² मा</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>क्षेत्रफल मि² मा</translation>
    </message>
    <message>
      <source>Area needed (m²) °</source>
      <translation>आवश्यक क्षेत्रफल (मि²) °</translation>
    </message>
    <message>
      <source>Area number</source>
      <translation>क्षेत्र नम्बर</translation>
    </message>
    <message>
      <source>Area of the footprint.</source>
      <translation>भवनले ओगटेको क्षेत्रफल।</translation>
    </message>
    <message>
      <source>Area of the outbreak, inside the city.</source>
      <translation>प्रकोप फैलिएको क्षेत्र, सहरभित्र।</translation>
    </message>
    <message>
      <source>Area ruled out, by reason (% of the search area)</source>
      <translation>हटाइएको क्षेत्र, कारण अनुसार (खोजी क्षेत्रको %)</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>क्षेत्रहरू</translation>
    </message>
    <message>
      <source>Areas by way to treatment</source>
      <translation>प्रशोधनसम्मको बाटो अनुसार क्षेत्र</translation>
    </message>
    <message>
      <source>Areas in which stations are allowed (empty: everywhere)</source>
      <translation>स्टेसन राख्न अनुमति भएका क्षेत्र (खाली: जहाँसुकै)</translation>
    </message>
    <message>
      <source>Areas of a layer</source>
      <translation>तहका क्षेत्रहरू</translation>
    </message>
    <message>
      <source>Areas that flood</source>
      <translation>डुबानमा पर्ने क्षेत्र</translation>
    </message>
    <message>
      <source>Areas where both groups can be compared</source>
      <translation>दुवै समूह तुलना गर्न सकिने क्षेत्र</translation>
    </message>
    <message>
      <source>Areas where the group is clearly worse off</source>
      <translation>समूह स्पष्ट रूपमा खराब अवस्थामा रहेका क्षेत्र</translation>
    </message>
    <message>
      <source>Areas with feedback</source>
      <translation>प्रतिक्रिया भएका क्षेत्र</translation>
    </message>
    <message>
      <source>Areas with key figures</source>
      <translation>मुख्य अङ्क भएका क्षेत्र</translation>
    </message>
    <message>
      <source>Areas with population</source>
      <translation>जनसङ्ख्या भएका क्षेत्र</translation>
    </message>
    <message>
      <source>Areas with too few households to be shown</source>
      <translation>देखाउन घरधुरी धेरै थोरै भएका क्षेत्र</translation>
    </message>
    <message>
      <source>Areas without service</source>
      <translation>सेवा नपुगेका क्षेत्र</translation>
    </message>
    <message>
      <source>Areas, by difference</source>
      <translation>क्षेत्रहरू, फरक अनुसार</translation>
    </message>
    <message>
      <source>Arrival</source>
      <translation>आगमन</translation>
    </message>
    <message>
      <source>Arrival at the gate of the plant.</source>
      <translation>प्रशोधन केन्द्रको ढोकामा आगमन।</translation>
    </message>
    <message>
      <source>As applications did in the last years; with less than 24 months of applications every month is alike.</source>
      <translation>पछिल्ला वर्षका आवेदन जस्तै; 24 महिनाभन्दा कमका आवेदन भए हरेक महिना उस्तै हुन्छ।</translation>
    </message>
    <message>
      <source>As before</source>
      <translation>पहिले जस्तै</translation>
    </message>
    <message>
      <source>As declared by the community profile, persons.</source>
      <translation>बस्तीको विवरणमा घोषित भए अनुसार, जना।</translation>
    </message>
    <message>
      <source>As declared by the community profile.</source>
      <translation>बस्तीको विवरणमा घोषित भए अनुसार।</translation>
    </message>
    <message>
      <source>As it is shown where roles are given, such as “Municipality - Revenue and water”.</source>
      <translation>भूमिका दिने ठाउँमा देखाइए अनुसार, जस्तै “Municipality - Revenue and water”।</translation>
    </message>
    <message>
      <source>As of (empty: today)</source>
      <translation>यस मितिसम्म (खाली: आज)</translation>
    </message>
    <message>
      <source>As of {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As recorded, m; the drawn length where nothing was recorded.</source>
      <translation>अभिलेख अनुसार, मि; अभिलेख नभएमा कोरिएको लम्बाइ।</translation>
    </message>
    <message>
      <source>As schema.table.</source>
      <translation>schema.table को रूपमा।</translation>
    </message>
    <message>
      <source>As stored on the building.</source>
      <translation>भवनमा भण्डारण भए अनुसार।</translation>
    </message>
    <message>
      <source>As stored.</source>
      <translation>भण्डारण गरिए अनुसार।</translation>
    </message>
    <message>
      <source>As text, checked against the type and the limits; empty = not set.</source>
      <translation>पाठका रूपमा, प्रकार र सीमासँग जाँचिएको; खाली = नराखिएको।</translation>
    </message>
    <message>
      <source>As the class; health stands by itself.</source>
      <translation>श्रेणी जस्तै; स्वास्थ्य छुट्टै रहन्छ।</translation>
    </message>
    <message>
      <source>As the community declares them. The registered numbers stand beside them in the detail.</source>
      <translation>बस्तीले घोषणा गरे अनुसार। दर्ता भएका सङ्ख्या विस्तृत विवरणमा यिनकै छेउमा छन्।</translation>
    </message>
    <message>
      <source>As they were given, in a line.</source>
      <translation>दिइए अनुसार, एक लाइनमा।</translation>
    </message>
    <message>
      <source>As they were given.</source>
      <translation>दिइए अनुसार।</translation>
    </message>
    <message>
      <source>As told by the desk.</source>
      <translation>डेस्कले जनाए अनुसार।</translation>
    </message>
    <message>
      <source>Ask at the house and record the system.</source>
      <translation>घरमा सोधेर प्रणाली अभिलेख गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Ask what went wrong when the customer is not satisfied.</source>
      <translation>ग्राहक सन्तुष्ट नभए के बिग्रियो सोध्नुहोस्।</translation>
    </message>
    <message>
      <source>Asked as</source>
      <translation>सोधिएको रूप</translation>
    </message>
    <message>
      <source>Asked for</source>
      <translation>माग गरिएको</translation>
    </message>
    <message>
      <source>Asked for as urgent.</source>
      <translation>अत्यावश्यक भनी मागिएको।</translation>
    </message>
    <message>
      <source>Asked only where {code} is answered yes.</source>
      <translation>{code} को उत्तर हो भएमा मात्र सोधिन्छ।</translation>
    </message>
    <message>
      <source>Asked unless the municipality operates it.</source>
      <translation>नगरपालिकाले सञ्चालन नगरेमा सोधिन्छ।</translation>
    </message>
    <message>
      <source>Asked unless the municipality owns it.</source>
      <translation>नगरपालिकाको स्वामित्व नभएमा सोधिन्छ।</translation>
    </message>
    <message>
      <source>Asked when</source>
      <translation>कहिले सोधिने</translation>
    </message>
    <message>
      <source>Asks for drain</source>
      <translation>नाली सोध्ने</translation>
    </message>
    <message>
      <source>Asks for name</source>
      <translation>नाम सोध्ने</translation>
    </message>
    <message>
      <source>Asks for pit shape</source>
      <translation>खाल्डोको आकार सोध्ने</translation>
    </message>
    <message>
      <source>Asks for sewer</source>
      <translation>ढल सोध्ने</translation>
    </message>
    <message>
      <source>Associate the building to the last main building.</source>
      <translation>भवनलाई पछिल्लो मुख्य भवनसँग सम्बद्ध गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Associated Buildings</source>
      <translation>सम्बद्ध भवनहरू</translation>
    </message>
    <message>
      <source>Associated building</source>
      <translation>सम्बद्ध भवन</translation>
    </message>
    <message>
      <source>Associated buildings</source>
      <translation>सम्बद्ध भवनहरू</translation>
    </message>
    <message>
      <source>Associated buildings of a building</source>
      <translation>भवनका सम्बद्ध भवन</translation>
    </message>
    <message>
      <source>At least 10 characters with capital, small letter, digit and symbol.</source>
      <translation>कम्तीमा 10 अक्षर, ठूलो अक्षर, सानो अक्षर, अङ्क र चिह्नसहित।</translation>
    </message>
    <message>
      <source>At least 8 characters (10 for accounts of treatment plants): small and capital letters, a digit and a symbol; not the user name, and none of the passwords that everybody tries first.</source>
      <translation>कम्तीमा 8 अक्षर (प्रशोधन केन्द्रका खातामा 10): साना र ठूला अक्षर, अङ्क र चिह्न; प्रयोगकर्ता नाम होइन, र सबैले पहिले प्रयास गर्ने पासवर्ड पनि होइन।</translation>
    </message>
    <message>
      <source>At least 8 characters with capital, small letter, digit and symbol.</source>
      <translation>कम्तीमा 8 अक्षर, ठूलो अक्षर, सानो अक्षर, अङ्क र चिह्नसहित।</translation>
    </message>
    <message>
      <source>At least one building is linked.</source>
      <translation>कम्तीमा एउटा भवन सम्बन्धित छ।</translation>
    </message>
    <message>
      <source>At least two chambers</source>
      <translation>कम्तीमा दुई कोठा</translation>
    </message>
    <message>
      <source>At least two chambers, outlet at top, sealed base and walls; septic tanks only.</source>
      <translation>कम्तीमा दुई कोठा, माथिल्लो भागमा निकास, पानी नछिर्ने पिँध र भित्ता; सेप्टिक ट्याङ्क मात्र।</translation>
    </message>
    <message>
      <source>At least {least}.</source>
      <translation>कम्तीमा {least}।</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>बढीमा</translation>
    </message>
    <message>
      <source>At most (m)</source>
      <translation>बढीमा (मि)</translation>
    </message>
    <message>
      <source>At most 255 characters.</source>
      <translation>बढीमा 255 अक्षर।</translation>
    </message>
    <message>
      <source>At most so many jobs of the forecast</source>
      <translation>पूर्वानुमानका बढीमा यति काम</translation>
    </message>
    <message>
      <source>At the plant</source>
      <translation>प्रशोधन केन्द्रमा</translation>
    </message>
    <message>
      <source>At the plant too late</source>
      <translation>प्रशोधन केन्द्रमा धेरै ढिलो</translation>
    </message>
    <message>
      <source>At the plant too late, number</source>
      <translation>प्रशोधन केन्द्रमा धेरै ढिलो, सङ्ख्या</translation>
    </message>
    <message>
      <source>At the plant too soon</source>
      <translation>प्रशोधन केन्द्रमा धेरै चाँडो</translation>
    </message>
    <message>
      <source>At the plant too soon, number</source>
      <translation>प्रशोधन केन्द्रमा धेरै चाँडो, सङ्ख्या</translation>
    </message>
    <message>
      <source>Atlas by ward (PDF)</source>
      <translation>वडा अनुसार एटलस (PDF)</translation>
    </message>
    <message>
      <source>Attempt</source>
      <translation>प्रयास</translation>
    </message>
    <message>
      <source>Attempts</source>
      <translation>प्रयासहरू</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>अगस्ट</translation>
    </message>
    <message>
      <source>August</source>
      <translation>अगस्ट</translation>
    </message>
    <message>
      <source>Average of a truck, km/h.</source>
      <translation>ट्रकको औसत, किमि/घण्टा।</translation>
    </message>
    <message>
      <source>B contact, C national ID, D money, E health, F staff.</source>
      <translation>B सम्पर्क, C राष्ट्रिय परिचयपत्र, D रकम, E स्वास्थ्य, F कर्मचारी।</translation>
    </message>
    <message>
      <source>B: dense enough, with difficulty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN</source>
      <translation>BIN</translation>
    </message>
    <message>
      <source>BIN of main building</source>
      <translation>मुख्य भवनको BIN</translation>
    </message>
    <message>
      <source>BIN of pre-connected building</source>
      <translation>पहिल्यै जोडिएको भवनको BIN</translation>
    </message>
    <message>
      <source>BIN of the main building of the same complex; empty = this is a main building.</source>
      <translation>उही परिसरको मुख्य भवनको BIN; खाली = यो मुख्य भवन हो।</translation>
    </message>
    <message>
      <source>BIN of the main building; blank for main buildings.</source>
      <translation>मुख्य भवनको BIN; मुख्य भवनका लागि खाली।</translation>
    </message>
    <message>
      <source>BIN or house number</source>
      <translation>BIN वा घर नम्बर</translation>
    </message>
    <message>
      <source>BIN or sewer code</source>
      <translation>BIN वा ढलको कोड</translation>
    </message>
    <message>
      <source>BIN, house number or tax code</source>
      <translation>BIN, घर नम्बर वा कर कोड</translation>
    </message>
    <message>
      <source>BINs of the buildings that use it.</source>
      <translation>यसको प्रयोग गर्ने भवनका BIN।</translation>
    </message>
    <message>
      <source>BINs served</source>
      <translation>सेवा पाएका BIN</translation>
    </message>
    <message>
      <source>BINs with commas between</source>
      <translation>अल्पविरामले छुट्याइएका BIN</translation>
    </message>
    <message>
      <source>BOD</source>
      <translation>BOD</translation>
    </message>
    <message>
      <source>BOD limit</source>
      <translation>BOD सीमा</translation>
    </message>
    <message>
      <source>BOD, TSS and E. coli within their limits, as the indicators count it.</source>
      <translation>BOD, TSS र E. coli सीमाभित्र, सूचकले गन्ने अनुसार।</translation>
    </message>
    <message>
      <source>BOD, TSS or E. coli not measured</source>
      <translation>BOD, TSS वा E. coli नापिएको छैन</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>पछाडि</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>पछाडि (Esc)</translation>
    </message>
    <message>
      <source>Back to the panel (Esc)</source>
      <translation>प्यानलमा फर्कनुहोस् (Esc)</translation>
    </message>
    <message>
      <source>Balance of the zones</source>
      <translation>क्षेत्रहरूको सन्तुलन</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>दायरा</translation>
    </message>
    <message>
      <source>Bangla</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Barriers (rivers, railways: lines or areas)</source>
      <translation>अवरोध (नदी, रेलमार्ग: रेखा वा क्षेत्र)</translation>
    </message>
    <message>
      <source>Base map</source>
      <translation>आधार नक्सा</translation>
    </message>
    <message>
      <source>Base map: {name}</source>
      <translation>आधार नक्सा: {name}</translation>
    </message>
    <message>
      <source>Base maps</source>
      <translation>आधार नक्साहरू</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>हुने नयाँ मान</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>अघि</translation>
    </message>
    <message>
      <source>Before and after on paper</source>
      <translation>अघि र पछि कागजमा</translation>
    </message>
    <message>
      <source>Before rounding and capping, 6 decimals (SF-3e: 1).</source>
      <translation>पूर्णाङ्क बनाउने र सीमाङ्कन गर्नुअघि, 6 दशमलव अङ्क (SF-3e: 1)।</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>सुरु भएको</translation>
    </message>
    <message>
      <source>Begin drawn from others of its kind</source>
      <translation>उही किसिमका अरूबाट छानिएको सुरु</translation>
    </message>
    <message>
      <source>Begin of the job.</source>
      <translation>कामको सुरु।</translation>
    </message>
    <message>
      <source>Begins on</source>
      <translation>सुरु मिति</translation>
    </message>
    <message>
      <source>Begins, east (m)</source>
      <translation>सुरु, पूर्व (मि)</translation>
    </message>
    <message>
      <source>Begins, north (m)</source>
      <translation>सुरु, उत्तर (मि)</translation>
    </message>
    <message>
      <source>Being sent by</source>
      <translation>पठाउँदै गर्ने</translation>
    </message>
    <message>
      <source>Being sent since</source>
      <translation>पठाइँदै गरेको समय</translation>
    </message>
    <message>
      <source>Belongs to</source>
      <translation>सम्बन्धित</translation>
    </message>
    <message>
      <source>Below ground, in the wet season. Empty: not known.</source>
      <translation>जमिनमुनि, वर्षायाममा। खाली: थाहा नभएको।</translation>
    </message>
    <message>
      <source>Below the settlement</source>
      <translation>बस्तीभन्दा तल</translation>
    </message>
    <message>
      <source>Below the settlement (m)</source>
      <translation>बस्तीभन्दा तल (मि)</translation>
    </message>
    <message>
      <source>Below the settlement: best from (m) °</source>
      <translation>बस्तीभन्दा तल: उत्कृष्ट सुरु (मि) °</translation>
    </message>
    <message>
      <source>Beside it “{name}”, by the records of {moment}.</source>
      <translation>यससँगै “{name}”, {moment} का अभिलेख अनुसार।</translation>
    </message>
    <message>
      <source>Best of all sites</source>
      <translation>सबै स्थलमध्ये उत्कृष्ट</translation>
    </message>
    <message>
      <source>Between two pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between {least} and {most}.</source>
      <translation>{least} र {most} को बीचमा।</translation>
    </message>
    <message>
      <source>Beyond the 22 indicators of the yearly report: some come from the records, others are typed or answered with evidence.</source>
      <translation>वार्षिक प्रतिवेदनका 22 सूचकबाहेक: केही अभिलेखबाट आउँछन्, अरू टाइप गरिन्छन् वा प्रमाणसहित उत्तर दिइन्छ।</translation>
    </message>
    <message>
      <source>Beyond the last band</source>
      <translation>अन्तिम दायराभन्दा पर</translation>
    </message>
    <message>
      <source>Beyond the limits</source>
      <translation>सीमाभन्दा बाहिर</translation>
    </message>
    <message>
      <source>Biochemical oxygen demand, mg/l.</source>
      <translation>जैविक अक्सिजन माग, मिग्रा/लि।</translation>
    </message>
    <message>
      <source>Both can be picked on the map with the button beside the field.</source>
      <translation>दुवै विवरण छेउको बटनबाट नक्सामा छान्न सकिन्छ।</translation>
    </message>
    <message>
      <source>Both ends are as they can be: they join the network, or nothing is near.</source>
      <translation>दुवै छेउ ठीक छन्: ती सञ्जालमा जोडिन्छन्, वा नजिक केही छैन।</translation>
    </message>
    <message>
      <source>Bottlenecks</source>
      <translation>अवरोध हुने ठाउँ</translation>
    </message>
    <message>
      <source>Bottlenecks listed</source>
      <translation>सूचीमा रहेका अवरोध</translation>
    </message>
    <message>
      <source>Brick Paved</source>
      <translation>इँटा छापिएको</translation>
    </message>
    <message>
      <source>Bridge or tunnel</source>
      <translation>पुल वा सुरुङ</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>फिर्ता ल्याउनुहोस्</translation>
    </message>
    <message>
      <source>Bring in a delivery of payments from a file</source>
      <translation>फाइलबाट भुक्तानीको खेप ल्याउनुहोस्</translation>
    </message>
    <message>
      <source>Bring in a file: CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML</source>
      <translation>फाइल ल्याउनुहोस्: CSV, XLSX, GeoPackage, GeoJSON, Shapefile वा KML</translation>
    </message>
    <message>
      <source>Bring the whole folder back, photos (DCIM) included, and sync it in IMIS: the same folder may be synced as often as you like.</source>
      <translation>फोटो (DCIM) सहित पूरै फोल्डर फिर्ता ल्याएर IMIS मा सिङ्क गर्नुहोस्: एउटै फोल्डर जति पटक पनि सिङ्क गर्न सकिन्छ।</translation>
    </message>
    <message>
      <source>Bring {record} back as it was when it was deleted?</source>
      <translation>{record} लाई मेट्दाको अवस्थामा फिर्ता ल्याउने?</translation>
    </message>
    <message>
      <source>Build the road network</source>
      <translation>सडक सञ्जाल निर्माण गर्नुहोस्</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>भवन</translation>
    </message>
    <message>
      <source>Building (BIN)</source>
      <translation>भवन (BIN)</translation>
    </message>
    <message>
      <source>Building footprint</source>
      <translation>भवनको आकार</translation>
    </message>
    <message>
      <source>Building identification number, issued.</source>
      <translation>भवन पहिचान नम्बर, जारी गरिएको।</translation>
    </message>
    <message>
      <source>Building of the application.</source>
      <translation>आवेदनको भवन।</translation>
    </message>
    <message>
      <source>Building of the request.</source>
      <translation>माग गरिएको भवन।</translation>
    </message>
    <message>
      <source>Building on map</source>
      <translation>नक्सामा भवन</translation>
    </message>
    <message>
      <source>Building or sewer has no place on the map.</source>
      <translation>भवन वा ढलको नक्सामा स्थान छैन।</translation>
    </message>
    <message>
      <source>Building outside all wards</source>
      <translation>सबै वडाबाहिरको भवन</translation>
    </message>
    <message>
      <source>Building owned.</source>
      <translation>स्वामित्वको भवन।</translation>
    </message>
    <message>
      <source>Building survey</source>
      <translation>भवन सर्वेक्षण</translation>
    </message>
    <message>
      <source>Building surveys decided</source>
      <translation>निर्णय भएका भवन सर्वेक्षण</translation>
    </message>
    <message>
      <source>Building surveys waiting</source>
      <translation>निर्णय पर्खिरहेका भवन सर्वेक्षण</translation>
    </message>
    <message>
      <source>Building that depends on toilet {key}</source>
      <translation>शौचालय {key} मा आश्रित भवन</translation>
    </message>
    <message>
      <source>Building that is the toilet block.</source>
      <translation>शौचालय रहेको भवन।</translation>
    </message>
    <message>
      <source>Building that it is about.</source>
      <translation>यससँग सम्बन्धित भवन।</translation>
    </message>
    <message>
      <source>Building that it is about; empty for a new one.</source>
      <translation>सम्बन्धित भवन; नयाँका लागि खाली।</translation>
    </message>
    <message>
      <source>Building that leads into the water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that the containment belongs to.</source>
      <translation>कन्टेनमेन्ट पर्ने भवन।</translation>
    </message>
    <message>
      <source>Building that uses the containment.</source>
      <translation>कन्टेनमेन्ट प्रयोग गर्ने भवन।</translation>
    </message>
    <message>
      <source>Building that was connected.</source>
      <translation>जोडिएको भवन।</translation>
    </message>
    <message>
      <source>Building the survey became or was applied to.</source>
      <translation>सर्वेक्षणबाट बनेको वा सर्वेक्षण लागू गरिएको भवन।</translation>
    </message>
    <message>
      <source>Building the survey became.</source>
      <translation>सर्वेक्षणबाट बनेको भवन।</translation>
    </message>
    <message>
      <source>Building use composition</source>
      <translation>भवन प्रयोगको संरचना</translation>
    </message>
    <message>
      <source>Building whose containment shall be emptied.</source>
      <translation>कन्टेनमेन्ट रित्याउनुपर्ने भवन।</translation>
    </message>
    <message>
      <source>Building without an own toilet.</source>
      <translation>आफ्नै शौचालय नभएको भवन।</translation>
    </message>
    <message>
      <source>Building without sanitation system</source>
      <translation>सरसफाइ प्रणाली नभएको भवन</translation>
    </message>
    <message>
      <source>Building {bin} is no longer there. Refresh the list.</source>
      <translation>भवन {bin} अब त्यहाँ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Building {bin} lies {metres} m from sewer {code}.</source>
      <translation>भवन {bin} ढल {code} बाट {metres} मि मा छ।</translation>
    </message>
    <message>
      <source>Building {key}</source>
      <translation>भवन {key}</translation>
    </message>
    <message>
      <source>Building {key} after a survey</source>
      <translation>सर्वेक्षणपछिको भवन {key}</translation>
    </message>
    <message>
      <source>Building {key} leaves the toilet</source>
      <translation>भवन {key} ले शौचालय छोड्छ</translation>
    </message>
    <message>
      <source>Building {key} was connected.</source>
      <translation>भवन {key} जोडियो।</translation>
    </message>
    <message>
      <source>Building {key} was saved.</source>
      <translation>भवन {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Building {key} was split off and saved.</source>
      <translation>भवन {key} छुट्याएर बचत गरियो।</translation>
    </message>
    <message>
      <source>Building.</source>
      <translation>भवन।</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>भवनहरू</translation>
    </message>
    <message>
      <source>Buildings (BIN)</source>
      <translation>भवनहरू (BIN)</translation>
    </message>
    <message>
      <source>Buildings and tests of this year, emptyings up to its end. Empty: the year of the day of the question, up to that day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings and their notices</source>
      <translation>भवन र तिनका सूचना</translation>
    </message>
    <message>
      <source>Buildings around</source>
      <translation>वरपरका भवन</translation>
    </message>
    <message>
      <source>Buildings by class</source>
      <translation>श्रेणी अनुसार भवन</translation>
    </message>
    <message>
      <source>Buildings by payment</source>
      <translation>भुक्तानी अनुसार भवन</translation>
    </message>
    <message>
      <source>Buildings by payment status</source>
      <translation>भुक्तानी अवस्था अनुसार भवन</translation>
    </message>
    <message>
      <source>Buildings by sanitation system</source>
      <translation>सरसफाइ प्रणाली अनुसार भवन</translation>
    </message>
    <message>
      <source>Buildings by structure and sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings by structure type</source>
      <translation>संरचनाको प्रकार अनुसार भवन</translation>
    </message>
    <message>
      <source>Buildings by type</source>
      <translation>प्रकार अनुसार भवन</translation>
    </message>
    <message>
      <source>Buildings by ward</source>
      <translation>वडा अनुसार भवन</translation>
    </message>
    <message>
      <source>Buildings connected to {id}</source>
      <translation>{id} मा जोडिएका भवन</translation>
    </message>
    <message>
      <source>Buildings considered</source>
      <translation>विचार गरिएका भवन</translation>
    </message>
    <message>
      <source>Buildings hard to reach</source>
      <translation>पुग्न कठिन भवन</translation>
    </message>
    <message>
      <source>Buildings hard to reach for desludging</source>
      <translation>लेदो रित्याउन पुग्न कठिन भवन</translation>
    </message>
    <message>
      <source>Buildings inside</source>
      <translation>भित्रका भवन</translation>
    </message>
    <message>
      <source>Buildings near water</source>
      <translation>जलाशय नजिकका भवन</translation>
    </message>
    <message>
      <source>Buildings near water bodies</source>
      <translation>जलाशय नजिकका भवन</translation>
    </message>
    <message>
      <source>Buildings of a containment</source>
      <translation>कन्टेनमेन्टका भवन</translation>
    </message>
    <message>
      <source>Buildings of a drain</source>
      <translation>नालीका भवन</translation>
    </message>
    <message>
      <source>Buildings of a road</source>
      <translation>सडकका भवन</translation>
    </message>
    <message>
      <source>Buildings of a sewer</source>
      <translation>ढलका भवन</translation>
    </message>
    <message>
      <source>Buildings of a sewer, drain or water main</source>
      <translation>ढल, नाली वा खानेपानी मूल पाइपका भवन</translation>
    </message>
    <message>
      <source>Buildings of a water main</source>
      <translation>खानेपानी मूल पाइपका भवन</translation>
    </message>
    <message>
      <source>Buildings of this community</source>
      <translation>यस बस्तीका भवन</translation>
    </message>
    <message>
      <source>Buildings of this structure.</source>
      <translation>यस संरचनाका भवन।</translation>
    </message>
    <message>
      <source>Buildings of this system have a containment.</source>
      <translation>यस प्रणालीका भवनमा कन्टेनमेन्ट हुन्छ।</translation>
    </message>
    <message>
      <source>Buildings of which it is not known whether they have a well</source>
      <translation>इनार छ कि छैन थाहा नभएका भवन</translation>
    </message>
    <message>
      <source>Buildings on the sewer</source>
      <translation>ढलमा जोडिएका भवन</translation>
    </message>
    <message>
      <source>Buildings overlap by more than 20 % of the smaller</source>
      <translation>भवनहरू सानो भवनको 20 % भन्दा बढी खप्टिएका छन्</translation>
    </message>
    <message>
      <source>Buildings served</source>
      <translation>सेवा पाएका भवन</translation>
    </message>
    <message>
      <source>Buildings that could join a sewer</source>
      <translation>ढलमा जोडिन सक्ने भवन</translation>
    </message>
    <message>
      <source>Buildings that depend on it</source>
      <translation>यसमा आश्रित भवन</translation>
    </message>
    <message>
      <source>Buildings that depend on toilet {id}</source>
      <translation>शौचालय {id} मा आश्रित भवन</translation>
    </message>
    <message>
      <source>Buildings to visit, when the area was made from such; else empty.</source>
      <translation>क्षेत्र भवनबाट बनेको भए जानुपर्ने भवन; नभए खाली।</translation>
    </message>
    <message>
      <source>Buildings using a toilet</source>
      <translation>शौचालय प्रयोग गर्ने भवन</translation>
    </message>
    <message>
      <source>Buildings using community toilets</source>
      <translation>सामुदायिक शौचालय प्रयोग गर्ने भवन</translation>
    </message>
    <message>
      <source>Buildings whose private users are not recorded</source>
      <translation>निजी प्रयोगकर्ताको अभिलेख नभएका भवन</translation>
    </message>
    <message>
      <source>Buildings whose sewage reaches no plant</source>
      <translation>ढल कुनै प्रशोधन केन्द्र नपुग्ने भवन</translation>
    </message>
    <message>
      <source>Buildings with a number like it</source>
      <translation>उस्तै नम्बर भएका भवन</translation>
    </message>
    <message>
      <source>Buildings with a well</source>
      <translation>इनार भएका भवन</translation>
    </message>
    <message>
      <source>Buildings with dues</source>
      <translation>बक्यौता भएका भवन</translation>
    </message>
    <message>
      <source>Buildings with pit or holding tank</source>
      <translation>खाल्डो वा होल्डिङ ट्याङ्क भएका भवन</translation>
    </message>
    <message>
      <source>Buildings with septic tank</source>
      <translation>सेप्टिक ट्याङ्क भएका भवन</translation>
    </message>
    <message>
      <source>Buildings within the distance go on the nearest sewer and give up their containment.</source>
      <translation>दूरीभित्रका भवन नजिकको ढलमा जोडिन्छन् र आफ्नो कन्टेनमेन्ट छाड्छन्।</translation>
    </message>
    <message>
      <source>Buildings without a number of people</source>
      <translation>मानिसको सङ्ख्या नभएका भवन</translation>
    </message>
    <message>
      <source>Buildings without a place on the map</source>
      <translation>नक्सामा स्थान नभएका भवन</translation>
    </message>
    <message>
      <source>Buildings without a toilet whose people are not recorded</source>
      <translation>शौचालय नभएका र मानिसको अभिलेख नभएका भवन</translation>
    </message>
    <message>
      <source>Buildings without toilet</source>
      <translation>शौचालय नभएका भवन</translation>
    </message>
    <message>
      <source>Built at</source>
      <translation>निर्माण मिति</translation>
    </message>
    <message>
      <source>Built by</source>
      <translation>निर्माण गर्ने</translation>
    </message>
    <message>
      <source>Built up</source>
      <translation>निर्मित क्षेत्र</translation>
    </message>
    <message>
      <source>By</source>
      <translation>गर्ने</translation>
    </message>
    <message>
      <source>By community and gender</source>
      <translation>बस्ती र लिङ्ग अनुसार</translation>
    </message>
    <message>
      <source>By gender (estimated from household composition)</source>
      <translation>लिङ्ग अनुसार (घरधुरीको संरचनाबाट अनुमानित)</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>हातले</translation>
    </message>
    <message>
      <source>By indicator</source>
      <translation>सूचक अनुसार</translation>
    </message>
    <message>
      <source>By low-income community</source>
      <translation>न्यून आय बस्ती अनुसार</translation>
    </message>
    <message>
      <source>By more than 20 percent.</source>
      <translation>20 प्रतिशतभन्दा बढीले।</translation>
    </message>
    <message>
      <source>By operator, {month}</source>
      <translation>सञ्चालक अनुसार, {month}</translation>
    </message>
    <message>
      <source>By outcome</source>
      <translation>परिणाम अनुसार</translation>
    </message>
    <message>
      <source>By part</source>
      <translation>भाग अनुसार</translation>
    </message>
    <message>
      <source>By place</source>
      <translation>स्थान अनुसार</translation>
    </message>
    <message>
      <source>By quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the building of the application.</source>
      <translation>आवेदनको भवन अनुसार।</translation>
    </message>
    <message>
      <source>By the community of the building; the chosen year, or this one.</source>
      <translation>भवनको बस्ती अनुसार; छानिएको वर्ष, वा यो वर्ष।</translation>
    </message>
    <message>
      <source>By the day of the service that the feedback speaks of.</source>
      <translation>प्रतिक्रियाले जनाएको सेवाको दिन अनुसार।</translation>
    </message>
    <message>
      <source>By the share of the footprint inside</source>
      <translation>भित्र परेको भवन क्षेत्रफलको हिस्सा अनुसार</translation>
    </message>
    <message>
      <source>By their point.</source>
      <translation>तिनको बिन्दु अनुसार।</translation>
    </message>
    <message>
      <source>By this reason alone (ha)</source>
      <translation>यही कारणले मात्र (हे)</translation>
    </message>
    <message>
      <source>By ward</source>
      <translation>वडा अनुसार</translation>
    </message>
    <message>
      <source>By ward and month</source>
      <translation>वडा र महिना अनुसार</translation>
    </message>
    <message>
      <source>By ward, January to {month}</source>
      <translation>वडा अनुसार, जनवरीदेखि {month}</translation>
    </message>
    <message>
      <source>C: stay on site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CFU/100 ml</source>
      <translation>CFU/100 मिलि</translation>
    </message>
    <message>
      <source>CFU/100 ml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CGI Sheet</source>
      <translation>जस्तापाता</translation>
    </message>
    <message>
      <source>CGI sheet</source>
      <translation>जस्तापाता</translation>
    </message>
    <message>
      <source>COD</source>
      <translation>COD</translation>
    </message>
    <message>
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>CSV file (*.csv)</source>
      <translation>CSV फाइल (*.csv)</translation>
    </message>
    <message>
      <source>CSV file (*.csv);;Workbook (*.xlsx)</source>
      <translation>CSV फाइल (*.csv);;कार्यपुस्तिका (*.xlsx)</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV फाइलहरू (*.csv)</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV तालिका</translation>
    </message>
    <message>
      <source>CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML</source>
      <translation>CSV, XLSX, GeoPackage, GeoJSON, Shapefile वा KML</translation>
    </message>
    <message>
      <source>CWIS</source>
      <translation>CWIS</translation>
    </message>
    <message>
      <source>CWIS functions, own score</source>
      <translation>CWIS कार्य, आफ्नै प्राप्ताङ्क</translation>
    </message>
    <message>
      <source>CWIS indicators of {}</source>
      <translation>{} का CWIS सूचक</translation>
    </message>
    <message>
      <source>CWIS report {} · {}</source>
      <translation>CWIS प्रतिवेदन {} · {}</translation>
    </message>
    <message>
      <source>Calculated from the line, m.</source>
      <translation>रेखाबाट गणना गरिएको, मि।</translation>
    </message>
    <message>
      <source>Calculated from the polygon, km².</source>
      <translation>बहुभुजबाट गणना गरिएको, किमि²।</translation>
    </message>
    <message>
      <source>Calculated from the polygon, m².</source>
      <translation>बहुभुजबाट गणना गरिएको, मि²।</translation>
    </message>
    <message>
      <source>Calculated volume</source>
      <translation>गणना गरिएको आयतन</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>पात्रो</translation>
    </message>
    <message>
      <source>Calendar year.</source>
      <translation>पात्रोको वर्ष।</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
      <source>Cancelled. No package was made.</source>
      <translation>रद्द गरियो। कुनै प्याकेज बनेन।</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>रद्द गरियो। केही परिवर्तन भएन।</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>रद्द गरियो। केही लेखिएन।</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>सम्भावित स्थान</translation>
    </message>
    <message>
      <source>Candidate sites</source>
      <translation>सम्भावित स्थलहरू</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>सम्भावित स्थानहरू</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>क्षमता</translation>
    </message>
    <message>
      <source>Capacity (m³ a day)</source>
      <translation>क्षमता (मि³ प्रतिदिन)</translation>
    </message>
    <message>
      <source>Capacity (m³)</source>
      <translation>क्षमता (मि³)</translation>
    </message>
    <message>
      <source>Capacity (m³/day)</source>
      <translation>क्षमता (मि³/दिन)</translation>
    </message>
    <message>
      <source>Capacity per day</source>
      <translation>दैनिक क्षमता</translation>
    </message>
    <message>
      <source>Caretaker</source>
      <translation>हेरचाहकर्ता</translation>
    </message>
    <message>
      <source>Caretaker contact</source>
      <translation>हेरचाहकर्ताको सम्पर्क</translation>
    </message>
    <message>
      <source>Caretaker number</source>
      <translation>हेरचाहकर्ताको नम्बर</translation>
    </message>
    <message>
      <source>Caretaker, owner, operator</source>
      <translation>हेरचाहकर्ता, धनी, सञ्चालक</translation>
    </message>
    <message>
      <source>Carriageway usable by traffic, m; decides whether a vehicle fits.</source>
      <translation>सवारी चल्न मिल्ने भाग, मि; सवारी अट्छ कि अट्दैन तय गर्छ।</translation>
    </message>
    <message>
      <source>Carrying width</source>
      <translation>चल्ने भागको चौडाइ</translation>
    </message>
    <message>
      <source>Carrying width (m)</source>
      <translation>चल्ने भागको चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Case points (empty: the recorded outbreak areas)</source>
      <translation>बिरामीका बिन्दु (खाली: अभिलेखमा रहेका प्रकोप क्षेत्र)</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>बिरामी</translation>
    </message>
    <message>
      <source>Cases a thousand people</source>
      <translation>प्रति हजार जनामा बिरामी</translation>
    </message>
    <message>
      <source>Cases a thousand, highest quarter</source>
      <translation>प्रति हजार बिरामी, सबैभन्दा माथिल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Cases a thousand, lowest quarter</source>
      <translation>प्रति हजार बिरामी, सबैभन्दा तल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Cases and fatalities</source>
      <translation>बिरामी र मृत्यु</translation>
    </message>
    <message>
      <source>Cases are near within (m)</source>
      <translation>बिरामी नजिक मानिने दूरी (मि)</translation>
    </message>
    <message>
      <source>Cases at hotspots in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases by building</source>
      <translation>भवन अनुसार बिरामी</translation>
    </message>
    <message>
      <source>Cases expected</source>
      <translation>अपेक्षित बिरामी</translation>
    </message>
    <message>
      <source>Cases in time</source>
      <translation>समयअनुसार बिरामी</translation>
    </message>
    <message>
      <source>Cases of the group</source>
      <translation>समूहका बिरामी</translation>
    </message>
    <message>
      <source>Cases of the others</source>
      <translation>अरूका बिरामी</translation>
    </message>
    <message>
      <source>Cases that make a cluster</source>
      <translation>समूह बन्न चाहिने बिरामी</translation>
    </message>
    <message>
      <source>Cases where no people are recorded, left out of rates</source>
      <translation>मानिसको अभिलेख नभएको ठाउँका बिरामी, दरमा नसमेटिएका</translation>
    </message>
    <message>
      <source>Cases, highest quarter</source>
      <translation>बिरामी, सबैभन्दा माथिल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Cases, lowest quarter</source>
      <translation>बिरामी, सबैभन्दा तल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Catchment (m)</source>
      <translation>सेवा क्षेत्र (मि)</translation>
    </message>
    <message>
      <source>Catchment: share of the jobs (%)</source>
      <translation>सेवा क्षेत्र: कामको हिस्सा (%)</translation>
    </message>
    <message>
      <source>Catchments of the providers</source>
      <translation>सेवा प्रदायकका सेवा क्षेत्र</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>वर्ग</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>कोठाहरू</translation>
    </message>
    <message>
      <source>Cells of 250 m are fewer than the zones: cells of {side} m were taken.</source>
      <translation>250 मि का कोठा क्षेत्रभन्दा थोरै छन्: {side} मि का कोठा लिइयो।</translation>
    </message>
    <message>
      <source>Cells that gain by a chosen station</source>
      <translation>छानिएको स्टेसनबाट लाभ पाउने कोठा</translation>
    </message>
    <message>
      <source>Cells to stations</source>
      <translation>कोठादेखि स्टेसनसम्म</translation>
    </message>
    <message>
      <source>Cells where a high rate meets unsafe sanitation around</source>
      <translation>उच्च दर र वरपर असुरक्षित सरसफाइ दुवै भएका कोठा</translation>
    </message>
    <message>
      <source>Cells, highest quarter</source>
      <translation>कोठा, सबैभन्दा माथिल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Cells, lowest quarter</source>
      <translation>कोठा, सबैभन्दा तल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Central wastewater plant</source>
      <translation>केन्द्रीय फोहोर पानी प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Centralized WWTP</source>
      <translation>केन्द्रीकृत प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Chain factors</source>
      <translation>शृङ्खलाका गुणक</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>परिवर्तन</translation>
    </message>
    <message>
      <source>Change my password…</source>
      <translation>मेरो पासवर्ड बदल्नुहोस्…</translation>
    </message>
    <message>
      <source>Change your password</source>
      <translation>आफ्नो पासवर्ड बदल्नुहोस्</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>परिवर्तित</translation>
    </message>
    <message>
      <source>Changed at</source>
      <translation>परिवर्तन मिति</translation>
    </message>
    <message>
      <source>Changed by</source>
      <translation>परिवर्तन गर्ने</translation>
    </message>
    <message>
      <source>Changed by someone else</source>
      <translation>अरू कसैले परिवर्तन गरेको</translation>
    </message>
    <message>
      <source>Changed by someone else since: {field}, now {now}, in the draft {mine}.</source>
      <translation>यसबीच अरू कसैले परिवर्तन गरेको: {field}, अहिले {now}, मस्यौदामा {mine}।</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>परिवर्तनहरू</translation>
    </message>
    <message>
      <source>Changes with the same number were made together.</source>
      <translation>उही नम्बरका परिवर्तन एकैसाथ गरिएका हुन्।</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>परिवर्तन…</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>माध्यम</translation>
    </message>
    <message>
      <source>Character encoding of the file.</source>
      <translation>फाइलको अक्षर सङ्केतन।</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>चार्ट</translation>
    </message>
    <message>
      <source>Chart or group of cards, where one function gives several.</source>
      <translation>एउटा कार्यले धेरै दिने चार्ट वा कार्ड समूह।</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>चार्टहरू</translation>
    </message>
    <message>
      <source>Cheaper straight to the plant</source>
      <translation>सिधै प्रशोधन केन्द्र लैजान सस्तो</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>जाँच</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>फेरि जाँच्नुहोस्</translation>
    </message>
    <message>
      <source>Check households and people at the house.</source>
      <translation>घरमा घरधुरी र मानिस सङ्ख्या जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>Check the connection and correct the sewer's code.</source>
      <translation>जडान जाँचेर ढलको कोड सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Check the place: nearest road and distance</source>
      <translation>स्थान जाँच्नुहोस्: नजिकको सडक र दूरी</translation>
    </message>
    <message>
      <source>Checking a row</source>
      <translation>पङ्क्ति जाँचिँदै</translation>
    </message>
    <message>
      <source>Checking again</source>
      <translation>फेरि जाँचिँदै</translation>
    </message>
    <message>
      <source>Checking {name}</source>
      <translation>{name} जाँचिँदै</translation>
    </message>
    <message>
      <source>Checksum</source>
      <translation>चेकसम</translation>
    </message>
    <message>
      <source>Chemical oxygen demand, mg/l.</source>
      <translation>रासायनिक अक्सिजन माग, मिग्रा/लि।</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>बालबालिका</translation>
    </message>
    <message>
      <source>Children among the users, persons.</source>
      <translation>प्रयोगकर्तामध्ये बालबालिका, जना।</translation>
    </message>
    <message>
      <source>Children and people with disability are among the users above.</source>
      <translation>बालबालिका र अपाङ्गता भएका व्यक्ति माथिका प्रयोगकर्तामै पर्छन्।</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>विकल्पहरू</translation>
    </message>
    <message>
      <source>Choose a delivery that has not arrived; what has arrived is never sent twice.</source>
      <translation>नआइपुगेको खेप छान्नुहोस्; आइपुगेको कहिल्यै दुई पटक पठाइँदैन।</translation>
    </message>
    <message>
      <source>Choose a file and write the chosen layers to it</source>
      <translation>फाइल छानेर छानिएका तह त्यसमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Choose a file: {kinds}</source>
      <translation>फाइल छान्नुहोस्: {kinds}</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>फाइल छान्नुहोस्…</translation>
    </message>
    <message>
      <source>Choose a layer with areas in the Layers panel first.</source>
      <translation>पहिले तह प्यानलमा क्षेत्र भएको तह छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>फोटो छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>चित्र छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose a picture from a file</source>
      <translation>फाइलबाट चित्र छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose a place or a record for this analysis on the map</source>
      <translation>यस विश्लेषणका लागि नक्सामा स्थान वा अभिलेख छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose a question.</source>
      <translation>प्रश्न छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a raster with the height of the ground, or let water flow in the order of drawing.</source>
      <translation>जमिनको उचाइ भएको रास्टर छान्नुहोस्, वा पानीलाई कोरिएको क्रममा बग्न दिनुहोस्।</translation>
    </message>
    <message>
      <source>Choose a record in the list first.</source>
      <translation>पहिले सूचीमा एउटा अभिलेख छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a stored scenario.</source>
      <translation>राखिएको परिदृश्य छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose an indicator.</source>
      <translation>सूचक छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another person than emptier 1.</source>
      <translation>रित्याउने कामदार 1 बाहेक अर्को व्यक्ति छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose at least one layer to export.</source>
      <translation>निर्यात गर्न कम्तीमा एउटा तह छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose from the list</source>
      <translation>सूचीबाट छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose on the map first: press “On the map”, then click.</source>
      <translation>पहिले नक्सामा छान्नुहोस्: “नक्सामा” थिचेर क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose one of the kinds of file: {kinds}.</source>
      <translation>फाइलको एउटा किसिम छान्नुहोस्: {kinds}।</translation>
    </message>
    <message>
      <source>Choose the database you work with</source>
      <translation>काम गर्ने डाटाबेस छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose the database you work with.</source>
      <translation>काम गर्ने डाटाबेस छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the evidence</source>
      <translation>प्रमाण छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose the field of the layer that holds the day of a case.</source>
      <translation>बिरामी परेको दिन राख्ने तहको विवरण छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the field of the layer that names the kind of ground.</source>
      <translation>जमिनको किसिम जनाउने तहको विवरण छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the folder in which the package is made</source>
      <translation>प्याकेज बनाइने फोल्डर छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose the wards.</source>
      <translation>वडाहरू छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose what would be changed</source>
      <translation>के परिवर्तन हुने छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose where the report documents of the municipalities lie.</source>
      <translation>नगरपालिकाका प्रतिवेदन कागजात कहाँ छन् छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose who carries the package.</source>
      <translation>प्याकेज कसले बोक्ने छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose your own password</source>
      <translation>आफ्नै पासवर्ड छान्नुहोस्</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>छान्नुहोस्…</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>छानिएको</translation>
    </message>
    <message>
      <source>Chosen applications or containments</source>
      <translation>छानिएका आवेदन वा कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Chosen applications or containments – keys</source>
      <translation>छानिएका आवेदन वा कन्टेनमेन्ट – कुञ्जी</translation>
    </message>
    <message>
      <source>Chosen buildings</source>
      <translation>छानिएका भवन</translation>
    </message>
    <message>
      <source>Chosen first, it narrows the buildings; left empty, it is taken from the building.</source>
      <translation>पहिले छाने यसले भवन साँघुर्‍याउँछ; खाली छाडे भवनबाट लिइन्छ।</translation>
    </message>
    <message>
      <source>Chosen indicator by ward</source>
      <translation>वडा अनुसार छानिएको सूचक</translation>
    </message>
    <message>
      <source>Circle of the scan</source>
      <translation>खोजीको वृत्त</translation>
    </message>
    <message>
      <source>Circles of the scan up to p</source>
      <translation>खोजीका वृत्त, p यतिसम्म</translation>
    </message>
    <message>
      <source>Circular scan</source>
      <translation>वृत्ताकार खोजी</translation>
    </message>
    <message>
      <source>City</source>
      <translation>सहर</translation>
    </message>
    <message>
      <source>Citywide inclusive sanitation {}</source>
      <translation>सहरव्यापी समावेशी सरसफाइ {}</translation>
    </message>
    <message>
      <source>Citywide inclusive sanitation {}, ward by ward</source>
      <translation>सहरव्यापी समावेशी सरसफाइ {}, वडा-वडा अनुसार</translation>
    </message>
    <message>
      <source>Citywide inclusive sanitation: municipalities compared</source>
      <translation>सहरव्यापी समावेशी सरसफाइ: नगरपालिकाहरूको तुलना</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>श्रेणी</translation>
    </message>
    <message>
      <source>Class (0 without service, 1 lowest to 4 highest quarter)</source>
      <translation>श्रेणी (0 सेवा नभएको, 1 सबैभन्दा तल्लो देखि 4 सबैभन्दा माथिल्लो चौथाइ)</translation>
    </message>
    <message>
      <source>Class in the faecal sludge generation of indicator SF-1d.</source>
      <translation>सूचक SF-1d को दिसाजन्य लेदो उत्पादनमा श्रेणी।</translation>
    </message>
    <message>
      <source>Class in the greywater and supernatant of indicator SF-1f.</source>
      <translation>सूचक SF-1f को खरानी पानी र माथिल्लो पानीमा श्रेणी।</translation>
    </message>
    <message>
      <source>Class label</source>
      <translation>श्रेणीको नाम</translation>
    </message>
    <message>
      <source>Class limits</source>
      <translation>श्रेणीका सीमा</translation>
    </message>
    <message>
      <source>Class of service (1 low to 3 high)</source>
      <translation>सेवाको श्रेणी (1 न्यून देखि 3 उच्च)</translation>
    </message>
    <message>
      <source>Class of the group's share (1 small to 3 large)</source>
      <translation>समूहको हिस्साको श्रेणी (1 सानो देखि 3 ठूलो)</translation>
    </message>
    <message>
      <source>Class on maps: own label, Institution or Others.</source>
      <translation>नक्सामा श्रेणी: आफ्नै नाम, संस्था वा अन्य।</translation>
    </message>
    <message>
      <source>Class, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class: service (1 low to 3 high) and share (1 small to 3 large)</source>
      <translation>श्रेणी: सेवा (1 न्यून देखि 3 उच्च) र हिस्सा (1 सानो देखि 3 ठूलो)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>श्रेणीहरू</translation>
    </message>
    <message>
      <source>Classes of personal data: B contact, C national ID, D money, H log.</source>
      <translation>व्यक्तिगत विवरणका श्रेणी: B सम्पर्क, C राष्ट्रिय परिचयपत्र, D रकम, H लग।</translation>
    </message>
    <message>
      <source>Classic</source>
      <translation>परम्परागत</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>खाली गर्नुहोस्</translation>
    </message>
    <message>
      <source>Clearance beside a vehicle (m) °</source>
      <translation>सवारी छेउको खाली ठाउँ (मि) °</translation>
    </message>
    <message>
      <source>Clearance of trucks (m) °</source>
      <translation>ट्रकका लागि खाली ठाउँ (मि) °</translation>
    </message>
    <message>
      <source>Click it on the map. Esc gives up.</source>
      <translation>नक्सामा क्लिक गर्नुहोस्। छाड्न Esc।</translation>
    </message>
    <message>
      <source>Click on the map, or type a place and press Enter.</source>
      <translation>नक्सामा क्लिक गर्नुहोस्, वा स्थान टाइप गरेर Enter थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Click the place.</source>
      <translation>स्थानमा क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Click: show them in the list</source>
      <translation>क्लिक: सूचीमा देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Click: the records behind it</source>
      <translation>क्लिक: यसका अभिलेख</translation>
    </message>
    <message>
      <source>Clicks snap to the network. The length follows the line until another one is typed.</source>
      <translation>क्लिक सञ्जालमा टाँसिन्छ। अर्को टाइप नगरेसम्म लम्बाइ रेखाअनुसार हुन्छ।</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>क्लाइन्ट</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
      <source>Close gaps up to (m)</source>
      <translation>यति अन्तरसम्म जोड्नुहोस् (मि)</translation>
    </message>
    <message>
      <source>Close the form without saving (Esc)</source>
      <translation>बचत नगरी फारम बन्द गर्नुहोस् (Esc)</translation>
    </message>
    <message>
      <source>Close this form</source>
      <translation>यो फारम बन्द गर्नुहोस्</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>बन्द</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>समूह</translation>
    </message>
    <message>
      <source>Cluster in space and time</source>
      <translation>स्थान र समयको समूह</translation>
    </message>
    <message>
      <source>Cluster: at least so many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cluster: dischargers within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters</source>
      <translation>समूहहरू</translation>
    </message>
    <message>
      <source>Clusters in space and time</source>
      <translation>स्थान र समयका समूह</translation>
    </message>
    <message>
      <source>Clusters of dischargers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters, the fewest metres for a connection first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co-Treatment Plant</source>
      <translation>सह-प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Co-treatment plant</source>
      <translation>सह-प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>कोड</translation>
    </message>
    <message>
      <source>Code list</source>
      <translation>कोड सूची</translation>
    </message>
    <message>
      <source>Code lists</source>
      <translation>कोड सूचीहरू</translation>
    </message>
    <message>
      <source>Code of the containment, C and at least six digits, given by the system.</source>
      <translation>कन्टेनमेन्टको कोड, C र कम्तीमा छ अङ्क, प्रणालीले दिने।</translation>
    </message>
    <message>
      <source>Code of the containment.</source>
      <translation>कन्टेनमेन्टको कोड।</translation>
    </message>
    <message>
      <source>Code of the framework, e.g. EQ-2 or EQ-6.1a.</source>
      <translation>ढाँचाको कोड, जस्तै EQ-2 वा EQ-6.1a।</translation>
    </message>
    <message>
      <source>Code of the framework, e.g. SF-1a.</source>
      <translation>ढाँचाको कोड, जस्तै SF-1a।</translation>
    </message>
    <message>
      <source>Code of the line</source>
      <translation>लाइनको कोड</translation>
    </message>
    <message>
      <source>Code of the method, e.g. CWIS-C.</source>
      <translation>विधिको कोड, जस्तै CWIS-C।</translation>
    </message>
    <message>
      <source>Code of the question.</source>
      <translation>प्रश्नको कोड।</translation>
    </message>
    <message>
      <source>Code or BIN</source>
      <translation>कोड वा BIN</translation>
    </message>
    <message>
      <source>Code or number.</source>
      <translation>कोड वा नम्बर।</translation>
    </message>
    <message>
      <source>Code or number; none = no data, outside = outside all wards, others = the rest.</source>
      <translation>कोड वा नम्बर; none = तथ्याङ्क छैन, outside = सबै वडाबाहिर, others = बाँकी।</translation>
    </message>
    <message>
      <source>Code the surveyor gave, unique among open surveys.</source>
      <translation>सर्वेक्षकले दिएको कोड, खुला सर्वेक्षणमा नदोहोरिने।</translation>
    </message>
    <message>
      <source>Code the surveyor gave.</source>
      <translation>सर्वेक्षकले दिएको कोड।</translation>
    </message>
    <message>
      <source>Code under which the national sanitation dashboard knows the indicator.</source>
      <translation>राष्ट्रिय सरसफाइ ड्यासबोर्डले सूचक चिन्ने कोड।</translation>
    </message>
    <message>
      <source>Code, name, country and dashboard name as they were when the figures were computed.</source>
      <translation>अङ्क गणना गर्दाका कोड, नाम, देश र ड्यासबोर्डको नाम।</translation>
    </message>
    <message>
      <source>Codes of its containments.</source>
      <translation>यसका कन्टेनमेन्टका कोड।</translation>
    </message>
    <message>
      <source>Codes with commas between; empty for every sewer that reaches a working plant</source>
      <translation>अल्पविरामले छुट्याइएका कोड; चालु प्रशोधन केन्द्र पुग्ने सबै ढलका लागि खाली</translation>
    </message>
    <message>
      <source>Codes with commas between; may stay empty</source>
      <translation>अल्पविरामले छुट्याइएका कोड; खाली रहन सक्छ</translation>
    </message>
    <message>
      <source>Coliform result</source>
      <translation>कोलिफर्म नतिजा</translation>
    </message>
    <message>
      <source>Coliform test result</source>
      <translation>कोलिफर्म परीक्षणको नतिजा</translation>
    </message>
    <message>
      <source>Colleague who recorded the emptying.</source>
      <translation>रित्याइ अभिलेख गर्ने सहकर्मी।</translation>
    </message>
    <message>
      <source>Collect here</source>
      <translation>यहाँ सङ्कलन</translation>
    </message>
    <message>
      <source>Collected</source>
      <translation>सङ्कलित</translation>
    </message>
    <message>
      <source>Collected at the plant</source>
      <translation>प्रशोधन केन्द्रमा सङ्कलित</translation>
    </message>
    <message>
      <source>Collected by</source>
      <translation>सङ्कलन गर्ने</translation>
    </message>
    <message>
      <source>Collected on</source>
      <translation>सङ्कलन मिति</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>सङ्कलनहरू</translation>
    </message>
    <message>
      <source>Colony forming units, CFU/100 ml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation>रङ</translation>
    </message>
    <message>
      <source>Colour of the years due on maps and charts.</source>
      <translation>नक्सा र चार्टमा बक्यौता वर्षको रङ।</translation>
    </message>
    <message>
      <source>Colour the areas of the map by this value</source>
      <translation>यस मानले नक्साका क्षेत्रमा रङ भर्नुहोस्</translation>
    </message>
    <message>
      <source>Colouring the map</source>
      <translation>नक्सामा रङ भरिँदै</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>रङहरू</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>स्तम्भ</translation>
    </message>
    <message>
      <source>Column for {heading}</source>
      <translation>{heading} का लागि स्तम्भ</translation>
    </message>
    <message>
      <source>Column headings of the file as delivered.</source>
      <translation>प्राप्त भए अनुसार फाइलका स्तम्भ शीर्षक।</translation>
    </message>
    <message>
      <source>Column of the delivered file.</source>
      <translation>प्राप्त फाइलको स्तम्भ।</translation>
    </message>
    <message>
      <source>Column of the register</source>
      <translation>दर्ता किताबको स्तम्भ</translation>
    </message>
    <message>
      <source>Column on the map (empty: the one that differs most often)</source>
      <translation>नक्साको स्तम्भ (खाली: सबैभन्दा बढी फरक परेको)</translation>
    </message>
    <message>
      <source>Column with data of a person.</source>
      <translation>व्यक्तिको विवरण भएको स्तम्भ।</translation>
    </message>
    <message>
      <source>Column, code</source>
      <translation>स्तम्भ, कोड</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>स्तम्भहरू</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>आदेश</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>टिप्पणीहरू</translation>
    </message>
    <message>
      <source>Commercial</source>
      <translation>व्यावसायिक</translation>
    </message>
    <message>
      <source>Common border (m)</source>
      <translation>साझा सीमाना (मि)</translation>
    </message>
    <message>
      <source>Communities</source>
      <translation>बस्तीहरू</translation>
    </message>
    <message>
      <source>Communities of low-income households.</source>
      <translation>न्यून आय घरधुरीका बस्ती।</translation>
    </message>
    <message>
      <source>Community</source>
      <translation>बस्ती</translation>
    </message>
    <message>
      <source>Community Toilet</source>
      <translation>सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>Community Toilet, Not Operational</source>
      <translation>सामुदायिक शौचालय, सञ्चालनमा छैन</translation>
    </message>
    <message>
      <source>Community Toilet, Operational</source>
      <translation>सामुदायिक शौचालय, सञ्चालनमा</translation>
    </message>
    <message>
      <source>Community and public toilets, their users, and the buildings that depend on them</source>
      <translation>सामुदायिक र सार्वजनिक शौचालय, तिनका प्रयोगकर्ता, र तीमा आश्रित भवन</translation>
    </message>
    <message>
      <source>Community by place</source>
      <translation>स्थान अनुसार बस्ती</translation>
    </message>
    <message>
      <source>Community name</source>
      <translation>बस्तीको नाम</translation>
    </message>
    <message>
      <source>Community number</source>
      <translation>बस्ती नम्बर</translation>
    </message>
    <message>
      <source>Community number by place</source>
      <translation>स्थान अनुसार बस्ती नम्बर</translation>
    </message>
    <message>
      <source>Community or public toilet, and whether it works.</source>
      <translation>सामुदायिक वा सार्वजनिक शौचालय, र चलेको छ कि छैन।</translation>
    </message>
    <message>
      <source>Community the building is registered in.</source>
      <translation>भवन दर्ता भएको बस्ती।</translation>
    </message>
    <message>
      <source>Community the building lies in.</source>
      <translation>भवन रहेको बस्ती।</translation>
    </message>
    <message>
      <source>Community toilet</source>
      <translation>सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>Community toilet or public toilet.</source>
      <translation>सामुदायिक शौचालय वा सार्वजनिक शौचालय।</translation>
    </message>
    <message>
      <source>Community toilet used</source>
      <translation>प्रयोग गरिने सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>Community toilet users</source>
      <translation>सामुदायिक शौचालयका प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>Community toilets</source>
      <translation>सामुदायिक शौचालयहरू</translation>
    </message>
    <message>
      <source>Community {key} is no longer there. Refresh the list.</source>
      <translation>बस्ती {key} अब त्यहाँ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Community {key} was saved.</source>
      <translation>बस्ती {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>कम्पनी</translation>
    </message>
    <message>
      <source>Company name</source>
      <translation>कम्पनीको नाम</translation>
    </message>
    <message>
      <source>Company or contact person</source>
      <translation>कम्पनी वा सम्पर्क व्यक्ति</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>तुलना गर्नुहोस्</translation>
    </message>
    <message>
      <source>Compare two runs</source>
      <translation>दुई गणना तुलना गर्नुहोस्</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>यससँग तुलना</translation>
    </message>
    <message>
      <source>Compare with the one before</source>
      <translation>अघिल्लोसँग तुलना गर्नुहोस्</translation>
    </message>
    <message>
      <source>Compare {year}, revision {revision}</source>
      <translation>{year}, पुनरावलोकन {revision} सँग तुलना</translation>
    </message>
    <message>
      <source>Compared by</source>
      <translation>तुलना गर्ने</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>तुलना गर्नुहोस्…</translation>
    </message>
    <message>
      <source>Complete years since construction.</source>
      <translation>निर्माण भएदेखि पूरा वर्ष।</translation>
    </message>
    <message>
      <source>Complete years since the containment was built.</source>
      <translation>कन्टेनमेन्ट निर्माण भएदेखि पूरा वर्ष।</translation>
    </message>
    <message>
      <source>Complete years since the last emptying.</source>
      <translation>पछिल्लो रित्याइदेखि पूरा वर्ष।</translation>
    </message>
    <message>
      <source>Complete years since the last payment, 0 to 5, or 99 for no data.</source>
      <translation>अन्तिम भुक्तानीदेखि पूरा वर्ष, 0 देखि 5, वा तथ्याङ्क नभए 99।</translation>
    </message>
    <message>
      <source>Complete years since the last payment, 0 to 5, or 99 for no payment information.</source>
      <translation>अन्तिम भुक्तानीदेखि पूरा वर्ष, 0 देखि 5, वा भुक्तानी जानकारी नभए 99।</translation>
    </message>
    <message>
      <source>Complete years since the last payment; main buildings only.</source>
      <translation>अन्तिम भुक्तानीदेखि पूरा वर्ष; मुख्य भवन मात्र।</translation>
    </message>
    <message>
      <source>Complies with maintenance standards</source>
      <translation>मर्मतसम्भार मापदण्ड पालना</translation>
    </message>
    <message>
      <source>Complies with septic tank standard</source>
      <translation>सेप्टिक ट्याङ्क मापदण्ड पालना</translation>
    </message>
    <message>
      <source>Composting Toilet</source>
      <translation>कम्पोस्ट शौचालय</translation>
    </message>
    <message>
      <source>Composting toilet</source>
      <translation>कम्पोस्ट शौचालय</translation>
    </message>
    <message>
      <source>Compute</source>
      <translation>गणना गर्नुहोस्</translation>
    </message>
    <message>
      <source>Compute the 22 indicators of {year} from the records</source>
      <translation>अभिलेखबाट {year} का 22 सूचकको गणना गर्नुहोस्</translation>
    </message>
    <message>
      <source>Compute the scenario first.</source>
      <translation>पहिले परिदृश्यको गणना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Computed</source>
      <translation>गणना गरिएको</translation>
    </message>
    <message>
      <source>Computed at</source>
      <translation>गणना मिति</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>गणना गर्ने</translation>
    </message>
    <message>
      <source>Computed status</source>
      <translation>गणना गरिएको अवस्था</translation>
    </message>
    <message>
      <source>Computed value</source>
      <translation>गणना गरिएको मान</translation>
    </message>
    <message>
      <source>Computing CWIS {year}</source>
      <translation>CWIS {year} को गणना हुँदैछ</translation>
    </message>
    <message>
      <source>Computing a scenario</source>
      <translation>परिदृश्यको गणना हुँदैछ</translation>
    </message>
    <message>
      <source>Computing {year}…</source>
      <translation>{year} को गणना हुँदैछ…</translation>
    </message>
    <message>
      <source>Computing…</source>
      <translation>गणना हुँदैछ…</translation>
    </message>
    <message>
      <source>Confirm password</source>
      <translation>पासवर्ड पुष्टि गर्नुहोस्</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>जोड्नुहोस्</translation>
    </message>
    <message>
      <source>Connect a building to {key}</source>
      <translation>{key} मा भवन जोड्नुहोस्</translation>
    </message>
    <message>
      <source>Connect a building, or decommission the containment.</source>
      <translation>भवन जोड्नुहोस्, वा कन्टेनमेन्ट सञ्चालनबाट हटाउनुहोस्।</translation>
    </message>
    <message>
      <source>Connect buildings to sewers</source>
      <translation>भवनलाई ढलमा जोड्नुहोस्</translation>
    </message>
    <message>
      <source>Connect to IMIS</source>
      <translation>IMIS मा जोड्नुहोस्</translation>
    </message>
    <message>
      <source>Connect to a database first; then all its records can be searched.</source>
      <translation>पहिले डाटाबेसमा जोड्नुहोस्; त्यसपछि यसका सबै अभिलेख खोज्न सकिन्छ।</translation>
    </message>
    <message>
      <source>Connect to a database first; then the municipal map can be opened.</source>
      <translation>पहिले डाटाबेसमा जोड्नुहोस्; त्यसपछि नगर नक्सा खोल्न सकिन्छ।</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>जोडिएको</translation>
    </message>
    <message>
      <source>Connected already</source>
      <translation>पहिल्यै जोडिएको</translation>
    </message>
    <message>
      <source>Connected as {role} to {place}, database “{database}”.
IMIS structure {version}, PostgreSQL {server}. {line} {mode}</source>
      <translation>{place} मा {role} का रूपमा जोडिएको, डाटाबेस “{database}”।
IMIS संरचना {version}, PostgreSQL {server}। {line} {mode}</translation>
    </message>
    <message>
      <source>Connected part</source>
      <translation>जोडिएको भाग</translation>
    </message>
    <message>
      <source>Connected parts</source>
      <translation>जोडिएका भागहरू</translation>
    </message>
    <message>
      <source>Connected to a sewer or drain that is not on the map (survey code 9999).</source>
      <translation>नक्सामा नभएको ढल वा नालीमा जोडिएको (सर्वेक्षण कोड 9999)।</translation>
    </message>
    <message>
      <source>Connected to sewerage network</source>
      <translation>ढल सञ्जालमा जोडिएको</translation>
    </message>
    <message>
      <source>Connected to {name} as {person}.</source>
      <translation>{name} मा {person} का रूपमा जोडिएको।</translation>
    </message>
    <message>
      <source>Connecting to IMIS</source>
      <translation>IMIS मा जोडिँदै</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>जोडिँदै…</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>जडान</translation>
    </message>
    <message>
      <source>Connection &amp;service</source>
      <translation>जडान &amp;सेवा</translation>
    </message>
    <message>
      <source>Connection lines</source>
      <translation>जडान रेखाहरू</translation>
    </message>
    <message>
      <source>Connection lost</source>
      <translation>जडान टुट्यो</translation>
    </message>
    <message>
      <source>Connection stored in &amp;QGIS</source>
      <translation>&amp;QGIS मा राखिएको जडान</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect…</source>
      <translation>जोड्नुहोस्…</translation>
    </message>
    <message>
      <source>Considered, not chosen</source>
      <translation>विचार गरिएको, नछानिएको</translation>
    </message>
    <message>
      <source>Consistency ratio of the matrix</source>
      <translation>म्याट्रिक्सको सङ्गति अनुपात</translation>
    </message>
    <message>
      <source>Consistency ratio of the matrix of pairs: {ratio:.3f} (0.10 is the most).</source>
      <translation>जोडीको म्याट्रिक्सको सङ्गति अनुपात: {ratio:.3f} (अधिकतम 0.10)।</translation>
    </message>
    <message>
      <source>Construction</source>
      <translation>निर्माण</translation>
    </message>
    <message>
      <source>Construction date</source>
      <translation>निर्माण मिति</translation>
    </message>
    <message>
      <source>Construction date is exact to</source>
      <translation>निर्माण मितिको शुद्धता</translation>
    </message>
    <message>
      <source>Construction technique.</source>
      <translation>निर्माण प्रविधि।</translation>
    </message>
    <message>
      <source>Construction year</source>
      <translation>निर्माण वर्ष</translation>
    </message>
    <message>
      <source>Construction year of the containment</source>
      <translation>कन्टेनमेन्टको निर्माण वर्ष</translation>
    </message>
    <message>
      <source>Construction: septic tank, double pit, lined or unlined pit.</source>
      <translation>संरचना: सेप्टिक ट्याङ्क, दोहोरो खाल्डो, पक्की वा कच्ची खाल्डो।</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>सम्पर्क</translation>
    </message>
    <message>
      <source>Contact column</source>
      <translation>सम्पर्क स्तम्भ</translation>
    </message>
    <message>
      <source>Contact header</source>
      <translation>सम्पर्कको शीर्षक</translation>
    </message>
    <message>
      <source>Contact number</source>
      <translation>सम्पर्क नम्बर</translation>
    </message>
    <message>
      <source>Contact of respondent</source>
      <translation>उत्तरदाताको सम्पर्क</translation>
    </message>
    <message>
      <source>Contact of the applicant</source>
      <translation>आवेदकको सम्पर्क</translation>
    </message>
    <message>
      <source>Contact person</source>
      <translation>सम्पर्क व्यक्ति</translation>
    </message>
    <message>
      <source>Contacts of the applicants on the route sheets, if your role may read them</source>
      <translation>तपाईंको भूमिकाले पढ्न पाए मार्ग पत्रमा आवेदकका सम्पर्क</translation>
    </message>
    <message>
      <source>Containment</source>
      <translation>कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containment ID</source>
      <translation>कन्टेनमेन्ट ID</translation>
    </message>
    <message>
      <source>Containment ID, such as C000123</source>
      <translation>कन्टेनमेन्ट ID, जस्तै C000123</translation>
    </message>
    <message>
      <source>Containment IDs</source>
      <translation>कन्टेनमेन्ट ID हरू</translation>
    </message>
    <message>
      <source>Containment at a building without on-site sanitation</source>
      <translation>स्थलगत सरसफाइ नभएको भवनमा कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containment built in</source>
      <translation>कन्टेनमेन्ट निर्माण वर्ष</translation>
    </message>
    <message>
      <source>Containment group</source>
      <translation>कन्टेनमेन्ट समूह</translation>
    </message>
    <message>
      <source>Containment id(s)</source>
      <translation>कन्टेनमेन्ट ID(हरू)</translation>
    </message>
    <message>
      <source>Containment inside a water body</source>
      <translation>जलाशयभित्रको कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containment more than 50 m from its building</source>
      <translation>आफ्नो भवनबाट 50 मि भन्दा टाढाको कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containment that is shared</source>
      <translation>साझा कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containment that is used.</source>
      <translation>प्रयोग गरिने कन्टेनमेन्ट।</translation>
    </message>
    <message>
      <source>Containment that leads into the water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment that was emptied.</source>
      <translation>रित्याइएको कन्टेनमेन्ट।</translation>
    </message>
    <message>
      <source>Containment to be emptied.</source>
      <translation>रित्याउनुपर्ने कन्टेनमेन्ट।</translation>
    </message>
    <message>
      <source>Containment type</source>
      <translation>कन्टेनमेन्टको प्रकार</translation>
    </message>
    <message>
      <source>Containment type of the community toilet</source>
      <translation>सामुदायिक शौचालयको कन्टेनमेन्ट प्रकार</translation>
    </message>
    <message>
      <source>Containment types</source>
      <translation>कन्टेनमेन्टका प्रकार</translation>
    </message>
    <message>
      <source>Containment types by building use</source>
      <translation>भवनको प्रयोग अनुसार कन्टेनमेन्टका प्रकार</translation>
    </message>
    <message>
      <source>Containment types by land use</source>
      <translation>भू-उपयोग अनुसार कन्टेनमेन्टका प्रकार</translation>
    </message>
    <message>
      <source>Containment types by ward</source>
      <translation>वडा अनुसार कन्टेनमेन्टका प्रकार</translation>
    </message>
    <message>
      <source>Containment types in residential buildings by ward</source>
      <translation>वडा अनुसार आवासीय भवनका कन्टेनमेन्ट प्रकार</translation>
    </message>
    <message>
      <source>Containment volume</source>
      <translation>कन्टेनमेन्टको आयतन</translation>
    </message>
    <message>
      <source>Containment volume (m³)</source>
      <translation>कन्टेनमेन्टको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Containment volume 0 or over 200 m³</source>
      <translation>कन्टेनमेन्टको आयतन 0 वा 200 मि³ भन्दा बढी</translation>
    </message>
    <message>
      <source>Containment whose type changed.</source>
      <translation>प्रकार बदलिएको कन्टेनमेन्ट।</translation>
    </message>
    <message>
      <source>Containment without a building</source>
      <translation>भवन नभएको कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containment {codes} would be used by no building then. Open the report and say what becomes of it.</source>
      <translation>त्यसपछि कन्टेनमेन्ट {codes} कुनै भवनले प्रयोग गर्नेछैन। प्रतिवेदन खोलेर यसको के हुने भन्नुहोस्।</translation>
    </message>
    <message>
      <source>Containment {id}</source>
      <translation>कन्टेनमेन्ट {id}</translation>
    </message>
    <message>
      <source>Containment {key}</source>
      <translation>कन्टेनमेन्ट {key}</translation>
    </message>
    <message>
      <source>Containment {key} is no longer there. Refresh the list.</source>
      <translation>कन्टेनमेन्ट {key} अब त्यहाँ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Containment {key} was saved.</source>
      <translation>कन्टेनमेन्ट {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Containments</source>
      <translation>कन्टेनमेन्टहरू</translation>
    </message>
    <message>
      <source>Containments (%)</source>
      <translation>कन्टेनमेन्ट (%)</translation>
    </message>
    <message>
      <source>Containments and emptying</source>
      <translation>कन्टेनमेन्ट र रित्याइ</translation>
    </message>
    <message>
      <source>Containments beyond the last band</source>
      <translation>अन्तिम दायराभन्दा परका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments by risk</source>
      <translation>जोखिम अनुसार कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments by the widest vehicle</source>
      <translation>सबैभन्दा चौडा सवारी अनुसार कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments by type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments due for emptying, next twelve months</source>
      <translation>रित्याउने पालो आउने कन्टेनमेन्ट, आगामी बाह्र महिना</translation>
    </message>
    <message>
      <source>Containments emptied</source>
      <translation>रित्याइएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments emptied before</source>
      <translation>पहिले रित्याइएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments exposed to floods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments gained</source>
      <translation>थप समेटिएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments gained a metre</source>
      <translation>प्रति मिटर थप समेटिएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments gained by the best bottleneck</source>
      <translation>मुख्य अवरोध हटाउँदा थप समेटिने कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments in areas without service</source>
      <translation>सेवा नपुगेका क्षेत्रका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments in the plan</source>
      <translation>योजनामा रहेका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments inside</source>
      <translation>भित्रका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments left out: people or volume not known</source>
      <translation>छाडिएका कन्टेनमेन्ट: मानिस वा आयतन थाहा नभएको</translation>
    </message>
    <message>
      <source>Containments near a well</source>
      <translation>इनार नजिकका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments never emptied</source>
      <translation>कहिल्यै नरित्याइएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments of a building</source>
      <translation>भवनका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments of high risk</source>
      <translation>उच्च जोखिमका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments of {bin}</source>
      <translation>{bin} का कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments out of reach</source>
      <translation>पहुँचबाहिरका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments overdue</source>
      <translation>म्याद नाघेका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments overdue (%)</source>
      <translation>म्याद नाघेका कन्टेनमेन्ट (%)</translation>
    </message>
    <message>
      <source>Containments reached by width of road needed (%)</source>
      <translation>आवश्यक सडक चौडाइ अनुसार पुगिने कन्टेनमेन्ट (%)</translation>
    </message>
    <message>
      <source>Containments reached for the first time</source>
      <translation>पहिलो पटक पुगिएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments that are a risk to a well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments that are nearer to it</source>
      <translation>यसको नजिक पर्ने कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments that weigh nothing: people or volume not known</source>
      <translation>भार नभएका कन्टेनमेन्ट: मानिस वा आयतन थाहा नभएको</translation>
    </message>
    <message>
      <source>Containments to act on</source>
      <translation>कारबाही गर्नुपर्ने कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments to be emptied</source>
      <translation>रित्याउनुपर्ने कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments to be emptied soon</source>
      <translation>चाँडै रित्याउनुपर्ने कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments whose height is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments with a way</source>
      <translation>बाटो भएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments with a way to a plant</source>
      <translation>प्रशोधन केन्द्रसम्म बाटो भएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments with plant and way</source>
      <translation>प्रशोधन केन्द्र र बाटो भएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments with their zone</source>
      <translation>क्षेत्रसहितका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments with this outlet</source>
      <translation>यस निकासका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments within 10 m</source>
      <translation>10 मि भित्रका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments within 10 m of a well</source>
      <translation>इनारबाट 10 मि भित्रका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments within 15 m</source>
      <translation>15 मि भित्रका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments within 30 m</source>
      <translation>30 मि भित्रका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments without a way</source>
      <translation>बाटो नभएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments without volume</source>
      <translation>आयतन नभएका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Containments, and the service chain from application to feedback</source>
      <translation>कन्टेनमेन्ट, र आवेदनदेखि प्रतिक्रियासम्मको सेवा शृङ्खला</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>सामग्री</translation>
    </message>
    <message>
      <source>Coordinate system</source>
      <translation>निर्देशाङ्क प्रणाली</translation>
    </message>
    <message>
      <source>Coordinates</source>
      <translation>निर्देशाङ्क</translation>
    </message>
    <message>
      <source>Coordinates (KML and GeoJSON: always EPSG:4326)</source>
      <translation>निर्देशाङ्क (KML र GeoJSON: सधैँ EPSG:4326)</translation>
    </message>
    <message>
      <source>Coordinates: {crs}.</source>
      <translation>निर्देशाङ्क: {crs}।</translation>
    </message>
    <message>
      <source>Coordinates…</source>
      <translation>निर्देशाङ्क…</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>प्रतिलिपि भयो</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>प्रतिलिपि</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>तालिकाको प्रतिलिपि</translation>
    </message>
    <message>
      <source>Copy: {what}</source>
      <translation>प्रतिलिपि: {what}</translation>
    </message>
    <message>
      <source>Corners to move</source>
      <translation>सार्नुपर्ने कुना</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>सच्याउनुहोस्</translation>
    </message>
    <message>
      <source>Correct its outline, or the ward's.</source>
      <translation>यसको वा वडाको बाह्यरेखा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Correct one of them.</source>
      <translation>तीमध्ये एउटा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Correct the emptying interval of the containment's type.</source>
      <translation>कन्टेनमेन्ट प्रकारको रित्याउने अन्तराल सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Correct the outlines, or remove the one drawn twice.</source>
      <translation>बाह्यरेखा सच्याउनुहोस्, वा दुई पटक कोरिएको हटाउनुहोस्।</translation>
    </message>
    <message>
      <source>Correct the point, or the building it is connected to.</source>
      <translation>बिन्दु, वा यो जोडिएको भवन सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Correct the point, or the outline of the water body.</source>
      <translation>बिन्दु, वा जलाशयको बाह्यरेखा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Correct the system or the containment's outlet, or remove the code.</source>
      <translation>प्रणाली वा कन्टेनमेन्टको निकास सच्याउनुहोस्, वा कोड हटाउनुहोस्।</translation>
    </message>
    <message>
      <source>Correct the system, or disconnect the containment.</source>
      <translation>प्रणाली सच्याउनुहोस्, वा कन्टेनमेन्टको जडान काट्नुहोस्।</translation>
    </message>
    <message>
      <source>Correct the ward, or the outline.</source>
      <translation>वडा वा बाह्यरेखा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Correction list</source>
      <translation>सच्याउने सूची</translation>
    </message>
    <message>
      <source>Correction of emptying {key}</source>
      <translation>रित्याइ {key} को सच्याइ</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>सच्याइएका कुरा</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>लागत</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>वार्षिक लागत</translation>
    </message>
    <message>
      <source>Cost a year by number of stations</source>
      <translation>स्टेसन सङ्ख्या अनुसार वार्षिक लागत</translation>
    </message>
    <message>
      <source>Cost by number of stations</source>
      <translation>स्टेसन सङ्ख्या अनुसार लागत</translation>
    </message>
    <message>
      <source>Cost by volume (per m³)</source>
      <translation>आयतन अनुसार लागत (प्रति मि³)</translation>
    </message>
    <message>
      <source>Cost of a connection</source>
      <translation>एउटा जडानको लागत</translation>
    </message>
    <message>
      <source>Cost of a connection °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a household's toilet</source>
      <translation>घरधुरीको शौचालयको लागत</translation>
    </message>
    <message>
      <source>Cost of a kilometre (currency) °</source>
      <translation>एक किलोमिटरको लागत (मुद्रा) °</translation>
    </message>
    <message>
      <source>Cost of a metre of sewer °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of a m³</source>
      <translation>प्रति मि³ लागत</translation>
    </message>
    <message>
      <source>Cost of a m³/day</source>
      <translation>प्रति मि³/दिन लागत</translation>
    </message>
    <message>
      <source>Cost of a pit</source>
      <translation>एउटा खाल्डोको लागत</translation>
    </message>
    <message>
      <source>Cost of a station in a year °</source>
      <translation>एउटा स्टेसनको वार्षिक लागत °</translation>
    </message>
    <message>
      <source>Cost of an emptying</source>
      <translation>एक पटक रित्याउने लागत</translation>
    </message>
    <message>
      <source>Cost of an hour out (currency) °</source>
      <translation>बाहिर रहेको प्रतिघण्टा लागत (मुद्रा) °</translation>
    </message>
    <message>
      <source>Cost per m³</source>
      <translation>प्रति मि³ लागत</translation>
    </message>
    <message>
      <source>Count inside the area</source>
      <translation>क्षेत्रभित्र गन्नुहोस्</translation>
    </message>
    <message>
      <source>Counted from the buildings of the community.</source>
      <translation>बस्तीका भवनबाट गनिएको।</translation>
    </message>
    <message>
      <source>Counted in the summaries of map selections.</source>
      <translation>नक्साबाट छानिएको सारांशमा गनिन्छ।</translation>
    </message>
    <message>
      <source>Counts as</source>
      <translation>गनिने रूप</translation>
    </message>
    <message>
      <source>Counts when</source>
      <translation>गनिने अवस्था</translation>
    </message>
    <message>
      <source>Course of the chosen indicator</source>
      <translation>छानिएको सूचकको प्रवृत्ति</translation>
    </message>
    <message>
      <source>Course of the line.</source>
      <translation>रेखाको मार्ग।</translation>
    </message>
    <message>
      <source>Course of the piece.</source>
      <translation>टुक्राको मार्ग।</translation>
    </message>
    <message>
      <source>Course, to the centimetre.</source>
      <translation>मार्ग, सेन्टिमिटरसम्म।</translation>
    </message>
    <message>
      <source>Cover</source>
      <translation>ढकनी</translation>
    </message>
    <message>
      <source>Cover type</source>
      <translation>ढकनीको प्रकार</translation>
    </message>
    <message>
      <source>Covers the wards that are not looked at.</source>
      <translation>नहेरिएका वडा ढाक्छ।</translation>
    </message>
    <message>
      <source>Create user</source>
      <translation>प्रयोगकर्ता सिर्जना</translation>
    </message>
    <message>
      <source>Created at</source>
      <translation>सिर्जना मिति</translation>
    </message>
    <message>
      <source>Criterion</source>
      <translation>मापदण्ड</translation>
    </message>
    <message>
      <source>Criterion, code</source>
      <translation>मापदण्ड, कोड</translation>
    </message>
    <message>
      <source>Crosses other roads without a junction.</source>
      <translation>जोर्नीबिनै अरू सडक काट्छ।</translation>
    </message>
    <message>
      <source>Crosses without a junction.</source>
      <translation>जोर्नीबिनै काट्छ।</translation>
    </message>
    <message>
      <source>Crossing of four pieces or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crossing of three pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Return</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>ग्राहक</translation>
    </message>
    <message>
      <source>Customer Contact</source>
      <translation>ग्राहकको सम्पर्क</translation>
    </message>
    <message>
      <source>Customer Name</source>
      <translation>ग्राहकको नाम</translation>
    </message>
    <message>
      <source>Customer Satisfaction</source>
      <translation>ग्राहक सन्तुष्टि</translation>
    </message>
    <message>
      <source>Customer contact</source>
      <translation>ग्राहकको सम्पर्क</translation>
    </message>
    <message>
      <source>Customer feedback</source>
      <translation>ग्राहकको प्रतिक्रिया</translation>
    </message>
    <message>
      <source>Customer gender</source>
      <translation>ग्राहकको लिङ्ग</translation>
    </message>
    <message>
      <source>Customer name</source>
      <translation>ग्राहकको नाम</translation>
    </message>
    <message>
      <source>Customer number of the solid-waste service.</source>
      <translation>फोहोरमैला सेवाको ग्राहक नम्बर।</translation>
    </message>
    <message>
      <source>Customer number of the water utility.</source>
      <translation>खानेपानी सेवाको ग्राहक नम्बर।</translation>
    </message>
    <message>
      <source>Customer or holding number, here and in buildings.</source>
      <translation>ग्राहक वा होल्डिङ नम्बर, यहाँ र भवनमा।</translation>
    </message>
    <message>
      <source>Customers of the water utility; pipe and customer number are asked.</source>
      <translation>खानेपानी सेवाका ग्राहक; पाइप र ग्राहक नम्बर सोधिन्छ।</translation>
    </message>
    <message>
      <source>Cut at the edge, and measure anew</source>
      <translation>किनारमा काटेर फेरि नाप्नुहोस्</translation>
    </message>
    <message>
      <source>Cycle of emptying (years) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cycle of the schedule (years) °</source>
      <translation>तालिकाको चक्र (वर्ष) °</translation>
    </message>
    <message>
      <source>D: obstacles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DRAFT</source>
      <translation>मस्यौदा</translation>
    </message>
    <message>
      <source>Dashboard</source>
      <translation>ड्यासबोर्ड</translation>
    </message>
    <message>
      <source>Data export</source>
      <translation>तथ्याङ्क निर्यात</translation>
    </message>
    <message>
      <source>Data quality</source>
      <translation>तथ्याङ्कको गुणस्तर</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>डाटाबेस</translation>
    </message>
    <message>
      <source>Database (empty: that of the IMIS desk)</source>
      <translation>डाटाबेस (खाली: IMIS डेस्कको)</translation>
    </message>
    <message>
      <source>Database role</source>
      <translation>डाटाबेसको भूमिका</translation>
    </message>
    <message>
      <source>Database role.</source>
      <translation>डाटाबेसको भूमिका।</translation>
    </message>
    <message>
      <source>Database roles</source>
      <translation>डाटाबेसका भूमिका</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>मिति</translation>
    </message>
    <message>
      <source>Date format</source>
      <translation>मितिको ढाँचा</translation>
    </message>
    <message>
      <source>Date header</source>
      <translation>मितिको शीर्षक</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>जन्म मिति</translation>
    </message>
    <message>
      <source>Date the survey gave (1 January when only the year is known), not in the future.</source>
      <translation>सर्वेक्षणले दिएको मिति (वर्ष मात्र थाहा भए 1 जनवरी), भविष्यको होइन।</translation>
    </message>
    <message>
      <source>Dates are written as</source>
      <translation>मिति लेखिएको ढाँचा</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>दिन</translation>
    </message>
    <message>
      <source>Day asked for.</source>
      <translation>माग गरिएको दिन।</translation>
    </message>
    <message>
      <source>Day before which the time was over.</source>
      <translation>यसभन्दा अघिको दिनमा समय सकिएको।</translation>
    </message>
    <message>
      <source>Day from which it is no longer used, for example after a sewer connection.</source>
      <translation>प्रयोग हुन छाडेको दिन, जस्तै ढलमा जोडिएपछि।</translation>
    </message>
    <message>
      <source>Day from which it is no longer used.</source>
      <translation>यस दिनदेखि प्रयोग नहुने।</translation>
    </message>
    <message>
      <source>Day of birth, in the past.</source>
      <translation>जन्म दिन, विगतको।</translation>
    </message>
    <message>
      <source>Day of departure when the vehicle stayed past midnight; blank: the date.</source>
      <translation>सवारी मध्यरात नाघेर बसेको भए प्रस्थानको दिन; खाली: सोही मिति।</translation>
    </message>
    <message>
      <source>Day of receipt, not in the future.</source>
      <translation>प्राप्तिको दिन, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>Day of the case</source>
      <translation>बिरामी परेको दिन</translation>
    </message>
    <message>
      <source>Day of the count, not in the future.</source>
      <translation>गणनाको दिन, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>Day of the delivery.</source>
      <translation>ल्याइएको दिन।</translation>
    </message>
    <message>
      <source>Day of the delivery; no payment may be later.</source>
      <translation>खेपको दिन; कुनै भुक्तानी योभन्दा पछिको हुन सक्दैन।</translation>
    </message>
    <message>
      <source>Day of the end when the job passed midnight; blank: the emptied date.</source>
      <translation>काम मध्यरात नाघेको भए अन्त्यको दिन; खाली: रित्याइएको मिति।</translation>
    </message>
    <message>
      <source>Day of the last payment.</source>
      <translation>अन्तिम भुक्तानीको दिन।</translation>
    </message>
    <message>
      <source>Day of the last payment; blank: none on record.</source>
      <translation>अन्तिम भुक्तानीको दिन; खाली: अभिलेख छैन।</translation>
    </message>
    <message>
      <source>Day of the latest emptying, else the one the survey gave.</source>
      <translation>पछिल्लो रित्याइको दिन, नभए सर्वेक्षणले दिएको।</translation>
    </message>
    <message>
      <source>Day of the question</source>
      <translation>प्रश्नको दिन</translation>
    </message>
    <message>
      <source>Day of the question.</source>
      <translation>प्रश्नको दिन।</translation>
    </message>
    <message>
      <source>Day of the report, not in the future.</source>
      <translation>प्रतिवेदनको दिन, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>Day of the report.</source>
      <translation>प्रतिवेदनको दिन।</translation>
    </message>
    <message>
      <source>Day of the request, given by the system.</source>
      <translation>मागको दिन, प्रणालीले दिने।</translation>
    </message>
    <message>
      <source>Day of the request.</source>
      <translation>माग गरिएको दिन।</translation>
    </message>
    <message>
      <source>Day of the routes (empty: today)</source>
      <translation>मार्गको दिन (खाली: आज)</translation>
    </message>
    <message>
      <source>Day of the service, not in the future.</source>
      <translation>सेवाको दिन, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>Day of the service.</source>
      <translation>सेवाको दिन।</translation>
    </message>
    <message>
      <source>Day of the survey.</source>
      <translation>सर्वेक्षणको दिन।</translation>
    </message>
    <message>
      <source>Day the sample was taken, not in the future.</source>
      <translation>नमुना लिएको दिन, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>Day the sample was taken.</source>
      <translation>नमुना लिइएको दिन।</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>दिन</translation>
    </message>
    <message>
      <source>Days open</source>
      <translation>खुला रहेको दिन</translation>
    </message>
    <message>
      <source>Days overdue</source>
      <translation>म्याद नाघेको दिन</translation>
    </message>
    <message>
      <source>Days to emptying</source>
      <translation>रित्याउन बाँकी दिन</translation>
    </message>
    <message>
      <source>Days until the next emptying is due; below 0 it is overdue.</source>
      <translation>अर्को रित्याइको पालो आउन बाँकी दिन; 0 भन्दा कम भए म्याद नाघेको।</translation>
    </message>
    <message>
      <source>Days waiting</source>
      <translation>पर्खेको दिन</translation>
    </message>
    <message>
      <source>Days with an entry, number.</source>
      <translation>प्रविष्टि भएका दिन, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>डिसेम्बर</translation>
    </message>
    <message>
      <source>December</source>
      <translation>डिसेम्बर</translation>
    </message>
    <message>
      <source>Decentral wastewater plant</source>
      <translation>विकेन्द्रीकृत फोहोर पानी प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Decentralized WWTP</source>
      <translation>विकेन्द्रीकृत प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>निर्णय भएको</translation>
    </message>
    <message>
      <source>Decided at</source>
      <translation>निर्णय मिति</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>निर्णय गर्ने</translation>
    </message>
    <message>
      <source>Decided surveys</source>
      <translation>निर्णय भएका सर्वेक्षण</translation>
    </message>
    <message>
      <source>Decided when the database was set up and not changed afterwards.</source>
      <translation>डाटाबेस स्थापना गर्दा तय भएको, पछि परिवर्तन नहुने।</translation>
    </message>
    <message>
      <source>Decimals</source>
      <translation>दशमलव अङ्क</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>निर्णय</translation>
    </message>
    <message>
      <source>Declared and registered</source>
      <translation>घोषित र दर्ता भएको</translation>
    </message>
    <message>
      <source>Declared buildings</source>
      <translation>घोषित भवन</translation>
    </message>
    <message>
      <source>Declared community toilets</source>
      <translation>घोषित सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>Declared holding tanks</source>
      <translation>घोषित होल्डिङ ट्याङ्क</translation>
    </message>
    <message>
      <source>Declared households</source>
      <translation>घोषित घरधुरी</translation>
    </message>
    <message>
      <source>Declared pits</source>
      <translation>घोषित खाल्डा</translation>
    </message>
    <message>
      <source>Declared plant</source>
      <translation>घोषित प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Declared plant, number</source>
      <translation>घोषित प्रशोधन केन्द्र, सङ्ख्या</translation>
    </message>
    <message>
      <source>Declared population</source>
      <translation>घोषित जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Declared septic tanks</source>
      <translation>घोषित सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Declared sewer connections</source>
      <translation>घोषित ढल जडान</translation>
    </message>
    <message>
      <source>Decommissioned on</source>
      <translation>सञ्चालनबाट हटाइएको मिति</translation>
    </message>
    <message>
      <source>Deep boring</source>
      <translation>डीप बोरिङ</translation>
    </message>
    <message>
      <source>Deeper than the limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deepest (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Defecation place</source>
      <translation>दिसा गर्ने स्थान</translation>
    </message>
    <message>
      <source>Degrees, minutes, seconds</source>
      <translation>डिग्री, मिनेट, सेकेन्ड</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>मेट्नुहोस्</translation>
    </message>
    <message>
      <source>Delete application {id}?</source>
      <translation>आवेदन {id} मेट्ने?</translation>
    </message>
    <message>
      <source>Delete it all the same?</source>
      <translation>जे भए पनि मेट्ने?</translation>
    </message>
    <message>
      <source>Delete service provider {name}? To close it and keep its record, set its status to Not operational instead.</source>
      <translation>सेवा प्रदायक {name} मेट्ने? बन्द गरेर अभिलेख राख्न, बरु यसको अवस्था सञ्चालनमा छैन राख्नुहोस्।</translation>
    </message>
    <message>
      <source>Delete the answer of this year</source>
      <translation>यस वर्षको उत्तर मेट्नुहोस्</translation>
    </message>
    <message>
      <source>Delete the entry of this year</source>
      <translation>यस वर्षको प्रविष्टि मेट्नुहोस्</translation>
    </message>
    <message>
      <source>Delete the feedback first.</source>
      <translation>पहिले प्रतिक्रिया मेट्नुहोस्।</translation>
    </message>
    <message>
      <source>Delete the scenario that is open</source>
      <translation>खुला रहेको परिदृश्य मेट्नुहोस्</translation>
    </message>
    <message>
      <source>Delete the scenario “{name}”?</source>
      <translation>परिदृश्य “{name}” मेट्ने?</translation>
    </message>
    <message>
      <source>Delete the sludge collection first.</source>
      <translation>पहिले लेदो सङ्कलन मेट्नुहोस्।</translation>
    </message>
    <message>
      <source>Delete {kind} {key}? It can be brought back from the history by an administrator.</source>
      <translation>{kind} {key} मेट्ने? प्रशासकले इतिहासबाट फिर्ता ल्याउन सक्छन्।</translation>
    </message>
    <message>
      <source>Deletes</source>
      <translation>मेट्छ</translation>
    </message>
    <message>
      <source>Deleting</source>
      <translation>मेटिँदै</translation>
    </message>
    <message>
      <source>Deleting a scenario</source>
      <translation>परिदृश्य मेटिँदै</translation>
    </message>
    <message>
      <source>Delimiter, sheet and other choices by which the file was read.</source>
      <translation>फाइल पढ्दा प्रयोग भएको विभाजक, पाना र अन्य छनोट।</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered by</source>
      <translation>ल्याउने</translation>
    </message>
    <message>
      <source>Delivered by emptied</source>
      <translation>रित्याइएकामध्ये पुर्‍याइएको</translation>
    </message>
    <message>
      <source>Delivered by emptied, at least</source>
      <translation>रित्याइएकामध्ये पुर्‍याइएको, कम्तीमा</translation>
    </message>
    <message>
      <source>Delivered by emptied, at most</source>
      <translation>रित्याइएकामध्ये पुर्‍याइएको, बढीमा</translation>
    </message>
    <message>
      <source>Delivered on</source>
      <translation>ल्याइएको मिति</translation>
    </message>
    <message>
      <source>Delivered sludge treated (F5)</source>
      <translation>पुर्‍याइएको लेदोको प्रशोधन (F5)</translation>
    </message>
    <message>
      <source>Delivered wastewater treated (W5)</source>
      <translation>पुर्‍याइएको फोहोर पानीको प्रशोधन (W5)</translation>
    </message>
    <message>
      <source>Delivered without an emptying</source>
      <translation>रित्याइबिना पुर्‍याइएको</translation>
    </message>
    <message>
      <source>Delivered without an emptying, number</source>
      <translation>रित्याइबिना पुर्‍याइएको, सङ्ख्या</translation>
    </message>
    <message>
      <source>Deliveries</source>
      <translation>खेपहरू</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>खेप</translation>
    </message>
    <message>
      <source>Delivery the row came with.</source>
      <translation>पङ्क्ति आएको खेप।</translation>
    </message>
    <message>
      <source>Demand follows the season</source>
      <translation>माग मौसम अनुसार हुन्छ</translation>
    </message>
    <message>
      <source>Demand of the wards</source>
      <translation>वडाहरूको माग</translation>
    </message>
    <message>
      <source>Demanded</source>
      <translation>माग भएको</translation>
    </message>
    <message>
      <source>Denominator</source>
      <translation>हर</translation>
    </message>
    <message>
      <source>Dense enough: people a hectare °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Departments</source>
      <translation>विभागहरू</translation>
    </message>
    <message>
      <source>Departure</source>
      <translation>प्रस्थान</translation>
    </message>
    <message>
      <source>Departure from the plant.</source>
      <translation>प्रशोधन केन्द्रबाट प्रस्थान।</translation>
    </message>
    <message>
      <source>Dependent</source>
      <translation>आश्रित</translation>
    </message>
    <message>
      <source>Depot</source>
      <translation>डिपो</translation>
    </message>
    <message>
      <source>Depot of providers without a point</source>
      <translation>बिन्दु नभएका सेवा प्रदायकको डिपो</translation>
    </message>
    <message>
      <source>Depot of {provider}</source>
      <translation>{provider} को डिपो</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>गहिराइ</translation>
    </message>
    <message>
      <source>Depth (m)</source>
      <translation>गहिराइ (मि)</translation>
    </message>
    <message>
      <source>Depth at the head (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth at the lower end (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth at the upper end (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depth of the water table (m)</source>
      <translation>भूमिगत पानीको गहिराइ (मि)</translation>
    </message>
    <message>
      <source>Depth of the water table, raster (m)</source>
      <translation>भूमिगत पानीको गहिराइ, रास्टर (मि)</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>विवरण</translation>
    </message>
    <message>
      <source>Design capacity, m³ per day.</source>
      <translation>डिजाइन क्षमता, मि³ प्रतिदिन।</translation>
    </message>
    <message>
      <source>Designation</source>
      <translation>पद</translation>
    </message>
    <message>
      <source>Desludging demand forecast</source>
      <translation>रित्याइ मागको पूर्वानुमान</translation>
    </message>
    <message>
      <source>Desludging route plan</source>
      <translation>लेदो रित्याउने मार्ग योजना</translation>
    </message>
    <message>
      <source>Desludging vehicle</source>
      <translation>लेदो रित्याउने सवारी</translation>
    </message>
    <message>
      <source>Desludging vehicle used.</source>
      <translation>प्रयोग भएको लेदो रित्याउने सवारी।</translation>
    </message>
    <message>
      <source>Desludging vehicle {key}</source>
      <translation>लेदो रित्याउने सवारी {key}</translation>
    </message>
    <message>
      <source>Desludging vehicles</source>
      <translation>लेदो रित्याउने सवारीहरू</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>विस्तृत विवरण</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>विवरणहरू</translation>
    </message>
    <message>
      <source>Deviation from the even load (%)</source>
      <translation>समान भारबाट विचलन (%)</translation>
    </message>
    <message>
      <source>Device key</source>
      <translation>यन्त्रको कुञ्जी</translation>
    </message>
    <message>
      <source>Device time</source>
      <translation>यन्त्रको समय</translation>
    </message>
    <message>
      <source>Diameter</source>
      <translation>व्यास</translation>
    </message>
    <message>
      <source>Diameter (mm)</source>
      <translation>व्यास (मिमि)</translation>
    </message>
    <message>
      <source>Did the sludge reach the plant, and can what is recorded have happened?
Every emptying of the period is tested with its delivery. Not delivered: no delivery on record so many hours after the end. Volume differs: delivered (measured, else stated) by emptied lies outside the two shares. More than the trips can carry: volume above trips times tank, with the tolerance. Emptied too quickly: less than so many minutes a m³. At the plant too soon or too late: from the end of the emptying to the entry at the plant less than a share of the time by road, or more than a multiple of it and some minutes; jobs of several trips are not timed, for the first load arrives before the last is taken. Another plant than named. Vehicle in two places: two of its jobs or plant visits overlap, farther apart than given. Delivered without an emptying on record. Limits are inside: what lies on one is not flagged. What cannot be tested for want of a record is not flagged.
Ways are the shortest by road from the containment to the plant, at the speeds of the road network; off the network, or without one, a straight line made longer by the detour, at one speed. The share flagged of each provider is set against the limits within which chance keeps 95 and 99.8 % of such shares at the mean of all (binomial). A flag asks for a second look and proves nothing. Service providers see their own jobs.
With positions of vehicles (points with vehicle and time): stays longer than given, by a water body or drain, while the vehicle was at no recorded job or plant. Assumptions marked ° are to be replaced by local values.
Example: the last year – which provider lies above the funnel, and with which flags?</source>
      <translation>के लेदो प्रशोधन केन्द्र पुग्यो, र अभिलेखमा भएको कुरा वास्तवमा हुन सक्थ्यो?
अवधिको हरेक रित्याइ यसको बुझाइसँग जाँचिन्छ। नपुर्‍याइएको: अन्त्य भएको यति घण्टापछि पनि बुझाइको अभिलेख छैन। आयतन फरक: पुर्‍याइएको (नापिएको, नभए जनाइएको) भाग रित्याइएको दुई हिस्साबाहिर पर्छ। खेपले बोक्न सक्नेभन्दा बढी: सहने सीमासहित, खेप गुणा ट्याङ्कभन्दा माथिको आयतन। धेरै छिटो रित्याइएको: प्रति मि³ यति मिनेटभन्दा कम। प्रशोधन केन्द्रमा धेरै चाँडो वा ढिलो: रित्याइको अन्त्यदेखि केन्द्र प्रवेशसम्मको समय सडकबाट लाग्ने समयको एक हिस्साभन्दा कम, वा त्यसको गुणा र केही मिनेटभन्दा बढी; धेरै खेपका काममा समय जाँचिँदैन, किनकि अन्तिम खेप लिनुअघि नै पहिलो आइपुग्छ। उल्लिखितभन्दा फरक प्रशोधन केन्द्र। सवारी एकै पटक दुई ठाउँमा: यसका दुई काम वा केन्द्र भ्रमण दिइएकोभन्दा टाढा हुँदाहुँदै समय खप्टिन्छन्। रित्याइको अभिलेखबिना पुर्‍याइएको। सीमामा परेको भित्रै मानिन्छ: सङ्केत लाग्दैन। अभिलेख नभएर जाँच्न नसकिनेमा पनि सङ्केत लाग्दैन।
बाटो भनेको कन्टेनमेन्टदेखि प्रशोधन केन्द्रसम्म सडकको छोटो बाटो हो, सडक सञ्जालको गतिमा; सञ्जालबाहिर वा सञ्जाल नभएमा घुमाउरो अनुसार लामो बनाइएको सीधा रेखा, एउटै गतिमा। हरेक सेवा प्रदायकको सङ्केत लागेको हिस्सालाई सबैको औसतमा संयोगले 95 र 99.8 % राख्ने सीमासँग दाँजिन्छ (द्विपद)। सङ्केतले फेरि हेर्न भन्छ, केही प्रमाणित गर्दैन। सेवा प्रदायकले आफ्नै काम देख्छन्।
सवारीका स्थिति (सवारी र समय भएका बिन्दु) दिए: अभिलेखको कुनै काम वा केन्द्रमा नभएको बेला जलाशय वा नालीछेउ दिइएको भन्दा लामो रोकाइ। ° चिह्न भएका मान्यता स्थानीय मानले फेर्नुपर्छ।
उदाहरण: गत वर्ष – कुन सेवा प्रदायक फनेलभन्दा माथि छ, र कुन सङ्केतले?</translation>
    </message>
    <message>
      <source>Did the workers wear protective equipment?</source>
      <translation>के कामदारले सुरक्षा सामग्री लगाएका थिए?</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>फरक</translation>
    </message>
    <message>
      <source>Difference (% of the first)</source>
      <translation>फरक (पहिलोको %)</translation>
    </message>
    <message>
      <source>Difference in buildings</source>
      <translation>भवनमा फरक</translation>
    </message>
    <message>
      <source>Difference in households</source>
      <translation>घरधुरीमा फरक</translation>
    </message>
    <message>
      <source>Difference in population</source>
      <translation>जनसङ्ख्यामा फरक</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>फरकहरू</translation>
    </message>
    <message>
      <source>Differences by column</source>
      <translation>स्तम्भ अनुसार फरक</translation>
    </message>
    <message>
      <source>Differently-abled female</source>
      <translation>फरक क्षमता भएका महिला</translation>
    </message>
    <message>
      <source>Differently-abled male</source>
      <translation>फरक क्षमता भएका पुरुष</translation>
    </message>
    <message>
      <source>Differently-abled others</source>
      <translation>फरक क्षमता भएका अन्य</translation>
    </message>
    <message>
      <source>Differs &gt; 20 %</source>
      <translation>फरक &gt; 20 %</translation>
    </message>
    <message>
      <source>Differs between deployments: refer to roles by name.</source>
      <translation>स्थापना अनुसार फरक हुन्छ: भूमिकालाई नामले जनाउनुहोस्।</translation>
    </message>
    <message>
      <source>Direct dischargers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct dischargers with no water body near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct unsafe discharge</source>
      <translation>प्रत्यक्ष असुरक्षित निष्कासन</translation>
    </message>
    <message>
      <source>Direct unsafe discharge %</source>
      <translation>प्रत्यक्ष असुरक्षित निष्कासन %</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>दिशा</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>दिशाहरू</translation>
    </message>
    <message>
      <source>Discharge at a plant</source>
      <translation>प्रशोधन केन्द्रमा विसर्जन</translation>
    </message>
    <message>
      <source>Discharge screening</source>
      <translation>विसर्जनको छानबिन</translation>
    </message>
    <message>
      <source>Discharge: {plant}</source>
      <translation>विसर्जन: {plant}</translation>
    </message>
    <message>
      <source>Discharges into water within (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discharging directly (%)</source>
      <translation>सिधै निष्कासन गर्ने (%)</translation>
    </message>
    <message>
      <source>Disconnect</source>
      <translation>जडान काट्नुहोस्</translation>
    </message>
    <message>
      <source>Disconnect building {bin} from containment {id}?</source>
      <translation>भवन {bin} लाई कन्टेनमेन्ट {id} बाट छुट्याउने?</translation>
    </message>
    <message>
      <source>Disconnecting</source>
      <translation>जडान काटिँदै</translation>
    </message>
    <message>
      <source>Disease</source>
      <translation>रोग</translation>
    </message>
    <message>
      <source>Disease clusters and unsafe sanitation</source>
      <translation>रोगका समूह र असुरक्षित सरसफाइ</translation>
    </message>
    <message>
      <source>Diseases</source>
      <translation>रोगहरू</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>प्रदर्शन</translation>
    </message>
    <message>
      <source>Disposal place</source>
      <translation>विसर्जन स्थल</translation>
    </message>
    <message>
      <source>Dissimilarity (0 even, 1 apart)</source>
      <translation>असमानता (0 समान, 1 छुट्टै)</translation>
    </message>
    <message>
      <source>Dissimilarity of the areas</source>
      <translation>क्षेत्रहरूको असमानता</translation>
    </message>
    <message>
      <source>Distance (m)</source>
      <translation>दूरी (मि)</translation>
    </message>
    <message>
      <source>Distance around (m)</source>
      <translation>वरपरको दूरी (मि)</translation>
    </message>
    <message>
      <source>Distance from dwellings (m) °</source>
      <translation>आवासीय घरबाट दूरी (मि) °</translation>
    </message>
    <message>
      <source>Distance from nearest road</source>
      <translation>नजिकको सडकबाट दूरी</translation>
    </message>
    <message>
      <source>Distance from nearest road (m)</source>
      <translation>नजिकको सडकबाट दूरी (मि)</translation>
    </message>
    <message>
      <source>Distance measured on the spot</source>
      <translation>स्थलमै नापिएको दूरी</translation>
    </message>
    <message>
      <source>Distance of well (m)</source>
      <translation>इनारको दूरी (मि)</translation>
    </message>
    <message>
      <source>Distance of well and containment (m)</source>
      <translation>इनार र कन्टेनमेन्टबीचको दूरी (मि)</translation>
    </message>
    <message>
      <source>Distance on foot, m.</source>
      <translation>पैदल दूरी, मि।</translation>
    </message>
    <message>
      <source>Distance on foot. The distance on the map is proposed when the building is chosen.</source>
      <translation>पैदल दूरी। भवन छान्दा नक्साको दूरी प्रस्ताव गरिन्छ।</translation>
    </message>
    <message>
      <source>Distance taken from</source>
      <translation>दूरी लिइएको स्रोत</translation>
    </message>
    <message>
      <source>Distance to closest well</source>
      <translation>सबैभन्दा नजिकको इनारसम्मको दूरी</translation>
    </message>
    <message>
      <source>Distance to closest well (m)</source>
      <translation>सबैभन्दा नजिकको इनारसम्मको दूरी (मि)</translation>
    </message>
    <message>
      <source>Distance to dwellings</source>
      <translation>आवासीय घरसम्मको दूरी</translation>
    </message>
    <message>
      <source>Distance to it (m)</source>
      <translation>त्यहाँसम्मको दूरी (मि)</translation>
    </message>
    <message>
      <source>Distance to the nearest road (m)</source>
      <translation>नजिकको सडकसम्मको दूरी (मि)</translation>
    </message>
    <message>
      <source>Distance to water bodies</source>
      <translation>जलाशयसम्मको दूरी</translation>
    </message>
    <message>
      <source>Distance to well</source>
      <translation>इनारसम्मको दूरी</translation>
    </message>
    <message>
      <source>Distance to wells</source>
      <translation>इनारसम्मको दूरी</translation>
    </message>
    <message>
      <source>Distances from</source>
      <translation>यसबाट दूरी</translation>
    </message>
    <message>
      <source>Do low-income households get less of the service than the others, and where is the gap widest?
Low-income are the households of buildings in a low-income community and those marked as such; or the households in buildings owned by women are set against those in buildings of men. Shares count households: with a toilet of their own; with sanitation safely managed; on the sewer; and, of those with a containment, with an emptying overdue, with one in the last years, out of the vehicle's reach (width and hose as given). Water bills count main buildings with a record, paid within a year. The way to the nearest public or community toilet in use is straight, a mean over households without a toilet of their own. Wait (days from application to emptying) and price (cost by m³) are means over the emptyings of the last years.
A share has Wilson's interval of 95 %, a mean that of 1.96 standard errors; households of one building are counted as if they were independent. The gap is that of the others less that of the group, in percentage points or in the unit of the mean; the ratio is the group's by the others'. A gap is significant when the two intervals do not overlap. With overdue, out of reach, way, wait and price less is better: there the group is worse off when the gap is negative. Need is the gap to the group's disadvantage times its people; for shares, the people who would have the service if the group were served like the others. Dissimilarity is half the sum over the areas of the differences between an area's part of all households with the service and of all without: 0 even, 1 apart.
On the map, thirds of the areas by service and by the group's share. Communities are compared with the city's other households, and shaded by their part of the city's low-income households. Groups of fewer households or cases than given are not shown, nor what they could be worked out from; bills, emptyings and the sex of owners are never shown for fewer than five. Ranks and classes are those of the whole city, also when only some wards are shown.
Example: wards, safely managed – where do most low-income people wait for the service that their neighbours have?</source>
      <translation>के न्यून आय घरधुरीले अरूभन्दा कम सेवा पाउँछन्, र अन्तर कहाँ सबैभन्दा ठूलो छ?
न्यून आय भनेका न्यून आय बस्तीका भवनका र त्यसरी चिह्न लगाइएका घरधुरी हुन्; वा महिलाको स्वामित्वका भवनका घरधुरीलाई पुरुषका भवनकासँग दाँजिन्छ। हिस्साले घरधुरी गन्छ: आफ्नै शौचालय भएका; सुरक्षित व्यवस्थापन भएको सरसफाइ भएका; ढलमा जोडिएका; र कन्टेनमेन्ट भएकामध्ये रित्याउने म्याद नाघेका, पछिल्ला वर्षमा रित्याइएका, सवारीको पहुँचबाहिरका (दिइएको चौडाइ र होज अनुसार)। पानी बिलले अभिलेख भएका मुख्य भवन गन्छ, एक वर्षभित्र चुक्ता। नजिकको चालु सार्वजनिक वा सामुदायिक शौचालयसम्मको बाटो सीधा हो, आफ्नै शौचालय नभएका घरधुरीको औसत। पर्खाइ (आवेदनदेखि रित्याइसम्मका दिन) र मूल्य (प्रति मि³ लागत) पछिल्ला वर्षका रित्याइका औसत हुन्।
हिस्साको Wilson को 95 % अन्तराल, औसतको 1.96 मानक त्रुटिको अन्तराल हुन्छ; एउटै भवनका घरधुरी स्वतन्त्र मानी गनिन्छन्। अन्तर भनेको अरूबाट समूह घटाउँदा आउने हो, प्रतिशत बिन्दु वा औसतको एकाइमा; अनुपात समूह भाग अरू हो। दुई अन्तराल नखप्टिए अन्तर महत्त्वपूर्ण हुन्छ। म्याद नाघेको, पहुँचबाहिर, बाटो, पर्खाइ र मूल्यमा कम हुनु राम्रो: त्यहाँ अन्तर ऋणात्मक हुँदा समूह खराब अवस्थामा छ। आवश्यकता भनेको समूहको हानिको अन्तर गुणा यसका मानिस; हिस्साका लागि, समूहले अरूजस्तै सेवा पाए थप सेवा पाउने मानिस। असमानता भनेको सेवा भएका र नभएका सबै घरधुरीमध्ये हरेक क्षेत्रको हिस्साबीचका फरकको जोडको आधा: 0 समान, 1 छुट्टै।
नक्सामा सेवा र समूहको हिस्सा अनुसार क्षेत्रका तिहाइ। बस्तीहरू सहरका अन्य घरधुरीसँग दाँजिन्छन्, र सहरका न्यून आय घरधुरीमा तिनको हिस्सा अनुसार रङिन्छन्। दिइएकोभन्दा थोरै घरधुरी वा घटना भएका समूह देखाइँदैनन्, न तीबाट निकाल्न सकिने कुरा; बिल, रित्याइ र धनीको लिङ्ग पाँचभन्दा थोरैका लागि कहिल्यै देखाइँदैन। केही वडा मात्र देखाइए पनि क्रम र श्रेणी सम्पूर्ण सहरका हुन्।
उदाहरण: वडा, सुरक्षित व्यवस्थापन – छिमेकीले पाएको सेवा पर्खिरहेका धेरैजसो न्यून आय मानिस कहाँ छन्?</translation>
    </message>
    <message>
      <source>Do the roads hang together, and where do they not?
Roads are cut where they meet on one level; ends within the gap of another road are joined to it; bridges and tunnels (their flag on the road) cross without a junction. The network is stored for every analysis that needs ways, all or nothing. The list of problems names ends within 5 m of a road they do not meet, parts cut off from the rest, roads without width, roads drawn twice.
Example: after digitising, once – then mend the dangles and run it again.</source>
      <translation>के सडक एकआपसमा जोडिएका छन्, र कहाँ छैनन्?
सडक एउटै तहमा भेटिने ठाउँमा काटिन्छन्; अर्को सडकबाट दिइएको अन्तरभित्रका छेउ त्यसैमा जोडिन्छन्; पुल र सुरुङ (सडकमा तिनको चिह्न) जोर्नीबिनै काट्छन्। बाटो चाहिने हरेक विश्लेषणका लागि सञ्जाल राखिन्छ, पूरै वा हुँदै होइन। समस्याको सूचीले नभेटिएको सडकबाट 5 मि भित्रका छेउ, बाँकीबाट छुट्टिएका भाग, चौडाइ नभएका सडक, दुई पटक कोरिएका सडक जनाउँछ।
उदाहरण: डिजिटाइज गरेपछि एक पटक – त्यसपछि खुला छेउ सच्याएर फेरि गणना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>कागजात</translation>
    </message>
    <message>
      <source>Does not meet it</source>
      <translation>पूरा गर्दैन</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>सकियो</translation>
    </message>
    <message>
      <source>Done by its end (%)</source>
      <translation>अन्त्यसम्ममा सम्पन्न (%)</translation>
    </message>
    <message>
      <source>Dots per inch</source>
      <translation>प्रति इन्च थोप्ला</translation>
    </message>
    <message>
      <source>Double Pit</source>
      <translation>दोहोरो खाल्डो</translation>
    </message>
    <message>
      <source>Double pit</source>
      <translation>दोहोरो खाल्डो</translation>
    </message>
    <message>
      <source>Double pits</source>
      <translation>दोहोरो खाल्डाहरू</translation>
    </message>
    <message>
      <source>Double-click a value to correct it, then check again.</source>
      <translation>मान सच्याउन डबल क्लिक गर्नुहोस्, अनि फेरि जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>Double-click a ward to list its buildings with dues</source>
      <translation>बक्यौता भएका भवनको सूची हेर्न वडामा डबल क्लिक गर्नुहोस्</translation>
    </message>
    <message>
      <source>Doubtful</source>
      <translation>शङ्कास्पद</translation>
    </message>
    <message>
      <source>Downwind of the settlement</source>
      <translation>बस्तीबाट हावा बहने दिशातिर</translation>
    </message>
    <message>
      <source>Drain</source>
      <translation>नाली</translation>
    </message>
    <message>
      <source>Drain Network</source>
      <translation>नाली सञ्जाल</translation>
    </message>
    <message>
      <source>Drain code</source>
      <translation>नालीको कोड</translation>
    </message>
    <message>
      <source>Drain length by ward</source>
      <translation>वडा अनुसार नालीको लम्बाइ</translation>
    </message>
    <message>
      <source>Drain network</source>
      <translation>नाली सञ्जाल</translation>
    </message>
    <message>
      <source>Drain of the containment</source>
      <translation>कन्टेनमेन्टको नाली</translation>
    </message>
    <message>
      <source>Drain or road code</source>
      <translation>नाली वा सडकको कोड</translation>
    </message>
    <message>
      <source>Drain safe</source>
      <translation>नाली सुरक्षित</translation>
    </message>
    <message>
      <source>Drain that takes the wastewater, directly or from the containment.</source>
      <translation>सिधै वा कन्टेनमेन्टबाट फोहोर पानी लिने नाली।</translation>
    </message>
    <message>
      <source>Drain that the outlet leads to.</source>
      <translation>निकास जाने नाली।</translation>
    </message>
    <message>
      <source>Drain {key}</source>
      <translation>नाली {key}</translation>
    </message>
    <message>
      <source>Drain {key} was saved.</source>
      <translation>नाली {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Drains</source>
      <translation>नालीहरू</translation>
    </message>
    <message>
      <source>Drains (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains are drainage as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains are left out: what they carry is not told apart by ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains by cover</source>
      <translation>ढकनी अनुसार नाली</translation>
    </message>
    <message>
      <source>Drains by size</source>
      <translation>आकार अनुसार नाली</translation>
    </message>
    <message>
      <source>Drains by surface</source>
      <translation>सतह अनुसार नाली</translation>
    </message>
    <message>
      <source>Drains carry into the water as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains that end in water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains: a plant is reached within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drains: gap within which ends meet (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw</source>
      <translation>कोर्नुहोस्</translation>
    </message>
    <message>
      <source>Draw it.</source>
      <translation>यसलाई कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Draw on the map: click the corners, right-click to end, Esc to give up.</source>
      <translation>नक्सामा कोर्नुहोस्: कुनामा क्लिक गर्नुहोस्, सक्न दायाँ क्लिक, छाड्न Esc।</translation>
    </message>
    <message>
      <source>Draw the area on the map</source>
      <translation>नक्सामा क्षेत्र कोर्नुहोस्</translation>
    </message>
    <message>
      <source>Draw the area on the map.</source>
      <translation>नक्सामा क्षेत्र कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Draw the shape anew.</source>
      <translation>आकृति फेरि कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Drawing ends short of the plant on record (m)</source>
      <translation>रेखाङ्कन अभिलेखको प्रशोधन केन्द्रभन्दा अघि टुङ्गिन्छ (मि)</translation>
    </message>
    <message>
      <source>Drawn area</source>
      <translation>कोरिएको क्षेत्र</translation>
    </message>
    <message>
      <source>Drawn in the PDF</source>
      <translation>PDF मा कोरिएको</translation>
    </message>
    <message>
      <source>Drawn length</source>
      <translation>कोरिएको लम्बाइ</translation>
    </message>
    <message>
      <source>Drawn on the map, from outside the building to outside. The smaller part becomes the new building.</source>
      <translation>भवनबाहिरदेखि बाहिरसम्म नक्सामा कोरिएको। सानो भाग नयाँ भवन बन्छ।</translation>
    </message>
    <message>
      <source>Draws of the weights</source>
      <translation>भारका यादृच्छिक छनोट</translation>
    </message>
    <message>
      <source>Draw…</source>
      <translation>कोर्नुहोस्…</translation>
    </message>
    <message>
      <source>Drink from other than the municipal supply</source>
      <translation>नगर आपूर्तिबाहेक अन्य स्रोतको पानी पिउने</translation>
    </message>
    <message>
      <source>Drinking water source</source>
      <translation>खानेपानीको स्रोत</translation>
    </message>
    <message>
      <source>Drinking wells at high risk</source>
      <translation>उच्च जोखिमका खानेपानी इनार</translation>
    </message>
    <message>
      <source>Drinking wells at high risk: the first {n} of {all}</source>
      <translation>उच्च जोखिमका खानेपानी इनार: {all} मध्ये पहिलो {n}</translation>
    </message>
    <message>
      <source>Driver</source>
      <translation>चालक</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>चालकहरू</translation>
    </message>
    <message>
      <source>Driving (min)</source>
      <translation>सवारी समय (मिनेट)</translation>
    </message>
    <message>
      <source>Driving licence issued on</source>
      <translation>सवारी चालक अनुमतिपत्र जारी मिति</translation>
    </message>
    <message>
      <source>Driving licence number</source>
      <translation>सवारी चालक अनुमतिपत्र नम्बर</translation>
    </message>
    <message>
      <source>Dry season</source>
      <translation>सुक्खा मौसम</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>म्याद</translation>
    </message>
    <message>
      <source>Due Years</source>
      <translation>बक्यौता वर्ष</translation>
    </message>
    <message>
      <source>Due by schedule</source>
      <translation>तालिका अनुसार पालो</translation>
    </message>
    <message>
      <source>Due in four weeks</source>
      <translation>चार हप्तामा पालो आउने</translation>
    </message>
    <message>
      <source>Due later</source>
      <translation>पछि पालो आउने</translation>
    </message>
    <message>
      <source>Due ≤ 90 days</source>
      <translation>म्याद ≤ 90 दिन</translation>
    </message>
    <message>
      <source>Due, but not sent by itself, because the password is not known here: {count}. Press “Send again…” and enter it.</source>
      <translation>पठाउने पालो आएको, तर पासवर्ड यहाँ थाहा नभएकाले आफैँ नपठाइएको: {count}। “फेरि पठाउनुहोस्…” थिचेर प्रविष्ट गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Dues by ward</source>
      <translation>वडा अनुसार बक्यौता</translation>
    </message>
    <message>
      <source>Dwellings: best from (m) °</source>
      <translation>आवासीय घर: उत्कृष्ट सुरु (मि) °</translation>
    </message>
    <message>
      <source>Dwellings: least distance (m) °</source>
      <translation>आवासीय घर: न्यूनतम दूरी (मि) °</translation>
    </message>
    <message>
      <source>E. coli</source>
      <translation>E. coli</translation>
    </message>
    <message>
      <source>E. coli limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EMERGENCY</source>
      <translation>आपत्कालीन</translation>
    </message>
    <message>
      <source>Each map has its own classes, so that its wards can be told apart: darker is more. Compare colours within a map, figures in the table.</source>
      <translation>हरेक नक्साका आफ्नै श्रेणी छन्, ताकि यसका वडा छुट्याउन सकियोस्: गाढा भनेको बढी। रङ एउटै नक्साभित्र, अङ्क तालिकामा तुलना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Earthen</source>
      <translation>माटोको</translation>
    </message>
    <message>
      <source>East</source>
      <translation>पूर्व</translation>
    </message>
    <message>
      <source>East (m)</source>
      <translation>पूर्व (मि)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>सम्पादन</translation>
    </message>
    <message>
      <source>Edit the row…</source>
      <translation>पङ्क्ति सम्पादन…</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>सम्पादित</translation>
    </message>
    <message>
      <source>Edits</source>
      <translation>सम्पादनहरू</translation>
    </message>
    <message>
      <source>Educational</source>
      <translation>शैक्षिक</translation>
    </message>
    <message>
      <source>Effective drain.</source>
      <translation>प्रभावी नाली।</translation>
    </message>
    <message>
      <source>Effective sewer.</source>
      <translation>प्रभावी ढल।</translation>
    </message>
    <message>
      <source>Effluent limit {} from {}</source>
      <translation>निस्कने पानीको सीमा {}, {} बाट</translation>
    </message>
    <message>
      <source>Effluent limit {}{}</source>
      <translation>निस्कने पानीको सीमा {}{}</translation>
    </message>
    <message>
      <source>Effluent standard</source>
      <translation>निस्कने पानीको मापदण्ड</translation>
    </message>
    <message>
      <source>Effluent standard {key}</source>
      <translation>निस्कने पानीको मापदण्ड {key}</translation>
    </message>
    <message>
      <source>Effluent standard {key} was saved.</source>
      <translation>निस्कने पानीको मापदण्ड {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Effluent standards</source>
      <translation>निस्कने पानीका मापदण्ड</translation>
    </message>
    <message>
      <source>Effluent tests with all values, against the standard in force on the day, with pH.</source>
      <translation>निस्कने पानीका परीक्षण सबै मानसहित, सो दिन लागू मापदण्डसँग तुलना, pH सहित।</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>इमेल</translation>
    </message>
    <message>
      <source>Emergency</source>
      <translation>आपत्कालीन</translation>
    </message>
    <message>
      <source>Emergency desludging</source>
      <translation>आपत्कालीन रित्याइ</translation>
    </message>
    <message>
      <source>Employee</source>
      <translation>कर्मचारी</translation>
    </message>
    <message>
      <source>Employee who drove.</source>
      <translation>सवारी चलाउने कर्मचारी।</translation>
    </message>
    <message>
      <source>Employee who emptied.</source>
      <translation>रित्याउने कर्मचारी।</translation>
    </message>
    <message>
      <source>Employee {key}</source>
      <translation>कर्मचारी {key}</translation>
    </message>
    <message>
      <source>Employee {key} was saved.</source>
      <translation>कर्मचारी {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Employees</source>
      <translation>कर्मचारीहरू</translation>
    </message>
    <message>
      <source>Employer.</source>
      <translation>रोजगारदाता।</translation>
    </message>
    <message>
      <source>Emptied</source>
      <translation>रित्याइएको</translation>
    </message>
    <message>
      <source>Emptied (m³)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptied before records</source>
      <translation>अभिलेख सुरु हुनुअघि रित्याइएको</translation>
    </message>
    <message>
      <source>Emptied by pump, not by hand.</source>
      <translation>पम्पले रित्याइएको, हातले होइन।</translation>
    </message>
    <message>
      <source>Emptied date</source>
      <translation>रित्याइएको मिति</translation>
    </message>
    <message>
      <source>Emptied in the last years</source>
      <translation>पछिल्ला वर्षमा रित्याइएका</translation>
    </message>
    <message>
      <source>Emptied of the volume (%) °</source>
      <translation>आयतनमध्ये रित्याइने (%) °</translation>
    </message>
    <message>
      <source>Emptied on</source>
      <translation>रित्याइएको दिन</translation>
    </message>
    <message>
      <source>Emptied sludge delivered (F4)</source>
      <translation>रित्याइएको लेदोको बुझाइ (F4)</translation>
    </message>
    <message>
      <source>Emptied status</source>
      <translation>रित्याइको अवस्था</translation>
    </message>
    <message>
      <source>Emptied too quickly</source>
      <translation>धेरै छिटो रित्याइएको</translation>
    </message>
    <message>
      <source>Emptied too quickly, number</source>
      <translation>धेरै छिटो रित्याइएको, सङ्ख्या</translation>
    </message>
    <message>
      <source>Emptied, not collected for more than a day</source>
      <translation>रित्याइएको, एक दिनभन्दा बढी सङ्कलन नभएको</translation>
    </message>
    <message>
      <source>Emptied, not delivered</source>
      <translation>रित्याइएको, नपुर्‍याइएको</translation>
    </message>
    <message>
      <source>Emptied, not delivered to a plant</source>
      <translation>रित्याइएको, प्रशोधन केन्द्रमा नपुर्‍याइएको</translation>
    </message>
    <message>
      <source>Emptier 1</source>
      <translation>रित्याउने कामदार 1</translation>
    </message>
    <message>
      <source>Emptier 2</source>
      <translation>रित्याउने कामदार 2</translation>
    </message>
    <message>
      <source>Emptiers</source>
      <translation>रित्याउने कामदारहरू</translation>
    </message>
    <message>
      <source>Empties a containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty = unknown, taken as existing.</source>
      <translation>खाली = अज्ञात, अस्तित्वमा रहेको मानिने।</translation>
    </message>
    <message>
      <source>Empty for institutions.</source>
      <translation>संस्थाका लागि खाली।</translation>
    </message>
    <message>
      <source>Empty what is overdue</source>
      <translation>म्याद नाघेका रित्याउनुहोस्</translation>
    </message>
    <message>
      <source>Empty when the export was stopped or broke off.</source>
      <translation>निर्यात रोकिँदा वा बीचमै टुट्दा खाली।</translation>
    </message>
    <message>
      <source>Empty: 250 m, halved as long as there are fewer cells than zones.</source>
      <translation>खाली: 250 मि, क्षेत्रभन्दा कोठा थोरै हुन्जेल आधा गरिँदै।</translation>
    </message>
    <message>
      <source>Empty: as many as pay.</source>
      <translation>खाली: लाभदायक भएसम्म।</translation>
    </message>
    <message>
      <source>Empty: lists of buildings come without owners. With a reason, written down with your name, roles that may read owners get them.</source>
      <translation>खाली: भवनका सूची धनीबिना आउँछन्। तपाईंको नामसहित लेखिने कारण दिए, धनी पढ्न पाउने भूमिकाले पाउँछन्।</translation>
    </message>
    <message>
      <source>Empty: only the flooded areas count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: slope and height below the settlement are left out.</source>
      <translation>खाली: भिरालोपन र बस्तीभन्दा तलको उचाइ छाडिन्छ।</translation>
    </message>
    <message>
      <source>Empty: the setting for average water consumption.</source>
      <translation>खाली: औसत पानी खपतको सेटिङ।</translation>
    </message>
    <message>
      <source>Emptying</source>
      <translation>रित्याइ</translation>
    </message>
    <message>
      <source>Emptying and unloading (min)</source>
      <translation>रित्याउने र खन्याउने (मिनेट)</translation>
    </message>
    <message>
      <source>Emptying by containment type, last five years</source>
      <translation>कन्टेनमेन्टको प्रकार अनुसार रित्याइ, पछिल्ला पाँच वर्ष</translation>
    </message>
    <message>
      <source>Emptying by structure type</source>
      <translation>संरचनाको प्रकार अनुसार रित्याइ</translation>
    </message>
    <message>
      <source>Emptying due</source>
      <translation>रित्याउने पालो आएको</translation>
    </message>
    <message>
      <source>Emptying history</source>
      <translation>रित्याइको इतिहास</translation>
    </message>
    <message>
      <source>Emptying history of {id}</source>
      <translation>{id} को रित्याइ इतिहास</translation>
    </message>
    <message>
      <source>Emptying in low-income and other communities by month</source>
      <translation>महिना अनुसार न्यून आय र अन्य बस्तीमा रित्याइ</translation>
    </message>
    <message>
      <source>Emptying interval</source>
      <translation>रित्याउने अन्तराल</translation>
    </message>
    <message>
      <source>Emptying of application {key}</source>
      <translation>आवेदन {key} को रित्याइ</translation>
    </message>
    <message>
      <source>Emptying overdue</source>
      <translation>रित्याउने म्याद नाघेको</translation>
    </message>
    <message>
      <source>Emptying requests</source>
      <translation>रित्याउने मागहरू</translation>
    </message>
    <message>
      <source>Emptying requests by ward, next four weeks</source>
      <translation>वडा अनुसार रित्याउने माग, आगामी चार हप्ता</translation>
    </message>
    <message>
      <source>Emptying requests, next four weeks</source>
      <translation>रित्याउने माग, आगामी चार हप्ता</translation>
    </message>
    <message>
      <source>Emptying revenue by ward</source>
      <translation>वडा अनुसार रित्याइको राजस्व</translation>
    </message>
    <message>
      <source>Emptying takes at least (minutes a m³)</source>
      <translation>रित्याउन कम्तीमा लाग्ने समय (मिनेट प्रति मि³)</translation>
    </message>
    <message>
      <source>Emptying {key}</source>
      <translation>रित्याइ {key}</translation>
    </message>
    <message>
      <source>Emptying {key} was saved.</source>
      <translation>रित्याइ {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Emptying, by its number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings</source>
      <translation>रित्याइहरू</translation>
    </message>
    <message>
      <source>Emptyings a year for low-income and other households</source>
      <translation>न्यून आय र अन्य घरधुरीका वार्षिक रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments</source>
      <translation>प्रति 1,000 कन्टेनमेन्ट वार्षिक रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments of low-income households</source>
      <translation>न्यून आय घरधुरीका प्रति 1,000 कन्टेनमेन्ट वार्षिक रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments of the others</source>
      <translation>अरूका प्रति 1,000 कन्टेनमेन्ट वार्षिक रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings a year per 10,000 people</source>
      <translation>प्रति 10,000 मानिस वार्षिक रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings demanded</source>
      <translation>माग भएका रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings in 12 months</source>
      <translation>12 महिनाका रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings in 12 months per 1000 containments</source>
      <translation>प्रति 1000 कन्टेनमेन्ट 12 महिनाका रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings in the longer period</source>
      <translation>लामो अवधिका रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings needed</source>
      <translation>आवश्यक रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings of a truck a day °</source>
      <translation>एउटा ट्रकका दैनिक रित्याइ °</translation>
    </message>
    <message>
      <source>Emptyings of the building's containments.</source>
      <translation>भवनका कन्टेनमेन्टका रित्याइ।</translation>
    </message>
    <message>
      <source>Emptyings of the last (months)</source>
      <translation>पछिल्ला (महिना) का रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings of the last (years)</source>
      <translation>पछिल्ला (वर्ष) का रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings of the last 12 months.</source>
      <translation>पछिल्ला 12 महिनाका रित्याइ।</translation>
    </message>
    <message>
      <source>Emptyings on record</source>
      <translation>अभिलेखमा रहेका रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings on record, number.</source>
      <translation>अभिलेखमा रहेका रित्याइ, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Emptyings per 1,000 containments</source>
      <translation>प्रति 1,000 कन्टेनमेन्ट रित्याइ</translation>
    </message>
    <message>
      <source>Emptyings to expect</source>
      <translation>अपेक्षित रित्याइ</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>सङ्केतन</translation>
    </message>
    <message>
      <source>End date</source>
      <translation>अन्तिम मिति</translation>
    </message>
    <message>
      <source>End of a road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of the connection; empty = open or lost.</source>
      <translation>जडानको अन्त्य; खाली = खुला वा टुटेको।</translation>
    </message>
    <message>
      <source>End of the drawing, or open outfall</source>
      <translation>रेखाङ्कनको अन्त्य, वा खुला मुहान</translation>
    </message>
    <message>
      <source>End of the job.</source>
      <translation>कामको अन्त्य।</translation>
    </message>
    <message>
      <source>End the connection to the database</source>
      <translation>डाटाबेससँगको जडान अन्त्य गर्नुहोस्</translation>
    </message>
    <message>
      <source>End time</source>
      <translation>अन्त्य समय</translation>
    </message>
    <message>
      <source>End use or disposal</source>
      <translation>अन्तिम प्रयोग वा विसर्जन</translation>
    </message>
    <message>
      <source>End, number</source>
      <translation>अन्त्य, सङ्ख्या</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>समाप्त</translation>
    </message>
    <message>
      <source>Ended on the next day</source>
      <translation>भोलिपल्ट सकियो</translation>
    </message>
    <message>
      <source>Ends in a water body</source>
      <translation>जलाशयमा टुङ्गिन्छ</translation>
    </message>
    <message>
      <source>Ends in water bodies</source>
      <translation>जलाशयमा टुङ्गिने</translation>
    </message>
    <message>
      <source>Ends of drains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends of the network</source>
      <translation>सञ्जालका छेउहरू</translation>
    </message>
    <message>
      <source>Ends on</source>
      <translation>समाप्त हुने मिति</translation>
    </message>
    <message>
      <source>Ends open, or not drawn further</source>
      <translation>छेउ खुला छ, वा अगाडि कोरिएको छैन</translation>
    </message>
    <message>
      <source>Ends, east (m)</source>
      <translation>अन्त्य, पूर्व (मि)</translation>
    </message>
    <message>
      <source>Ends, north (m)</source>
      <translation>अन्त्य, उत्तर (मि)</translation>
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enlarge</source>
      <translation>ठूलो पार्नुहोस्</translation>
    </message>
    <message>
      <source>Entered the plant</source>
      <translation>प्रशोधन केन्द्र प्रवेश</translation>
    </message>
    <message>
      <source>Enter…</source>
      <translation>प्रविष्ट गर्नुहोस्…</translation>
    </message>
    <message>
      <source>Entries of the history that lost their values with them, number.</source>
      <translation>यीसँगै मान गुमाएका इतिहासका प्रविष्टि, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Entry of the users log</source>
      <translation>प्रयोगकर्ता लगको प्रविष्टि</translation>
    </message>
    <message>
      <source>Entry time</source>
      <translation>प्रवेश समय</translation>
    </message>
    <message>
      <source>Entry {key} of the users log</source>
      <translation>प्रयोगकर्ता लगको प्रविष्टि {key}</translation>
    </message>
    <message>
      <source>Entry {key} was saved.</source>
      <translation>प्रविष्टि {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Entry – exit</source>
      <translation>प्रवेश – निकास</translation>
    </message>
    <message>
      <source>Environment and places</source>
      <translation>वातावरण र स्थानहरू</translation>
    </message>
    <message>
      <source>Equal steps</source>
      <translation>समान अन्तर</translation>
    </message>
    <message>
      <source>Equity</source>
      <translation>समता</translation>
    </message>
    <message>
      <source>Equity by area</source>
      <translation>क्षेत्र अनुसार समता</translation>
    </message>
    <message>
      <source>Equity gap map</source>
      <translation>समता अन्तर नक्सा</translation>
    </message>
    <message>
      <source>Estimated area (m²)</source>
      <translation>अनुमानित क्षेत्रफल (मि²)</translation>
    </message>
    <message>
      <source>Ever emptied</source>
      <translation>कहिल्यै रित्याइएको</translation>
    </message>
    <message>
      <source>Every building</source>
      <translation>हरेक भवन</translation>
    </message>
    <message>
      <source>Every building in one colour.</source>
      <translation>हरेक भवन एउटै रङमा।</translation>
    </message>
    <message>
      <source>Every containment due by the end of the year is emptied once.</source>
      <translation>वर्षको अन्त्यसम्ममा पालो आएका हरेक कन्टेनमेन्ट एक पटक रित्याइन्छ।</translation>
    </message>
    <message>
      <source>Every containment in one colour.</source>
      <translation>हरेक कन्टेनमेन्ट एउटै रङमा।</translation>
    </message>
    <message>
      <source>Every drain in one colour.</source>
      <translation>हरेक नाली एउटै रङमा।</translation>
    </message>
    <message>
      <source>Every household has its own toilet; tanks become septic tanks with soak pit, elsewhere waste is treated on site.</source>
      <translation>हरेक घरधुरीको आफ्नै शौचालय हुन्छ; ट्याङ्क सोक पिटसहितका सेप्टिक ट्याङ्क बन्छन्, अन्यत्र मल स्थलमै प्रशोधन हुन्छ।</translation>
    </message>
    <message>
      <source>Every indicator was computed; none is capped, assumed or replaced.</source>
      <translation>हरेक सूचकको गणना भयो; कुनै पनि सीमाङ्कन, अनुमान वा फेरबदल गरिएको छैन।</translation>
    </message>
    <message>
      <source>Every option of this analysis, and batch runs</source>
      <translation>यस विश्लेषणका सबै विकल्प र सामूहिक गणना</translation>
    </message>
    <message>
      <source>Every public and community toilet.</source>
      <translation>हरेक सार्वजनिक र सामुदायिक शौचालय।</translation>
    </message>
    <message>
      <source>Every road in one colour.</source>
      <translation>हरेक सडक एउटै रङमा।</translation>
    </message>
    <message>
      <source>Every row is in order. Nothing is imported yet.</source>
      <translation>हरेक पङ्क्ति ठीक छ। अझै केही आयात भएको छैन।</translation>
    </message>
    <message>
      <source>Every sewer in one colour.</source>
      <translation>हरेक ढल एउटै रङमा।</translation>
    </message>
    <message>
      <source>Every treatment plant.</source>
      <translation>हरेक प्रशोधन केन्द्र।</translation>
    </message>
    <message>
      <source>Every water main in one colour.</source>
      <translation>हरेक खानेपानी मूल पाइप एउटै रङमा।</translation>
    </message>
    <message>
      <source>Every waterborne hotspot.</source>
      <translation>पानीजन्य रोगका हरेक हटस्पट।</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>प्रमाण</translation>
    </message>
    <message>
      <source>Evidence is a PDF, JPG, PNG, DOCX or XLSX file. Choose another file.</source>
      <translation>प्रमाण PDF, JPG, PNG, DOCX वा XLSX फाइल हो। अर्को फाइल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>उदाहरणहरू</translation>
    </message>
    <message>
      <source>Excreta flow by ward</source>
      <translation>वडा अनुसार मलमूत्र प्रवाह</translation>
    </message>
    <message>
      <source>Existed by the end of</source>
      <translation>यस वर्षको अन्त्यसम्म अस्तित्वमा</translation>
    </message>
    <message>
      <source>Exit date</source>
      <translation>निकास मिति</translation>
    </message>
    <message>
      <source>Exit time</source>
      <translation>निकास समय</translation>
    </message>
    <message>
      <source>Experience in this work, years.</source>
      <translation>यस कामको अनुभव, वर्ष।</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>व्याख्या</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>निर्यात</translation>
    </message>
    <message>
      <source>Export a drawn area</source>
      <translation>कोरिएको क्षेत्र निर्यात</translation>
    </message>
    <message>
      <source>Export building owners</source>
      <translation>भवन धनी निर्यात</translation>
    </message>
    <message>
      <source>Export by wards</source>
      <translation>वडा अनुसार निर्यात</translation>
    </message>
    <message>
      <source>Export data</source>
      <translation>तथ्याङ्क निर्यात</translation>
    </message>
    <message>
      <source>Export layers</source>
      <translation>तह निर्यात</translation>
    </message>
    <message>
      <source>Export layers by drawn boundary</source>
      <translation>कोरिएको सीमानाभित्रका तह निर्यात</translation>
    </message>
    <message>
      <source>Export layers by wards</source>
      <translation>वडा अनुसार तह निर्यात</translation>
    </message>
    <message>
      <source>Export results</source>
      <translation>नतिजा निर्यात</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>सूची निर्यात</translation>
    </message>
    <message>
      <source>Export unmatched</source>
      <translation>नमिलेका निर्यात</translation>
    </message>
    <message>
      <source>Exporting data</source>
      <translation>तथ्याङ्क निर्यात हुँदै</translation>
    </message>
    <message>
      <source>Exporting results</source>
      <translation>नतिजा निर्यात हुँदै</translation>
    </message>
    <message>
      <source>Exporting unmatched rows</source>
      <translation>नमिलेका पङ्क्ति निर्यात हुँदै</translation>
    </message>
    <message>
      <source>Exporting {title}</source>
      <translation>{title} निर्यात हुँदै</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>निर्यात…</translation>
    </message>
    <message>
      <source>Exposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed containments (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed, emptying overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposed: lower above the drainage than (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent (empty: the municipality)</source>
      <translation>विस्तार (खाली: नगरपालिका)</translation>
    </message>
    <message>
      <source>F4: emptied sludge delivered; F5: delivered sludge treated; W5: delivered wastewater treated.</source>
      <translation>F4: रित्याइएको लेदोको बुझाइ; F5: पुर्‍याइएको लेदोको प्रशोधन; W5: पुर्‍याइएको फोहोर पानीको प्रशोधन।</translation>
    </message>
    <message>
      <source>FSTP</source>
      <translation>FSTP</translation>
    </message>
    <message>
      <source>Facilities</source>
      <translation>सुविधाहरू</translation>
    </message>
    <message>
      <source>Factor of a well that nobody drinks from °</source>
      <translation>कसैले नपिउने इनारको गुणक °</translation>
    </message>
    <message>
      <source>Factor of the large gap °</source>
      <translation>ठूलो अन्तरको गुणक °</translation>
    </message>
    <message>
      <source>Factor when the emptying is overdue °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor where pit or water table is not known °</source>
      <translation>खाल्डो वा भूमिगत पानीको सतह थाहा नभएको ठाउँको गुणक °</translation>
    </message>
    <message>
      <source>Factor where the pit lies higher than the well °</source>
      <translation>खाल्डो इनारभन्दा माथि भएको ठाउँको गुणक °</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>तथ्यहरू</translation>
    </message>
    <message>
      <source>Faecal Sludge Collection Ratio (FSCR)</source>
      <translation>दिसाजन्य लेदो सङ्कलन अनुपात (FSCR)</translation>
    </message>
    <message>
      <source>Faecal sludge</source>
      <translation>दिसाजन्य लेदो</translation>
    </message>
    <message>
      <source>Faecal sludge (%)</source>
      <translation>दिसाजन्य लेदो (%)</translation>
    </message>
    <message>
      <source>Faecal sludge contained, not emptied</source>
      <translation>भण्डारित, नरित्याइएको दिसाजन्य लेदो</translation>
    </message>
    <message>
      <source>Faecal sludge delivered, not treated</source>
      <translation>पुर्‍याइएको, प्रशोधन नभएको दिसाजन्य लेदो</translation>
    </message>
    <message>
      <source>Faecal sludge emptied, delivered and treated</source>
      <translation>रित्याइएको, पुर्‍याइएको र प्रशोधित दिसाजन्य लेदो</translation>
    </message>
    <message>
      <source>Faecal sludge emptied, not delivered to treatment</source>
      <translation>रित्याइएको, प्रशोधनमा नपुर्‍याइएको दिसाजन्य लेदो</translation>
    </message>
    <message>
      <source>Faecal sludge management</source>
      <translation>दिसाजन्य लेदो व्यवस्थापन</translation>
    </message>
    <message>
      <source>Faecal sludge not contained, not emptied</source>
      <translation>भण्डारण नभएको, नरित्याइएको दिसाजन्य लेदो</translation>
    </message>
    <message>
      <source>Faecal sludge treatment plant</source>
      <translation>दिसाजन्य लेदो प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Failed before</source>
      <translation>यसअघि असफल</translation>
    </message>
    <message>
      <source>Failed samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed samples elsewhere</source>
      <translation>अन्यत्र असफल नमुना</translation>
    </message>
    <message>
      <source>Failed samples near wells at high risk</source>
      <translation>उच्च जोखिमका इनार नजिकका असफल नमुना</translation>
    </message>
    <message>
      <source>Failed samples nearby</source>
      <translation>नजिकका असफल नमुना</translation>
    </message>
    <message>
      <source>False finds among the hot cells, at most (share)</source>
      <translation>तीव्र कोठामध्ये गलत भेटाइ, बढीमा (हिस्सा)</translation>
    </message>
    <message>
      <source>False once approved.</source>
      <translation>स्वीकृत भएपछि असत्य।</translation>
    </message>
    <message>
      <source>False when the value is typed by hand.</source>
      <translation>मान हातले टाइप गरिँदा असत्य।</translation>
    </message>
    <message>
      <source>Families in these buildings.</source>
      <translation>यी भवनका परिवार।</translation>
    </message>
    <message>
      <source>Families living in the building.</source>
      <translation>भवनमा बस्ने परिवार।</translation>
    </message>
    <message>
      <source>Families.</source>
      <translation>परिवार सङ्ख्या।</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>परिवार</translation>
    </message>
    <message>
      <source>Family of the containment.</source>
      <translation>कन्टेनमेन्टको वर्ग।</translation>
    </message>
    <message>
      <source>Family of the group.</source>
      <translation>समूहको परिवार।</translation>
    </message>
    <message>
      <source>Far</source>
      <translation>टाढा</translation>
    </message>
    <message>
      <source>Far is more than (m)</source>
      <translation>यतिभन्दा बढी भए टाढा (मि)</translation>
    </message>
    <message>
      <source>Farther than the limit</source>
      <translation>सीमाभन्दा टाढा</translation>
    </message>
    <message>
      <source>Farthest straight way to a road (m)</source>
      <translation>सडकसम्मको सबैभन्दा टाढाको सीधा बाटो (मि)</translation>
    </message>
    <message>
      <source>Fatalities</source>
      <translation>मृत्यु</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>त्रुटि</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>आकृतिहरू</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>फेब्रुअरी</translation>
    </message>
    <message>
      <source>February</source>
      <translation>फेब्रुअरी</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>शुल्क</translation>
    </message>
    <message>
      <source>Fee collected</source>
      <translation>सङ्कलित शुल्क</translation>
    </message>
    <message>
      <source>Fee frequency</source>
      <translation>शुल्कको आवृत्ति</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>प्रतिक्रिया</translation>
    </message>
    <message>
      <source>Feedback from</source>
      <translation>प्रतिक्रिया दिने</translation>
    </message>
    <message>
      <source>Feedback given</source>
      <translation>दिइएको प्रतिक्रिया</translation>
    </message>
    <message>
      <source>Feedback is given: the collection is not changed any more.</source>
      <translation>प्रतिक्रिया दिइएको छ: सङ्कलन अब परिवर्तन हुँदैन।</translation>
    </message>
    <message>
      <source>Feedback on application {key}</source>
      <translation>आवेदन {key} को प्रतिक्रिया</translation>
    </message>
    <message>
      <source>Feedback to</source>
      <translation>प्रतिक्रिया पाउने</translation>
    </message>
    <message>
      <source>Feedback {key}</source>
      <translation>प्रतिक्रिया {key}</translation>
    </message>
    <message>
      <source>Feedback {key} was saved.</source>
      <translation>प्रतिक्रिया {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Feedbacks</source>
      <translation>प्रतिक्रियाहरू</translation>
    </message>
    <message>
      <source>Feeder Road</source>
      <translation>सहायक सडक</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>महिला</translation>
    </message>
    <message>
      <source>Female cases</source>
      <translation>महिला बिरामी</translation>
    </message>
    <message>
      <source>Female fatalities</source>
      <translation>महिला मृत्यु</translation>
    </message>
    <message>
      <source>Female population</source>
      <translation>महिला जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Female users</source>
      <translation>महिला प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>Female users of the month, persons.</source>
      <translation>महिनाका महिला प्रयोगकर्ता, जना।</translation>
    </message>
    <message>
      <source>Female with disability</source>
      <translation>अपाङ्गता भएका महिला</translation>
    </message>
    <message>
      <source>Fewest households of a group that is shown</source>
      <translation>देखाइने समूहका न्यूनतम घरधुरी</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>विवरण क्षेत्र</translation>
    </message>
    <message>
      <source>Field map</source>
      <translation>स्थलगत नक्सा</translation>
    </message>
    <message>
      <source>Field packages</source>
      <translation>स्थलगत प्याकेज</translation>
    </message>
    <message>
      <source>Field sheets</source>
      <translation>स्थलगत फाराम</translation>
    </message>
    <message>
      <source>Field sheets at 1 : 1,000</source>
      <translation>1 : 1,000 मा स्थलगत फाराम</translation>
    </message>
    <message>
      <source>Field with the name of each area</source>
      <translation>हरेक क्षेत्रको नाम भएको विवरण</translation>
    </message>
    <message>
      <source>Field with the site's capacity (m³ a day)</source>
      <translation>स्थलको क्षमता भएको विवरण (मि³ प्रतिदिन)</translation>
    </message>
    <message>
      <source>Field with the site's name</source>
      <translation>स्थलको नाम भएको विवरण</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>अङ्क</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>अङ्कहरू</translation>
    </message>
    <message>
      <source>Figures of earlier IMIS versions are not comparable for SF-1d and SF-1f: they took litres for cubic metres, so SF-1f falls to about a thousandth and SF-1d to about a third of what was sent before.</source>
      <translation>SF-1d र SF-1f का लागि IMIS का पुराना संस्करणका अङ्क तुलनायोग्य छैनन्: तिनले लिटरलाई घनमिटर मानेका थिए, त्यसैले पहिले पठाइएको तुलनामा SF-1f करिब हजारौँ भाग र SF-1d करिब एक तिहाइमा झर्छ।</translation>
    </message>
    <message>
      <source>Figures of {provider} only.</source>
      <translation>{provider} का अङ्क मात्र।</translation>
    </message>
    <message>
      <source>Figures or answer of this year, with evidence</source>
      <translation>यस वर्षका अङ्क वा उत्तर, प्रमाणसहित</translation>
    </message>
    <message>
      <source>File</source>
      <translation>फाइल</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>फाइलको नाम</translation>
    </message>
    <message>
      <source>File or person</source>
      <translation>फाइल वा व्यक्ति</translation>
    </message>
    <message>
      <source>File type</source>
      <translation>फाइलको प्रकार</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>फाइलहरू</translation>
    </message>
    <message>
      <source>Files that were brought in, their outcome, and undo</source>
      <translation>ल्याइएका फाइल, तिनको नतिजा र पूर्ववत् गर्ने काम</translation>
    </message>
    <message>
      <source>Files written</source>
      <translation>लेखिएका फाइल</translation>
    </message>
    <message>
      <source>Fill first and last day with a day, a month or a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill this in.</source>
      <translation>यो भर्नुहोस्।</translation>
    </message>
    <message>
      <source>Filling of the tank (%)</source>
      <translation>ट्याङ्क भरिएको (%)</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>फिल्टर</translation>
    </message>
    <message>
      <source>Filter the building layer of the municipal map as well</source>
      <translation>नगर नक्साको भवन तह पनि फिल्टर गर्नुहोस्</translation>
    </message>
    <message>
      <source>Filter the layer of the municipal map as well</source>
      <translation>नगर नक्साको तह पनि फिल्टर गर्नुहोस्</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>फिल्टरहरू</translation>
    </message>
    <message>
      <source>Find applications</source>
      <translation>आवेदन खोज्नुहोस्</translation>
    </message>
    <message>
      <source>Find the sewer and record its code.</source>
      <translation>ढल पत्ता लगाएर यसको कोड अभिलेख गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>कैफियत</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>कैफियतहरू</translation>
    </message>
    <message>
      <source>Findings by rule</source>
      <translation>नियम अनुसार कैफियत</translation>
    </message>
    <message>
      <source>Findings that cannot be right</source>
      <translation>सही हुन नसक्ने कैफियत</translation>
    </message>
    <message>
      <source>Fine ground is vulnerable above a water table at (m) °</source>
      <translation>यतिभन्दा माथिको भूमिगत पानीमाथि मसिनो जमिन संवेदनशील (मि) °</translation>
    </message>
    <message>
      <source>Finer use, of the functional use.</source>
      <translation>कार्यगत प्रयोगभित्रको विस्तृत प्रयोग।</translation>
    </message>
    <message>
      <source>Finer use.</source>
      <translation>विस्तृत प्रयोग।</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>सकियो</translation>
    </message>
    <message>
      <source>First</source>
      <translation>पहिलो</translation>
    </message>
    <message>
      <source>First 4 kB of what it answered, without password or token.</source>
      <translation>यसको उत्तरको पहिलो 4 kB, पासवर्ड वा टोकनबिना।</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>पहिलो दिन</translation>
    </message>
    <message>
      <source>First day (empty: of the next period)</source>
      <translation>पहिलो दिन (खाली: अर्को अवधिको)</translation>
    </message>
    <message>
      <source>First day of employment.</source>
      <translation>रोजगारीको पहिलो दिन।</translation>
    </message>
    <message>
      <source>First day of the fiscal year (MM-DD; empty: calendar years since the payment)</source>
      <translation>आर्थिक वर्षको पहिलो दिन (MM-DD; खाली: भुक्तानीदेखिका पात्रो वर्ष)</translation>
    </message>
    <message>
      <source>First day of the quarter.</source>
      <translation>त्रैमासको पहिलो दिन।</translation>
    </message>
    <message>
      <source>First day of the standard that was applied.</source>
      <translation>लागू गरिएको मापदण्डको पहिलो दिन।</translation>
    </message>
    <message>
      <source>First day on which the limits hold.</source>
      <translation>सीमाहरू लागू हुने पहिलो दिन।</translation>
    </message>
    <message>
      <source>First emptying</source>
      <translation>पहिलो रित्याइ</translation>
    </message>
    <message>
      <source>First figure</source>
      <translation>पहिलो अङ्क</translation>
    </message>
    <message>
      <source>First month of the rains (1 to 12)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First password</source>
      <translation>पहिलो पासवर्ड</translation>
    </message>
    <message>
      <source>First reason</source>
      <translation>पहिलो कारण</translation>
    </message>
    <message>
      <source>First run</source>
      <translation>पहिलो गणना</translation>
    </message>
    <message>
      <source>First run (number; empty: the one before)</source>
      <translation>पहिलो गणना (नम्बर; खाली: अघिल्लो)</translation>
    </message>
    <message>
      <source>First run, text</source>
      <translation>पहिलो गणना, पाठ</translation>
    </message>
    <message>
      <source>Five and more complete years due.</source>
      <translation>पूरा पाँच र बढी वर्षको बक्यौता।</translation>
    </message>
    <message>
      <source>Five wrong passwords within a minute. Try again in {seconds} seconds.</source>
      <translation>एक मिनेटभित्र पाँच पटक गलत पासवर्ड। {seconds} सेकेन्डपछि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Fixed</source>
      <translation>स्थिर</translation>
    </message>
    <message>
      <source>Fixed share (%)</source>
      <translation>निश्चित हिस्सा (%)</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>सङ्केत</translation>
    </message>
    <message>
      <source>Flagged jobs</source>
      <translation>सङ्केत लागेका काम</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>सङ्केतहरू</translation>
    </message>
    <message>
      <source>Flatter than the least gradient: deep pipes or pumping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flood-prone</source>
      <translation>डुबान जोखिमयुक्त</translation>
    </message>
    <message>
      <source>Flood-prone zones in the wet season</source>
      <translation>वर्षायाममा डुबान जोखिमयुक्त क्षेत्र</translation>
    </message>
    <message>
      <source>Flooded</source>
      <translation>डुबानमा परेको</translation>
    </message>
    <message>
      <source>Flooded areas</source>
      <translation>डुबान क्षेत्र</translation>
    </message>
    <message>
      <source>Floors</source>
      <translation>तला</translation>
    </message>
    <message>
      <source>Floors by ward</source>
      <translation>वडा अनुसार तला</translation>
    </message>
    <message>
      <source>Floors, with the ground floor</source>
      <translation>तला, भुइँतलासहित</translation>
    </message>
    <message>
      <source>Flow diagram</source>
      <translation>प्रवाह चित्र</translation>
    </message>
    <message>
      <source>Flow diagram of {part}</source>
      <translation>{part} को प्रवाह चित्र</translation>
    </message>
    <message>
      <source>Flows</source>
      <translation>प्रवाहहरू</translation>
    </message>
    <message>
      <source>Flows against its drawing</source>
      <translation>कोरिएको दिशाविपरीत बहाव</translation>
    </message>
    <message>
      <source>Flows and ladder</source>
      <translation>प्रवाह र सोपान</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>चित्र राख्ने फोल्डर</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>प्रतिवेदन राख्ने फोल्डर</translation>
    </message>
    <message>
      <source>Folder of the package, as it came from the device</source>
      <translation>यन्त्रबाट आएको प्याकेजको फोल्डर</translation>
    </message>
    <message>
      <source>Folder with the report documents</source>
      <translation>प्रतिवेदन कागजातको फोल्डर</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>फोल्डर…</translation>
    </message>
    <message>
      <source>Following the water …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foot point</source>
      <translation>लम्बपाद बिन्दु</translation>
    </message>
    <message>
      <source>Foot points</source>
      <translation>लम्बपाद बिन्दुहरू</translation>
    </message>
    <message>
      <source>Footprint</source>
      <translation>भवनको आकार</translation>
    </message>
    <message>
      <source>Footprint area</source>
      <translation>भवनले ओगटेको क्षेत्रफल</translation>
    </message>
    <message>
      <source>Footprint as KML</source>
      <translation>भवनको आकार KML मा</translation>
    </message>
    <message>
      <source>Footprint file</source>
      <translation>भवन आकारको फाइल</translation>
    </message>
    <message>
      <source>Footprint of the building.</source>
      <translation>भवनले ओगटेको आकार।</translation>
    </message>
    <message>
      <source>Footprint, m²</source>
      <translation>भवनको क्षेत्रफल, मि²</translation>
    </message>
    <message>
      <source>For a nightly run: what nothing has changed of is passed over.</source>
      <translation>राति चल्ने गणनाका लागि: केही परिवर्तन नभएको छाडिन्छ।</translation>
    </message>
    <message>
      <source>For children</source>
      <translation>बालबालिकाका लागि</translation>
    </message>
    <message>
      <source>For comparisons. Runs without a name make room: the last ten of each analysis stay.</source>
      <translation>तुलनाका लागि। नाम नभएका गणनाले ठाउँ छाड्छन्: हरेक विश्लेषणका पछिल्ला दस रहन्छन्।</translation>
    </message>
    <message>
      <source>For low-income households (%)</source>
      <translation>न्यून आय घरधुरीका लागि (%)</translation>
    </message>
    <message>
      <source>For people with disability</source>
      <translation>अपाङ्गता भएका व्यक्तिका लागि</translation>
    </message>
    <message>
      <source>For rows whose building was changed after the package was made.</source>
      <translation>प्याकेज बनाएपछि भवन परिवर्तन भएका पङ्क्तिका लागि।</translation>
    </message>
    <message>
      <source>For water bodies without an outlet: they drain to their lowest reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation>ढाँचा</translation>
    </message>
    <message>
      <source>Former type</source>
      <translation>पुरानो प्रकार</translation>
    </message>
    <message>
      <source>Formula</source>
      <translation>सूत्र</translation>
    </message>
    <message>
      <source>Formula in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formula version</source>
      <translation>सूत्रको संस्करण</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>भेटिएको</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>भेट्टाउने</translation>
    </message>
    <message>
      <source>Four complete years due.</source>
      <translation>पूरा चार वर्षको बक्यौता।</translation>
    </message>
    <message>
      <source>Frame on the map</source>
      <translation>नक्सामा चौकोस</translation>
    </message>
    <message>
      <source>Framework</source>
      <translation>ढाँचा</translation>
    </message>
    <message>
      <source>Free address line.</source>
      <translation>खुला ठेगाना लाइन।</translation>
    </message>
    <message>
      <source>Freeze this revision: values, settings and checksum</source>
      <translation>यो पुनरावलोकन स्थिर गर्नुहोस्: मान, सेटिङ र चेकसम</translation>
    </message>
    <message>
      <source>From</source>
      <translation>देखि</translation>
    </message>
    <message>
      <source>From (empty: a year before the last day)</source>
      <translation>देखि (खाली: अन्तिम दिनभन्दा एक वर्षअघि)</translation>
    </message>
    <message>
      <source>From an earlier system or a file.</source>
      <translation>पुरानो प्रणाली वा फाइलबाट।</translation>
    </message>
    <message>
      <source>From node</source>
      <translation>सुरुको नोड</translation>
    </message>
    <message>
      <source>From selection</source>
      <translation>छनोटबाट</translation>
    </message>
    <message>
      <source>From the building to its well.</source>
      <translation>भवनबाट यसको इनारसम्म।</translation>
    </message>
    <message>
      <source>From the community profile.</source>
      <translation>बस्तीको विवरणबाट।</translation>
    </message>
    <message>
      <source>From the containment.</source>
      <translation>कन्टेनमेन्टबाट।</translation>
    </message>
    <message>
      <source>From the end to the plant (minutes)</source>
      <translation>छेउदेखि प्रशोधन केन्द्रसम्म (मिनेट)</translation>
    </message>
    <message>
      <source>From the map</source>
      <translation>नक्साबाट</translation>
    </message>
    <message>
      <source>From the start (m)</source>
      <translation>सुरुबाट (मि)</translation>
    </message>
    <message>
      <source>From the table of speeds, km/h.</source>
      <translation>गतिको तालिकाबाट, किमि/घण्टा।</translation>
    </message>
    <message>
      <source>From the toilet.</source>
      <translation>शौचालयबाट।</translation>
    </message>
    <message>
      <source>From the well to the nearest containment, m.</source>
      <translation>इनारदेखि नजिकको कन्टेनमेन्टसम्म, मि।</translation>
    </message>
    <message>
      <source>From then on nothing of it is taken in, such as from a device that was lost. What came back already stays.</source>
      <translation>त्यसपछि यसबाट केही लिइँदैन, जस्तै हराएको यन्त्रबाट। फर्केर आइसकेको भने रहन्छ।</translation>
    </message>
    <message>
      <source>From then on nothing of it is taken in.</source>
      <translation>त्यसपछि यसबाट केही लिइँदैन।</translation>
    </message>
    <message>
      <source>From these lines (empty: the whole network)</source>
      <translation>यी रेखाबाट (खाली: सम्पूर्ण सञ्जाल)</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>भरिएको</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>पूरा नाम</translation>
    </message>
    <message>
      <source>Full name of the person.</source>
      <translation>व्यक्तिको पूरा नाम।</translation>
    </message>
    <message>
      <source>Full name.</source>
      <translation>पूरा नाम।</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>पूरा स्क्रिन</translation>
    </message>
    <message>
      <source>Full width, m; not less than the carrying width.</source>
      <translation>पूरा चौडाइ, मि; चल्ने भागको चौडाइभन्दा कम होइन।</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>कार्य</translation>
    </message>
    <message>
      <source>Functional use</source>
      <translation>कार्यगत प्रयोग</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>कार्यहरू</translation>
    </message>
    <message>
      <source>Further answers</source>
      <translation>थप उत्तरहरू</translation>
    </message>
    <message>
      <source>Further circles are listed up to p</source>
      <translation>थप वृत्त सूचीमा राख्ने सीमा p</translation>
    </message>
    <message>
      <source>GPS accuracy</source>
      <translation>GPS शुद्धता</translation>
    </message>
    <message>
      <source>Gain of a m³</source>
      <translation>प्रति मि³ लाभ</translation>
    </message>
    <message>
      <source>Gain of a m³ by the best of all sites</source>
      <translation>सबै स्थलमध्ये उत्कृष्टले दिने प्रति मि³ लाभ</translation>
    </message>
    <message>
      <source>Gained by the longest hose at the target width</source>
      <translation>लक्षित चौडाइमा सबैभन्दा लामो होजले थप समेट्ने</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>अन्तर</translation>
    </message>
    <message>
      <source>Gap (others less group)</source>
      <translation>अन्तर (अरूबाट समूह घटाउँदा)</translation>
    </message>
    <message>
      <source>Gap in the whole city</source>
      <translation>सम्पूर्ण सहरको अन्तर</translation>
    </message>
    <message>
      <source>Gap within which ends meet (m)</source>
      <translation>छेउहरू मिल्ने अन्तर (मि)</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>लिङ्ग</translation>
    </message>
    <message>
      <source>Gender of caretaker</source>
      <translation>हेरचाहकर्ताको लिङ्ग</translation>
    </message>
    <message>
      <source>Gender of contact person</source>
      <translation>सम्पर्क व्यक्तिको लिङ्ग</translation>
    </message>
    <message>
      <source>Gender of respondent</source>
      <translation>उत्तरदाताको लिङ्ग</translation>
    </message>
    <message>
      <source>Gender of that owner (snapshot).</source>
      <translation>सो धनीको लिङ्ग (तत्कालीन)।</translation>
    </message>
    <message>
      <source>Gender of that person (snapshot).</source>
      <translation>सो व्यक्तिको लिङ्ग (तत्कालीन)।</translation>
    </message>
    <message>
      <source>Gender of that person.</source>
      <translation>सो व्यक्तिको लिङ्ग।</translation>
    </message>
    <message>
      <source>Gender of the applicant.</source>
      <translation>आवेदकको लिङ्ग।</translation>
    </message>
    <message>
      <source>Gender of the caretaker.</source>
      <translation>हेरचाहकर्ताको लिङ्ग।</translation>
    </message>
    <message>
      <source>Gender of the employee.</source>
      <translation>कर्मचारीको लिङ्ग।</translation>
    </message>
    <message>
      <source>Gender of the head or proprietor.</source>
      <translation>प्रमुख वा सञ्चालकको लिङ्ग।</translation>
    </message>
    <message>
      <source>Gender of the person.</source>
      <translation>व्यक्तिको लिङ्ग।</translation>
    </message>
    <message>
      <source>General</source>
      <translation>सामान्य</translation>
    </message>
    <message>
      <source>Generate</source>
      <translation>तयार गर्नुहोस्</translation>
    </message>
    <message>
      <source>Generate the year first.</source>
      <translation>पहिले वर्ष तयार गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Generated at</source>
      <translation>तयार मिति</translation>
    </message>
    <message>
      <source>GeoJSON</source>
      <translation>GeoJSON</translation>
    </message>
    <message>
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg);;Shapefile, zipped (*.zip);;KML (*.kml)</source>
      <translation>GeoPackage (*.gpkg);;शेपफाइल, zip (*.zip);;KML (*.kml)</translation>
    </message>
    <message>
      <source>Gets out of permeable pits (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gets out of sealed containments (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gets out of septic tanks and lined pits (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gi* (standard score)</source>
      <translation>Gi* (मानक अङ्क)</translation>
    </message>
    <message>
      <source>Give a point: click on the map, or choose a layer of points.</source>
      <translation>बिन्दु दिनुहोस्: नक्सामा क्लिक गर्नुहोस्, वा बिन्दुको तह छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Give a reason: it is printed in the report.</source>
      <translation>कारण दिनुहोस्: यो प्रतिवेदनमा छापिन्छ।</translation>
    </message>
    <message>
      <source>Give an area: draw it, choose a layer of areas, or choose wards.</source>
      <translation>क्षेत्र दिनुहोस्: कोर्नुहोस्, क्षेत्रको तह छान्नुहोस्, वा वडा छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Give either a drawn area or a layer, not both.</source>
      <translation>कोरिएको क्षेत्र वा तहमध्ये एउटा मात्र दिनुहोस्, दुवै होइन।</translation>
    </message>
    <message>
      <source>Give either a point or a layer of points, not both.</source>
      <translation>बिन्दु वा बिन्दुको तहमध्ये एउटा दिनुहोस्, दुवै होइन।</translation>
    </message>
    <message>
      <source>Give flooded areas, or a raster of heights, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give one area: draw it, or choose a layer of areas.</source>
      <translation>एउटा क्षेत्र दिनुहोस्: कोर्नुहोस्, वा क्षेत्रको तह छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Give the first and the last day of the period.</source>
      <translation>अवधिको पहिलो र अन्तिम दिन दिनुहोस्।</translation>
    </message>
    <message>
      <source>Give the map a title.</source>
      <translation>नक्सालाई शीर्षक दिनुहोस्।</translation>
    </message>
    <message>
      <source>Give the name of a stored connection here, not an address: a password would end up in models and logs.</source>
      <translation>यहाँ ठेगाना होइन, राखिएको जडानको नाम दिनुहोस्: पासवर्ड मोडेल र लगमा पर्न सक्छ।</translation>
    </message>
    <message>
      <source>Give the shift as one span of time, such as 08:00-17:00.</source>
      <translation>सिफ्ट एउटा समयावधिका रूपमा दिनुहोस्, जस्तै 08:00-17:00।</translation>
    </message>
    <message>
      <source>Give {name} a one-time password? It is shown once, ends open sessions of {username}, and opens nothing until the person has chosen an own one.</source>
      <translation>{name} लाई एक पटकको पासवर्ड दिने? यो एक पटक देखाइन्छ, {username} का खुला सत्र अन्त्य गर्छ, र व्यक्तिले आफ्नै नछानेसम्म केही खोल्दैन।</translation>
    </message>
    <message>
      <source>Given out</source>
      <translation>दिइएको मिति</translation>
    </message>
    <message>
      <source>Given out by</source>
      <translation>दिने व्यक्ति</translation>
    </message>
    <message>
      <source>Given out {day} to {name}. Copy this whole folder to the device and open package.qgz in QField.</source>
      <translation>{day} मा {name} लाई दिइएको। यो पूरै फोल्डर यन्त्रमा प्रतिलिपि गरेर QField मा package.qgz खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>Given to</source>
      <translation>पाउने व्यक्ति</translation>
    </message>
    <message>
      <source>Giving up the delivery</source>
      <translation>ढुवानी त्यागिँदै</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>जानुहोस्</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>अघि बढ्नुहोस्</translation>
    </message>
    <message>
      <source>Go on; when you save, both versions are shown and you choose</source>
      <translation>अघि बढ्नुहोस्; बचत गर्दा दुवै संस्करण देखाइन्छ र तपाईं छान्नुहुन्छ</translation>
    </message>
    <message>
      <source>Goes through a station</source>
      <translation>स्टेसन हुँदै जान्छ</translation>
    </message>
    <message>
      <source>Gradient (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gravelled</source>
      <translation>ग्राभेल</translation>
    </message>
    <message>
      <source>Gravity leads it to the outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greatest depth (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid</source>
      <translation>ग्रिड</translation>
    </message>
    <message>
      <source>Grid cells</source>
      <translation>ग्रिड कोठा</translation>
    </message>
    <message>
      <source>Grid cells with measures</source>
      <translation>मापनसहितका ग्रिड कोठा</translation>
    </message>
    <message>
      <source>Ground above the water table</source>
      <translation>भूमिगत पानीमाथिको जमिन</translation>
    </message>
    <message>
      <source>Ground within the hose</source>
      <translation>होजको पहुँचभित्रको जमिन</translation>
    </message>
    <message>
      <source>Ground, by areas</source>
      <translation>जमिन, क्षेत्र अनुसार</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>समूह</translation>
    </message>
    <message>
      <source>Growth of the population (% a year) °</source>
      <translation>जनसङ्ख्या वृद्धि (वार्षिक %) °</translation>
    </message>
    <message>
      <source>HDPE, GI or Others.</source>
      <translation>HDPE, GI वा अन्य।</translation>
    </message>
    <message>
      <source>HTTP status</source>
      <translation>HTTP अवस्था</translation>
    </message>
    <message>
      <source>Handling</source>
      <translation>व्यवस्थापन</translation>
    </message>
    <message>
      <source>Handling (cost a year)</source>
      <translation>व्यवस्थापन (वार्षिक लागत)</translation>
    </message>
    <message>
      <source>Handling of a m³ at a station °</source>
      <translation>स्टेसनमा प्रति मि³ व्यवस्थापन °</translation>
    </message>
    <message>
      <source>Hard to reach</source>
      <translation>पुग्न कठिन</translation>
    </message>
    <message>
      <source>Hard to reach %</source>
      <translation>पुग्न कठिन %</translation>
    </message>
    <message>
      <source>Hard to reach for the vehicle</source>
      <translation>सवारी पुग्न कठिन</translation>
    </message>
    <message>
      <source>Hard to reach in the last run</source>
      <translation>पछिल्लो गणनामा पुग्न कठिन</translation>
    </message>
    <message>
      <source>Hard to reach in the last run (%)</source>
      <translation>पछिल्लो गणनामा पुग्न कठिन (%)</translation>
    </message>
    <message>
      <source>Has ever been emptied.</source>
      <translation>कहिल्यै रित्याइएको छ।</translation>
    </message>
    <message>
      <source>Has no other way (m³ a year)</source>
      <translation>अर्को बाटो छैन (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Has the service</source>
      <translation>सेवा प्राप्त</translation>
    </message>
    <message>
      <source>Haul by the road network</source>
      <translation>सडक सञ्जाल हुँदै ढुवानी</translation>
    </message>
    <message>
      <source>Haul saved by the best site (%)</source>
      <translation>उत्कृष्ट स्थलले बचाउने ढुवानी (%)</translation>
    </message>
    <message>
      <source>Head or proprietor.</source>
      <translation>प्रमुख वा सञ्चालक।</translation>
    </message>
    <message>
      <source>Heading in the file</source>
      <translation>फाइलमा शीर्षक</translation>
    </message>
    <message>
      <source>Heading of the file -&gt; column it fills; proposed again for the next file of this kind.</source>
      <translation>फाइलको शीर्षक -&gt; भर्ने स्तम्भ; यस किसिमको अर्को फाइलमा फेरि प्रस्ताव गरिन्छ।</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation>शीर्षकहरू</translation>
    </message>
    <message>
      <source>Headings in line</source>
      <translation>शीर्षक रहेको लाइन</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>स्वास्थ्य</translation>
    </message>
    <message>
      <source>Heat of the risk</source>
      <translation>जोखिमको तीव्रता</translation>
    </message>
    <message>
      <source>Height above the drainage (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height not known</source>
      <translation>उचाइ थाहा नभएको</translation>
    </message>
    <message>
      <source>Height of the ground, raster (m)</source>
      <translation>जमिनको उचाइ, रास्टर (मि)</translation>
    </message>
    <message>
      <source>Heights (raster, m)</source>
      <translation>उचाइ (रास्टर, मि)</translation>
    </message>
    <message>
      <source>Heights of the ground (raster)</source>
      <translation>जमिनका उचाइ (रास्टर)</translation>
    </message>
    <message>
      <source>Help desk</source>
      <translation>सहायता कक्ष</translation>
    </message>
    <message>
      <source>Help desk the account belongs to.</source>
      <translation>खाता रहेको सहायता कक्ष।</translation>
    </message>
    <message>
      <source>Help desk {key}</source>
      <translation>सहायता कक्ष {key}</translation>
    </message>
    <message>
      <source>Help desk {key} was saved.</source>
      <translation>सहायता कक्ष {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Help desks</source>
      <translation>सहायता कक्षहरू</translation>
    </message>
    <message>
      <source>Hierarchy</source>
      <translation>श्रेणीक्रम</translation>
    </message>
    <message>
      <source>High</source>
      <translation>उच्च</translation>
    </message>
    <message>
      <source>High risk</source>
      <translation>उच्च जोखिम</translation>
    </message>
    <message>
      <source>High risk from (score)</source>
      <translation>उच्च जोखिम सुरु (अङ्क)</translation>
    </message>
    <message>
      <source>High service, large share</source>
      <translation>सेवा उच्च, हिस्सा ठूलो</translation>
    </message>
    <message>
      <source>High service, middle share</source>
      <translation>सेवा उच्च, हिस्सा मध्यम</translation>
    </message>
    <message>
      <source>High service, small share</source>
      <translation>सेवा उच्च, हिस्सा सानो</translation>
    </message>
    <message>
      <source>Highest number in the history at that time.</source>
      <translation>सो समयको इतिहासको सबैभन्दा ठूलो नम्बर।</translation>
    </message>
    <message>
      <source>Highest quarter</source>
      <translation>सबैभन्दा माथिल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Highest quarter from (%)</source>
      <translation>सबैभन्दा माथिल्लो चौथाइ सुरु (%)</translation>
    </message>
    <message>
      <source>Highest third of the load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation>इतिहास</translation>
    </message>
    <message>
      <source>Holding ID noted in the field.</source>
      <translation>स्थलमा टिपिएको होल्डिङ ID।</translation>
    </message>
    <message>
      <source>Holding ID of the revenue department.</source>
      <translation>राजस्व शाखाको होल्डिङ ID।</translation>
    </message>
    <message>
      <source>Holding number of the building.</source>
      <translation>भवनको होल्डिङ नम्बर।</translation>
    </message>
    <message>
      <source>Holding tanks</source>
      <translation>होल्डिङ ट्याङ्कहरू</translation>
    </message>
    <message>
      <source>Holds the rights of</source>
      <translation>यसका अधिकार राख्छ</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>गृहपृष्ठ</translation>
    </message>
    <message>
      <source>Home address.</source>
      <translation>घरको ठेगाना।</translation>
    </message>
    <message>
      <source>Horizontal, m, as the device says.</source>
      <translation>तेर्सो, मि, यन्त्रले जनाए अनुसार।</translation>
    </message>
    <message>
      <source>Horizontal, m.</source>
      <translation>तेर्सो, मि।</translation>
    </message>
    <message>
      <source>Hose (m)</source>
      <translation>होज (मि)</translation>
    </message>
    <message>
      <source>Hot</source>
      <translation>तीव्र</translation>
    </message>
    <message>
      <source>Hot cell</source>
      <translation>तीव्र कोठा</translation>
    </message>
    <message>
      <source>Hot cells</source>
      <translation>तीव्र कोठाहरू</translation>
    </message>
    <message>
      <source>Hotspot</source>
      <translation>हटस्पट</translation>
    </message>
    <message>
      <source>Hotspot location</source>
      <translation>हटस्पटको स्थान</translation>
    </message>
    <message>
      <source>Hotspot location or number</source>
      <translation>हटस्पटको स्थान वा नम्बर</translation>
    </message>
    <message>
      <source>Hotspot {key}</source>
      <translation>हटस्पट {key}</translation>
    </message>
    <message>
      <source>Hotspot {key} was saved.</source>
      <translation>हटस्पट {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Hotspots</source>
      <translation>हटस्पटहरू</translation>
    </message>
    <message>
      <source>Hotspots by ward</source>
      <translation>वडा अनुसार हटस्पट</translation>
    </message>
    <message>
      <source>Hotspots within 250 m</source>
      <translation>250 मि भित्रका हटस्पट</translation>
    </message>
    <message>
      <source>Hours asked, up to this width</source>
      <translation>मागिएका घण्टा, यस चौडाइसम्म</translation>
    </message>
    <message>
      <source>Hours missing</source>
      <translation>घण्टा उल्लेख नभएको</translation>
    </message>
    <message>
      <source>Hours of the trucks</source>
      <translation>ट्रकका घण्टा</translation>
    </message>
    <message>
      <source>Hours of these vehicles a year</source>
      <translation>यी सवारीका वार्षिक घण्टा</translation>
    </message>
    <message>
      <source>Hours since emptied</source>
      <translation>रित्याइएदेखिका घण्टा</translation>
    </message>
    <message>
      <source>Hours since the emptying, at least</source>
      <translation>रित्याइएदेखिका घण्टा, कम्तीमा</translation>
    </message>
    <message>
      <source>Hours there, up to this width</source>
      <translation>उपलब्ध घण्टा, यस चौडाइसम्म</translation>
    </message>
    <message>
      <source>House and containment</source>
      <translation>घर र कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>House number</source>
      <translation>घर नम्बर</translation>
    </message>
    <message>
      <source>House number / BIN</source>
      <translation>घर नम्बर / BIN</translation>
    </message>
    <message>
      <source>House number / temporary code</source>
      <translation>घर नम्बर / अस्थायी कोड</translation>
    </message>
    <message>
      <source>House number of that building.</source>
      <translation>सो भवनको घर नम्बर।</translation>
    </message>
    <message>
      <source>House number twice in a ward, but for blanks and marks</source>
      <translation>खाली ठाउँ र चिह्नबाहेक घर नम्बर वडामा दोहोरिएको</translation>
    </message>
    <message>
      <source>House number, BIN, road, owner …</source>
      <translation>घर नम्बर, BIN, सडक, धनी …</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>घरधुरी</translation>
    </message>
    <message>
      <source>Households</source>
      <translation>घरधुरीहरू</translation>
    </message>
    <message>
      <source>Households of the group</source>
      <translation>समूहका घरधुरी</translation>
    </message>
    <message>
      <source>Households of the others</source>
      <translation>अरूका घरधुरी</translation>
    </message>
    <message>
      <source>Households served</source>
      <translation>सेवा पाएका घरधुरी</translation>
    </message>
    <message>
      <source>Households that use an own toilet here.</source>
      <translation>यहाँ आफ्नै शौचालय प्रयोग गर्ने घरधुरी।</translation>
    </message>
    <message>
      <source>Households with private toilet</source>
      <translation>निजी शौचालय भएका घरधुरी</translation>
    </message>
    <message>
      <source>Households, but no people</source>
      <translation>घरधुरी छन् तर मानिस छैनन्</translation>
    </message>
    <message>
      <source>How SF-1f counts the people: network, containment, not_to_sewer, holder (the community toilet decides) or none.</source>
      <translation>SF-1f ले मानिस कसरी गन्छ: network, containment, not_to_sewer, holder (सामुदायिक शौचालयले तय गर्छ) वा none।</translation>
    </message>
    <message>
      <source>How a feature counts to the area.</source>
      <translation>आकृति क्षेत्रमा कसरी गनिन्छ।</translation>
    </message>
    <message>
      <source>How far is it from each containment to a plant that takes faecal sludge, which plant is nearest, and what would a new plant change?
A way leads from the containment straight to the nearest road that is wide enough and hangs together with a plant, along such roads in their direction, and straight to the plant. Bands have their upper limit inside. Roads are cut where they pass from one band to the next; the areas are cells that take the band of the nearest point of a road. The mean haul weighs each way by the sludge that the containment gives in a year, as in the demand forecast; those whose people or volume are not known weigh nothing.
For every site of a layer the haul is computed with and without it, over the containments that reach a plant already; those that would be reached for the first time are counted apart. “Plants take what they can” gives each plant at most 365 days of its capacity and finds the distribution with the least haul: containments on the same piece of road are moved together, what finds no room is reported, a plant without a capacity on record takes all. Containments without a way are listed with the reason.
Example: bands of 2, 5, 10 and 15 km for roads of 3 m – and how much haul would a second plant in the east save?</source>
      <translation>हरेक कन्टेनमेन्टबाट दिसाजन्य लेदो लिने प्रशोधन केन्द्र कति टाढा छ, कुन नजिक छ, र नयाँ केन्द्रले के बदल्छ?
बाटो कन्टेनमेन्टबाट सीधै पर्याप्त चौडा र प्रशोधन केन्द्रसँग जोडिएको नजिकको सडकसम्म, त्यस्ता सडक हुँदै तिनको दिशामा, र सीधै केन्द्रसम्म जान्छ। दायराको माथिल्लो सीमा भित्रै पर्छ। एक दायराबाट अर्कोमा जाने ठाउँमा सडक काटिन्छ; क्षेत्रहरू सडकको नजिकको बिन्दुको दायरा लिने कोठा हुन्। औसत ढुवानीले हरेक बाटोलाई कन्टेनमेन्टले वर्षमा दिने लेदोको भार दिन्छ, माग पूर्वानुमानमा जस्तै; मानिस वा आयतन थाहा नभएकाको भार हुँदैन।
तहको हरेक स्थलका लागि, पहिल्यै केन्द्र पुग्ने कन्टेनमेन्टमा, त्योसहित र त्योबिना ढुवानी गणना गरिन्छ; पहिलो पटक पुगिने छुट्टै गनिन्छन्। “प्रशोधन केन्द्रले सकेजति लिन्छन्” ले हरेक केन्द्रलाई बढीमा 365 दिनको क्षमता दिएर सबैभन्दा कम ढुवानी हुने बाँडफाँट भेट्टाउँछ: सडकको एउटै टुक्राका कन्टेनमेन्ट सँगै सारिन्छन्, ठाउँ नपाउने जनाइन्छन्, क्षमताको अभिलेख नभएको केन्द्रले सबै लिन्छ। बाटो नभएका कन्टेनमेन्ट कारणसहित सूचीमा आउँछन्।
उदाहरण: 3 मि सडकका लागि 2, 5, 10 र 15 किमि का दायरा – र पूर्वमा दोस्रो केन्द्रले कति ढुवानी बचाउँथ्यो?</translation>
    </message>
    <message>
      <source>How it is built</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it meets the ground</source>
      <translation>जमिनसँग मिल्ने तरिका</translation>
    </message>
    <message>
      <source>How long the copy took, s; a large city is not copied more often than it can bear.</source>
      <translation>प्रतिलिपि गर्न कति समय लाग्यो, से; ठूलो सहरलाई सहन सक्नेभन्दा धेरै पटक प्रतिलिपि गरिँदैन।</translation>
    </message>
    <message>
      <source>How long the sewer is.</source>
      <translation>ढलको लम्बाइ।</translation>
    </message>
    <message>
      <source>How many cases the hotspot had: the larger the circle, the more.</source>
      <translation>हटस्पटमा कति बिरामी थिए: वृत्त जति ठूलो, त्यति धेरै।</translation>
    </message>
    <message>
      <source>How many containments, how much sludge and how many trips must the city expect in the next months, ward by ward, and can the plants take it?
Need is what should be emptied. By schedule: the next emptying date on record, then every cycle. By accumulation: a containment is full when sludge, at so many litres a person and year and with the growth given, reaches its share of the volume; at least half a year, at most thirty. Calibrated: the litres are drawn towards what consecutive emptyings of the ward and kind of containment show (five parts the assumption, one part each pair), and where ten emptyings have a volume, their median is taken.
People of a building with several containments are shared among them. A missing volume is the median of the type, else of the kind. A containment without people or any volume to go by is left out and counted. The first interval begins when it was last emptied, else built, else on a day drawn evenly from the known ones of the ward and kind: the same in every run. What is late already is spread over the first months, the longest waiting first.
Demand is need times uptake: the emptyings of the last twelve months by those that the model expects for them, ward by ward, from 2 to 100 %; or one fixed share. The check runs the model from a year ago and sets its volume, with this uptake, against the recorded one. With the season, the demand of a month follows the applications of its months of the calendar against the mean month, in the last two to five whole years; need does not. Month 1 begins on the day of the question. Assumptions marked ° are to be replaced by local values.
Example: 36 months, calibrated – in which month does the plant overflow if everybody is emptied (fixed share, 100 %)?</source>
      <translation>आगामी महिनाहरूमा वडा-वडा अनुसार सहरले कति कन्टेनमेन्ट, कति लेदो र कति खेप अपेक्षा गर्नुपर्छ, र के प्रशोधन केन्द्रले लिन सक्छन्?
आवश्यकता भनेको रित्याउनुपर्ने हो। तालिका अनुसार: अभिलेखको अर्को रित्याउने मिति, त्यसपछि हरेक चक्र। सञ्चय अनुसार: प्रतिव्यक्ति प्रतिवर्ष यति लिटर र दिइएको वृद्धिमा लेदो आयतनको हिस्सा पुगेपछि कन्टेनमेन्ट भरिन्छ; कम्तीमा आधा वर्ष, बढीमा तीस वर्ष। मिलाइएको: लिटरलाई वडा र कन्टेनमेन्ट किसिमका लगातारका रित्याइले देखाएतर्फ तानिन्छ (पाँच भाग मान्यता, हरेक जोडी एक भाग), र दस रित्याइको आयतन भएको ठाउँमा तिनको मध्यक लिइन्छ।
धेरै कन्टेनमेन्ट भएको भवनका मानिस तिनमा बाँडिन्छन्। छुटेको आयतन प्रकारको, नभए किसिमको मध्यक हुन्छ। मानिस वा कुनै आयतनको आधार नभएको कन्टेनमेन्ट छाडेर गनिन्छ। पहिलो अन्तराल पछिल्लो रित्याइबाट, नभए निर्माणबाट, नभए वडा र किसिमका थाहा भएकाबाट समान रूपमा छानिएको दिनबाट सुरु हुन्छ: हरेक गणनामा उही। पहिल्यै ढिलो भएको पहिला महिनामा बाँडिन्छ, धेरै पर्खेका पहिले।
माग भनेको आवश्यकता गुणा सेवा लिने दर: पछिल्ला बाह्र महिनाका रित्याइ भाग मोडेलले त्यसका लागि अपेक्षा गरेको, वडा-वडा अनुसार, 2 देखि 100 % सम्म; वा एउटै निश्चित हिस्सा। जाँचले मोडेललाई एक वर्षअघिबाट चलाएर, यही दरमा, यसको आयतनलाई अभिलेखसँग दाँज्छ। मौसमसहित भए महिनाको माग पछिल्ला दुईदेखि पाँच पूरा वर्षमा पात्रोका सोही महिनाका आवेदनलाई औसत महिनासँग दाँजेर चल्छ; आवश्यकता चल्दैन। महिना 1 प्रश्नको दिनबाट सुरु हुन्छ। ° चिह्न भएका मान्यता स्थानीय मानले फेर्नुपर्छ।
उदाहरण: 36 महिना, मिलाइएको – सबै रित्याइए (निश्चित हिस्सा, 100 %) प्रशोधन केन्द्र कुन महिनामा भरिएर नाघ्छ?</translation>
    </message>
    <message>
      <source>How many floors the building has.</source>
      <translation>भवनमा कति तला छन्।</translation>
    </message>
    <message>
      <source>How many people and households live in this area?
Buildings that touch the area count whole, or by their point, or only when wholly inside. Proportional: each building counts with the share of its footprint inside; the sum is rounded at the end. Buildings without a number of people count as 0 and are told.
Example: the catchment of a planned toilet, drawn on the map.</source>
      <translation>यस क्षेत्रमा कति मानिस र घरधुरी बस्छन्?
क्षेत्रलाई छुने भवन पूरै, वा तिनको बिन्दु अनुसार, वा पूरै भित्र भए मात्र गनिन्छन्। समानुपातिक: हरेक भवन भित्र परेको आकारको हिस्साले गनिन्छ; जोड अन्त्यमा पूर्णाङ्क बनाइन्छ। मानिसको सङ्ख्या नभएका भवन 0 गनिन्छन् र जनाइन्छन्।
उदाहरण: योजना गरिएको शौचालयको सेवा क्षेत्र, नक्सामा कोरिएको।</translation>
    </message>
    <message>
      <source>How many pieces of road meet here.</source>
      <translation>यहाँ सडकका कति टुक्रा भेटिन्छन्।</translation>
    </message>
    <message>
      <source>How many values the list has, number.</source>
      <translation>सूचीमा कति मान छन्, सङ्ख्या।</translation>
    </message>
    <message>
      <source>How many years ago the building was built.</source>
      <translation>भवन कति वर्षअघि बनेको हो।</translation>
    </message>
    <message>
      <source>How much untreated waste do people put into which reach of which water body?
Direct dischargers are buildings that lead to a water body and containments whose outlet does; each belongs to the nearest water body within the distance, and to its nearest reach. Drains: the people of the buildings on each drain, carried along the drawn network to where it ends within the distance of a water body; water that ends at several places is parted evenly among them, what ends at a treatment plant that a drain names does not count. Load: people x grams of oxygen demand (BOD) a day x what containments do not keep. Reaches are pieces of the water body by squares of the given side.
Summed downstream: the load of a reach and of all that lie upstream, along the shortest way through the water to its outlet. Outlets are the reaches nearest to the given points; a water body without one drains to its lowest reach by a raster of heights; without either nothing is summed. Failed samples near a reach are counted. Clusters are direct dischargers within the cluster distance of each other. Reaches with a load are parted into thirds. Rain, dilution and self-purification are not counted. Assumptions marked ° are to be replaced by local values.
Example: which twenty clusters of houses put the most into the river?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often it was tried.</source>
      <translation>कति पटक प्रयास भयो।</translation>
    </message>
    <message>
      <source>How often the containment was emptied, on record.</source>
      <translation>अभिलेख अनुसार कन्टेनमेन्ट कति पटक रित्याइयो।</translation>
    </message>
    <message>
      <source>How often the fee is collected.</source>
      <translation>शुल्क कति पटक उठाइन्छ।</translation>
    </message>
    <message>
      <source>How satisfied are customers in this area, and did the workers wear protective equipment?
Applications count by their place on the map. Shares are yes ÷ (yes + no); questions left open are told apart, and without any answer a share stays empty. The response rate is feedback ÷ emptied applications. With a layer of areas, such as the wards, each gets its own numbers, and one line has all.
Example: the ward layer, this year – where do answers fall below 80 %?</source>
      <translation>यस क्षेत्रका ग्राहक कति सन्तुष्ट छन्, र के कामदारले सुरक्षा सामग्री लगाएका थिए?
आवेदन नक्साको स्थान अनुसार गनिन्छन्। हिस्सा हो ÷ (हो + होइन) हुन्; खाली छाडिएका प्रश्न छुट्टै जनाइन्छन्, र कुनै उत्तर नभए हिस्सा खाली रहन्छ। प्रतिक्रिया दर भनेको प्रतिक्रिया ÷ रित्याइएका आवेदन हो। वडाजस्तो क्षेत्रको तह भए हरेकका आफ्नै सङ्ख्या हुन्छन्, र एउटा पङ्क्तिमा सबैको।
उदाहरण: वडा तह, यो वर्ष – उत्तर कहाँ 80 % भन्दा तल झर्छन्?</translation>
    </message>
    <message>
      <source>How the figures are made</source>
      <translation>अङ्कहरू कसरी निस्कन्छन्</translation>
    </message>
    <message>
      <source>How the land is used.</source>
      <translation>जमिनको प्रयोग।</translation>
    </message>
    <message>
      <source>How the limits of the classes are found; percentages are always 25, 50, 75</source>
      <translation>श्रेणीका सीमा कसरी निकालिन्छन्; प्रतिशत सधैँ 25, 50, 75 हुन्छन्</translation>
    </message>
    <message>
      <source>How wide the carriageway is.</source>
      <translation>सवारी चल्ने भाग कति चौडा छ।</translation>
    </message>
    <message>
      <source>How wide the sewer is.</source>
      <translation>ढलको चौडाइ।</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>IMIS is not connected just now. What you typed stays here; save again when the connection is back.</source>
      <translation>IMIS अहिले जोडिएको छैन। तपाईंले टाइप गरेको कुरा यहीँ रहन्छ; जडान फर्केपछि फेरि बचत गर्नुहोस्।</translation>
    </message>
    <message>
      <source>IMIS is not connected to a database just now.</source>
      <translation>IMIS अहिले कुनै डाटाबेसमा जोडिएको छैन।</translation>
    </message>
    <message>
      <source>IMIS is not connected. Choose a database with “Not connected” in the toolbar.</source>
      <translation>IMIS जोडिएको छैन। औजारपट्टीको “नजोडिएको” बाट डाटाबेस छान्नुहोस्।</translation>
    </message>
    <message>
      <source>IMIS tries to connect again by itself. What you typed stays.</source>
      <translation>IMIS आफैँ फेरि जोड्न प्रयास गर्छ। तपाईंले टाइप गरेको कुरा रहन्छ।</translation>
    </message>
    <message>
      <source>IMIS's own</source>
      <translation>IMIS को आफ्नै</translation>
    </message>
    <message>
      <source>IMIS: all records</source>
      <translation>IMIS: सबै अभिलेख</translation>
    </message>
    <message>
      <source>IMIS: applications</source>
      <translation>IMIS: आवेदनहरू</translation>
    </message>
    <message>
      <source>IMIS: buildings by BIN</source>
      <translation>IMIS: BIN अनुसार भवन</translation>
    </message>
    <message>
      <source>IMIS: buildings by house number</source>
      <translation>IMIS: घर नम्बर अनुसार भवन</translation>
    </message>
    <message>
      <source>IMIS: containments</source>
      <translation>IMIS: कन्टेनमेन्टहरू</translation>
    </message>
    <message>
      <source>IMIS: coordinates</source>
      <translation>IMIS: निर्देशाङ्क</translation>
    </message>
    <message>
      <source>IMIS: owners</source>
      <translation>IMIS: धनीहरू</translation>
    </message>
    <message>
      <source>IMIS: places</source>
      <translation>IMIS: स्थानहरू</translation>
    </message>
    <message>
      <source>IMIS: roads</source>
      <translation>IMIS: सडकहरू</translation>
    </message>
    <message>
      <source>IMIS_CONNECT must name a private database (embedded:NAME) or a service (service=NAME).</source>
      <translation>IMIS_CONNECT ले निजी डाटाबेस (embedded:NAME) वा सेवा (service=NAME) जनाउनुपर्छ।</translation>
    </message>
    <message>
      <source>ISO 639, e.g. en, ne, pt_BR.</source>
      <translation>ISO 639, जस्तै en, ne, pt_BR।</translation>
    </message>
    <message>
      <source>ISO, DMY (day first) or MDY (month first), as stated for the file.</source>
      <translation>ISO, DMY (दिन पहिले) वा MDY (महिना पहिले), फाइलका लागि जनाइए अनुसार।</translation>
    </message>
    <message>
      <source>Icon</source>
      <translation>आइकन</translation>
    </message>
    <message>
      <source>Identity of the report document.</source>
      <translation>प्रतिवेदन कागजातको पहिचान।</translation>
    </message>
    <message>
      <source>If they are one, keep one and connect its buildings to it.</source>
      <translation>दुवै एउटै हुन् भने एउटा राखेर यसका भवन त्यसैमा जोड्नुहोस्।</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>आयात</translation>
    </message>
    <message>
      <source>Import a file</source>
      <translation>फाइल आयात</translation>
    </message>
    <message>
      <source>Import into</source>
      <translation>आयात गर्ने तालिका</translation>
    </message>
    <message>
      <source>Import that brought the row.</source>
      <translation>पङ्क्ति ल्याउने आयात।</translation>
    </message>
    <message>
      <source>Import the change belongs to.</source>
      <translation>परिवर्तन पर्ने आयात।</translation>
    </message>
    <message>
      <source>Import the good rows</source>
      <translation>ठीक पङ्क्ति आयात गर्नुहोस्</translation>
    </message>
    <message>
      <source>Import the {count} good rows</source>
      <translation>ठीक {count} पङ्क्ति आयात गर्नुहोस्</translation>
    </message>
    <message>
      <source>Import {count} rows</source>
      <translation>{count} पङ्क्ति आयात गर्नुहोस्</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>आयात हुँदै</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>आयातहरू</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>आयात…</translation>
    </message>
    <message>
      <source>In both</source>
      <translation>दुवैमा</translation>
    </message>
    <message>
      <source>In buildings of men</source>
      <translation>पुरुषका भवनमा</translation>
    </message>
    <message>
      <source>In buildings of women</source>
      <translation>महिलाका भवनमा</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>लागू रहेको</translation>
    </message>
    <message>
      <source>In order, waits for approval</source>
      <translation>ठीक छ, स्वीकृति पर्खँदै</translation>
    </message>
    <message>
      <source>In place of a layer: keys parted by commas, such as R0001, R0002.</source>
      <translation>तहको सट्टा: अल्पविरामले छुट्याइएका कुञ्जी, जस्तै R0001, R0002।</translation>
    </message>
    <message>
      <source>In place of the weights, such as: road haul slope; 1 2 4; 1/2 1 2; 1/4 1/2 1. Criteria: slope dwellings water wells road haul land_use below downwind; those not named weigh nothing.</source>
      <translation>भारको सट्टा, जस्तै: road haul slope; 1 2 4; 1/2 1 2; 1/4 1/2 1। मापदण्ड: slope dwellings water wells road haul land_use below downwind; नाम नदिइएकाको भार हुँदैन।</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>प्रगतिमा</translation>
    </message>
    <message>
      <source>In the denominator only</source>
      <translation>हरमा मात्र</translation>
    </message>
    <message>
      <source>In the first run</source>
      <translation>पहिलो गणनामा</translation>
    </message>
    <message>
      <source>In the flood</source>
      <translation>डुबानमा</translation>
    </message>
    <message>
      <source>In the flood (%)</source>
      <translation>डुबानमा (%)</translation>
    </message>
    <message>
      <source>In the flooded area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the last run of reach.</source>
      <translation>पहुँचको पछिल्लो गणनामा।</translation>
    </message>
    <message>
      <source>In the matrix of pairs “{first}” to “{second}” is {a:g} and back {b:g}. One must be 1 divided by the other.</source>
      <translation>जोडीको म्याट्रिक्समा “{first}” देखि “{second}” {a:g} छ र उल्टो {b:g} छ। एउटा 1 भाग अर्को हुनुपर्छ।</translation>
    </message>
    <message>
      <source>In the numerator</source>
      <translation>अंशमा</translation>
    </message>
    <message>
      <source>In the plan</source>
      <translation>योजनामा</translation>
    </message>
    <message>
      <source>In the second run</source>
      <translation>दोस्रो गणनामा</translation>
    </message>
    <message>
      <source>In the unit that the indicator names.</source>
      <translation>सूचकले जनाउने एकाइमा।</translation>
    </message>
    <message>
      <source>In time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In two places: farther apart than (m) °</source>
      <translation>दुई ठाउँमा: यतिभन्दा टाढा (मि) °</translation>
    </message>
    <message>
      <source>In two places: for more than (minutes) °</source>
      <translation>दुई ठाउँमा: यतिभन्दा बढी समय (मिनेट) °</translation>
    </message>
    <message>
      <source>In use, number whose point lies inside.</source>
      <translation>प्रयोगमा रहेका, भित्र बिन्दु परेकाको सङ्ख्या।</translation>
    </message>
    <message>
      <source>In which the building lies.</source>
      <translation>भवन रहेको।</translation>
    </message>
    <message>
      <source>Inactive</source>
      <translation>निष्क्रिय</translation>
    </message>
    <message>
      <source>Inclusion</source>
      <translation>समावेशिता</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>सूचक</translation>
    </message>
    <message>
      <source>Indicator on the map</source>
      <translation>नक्सामा सूचक</translation>
    </message>
    <message>
      <source>Indicator {} does not belong to the report.</source>
      <translation>सूचक {} यस प्रतिवेदनको होइन।</translation>
    </message>
    <message>
      <source>Indicator {} has no title.</source>
      <translation>सूचक {} को शीर्षक छैन।</translation>
    </message>
    <message>
      <source>Indicator {} is missing.</source>
      <translation>सूचक {} छुटेको छ।</translation>
    </message>
    <message>
      <source>Indicator {} stands more than once.</source>
      <translation>सूचक {} एकभन्दा बढी पटक छ।</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>सूचकहरू</translation>
    </message>
    <message>
      <source>Indicators before and after</source>
      <translation>अघि र पछिका सूचक</translation>
    </message>
    <message>
      <source>Indicators before and after; the city's data stay as they are</source>
      <translation>अघि र पछिका सूचक; सहरको तथ्याङ्क जस्ताको तस्तै रहन्छ</translation>
    </message>
    <message>
      <source>Indicators of {}</source>
      <translation>{} का सूचकहरू</translation>
    </message>
    <message>
      <source>Indicators, flow diagram and ladder before and after, with people and cost of each step, as last computed.</source>
      <translation>अघि र पछिका सूचक, प्रवाह चित्र र सोपान, हरेक चरणका मानिस र लागतसहित, पछिल्लो गणना अनुसार।</translation>
    </message>
    <message>
      <source>Industrial</source>
      <translation>औद्योगिक</translation>
    </message>
    <message>
      <source>Infected disease</source>
      <translation>सङ्क्रमित रोग</translation>
    </message>
    <message>
      <source>Influent or effluent.</source>
      <translation>भित्रिने वा निस्कने पानी।</translation>
    </message>
    <message>
      <source>Info</source>
      <translation>जानकारी</translation>
    </message>
    <message>
      <source>Infrastructure</source>
      <translation>पूर्वाधार</translation>
    </message>
    <message>
      <source>Inner depth of the tank or pit, m.</source>
      <translation>ट्याङ्क वा खाल्डोको भित्री गहिराइ, मि।</translation>
    </message>
    <message>
      <source>Inner depth.</source>
      <translation>भित्री गहिराइ।</translation>
    </message>
    <message>
      <source>Inner diameter of a cylindrical pit, m.</source>
      <translation>बेलनाकार खाल्डोको भित्री व्यास, मि।</translation>
    </message>
    <message>
      <source>Inner diameter, mm.</source>
      <translation>भित्री व्यास, मिमि।</translation>
    </message>
    <message>
      <source>Inner diameter.</source>
      <translation>भित्री व्यास।</translation>
    </message>
    <message>
      <source>Inner length of a tank or rectangular pit, m.</source>
      <translation>ट्याङ्क वा आयताकार खाल्डोको भित्री लम्बाइ, मि।</translation>
    </message>
    <message>
      <source>Inner length.</source>
      <translation>भित्री लम्बाइ।</translation>
    </message>
    <message>
      <source>Inner width of a tank or rectangular pit, m.</source>
      <translation>ट्याङ्क वा आयताकार खाल्डोको भित्री चौडाइ, मि।</translation>
    </message>
    <message>
      <source>Inner width.</source>
      <translation>भित्री चौडाइ।</translation>
    </message>
    <message>
      <source>Inside or outside the building footprint.</source>
      <translation>भवनको आकारभित्र वा बाहिर।</translation>
    </message>
    <message>
      <source>Inside the area now</source>
      <translation>अहिले क्षेत्रभित्र</translation>
    </message>
    <message>
      <source>Inside the building footprint</source>
      <translation>भवनको आकारभित्र</translation>
    </message>
    <message>
      <source>Inside the clusters {n} containments have an unsafe outlet or are overdue.</source>
      <translation>समूहभित्र {n} कन्टेनमेन्टको निकास असुरक्षित छ वा म्याद नाघेको छ।</translation>
    </message>
    <message>
      <source>Inside, km.</source>
      <translation>भित्र, किमि।</translation>
    </message>
    <message>
      <source>Instead</source>
      <translation>यसको सट्टा</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>संस्था</translation>
    </message>
    <message>
      <source>Institutions</source>
      <translation>संस्थाहरू</translation>
    </message>
    <message>
      <source>Institutions are health, public, government, recreational, social and financial institutions.</source>
      <translation>संस्था भनेका स्वास्थ्य, सार्वजनिक, सरकारी, मनोरञ्जन, सामाजिक र वित्तीय संस्था हुन्।</translation>
    </message>
    <message>
      <source>Issue date of the licence, not in the future.</source>
      <translation>अनुमतिपत्र जारी मिति, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>It differs from SF-1a on purpose: the ladder also asks for emptying and treatment.</source>
      <translation>यो जानाजान SF-1a भन्दा फरक छ: सोपानले रित्याइ र प्रशोधन पनि सोध्छ।</translation>
    </message>
    <message>
      <source>It is imported already.</source>
      <translation>यो पहिल्यै आयात भइसकेको छ।</translation>
    </message>
    <message>
      <source>It is not imported yet.</source>
      <translation>यो अझै आयात भएको छैन।</translation>
    </message>
    <message>
      <source>It is now</source>
      <translation>अहिलेको मान</translation>
    </message>
    <message>
      <source>It is shown only now and is stored nowhere. Tell it to the person, not by email. At the first sign-in the desk asks for a new one; until then the database gives nothing.</source>
      <translation>यो अहिले मात्र देखाइन्छ र कतै राखिँदैन। व्यक्तिलाई नै भन्नुहोस्, इमेलबाट होइन। पहिलो साइन इनमा डेस्कले नयाँ माग्छ; त्यतिन्जेल डाटाबेसले केही दिँदैन।</translation>
    </message>
    <message>
      <source>It is tried again in {} min by an IMIS in QGIS that is open and knows the password; sooner with “Send again…” on the page “National dashboard”. Without QGIS run: nsd retry</source>
      <translation>{} मिनेटमा, QGIS मा खुला र पासवर्ड थाहा भएको IMIS ले फेरि प्रयास गर्छ; छिटो चाहे “राष्ट्रिय ड्यासबोर्ड” पृष्ठमा “फेरि पठाउनुहोस्…”। QGIS बिना चलाउनुहोस्: nsd retry</translation>
    </message>
    <message>
      <source>It may have arrived all the same: that is looked up first.</source>
      <translation>यद्यपि यो आइपुगेको हुन सक्छ: पहिले त्यो हेरिन्छ।</translation>
    </message>
    <message>
      <source>It may hold data about buildings only for this task. Delete it from the device when the work is done.</source>
      <translation>यसमा भवनको विवरण यसै कामका लागि मात्र रहन सक्छ। काम सकिएपछि यन्त्रबाट मेट्नुहोस्।</translation>
    </message>
    <message>
      <source>It was given up.</source>
      <translation>यो छाडियो।</translation>
    </message>
    <message>
      <source>It was undone already.</source>
      <translation>यो पहिल्यै पूर्ववत् गरिसकियो।</translation>
    </message>
    <message>
      <source>It works for the whole year; sewers named lead to it.</source>
      <translation>यसले पूरै वर्ष काम गर्छ; उल्लिखित ढल यसतर्फ आउँछन्।</translation>
    </message>
    <message>
      <source>Its figures are those of the report document with SHA-256 checksum</source>
      <translation>यसका अङ्क प्रतिवेदन कागजातका हुन्, SHA-256 चेकसम</translation>
    </message>
    <message>
      <source>Its id in the toolbox, without imis:.</source>
      <translation>औजारबाकसमा यसको id, imis: बिना।</translation>
    </message>
    <message>
      <source>Its provider, if it has one, binds the account as well.</source>
      <translation>सेवा प्रदायक भए, त्यसले खातालाई पनि सीमित गर्छ।</translation>
    </message>
    <message>
      <source>Its tests are deleted and its accounts closed. To keep the record, set its status to Not operational instead.</source>
      <translation>यसका परीक्षण मेटिन्छन् र खाता बन्द हुन्छन्। अभिलेख राख्न, बरु यसको अवस्था सञ्चालनमा छैन राख्नुहोस्।</translation>
    </message>
    <message>
      <source>Its text.</source>
      <translation>यसको पाठ।</translation>
    </message>
    <message>
      <source>JPG or PNG</source>
      <translation>JPG वा PNG</translation>
    </message>
    <message>
      <source>JSON document</source>
      <translation>JSON कागजात</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>जनवरी</translation>
    </message>
    <message>
      <source>January</source>
      <translation>जनवरी</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>काम</translation>
    </message>
    <message>
      <source>Job end</source>
      <translation>कामको अन्त्य</translation>
    </message>
    <message>
      <source>Job start</source>
      <translation>कामको सुरु</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>कामहरू</translation>
    </message>
    <message>
      <source>Jobs by flag</source>
      <translation>सङ्केत अनुसार काम</translation>
    </message>
    <message>
      <source>Jobs in reach</source>
      <translation>पहुँचभित्रका काम</translation>
    </message>
    <message>
      <source>Jobs not served, or not wholly</source>
      <translation>नगरिएका वा पूरै नगरिएका काम</translation>
    </message>
    <message>
      <source>Jobs served</source>
      <translation>सम्पन्न काम</translation>
    </message>
    <message>
      <source>Jobs with a flag</source>
      <translation>सङ्केत लागेका काम</translation>
    </message>
    <message>
      <source>Jobs with a flag (%)</source>
      <translation>सङ्केत लागेका काम (%)</translation>
    </message>
    <message>
      <source>Jobs with the most flags</source>
      <translation>सबैभन्दा बढी सङ्केत लागेका काम</translation>
    </message>
    <message>
      <source>Join ends</source>
      <translation>छेउहरू जोड्नुहोस्</translation>
    </message>
    <message>
      <source>Joined to the roads</source>
      <translation>सडकमा जोडिएको</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>जुलाई</translation>
    </message>
    <message>
      <source>July</source>
      <translation>जुलाई</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>जुन</translation>
    </message>
    <message>
      <source>Junction {number}</source>
      <translation>चोक {number}</translation>
    </message>
    <message>
      <source>June</source>
      <translation>जुन</translation>
    </message>
    <message>
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <source>KML file</source>
      <translation>KML फाइल</translation>
    </message>
    <message>
      <source>KML files (*.kml)</source>
      <translation>KML फाइलहरू (*.kml)</translation>
    </message>
    <message>
      <source>KML file…</source>
      <translation>KML फाइल…</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>KPI</translation>
    </message>
    <message>
      <source>KPI targets</source>
      <translation>KPI लक्ष्य</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>राख्ने</translation>
    </message>
    <message>
      <source>Keep it in the password store of QGIS</source>
      <translation>QGIS को पासवर्ड भण्डारमा राख्नुहोस्</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>मेरो राख्नुहोस्</translation>
    </message>
    <message>
      <source>Keep one-way roads one way</source>
      <translation>एकतर्फी सडक एकतर्फी नै राख्नुहोस्</translation>
    </message>
    <message>
      <source>Keep the report as a print layout of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the scenario by a name</source>
      <translation>परिदृश्यलाई नाम दिएर राख्नुहोस्</translation>
    </message>
    <message>
      <source>Keep this run</source>
      <translation>यो गणना राख्नुहोस्</translation>
    </message>
    <message>
      <source>Keep this run, to compare it with others</source>
      <translation>अरूसँग तुलना गर्न यो गणना राख्नुहोस्</translation>
    </message>
    <message>
      <source>Keeping the target</source>
      <translation>लक्ष्य राख्दै</translation>
    </message>
    <message>
      <source>Keeps sludge</source>
      <translation>लेदो जम्मा गर्छ</translation>
    </message>
    <message>
      <source>Keeps the septic tank standard</source>
      <translation>सेप्टिक ट्याङ्कको मापदण्ड पालना</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>राखिएको</translation>
    </message>
    <message>
      <source>Kept as run {number}.</source>
      <translation>गणना {number} का रूपमा राखियो।</translation>
    </message>
    <message>
      <source>Kept beside an override.</source>
      <translation>फेरबदलसँगै राखिएको।</translation>
    </message>
    <message>
      <source>Kept beyond their time:

{list}

Remove them now? This cannot be taken back.</source>
      <translation>समयभन्दा बढी राखिएका:

{list}

अहिले हटाउने? यो फिर्ता लिन सकिँदैन।</translation>
    </message>
    <message>
      <source>Kept beyond their time: {list}. The Super Admin removes them here.</source>
      <translation>समयभन्दा बढी राखिएका: {list}। सुपर एडमिनले यिनलाई यहाँ हटाउँछन्।</translation>
    </message>
    <message>
      <source>Kept by lined pits (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept by others (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept by septic tanks (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept for data of earlier systems; not used.</source>
      <translation>पुराना प्रणालीको तथ्याङ्कका लागि राखिएको; प्रयोग हुँदैन।</translation>
    </message>
    <message>
      <source>Kept run</source>
      <translation>राखिएको गणना</translation>
    </message>
    <message>
      <source>Kept runs</source>
      <translation>राखिएका गणना</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>कुञ्जी</translation>
    </message>
    <message>
      <source>Key column</source>
      <translation>कुञ्जी स्तम्भ</translation>
    </message>
    <message>
      <source>Key figures</source>
      <translation>मुख्य अङ्कहरू</translation>
    </message>
    <message>
      <source>Key header</source>
      <translation>कुञ्जीको शीर्षक</translation>
    </message>
    <message>
      <source>Key of a record, or user name</source>
      <translation>अभिलेखको कुञ्जी वा प्रयोगकर्ता नाम</translation>
    </message>
    <message>
      <source>Key of a well</source>
      <translation>इनारको कुञ्जी</translation>
    </message>
    <message>
      <source>Key of the answer.</source>
      <translation>उत्तरको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the area</source>
      <translation>क्षेत्रको कुञ्जी</translation>
    </message>
    <message>
      <source>Key of the area.</source>
      <translation>क्षेत्रको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the category</source>
      <translation>वर्गको कुञ्जी</translation>
    </message>
    <message>
      <source>Key of the cell.</source>
      <translation>कोठाको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the community.</source>
      <translation>बस्तीको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the delivery.</source>
      <translation>खेपको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the delivery; history and payments name it.</source>
      <translation>खेपको कुञ्जी; इतिहास र भुक्तानीले यसैलाई जनाउँछन्।</translation>
    </message>
    <message>
      <source>Key of the entry.</source>
      <translation>प्रविष्टिको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the file.</source>
      <translation>फाइलको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the line.</source>
      <translation>लाइनको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the link.</source>
      <translation>सम्बन्धको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the package.</source>
      <translation>प्याकेजको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the person.</source>
      <translation>व्यक्तिको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the place.</source>
      <translation>स्थानको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the record, as the text of a row.</source>
      <translation>अभिलेखको कुञ्जी, पङ्क्तिको पाठका रूपमा।</translation>
    </message>
    <message>
      <source>Key of the record; empty until the record is saved.</source>
      <translation>अभिलेखको कुञ्जी; अभिलेख बचत नगरेसम्म खाली।</translation>
    </message>
    <message>
      <source>Key of the record; parts of a longer key are joined by |.</source>
      <translation>अभिलेखको कुञ्जी; लामो कुञ्जीका भाग | ले जोडिन्छन्।</translation>
    </message>
    <message>
      <source>Key of the report.</source>
      <translation>प्रतिवेदनको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the row.</source>
      <translation>पङ्क्तिको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the run.</source>
      <translation>गणनाको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the scenario.</source>
      <translation>परिदृश्यको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the series</source>
      <translation>शृङ्खलाको कुञ्जी</translation>
    </message>
    <message>
      <source>Key of the service.</source>
      <translation>सेवाको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the survey.</source>
      <translation>सर्वेक्षणको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the system.</source>
      <translation>प्रणालीको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the target.</source>
      <translation>लक्ष्यको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the type.</source>
      <translation>प्रकारको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the use.</source>
      <translation>प्रयोगको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the user.</source>
      <translation>प्रयोगकर्ताको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the value.</source>
      <translation>मानको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the water body.</source>
      <translation>जलाशयको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key of the zone.</source>
      <translation>क्षेत्रको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key performance indicator.</source>
      <translation>मुख्य कार्यसम्पादन सूचक।</translation>
    </message>
    <message>
      <source>Key performance indicators of desludging: yearly targets</source>
      <translation>लेदो रित्याउने मुख्य कार्यसम्पादन सूचक: वार्षिक लक्ष्य</translation>
    </message>
    <message>
      <source>Key performance indicators of the emptying service</source>
      <translation>रित्याउने सेवाका मुख्य कार्यसम्पादन सूचक</translation>
    </message>
    <message>
      <source>Key that was asked for.</source>
      <translation>मागिएको कुञ्जी।</translation>
    </message>
    <message>
      <source>Key, ascending in the order of writing.</source>
      <translation>कुञ्जी, लेखिएको क्रममा बढ्दो।</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>किसिम</translation>
    </message>
    <message>
      <source>Kind and outlet, as the code list names it.</source>
      <translation>किसिम र निकास, कोड सूचीमा लेखिए अनुसार।</translation>
    </message>
    <message>
      <source>Kind and outlet.</source>
      <translation>किसिम र निकास।</translation>
    </message>
    <message>
      <source>Kind of area</source>
      <translation>क्षेत्रको किसिम</translation>
    </message>
    <message>
      <source>Kind of command, such as ALTER TABLE; a DROP names each object that went.</source>
      <translation>आदेशको किसिम, जस्तै ALTER TABLE; DROP ले हटेको हरेक वस्तु जनाउँछ।</translation>
    </message>
    <message>
      <source>Kind of containment</source>
      <translation>कन्टेनमेन्टको किसिम</translation>
    </message>
    <message>
      <source>Kind of containment and where its outlet leads.</source>
      <translation>कन्टेनमेन्टको किसिम र निकास जाने ठाउँ।</translation>
    </message>
    <message>
      <source>Kind of file.</source>
      <translation>फाइलको किसिम।</translation>
    </message>
    <message>
      <source>Kind of ground: fine, weathered, medium, coarse or fractured</source>
      <translation>जमिनको किसिम: fine, weathered, medium, coarse वा fractured</translation>
    </message>
    <message>
      <source>Kind of object, such as table or function.</source>
      <translation>वस्तुको किसिम, जस्तै table वा function।</translation>
    </message>
    <message>
      <source>Kind of operator.</source>
      <translation>सञ्चालकको किसिम।</translation>
    </message>
    <message>
      <source>Kind of owner.</source>
      <translation>धनीको किसिम।</translation>
    </message>
    <message>
      <source>Kind of package the person can carry.</source>
      <translation>व्यक्तिले बोक्न सक्ने प्याकेजको किसिम।</translation>
    </message>
    <message>
      <source>Kind of stop</source>
      <translation>रोकाइको किसिम</translation>
    </message>
    <message>
      <source>Kind of treatment plant.</source>
      <translation>प्रशोधन केन्द्रको किसिम।</translation>
    </message>
    <message>
      <source>L list, V view, A add, E edit, D delete, X export, x export without persons, I import, P approve.</source>
      <translation>L सूची, V हेर्ने, A थप्ने, E सम्पादन, D मेट्ने, X निर्यात, x व्यक्तिबिनाको निर्यात, I आयात, P स्वीकृति।</translation>
    </message>
    <message>
      <source>LIC name</source>
      <translation>न्यून आय बस्तीको नाम</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>लेबल</translation>
    </message>
    <message>
      <source>Label of the years due.</source>
      <translation>बक्यौता वर्षको नाम।</translation>
    </message>
    <message>
      <source>Label on maps and charts: septic tank, lined pit, double pit, unlined pit.</source>
      <translation>नक्सा र चार्टमा नाम: सेप्टिक ट्याङ्क, पक्की खाल्डो, दोहोरो खाल्डो, कच्ची खाल्डो।</translation>
    </message>
    <message>
      <source>Labels of the roles held.</source>
      <translation>रहेका भूमिकाका नाम।</translation>
    </message>
    <message>
      <source>Ladder</source>
      <translation>सोपान</translation>
    </message>
    <message>
      <source>Land that is available (empty: all)</source>
      <translation>उपलब्ध जमिन (खाली: सबै)</translation>
    </message>
    <message>
      <source>Land use</source>
      <translation>भू-उपयोग</translation>
    </message>
    <message>
      <source>Land use (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Land use not allowed</source>
      <translation>भू-उपयोगले नदिने</translation>
    </message>
    <message>
      <source>Land use: scores of the classes °</source>
      <translation>भू-उपयोग: श्रेणीका प्राप्ताङ्क °</translation>
    </message>
    <message>
      <source>Landmark</source>
      <translation>चिनारी स्थल</translation>
    </message>
    <message>
      <source>Landmarks and other places to find one's way by.</source>
      <translation>बाटो चिन्न सघाउने चिनारी र अन्य स्थान।</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>भाषा</translation>
    </message>
    <message>
      <source>Language code</source>
      <translation>भाषाको कोड</translation>
    </message>
    <message>
      <source>Language of the paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the text.</source>
      <translation>पाठको भाषा।</translation>
    </message>
    <message>
      <source>Largest deviation from the even load (%)</source>
      <translation>समान भारबाट सबैभन्दा ठूलो विचलन (%)</translation>
    </message>
    <message>
      <source>Largest deviation from the even load: {pct} %; {n} zone(s) outside the tolerance.</source>
      <translation>समान भारबाट सबैभन्दा ठूलो विचलन: {pct} %; {n} क्षेत्र सहने सीमाबाहिर।</translation>
    </message>
    <message>
      <source>Largest gap that was closed, m.</source>
      <translation>जोडिएको सबैभन्दा ठूलो अन्तर, मि।</translation>
    </message>
    <message>
      <source>Largest value allowed.</source>
      <translation>मान्य अधिकतम मान।</translation>
    </message>
    <message>
      <source>Last Payment date</source>
      <translation>अन्तिम भुक्तानी मिति</translation>
    </message>
    <message>
      <source>Last change</source>
      <translation>अन्तिम परिवर्तन</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>अन्तिम दिन</translation>
    </message>
    <message>
      <source>Last day of employment; for inactive employees.</source>
      <translation>रोजगारीको अन्तिम दिन; निष्क्रिय कर्मचारीका लागि।</translation>
    </message>
    <message>
      <source>Last day of the quarter.</source>
      <translation>त्रैमासको अन्तिम दिन।</translation>
    </message>
    <message>
      <source>Last emptied</source>
      <translation>पछिल्लो रित्याइ</translation>
    </message>
    <message>
      <source>Last emptied according to survey</source>
      <translation>सर्वेक्षण अनुसार पछिल्लो रित्याइ</translation>
    </message>
    <message>
      <source>Last emptying plus the interval of the type or the setting; blank when never emptied or decommissioned.</source>
      <translation>पछिल्लो रित्याइ जोड प्रकार वा सेटिङको अन्तराल; कहिल्यै नरित्याइएको वा सञ्चालनबाट हटाइएको भए खाली।</translation>
    </message>
    <message>
      <source>Last month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last payment</source>
      <translation>पछिल्लो भुक्तानी</translation>
    </message>
    <message>
      <source>Last payment date</source>
      <translation>अन्तिम भुक्तानी मिति</translation>
    </message>
    <message>
      <source>Last sign-in</source>
      <translation>पछिल्लो साइन इन</translation>
    </message>
    <message>
      <source>Last sync</source>
      <translation>पछिल्लो सिङ्क</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>गत वर्ष</translation>
    </message>
    <message>
      <source>Late already</source>
      <translation>पहिल्यै ढिला</translation>
    </message>
    <message>
      <source>Late already (%)</source>
      <translation>पहिल्यै ढिला (%)</translation>
    </message>
    <message>
      <source>Latest of these emptyings.</source>
      <translation>यी रित्याइमध्ये पछिल्लो।</translation>
    </message>
    <message>
      <source>Latest performance tests</source>
      <translation>पछिल्ला कार्यसम्पादन परीक्षण</translation>
    </message>
    <message>
      <source>Latitude</source>
      <translation>अक्षांश</translation>
    </message>
    <message>
      <source>Latitude, longitude</source>
      <translation>अक्षांश, देशान्तर</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>तह</translation>
    </message>
    <message>
      <source>Layer of the file, where a file holds several.</source>
      <translation>धेरै तह भएको फाइलको तह।</translation>
    </message>
    <message>
      <source>Layer or sheet of the file.</source>
      <translation>फाइलको तह वा पाना।</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>तहहरू</translation>
    </message>
    <message>
      <source>Layers to export</source>
      <translation>निर्यात गर्ने तह</translation>
    </message>
    <message>
      <source>Layers whose personal columns were exported too; empty for none.</source>
      <translation>व्यक्तिगत स्तम्भ पनि निर्यात गरिएका तह; नभए खाली।</translation>
    </message>
    <message>
      <source>Leading to drain, water or open ground (%)</source>
      <translation>नाली, पानी वा खुला जमिनमा जाने (%)</translation>
    </message>
    <message>
      <source>Leads to a plant, but names none</source>
      <translation>प्रशोधन केन्द्र जान्छ तर नाम उल्लेख छैन</translation>
    </message>
    <message>
      <source>Leads to another plant than it names</source>
      <translation>उल्लिखितभन्दा फरक प्रशोधन केन्द्र जान्छ</translation>
    </message>
    <message>
      <source>Leads to drain, water or open ground</source>
      <translation>नाली, पानी वा खुला जमिनमा जान्छ</translation>
    </message>
    <message>
      <source>Least</source>
      <translation>न्यूनतम</translation>
    </message>
    <message>
      <source>Least fall between the ends of a line (m) °</source>
      <translation>रेखाका छेउबीचको न्यूनतम ढाल (मि) °</translation>
    </message>
    <message>
      <source>Least gradient (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it open when it is not known.</source>
      <translation>थाहा नभए खुला छोड्नुहोस्।</translation>
    </message>
    <message>
      <source>Leave out the rows</source>
      <translation>पङ्क्तिहरू छाड्नुहोस्</translation>
    </message>
    <message>
      <source>Leaving rows out</source>
      <translation>पङ्क्तिहरू छाडिँदै</translation>
    </message>
    <message>
      <source>Left as it is, the stored photo stays.</source>
      <translation>जस्ताको तस्तै छाडे राखिएको फोटो नै रहन्छ।</translation>
    </message>
    <message>
      <source>Left behind by an emptying (share) °</source>
      <translation>रित्याएपछि बाँकी रहने (हिस्सा) °</translation>
    </message>
    <message>
      <source>Left empty for a help desk of the municipality.</source>
      <translation>नगरपालिकाको सहायता कक्षका लागि खाली छाडिन्छ।</translation>
    </message>
    <message>
      <source>Left empty, it is taken from the place on the map.</source>
      <translation>खाली छाडे नक्साको स्थानबाट लिइन्छ।</translation>
    </message>
    <message>
      <source>Left empty: the whole municipality.</source>
      <translation>खाली छाडे: सम्पूर्ण नगरपालिका।</translation>
    </message>
    <message>
      <source>Left on the next day</source>
      <translation>भोलिपल्ट निस्कियो</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>छाडिएको</translation>
    </message>
    <message>
      <source>Left out for want of data, the other weights grow in proportion: {names}.</source>
      <translation>तथ्याङ्क नभएकाले छाडिए, अन्य भार समानुपातमा बढ्छन्: {names}।</translation>
    </message>
    <message>
      <source>Left the plant</source>
      <translation>प्रशोधन केन्द्रबाट निस्केको</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>लम्बाइ</translation>
    </message>
    <message>
      <source>Length (km)</source>
      <translation>लम्बाइ (किमि)</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>लम्बाइ (मि)</translation>
    </message>
    <message>
      <source>Length by outcome</source>
      <translation>परिणाम अनुसार लम्बाइ</translation>
    </message>
    <message>
      <source>Length by speed, s.</source>
      <translation>लम्बाइ भाग गति, से।</translation>
    </message>
    <message>
      <source>Length in the longest connected part, %.</source>
      <translation>सबैभन्दा लामो जोडिएको भागको लम्बाइ, %।</translation>
    </message>
    <message>
      <source>Length in the longest part (%)</source>
      <translation>सबैभन्दा लामो भागको लम्बाइ (%)</translation>
    </message>
    <message>
      <source>Length of a tanker's hose (m) °</source>
      <translation>ट्याङ्करको होजको लम्बाइ (मि) °</translation>
    </message>
    <message>
      <source>Length of all connections (m)</source>
      <translation>सबै जडानको लम्बाइ (मि)</translation>
    </message>
    <message>
      <source>Length of the content, bytes.</source>
      <translation>सामग्रीको लम्बाइ, बाइट।</translation>
    </message>
    <message>
      <source>Length of the hose (m)</source>
      <translation>होजको लम्बाइ (मि)</translation>
    </message>
    <message>
      <source>Length of the hose (m) °</source>
      <translation>होजको लम्बाइ (मि) °</translation>
    </message>
    <message>
      <source>Lengths in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less in the second</source>
      <translation>दोस्रोमा कम</translation>
    </message>
    <message>
      <source>Less than one complete year since the last payment.</source>
      <translation>अन्तिम भुक्तानीदेखि पूरा एक वर्षभन्दा कम।</translation>
    </message>
    <message>
      <source>Let the analyses work on the chosen polygons of the active layer (all of it when none is chosen)</source>
      <translation>विश्लेषणलाई सक्रिय तहका छानिएका बहुभुजमा काम गर्न दिनुहोस् (कुनै नछाने पूरै तह)</translation>
    </message>
    <message>
      <source>Lets water through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level</source>
      <translation>स्तर</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>स्तरहरू</translation>
    </message>
    <message>
      <source>Lies higher than the well</source>
      <translation>इनारभन्दा माथि छ</translation>
    </message>
    <message>
      <source>Likely reason</source>
      <translation>सम्भावित कारण</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>सीमा</translation>
    </message>
    <message>
      <source>Limit in force on the day of the sample; blank: none is set.</source>
      <translation>नमुनाको दिन लागू सीमा; खाली: तोकिएको छैन।</translation>
    </message>
    <message>
      <source>Limits and pH range, as the desk judges it (TST-01).</source>
      <translation>सीमा र pH दायरा, डेस्कले मूल्याङ्कन गर्ने अनुसार (TST-01)।</translation>
    </message>
    <message>
      <source>Limits for treated effluent</source>
      <translation>प्रशोधित पानीका सीमा</translation>
    </message>
    <message>
      <source>Limits of the areas around toilets (m)</source>
      <translation>शौचालय वरपरका क्षेत्रका सीमा (मि)</translation>
    </message>
    <message>
      <source>Limits of the bands (km or min)</source>
      <translation>दायराका सीमा (किमि वा मिनेट)</translation>
    </message>
    <message>
      <source>Limits of treated effluent in force in the year.</source>
      <translation>सो वर्ष लागू प्रशोधित पानीका सीमा।</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>लाइन</translation>
    </message>
    <message>
      <source>Line is not on the map</source>
      <translation>रेखा नक्सामा छैन</translation>
    </message>
    <message>
      <source>Line not on record</source>
      <translation>रेखा अभिलेखमा छैन</translation>
    </message>
    <message>
      <source>Line of the grid</source>
      <translation>ग्रिडको रेखा</translation>
    </message>
    <message>
      <source>Line of the headings</source>
      <translation>शीर्षक रहेको लाइन</translation>
    </message>
    <message>
      <source>Line of the row in the file (number of the feature in map files).</source>
      <translation>फाइलमा पङ्क्तिको लाइन (नक्सा फाइलमा आकृतिको नम्बर)।</translation>
    </message>
    <message>
      <source>Line of the split</source>
      <translation>विभाजन रेखा</translation>
    </message>
    <message>
      <source>Line on the map</source>
      <translation>नक्सामा रेखा</translation>
    </message>
    <message>
      <source>Line that is cut.</source>
      <translation>काटिने रेखा।</translation>
    </message>
    <message>
      <source>Lined</source>
      <translation>पक्की</translation>
    </message>
    <message>
      <source>Lined Pit</source>
      <translation>पक्की खाल्डो</translation>
    </message>
    <message>
      <source>Lined pit to drain</source>
      <translation>नालीमा जाने पक्की खाल्डो</translation>
    </message>
    <message>
      <source>Lined pit to open ground</source>
      <translation>खुला जमिनमा जाने पक्की खाल्डो</translation>
    </message>
    <message>
      <source>Lined pit to sewer</source>
      <translation>ढलमा जाने पक्की खाल्डो</translation>
    </message>
    <message>
      <source>Lined pit to soak pit</source>
      <translation>सोक पिटमा जाने पक्की खाल्डो</translation>
    </message>
    <message>
      <source>Lined pit to water body</source>
      <translation>जलाशयमा जाने पक्की खाल्डो</translation>
    </message>
    <message>
      <source>Lined pit without outlet</source>
      <translation>निकास नभएको पक्की खाल्डो</translation>
    </message>
    <message>
      <source>Lined pit, outlet unknown</source>
      <translation>पक्की खाल्डो, निकास अज्ञात</translation>
    </message>
    <message>
      <source>Lined pits</source>
      <translation>पक्की खाल्डाहरू</translation>
    </message>
    <message>
      <source>Lined, Unlined or Unknown.</source>
      <translation>पक्की, कच्ची वा अज्ञात।</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>रेखाहरू</translation>
    </message>
    <message>
      <source>Lines along this road</source>
      <translation>यस सडकसँगका रेखा</translation>
    </message>
    <message>
      <source>Lines are cut at the ward borders; “Outside” lies in no ward.</source>
      <translation>रेखा वडा सीमानामा काटिन्छन्; “बाहिर” कुनै वडामा पर्दैन।</translation>
    </message>
    <message>
      <source>Lines meet and none goes on: perhaps drawn the wrong way</source>
      <translation>रेखा भेटिन्छन् तर कुनै अघि बढ्दैन: सायद उल्टो कोरिएको</translation>
    </message>
    <message>
      <source>Lines of the network</source>
      <translation>सञ्जालका रेखा</translation>
    </message>
    <message>
      <source>Lines that flow against their drawing</source>
      <translation>कोरिएको दिशाविपरीत बहने रेखा</translation>
    </message>
    <message>
      <source>Lines that reach no plant</source>
      <translation>कुनै प्रशोधन केन्द्र नपुग्ने रेखा</translation>
    </message>
    <message>
      <source>Lines that reach no plant, the largest load first</source>
      <translation>कुनै प्रशोधन केन्द्र नपुग्ने रेखा, सबैभन्दा ठूलो भार पहिले</translation>
    </message>
    <message>
      <source>Lines to the network</source>
      <translation>सञ्जालसम्मका रेखा</translation>
    </message>
    <message>
      <source>Lines to the road</source>
      <translation>सडकसम्मका रेखा</translation>
    </message>
    <message>
      <source>Lines upstream, with itself</source>
      <translation>माथिल्लो बहावका रेखा, आफूसमेत</translation>
    </message>
    <message>
      <source>Lines, by difference</source>
      <translation>रेखाहरू, फरक अनुसार</translation>
    </message>
    <message>
      <source>Linked buildings</source>
      <translation>सम्बन्धित भवनहरू</translation>
    </message>
    <message>
      <source>Linked buildings, number.</source>
      <translation>सम्बन्धित भवन, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Linked buildings, the responsible one first.</source>
      <translation>सम्बन्धित भवन, जिम्मेवार भवन पहिले।</translation>
    </message>
    <message>
      <source>Linked containments</source>
      <translation>सम्बन्धित कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Linked containments and applications</source>
      <translation>सम्बन्धित कन्टेनमेन्ट र आवेदन</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>सम्बन्धहरू</translation>
    </message>
    <message>
      <source>Links that end</source>
      <translation>टुट्ने सम्बन्ध</translation>
    </message>
    <message>
      <source>List</source>
      <translation>सूची</translation>
    </message>
    <message>
      <source>List and number of the value.</source>
      <translation>मानको सूची र नम्बर।</translation>
    </message>
    <message>
      <source>List of what is changed, in order, with its assumptions.</source>
      <translation>के परिवर्तन गरियो भन्ने क्रमबद्ध सूची, मान्यतासहित।</translation>
    </message>
    <message>
      <source>Listing (*.csv *.xlsx)</source>
      <translation>सूची (*.csv *.xlsx)</translation>
    </message>
    <message>
      <source>Listing of the report documents</source>
      <translation>प्रतिवेदन कागजातको सूची</translation>
    </message>
    <message>
      <source>Listing…</source>
      <translation>सूची बनाइँदै…</translation>
    </message>
    <message>
      <source>Lists on whose exact values rules and formulas count are not offered here.</source>
      <translation>नियम र सूत्रले ठ्याक्कै मान गन्ने सूचीहरू यहाँ उपलब्ध हुँदैनन्।</translation>
    </message>
    <message>
      <source>Load</source>
      <translation>भार</translation>
    </message>
    <message>
      <source>Load (kg BOD a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load (m³)</source>
      <translation>भार (मि³)</translation>
    </message>
    <message>
      <source>Load bearing</source>
      <translation>भार वहन गर्ने</translation>
    </message>
    <message>
      <source>Load of a person (g BOD a day) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load of the zones ({measure})</source>
      <translation>क्षेत्रको भार ({measure})</translation>
    </message>
    <message>
      <source>Load on leaving (m³)</source>
      <translation>निस्कँदाको भार (मि³)</translation>
    </message>
    <message>
      <source>Load on water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load on water bodies (kg BOD a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load that leaves (share)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load with all upstream (kg BOD a day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local Moran</source>
      <translation>Local Moran</translation>
    </message>
    <message>
      <source>Local Moran, p</source>
      <translation>Local Moran, p</translation>
    </message>
    <message>
      <source>Locality</source>
      <translation>टोल</translation>
    </message>
    <message>
      <source>Located in LIC</source>
      <translation>न्यून आय बस्तीमा अवस्थित</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>स्थान</translation>
    </message>
    <message>
      <source>Location of the containment</source>
      <translation>कन्टेनमेन्टको स्थान</translation>
    </message>
    <message>
      <source>Log days missing in the last week</source>
      <translation>गत हप्ता लगमा छुटेका दिन</translation>
    </message>
    <message>
      <source>Login</source>
      <translation>लगइन</translation>
    </message>
    <message>
      <source>Login role of the person or program.</source>
      <translation>व्यक्ति वा कार्यक्रमको लगइन भूमिका।</translation>
    </message>
    <message>
      <source>Login role of the person who looked.</source>
      <translation>हेर्ने व्यक्तिको लगइन भूमिका।</translation>
    </message>
    <message>
      <source>Login role of the person.</source>
      <translation>व्यक्तिको लगइन भूमिका।</translation>
    </message>
    <message>
      <source>Longer hoses to compare (m)</source>
      <translation>तुलना गर्ने लामा होज (मि)</translation>
    </message>
    <message>
      <source>Longest way (km)</source>
      <translation>सबैभन्दा लामो बाटो (किमि)</translation>
    </message>
    <message>
      <source>Longest way (m)</source>
      <translation>सबैभन्दा लामो बाटो (मि)</translation>
    </message>
    <message>
      <source>Longest way (min)</source>
      <translation>सबैभन्दा लामो बाटो (मिनेट)</translation>
    </message>
    <message>
      <source>Longitude</source>
      <translation>देशान्तर</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>हेराइ</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>यो हेर्नुहोस्</translation>
    </message>
    <message>
      <source>Look at this before approving</source>
      <translation>स्वीकृत गर्नुअघि यो हेर्नुहोस्</translation>
    </message>
    <message>
      <source>Look at what the survey brings to building {key}.</source>
      <translation>सर्वेक्षणले भवन {key} मा के ल्याउँछ हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Looking at the dates</source>
      <translation>मितिहरू हेरिँदै</translation>
    </message>
    <message>
      <source>Looking for private databases</source>
      <translation>निजी डाटाबेस खोजिँदै</translation>
    </message>
    <message>
      <source>Looking what an undo would do</source>
      <translation>पूर्ववत् गर्दा के हुन्छ हेरिँदै</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>हेराइहरू</translation>
    </message>
    <message>
      <source>Looks at personal data</source>
      <translation>व्यक्तिगत विवरण हेर्छ</translation>
    </message>
    <message>
      <source>Lookup that was used.</source>
      <translation>प्रयोग भएको कोड सूची।</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>न्यून</translation>
    </message>
    <message>
      <source>Low above the water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low income</source>
      <translation>न्यून आय</translation>
    </message>
    <message>
      <source>Low income (%), highest quarter</source>
      <translation>न्यून आय (%), सबैभन्दा माथिल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Low income (%), lowest quarter</source>
      <translation>न्यून आय (%), सबैभन्दा तल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Low income community</source>
      <translation>न्यून आय बस्ती</translation>
    </message>
    <message>
      <source>Low income household</source>
      <translation>न्यून आय घरधुरी</translation>
    </message>
    <message>
      <source>Low risk</source>
      <translation>न्यून जोखिम</translation>
    </message>
    <message>
      <source>Low service, large share</source>
      <translation>सेवा कम, हिस्सा ठूलो</translation>
    </message>
    <message>
      <source>Low service, middle share</source>
      <translation>सेवा कम, हिस्सा मध्यम</translation>
    </message>
    <message>
      <source>Low service, small share</source>
      <translation>सेवा कम, हिस्सा सानो</translation>
    </message>
    <message>
      <source>Low-income</source>
      <translation>न्यून आय</translation>
    </message>
    <message>
      <source>Low-income and other households</source>
      <translation>न्यून आय र अन्य घरधुरी</translation>
    </message>
    <message>
      <source>Low-income buildings</source>
      <translation>न्यून आय भवन</translation>
    </message>
    <message>
      <source>Low-income communities</source>
      <translation>न्यून आय बस्तीहरू</translation>
    </message>
    <message>
      <source>Low-income communities (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low-income communities and the rest</source>
      <translation>न्यून आय बस्ती र बाँकी भाग</translation>
    </message>
    <message>
      <source>Low-income community</source>
      <translation>न्यून आय बस्ती</translation>
    </message>
    <message>
      <source>Low-income community {key}</source>
      <translation>न्यून आय बस्ती {key}</translation>
    </message>
    <message>
      <source>Low-income house</source>
      <translation>न्यून आय भएको घर</translation>
    </message>
    <message>
      <source>Low-income household</source>
      <translation>न्यून आय घरधुरी</translation>
    </message>
    <message>
      <source>Low-income households</source>
      <translation>न्यून आय घरधुरीहरू</translation>
    </message>
    <message>
      <source>Low-income households (%)</source>
      <translation>न्यून आय घरधुरी (%)</translation>
    </message>
    <message>
      <source>Low-income population %</source>
      <translation>न्यून आय जनसङ्ख्या %</translation>
    </message>
    <message>
      <source>Lower case, unique.</source>
      <translation>सानो अक्षर, नदोहोरिने।</translation>
    </message>
    <message>
      <source>Lower case; equals the name of the database login role.</source>
      <translation>सानो अक्षर; डाटाबेस लगइन भूमिकाको नामसँग बराबर।</translation>
    </message>
    <message>
      <source>Lower end (95 %)</source>
      <translation>तल्लो सीमा (95 %)</translation>
    </message>
    <message>
      <source>Lower end of the range.</source>
      <translation>दायराको तल्लो छेउ।</translation>
    </message>
    <message>
      <source>Lower limit, 95 % (%)</source>
      <translation>तल्लो सीमा, 95 % (%)</translation>
    </message>
    <message>
      <source>Lower limit, 99.8 % (%)</source>
      <translation>तल्लो सीमा, 99.8 % (%)</translation>
    </message>
    <message>
      <source>Lower the distance or the widths, or give other sites as a layer.</source>
      <translation>दूरी वा चौडाइ घटाउनुहोस्, वा तहका रूपमा अन्य स्थल दिनुहोस्।</translation>
    </message>
    <message>
      <source>Lowest quarter</source>
      <translation>सबैभन्दा तल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Lowest quarter up to (%)</source>
      <translation>सबैभन्दा तल्लो चौथाइ यतिसम्म (%)</translation>
    </message>
    <message>
      <source>Lowest third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest type of the building's containments.</source>
      <translation>भवनका कन्टेनमेन्टमध्ये सबैभन्दा तल्लो प्रकार।</translation>
    </message>
    <message>
      <source>MD5 of the row as it was delivered.</source>
      <translation>प्राप्त भए अनुसार पङ्क्तिको MD5।</translation>
    </message>
    <message>
      <source>Made by the connected person.</source>
      <translation>जोडिएको व्यक्तिले गरेको।</translation>
    </message>
    <message>
      <source>Made by the municipality from standard roles (modules 14.3).</source>
      <translation>नगरपालिकाले मानक भूमिकाबाट बनाएको (modules 14.3)।</translation>
    </message>
    <message>
      <source>Made from toilet and month.</source>
      <translation>शौचालय र महिनाबाट बनेको।</translation>
    </message>
    <message>
      <source>Made on the device.</source>
      <translation>यन्त्रमा बनाइएको।</translation>
    </message>
    <message>
      <source>Made on the device; the same row sent again is recognised by it.</source>
      <translation>यन्त्रमा बनाइएको; उही पङ्क्ति फेरि पठाइँदा यसैबाट चिनिन्छ।</translation>
    </message>
    <message>
      <source>Made valid</source>
      <translation>मान्य बनाइयो</translation>
    </message>
    <message>
      <source>Main Buildings</source>
      <translation>मुख्य भवनहरू</translation>
    </message>
    <message>
      <source>Main building</source>
      <translation>मुख्य भवन</translation>
    </message>
    <message>
      <source>Main building is itself associated to another</source>
      <translation>मुख्य भवन आफैँ अर्कोमा सम्बद्ध छ</translation>
    </message>
    <message>
      <source>Main building of a building</source>
      <translation>भवनको मुख्य भवन</translation>
    </message>
    <message>
      <source>Main buildings</source>
      <translation>मुख्य भवनहरू</translation>
    </message>
    <message>
      <source>Main buildings of the register.</source>
      <translation>दर्ता किताबका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings that have a SWM customer ID.</source>
      <translation>फोहोरमैला ग्राहक ID भएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings that have a tax code.</source>
      <translation>कर कोड भएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings that have a water customer ID.</source>
      <translation>पानी ग्राहक ID भएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings that have no SWM customer ID.</source>
      <translation>फोहोरमैला ग्राहक ID नभएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings that have no tax code.</source>
      <translation>कर कोड नभएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings that have no water customer ID.</source>
      <translation>पानी ग्राहक ID नभएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings with a number but without a matching payment.</source>
      <translation>नम्बर भएका तर मिल्ने भुक्तानी नभएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings with one year due and more.</source>
      <translation>एक र बढी वर्षको बक्यौता भएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings without dues.</source>
      <translation>बक्यौता नभएका मुख्य भवन।</translation>
    </message>
    <message>
      <source>Main buildings, by complete years since the last payment; today.</source>
      <translation>मुख्य भवन, अन्तिम भुक्तानीदेखि पूरा वर्ष अनुसार; आज।</translation>
    </message>
    <message>
      <source>Main buildings.</source>
      <translation>मुख्य भवनहरू।</translation>
    </message>
    <message>
      <source>Main drinking water source</source>
      <translation>खानेपानीको मुख्य स्रोत</translation>
    </message>
    <message>
      <source>Main source of drinking water.</source>
      <translation>खानेपानीको मुख्य स्रोत।</translation>
    </message>
    <message>
      <source>Main use it belongs to.</source>
      <translation>यो पर्ने मुख्य प्रयोग।</translation>
    </message>
    <message>
      <source>Main use of the building.</source>
      <translation>भवनको मुख्य प्रयोग।</translation>
    </message>
    <message>
      <source>Main use.</source>
      <translation>मुख्य प्रयोग।</translation>
    </message>
    <message>
      <source>Main water source</source>
      <translation>पानीको मुख्य स्रोत</translation>
    </message>
    <message>
      <source>Main, Secondary or Distribution.</source>
      <translation>मूल, सहायक वा वितरण।</translation>
    </message>
    <message>
      <source>Maintenance</source>
      <translation>मर्मतसम्भार</translation>
    </message>
    <message>
      <source>Make</source>
      <translation>बनाउनुहोस्</translation>
    </message>
    <message>
      <source>Make a new revision of the approved year, computed anew</source>
      <translation>स्वीकृत वर्षको नयाँ गणनासहितको नयाँ पुनरावलोकन बनाउनुहोस्</translation>
    </message>
    <message>
      <source>Make responsible</source>
      <translation>जिम्मेवार बनाउनुहोस्</translation>
    </message>
    <message>
      <source>Make the grid</source>
      <translation>ग्रिड बनाउनुहोस्</translation>
    </message>
    <message>
      <source>Make the grid of the city</source>
      <translation>सहरको ग्रिड बनाउनुहोस्</translation>
    </message>
    <message>
      <source>Make…</source>
      <translation>बनाउनुहोस्…</translation>
    </message>
    <message>
      <source>Making a package for the field</source>
      <translation>स्थलगत प्याकेज बनाइँदै</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>पुरुष</translation>
    </message>
    <message>
      <source>Male cases</source>
      <translation>पुरुष बिरामी</translation>
    </message>
    <message>
      <source>Male fatalities</source>
      <translation>पुरुष मृत्यु</translation>
    </message>
    <message>
      <source>Male population</source>
      <translation>पुरुष जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Male users</source>
      <translation>पुरुष प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>Male users of the month, persons.</source>
      <translation>महिनाका पुरुष प्रयोगकर्ता, जना।</translation>
    </message>
    <message>
      <source>Male with disability</source>
      <translation>अपाङ्गता भएका पुरुष</translation>
    </message>
    <message>
      <source>Male, female and other users of the day together; children and people with disability are among them, persons.</source>
      <translation>सो दिनका पुरुष, महिला र अन्य प्रयोगकर्ता जम्मा; बालबालिका र अपाङ्गता भएका व्यक्ति यिनमै पर्छन्, जना।</translation>
    </message>
    <message>
      <source>Male, female and other users together, persons.</source>
      <translation>पुरुष, महिला र अन्य प्रयोगकर्ता जम्मा, जना।</translation>
    </message>
    <message>
      <source>Managed safely</source>
      <translation>सुरक्षित व्यवस्थापन</translation>
    </message>
    <message>
      <source>Managed safely (%)</source>
      <translation>सुरक्षित व्यवस्थापन (%)</translation>
    </message>
    <message>
      <source>Managed unsafely</source>
      <translation>असुरक्षित व्यवस्थापन</translation>
    </message>
    <message>
      <source>Managed unsafely (%)</source>
      <translation>असुरक्षित व्यवस्थापन (%)</translation>
    </message>
    <message>
      <source>Management, driver or cleaner/emptier.</source>
      <translation>व्यवस्थापन, चालक वा सफाइ/रित्याउने कामदार।</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>नक्सा</translation>
    </message>
    <message>
      <source>Map and figures as if the sites were built</source>
      <translation>स्थलहरू निर्माण भएसरहका नक्सा र अङ्क</translation>
    </message>
    <message>
      <source>Map and print</source>
      <translation>नक्सा र छपाइ</translation>
    </message>
    <message>
      <source>Map group</source>
      <translation>नक्सा समूह</translation>
    </message>
    <message>
      <source>Map of {indicator}</source>
      <translation>{indicator} को नक्सा</translation>
    </message>
    <message>
      <source>Map theme</source>
      <translation>नक्साको विषय</translation>
    </message>
    <message>
      <source>Map theme (empty: the map as it is)</source>
      <translation>नक्साको विषय (खाली: नक्सा जस्ताको तस्तै)</translation>
    </message>
    <message>
      <source>Map title</source>
      <translation>नक्साको शीर्षक</translation>
    </message>
    <message>
      <source>Map tools</source>
      <translation>नक्सा औजारहरू</translation>
    </message>
    <message>
      <source>Map, {}</source>
      <translation>नक्सा, {}</translation>
    </message>
    <message>
      <source>Map: {indicator}</source>
      <translation>नक्सा: {indicator}</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>नक्साहरू</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>मार्च</translation>
    </message>
    <message>
      <source>March</source>
      <translation>मार्च</translation>
    </message>
    <message>
      <source>Match rate</source>
      <translation>मिलान दर</translation>
    </message>
    <message>
      <source>Matched rows of all delivered ones, %.</source>
      <translation>प्राप्त सबैमध्ये मिलेका पङ्क्ति, %।</translation>
    </message>
    <message>
      <source>Material</source>
      <translation>सामग्री</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>म्याट्रिक्स</translation>
    </message>
    <message>
      <source>Matrix of pairs</source>
      <translation>जोडीको म्याट्रिक्स</translation>
    </message>
    <message>
      <source>Matrix of structure and sanitation</source>
      <translation>संरचना र सरसफाइको म्याट्रिक्स</translation>
    </message>
    <message>
      <source>May</source>
      <translation>मे</translation>
    </message>
    <message>
      <source>May add some.</source>
      <translation>केही थप्न सक्छ।</translation>
    </message>
    <message>
      <source>May change some.</source>
      <translation>केही परिवर्तन गर्न सक्छ।</translation>
    </message>
    <message>
      <source>May delete some.</source>
      <translation>केही मेट्न सक्छ।</translation>
    </message>
    <message>
      <source>May list and look at them.</source>
      <translation>सूचीबद्ध गर्न र हेर्न सक्छ।</translation>
    </message>
    <message>
      <source>May set</source>
      <translation>तोक्न सक्छ</translation>
    </message>
    <message>
      <source>Mean haul</source>
      <translation>औसत ढुवानी</translation>
    </message>
    <message>
      <source>Mean haul (km or min)</source>
      <translation>औसत ढुवानी (किमि वा मिनेट)</translation>
    </message>
    <message>
      <source>Mean haul (km)</source>
      <translation>औसत ढुवानी (किमि)</translation>
    </message>
    <message>
      <source>Mean haul (m)</source>
      <translation>औसत ढुवानी (मि)</translation>
    </message>
    <message>
      <source>Mean haul (min)</source>
      <translation>औसत ढुवानी (मिनेट)</translation>
    </message>
    <message>
      <source>Mean haul by room with the site (km)</source>
      <translation>स्थलसहित क्षमता अनुसार औसत ढुवानी (किमि)</translation>
    </message>
    <message>
      <source>Mean haul by room with the site (min)</source>
      <translation>स्थलसहित क्षमता अनुसार औसत ढुवानी (मिनेट)</translation>
    </message>
    <message>
      <source>Mean haul by room without the site (km)</source>
      <translation>स्थलबिना क्षमता अनुसार औसत ढुवानी (किमि)</translation>
    </message>
    <message>
      <source>Mean haul by room without the site (min)</source>
      <translation>स्थलबिना क्षमता अनुसार औसत ढुवानी (मिनेट)</translation>
    </message>
    <message>
      <source>Mean haul of the wards</source>
      <translation>वडाहरूको औसत ढुवानी</translation>
    </message>
    <message>
      <source>Mean haul when plants take what they can</source>
      <translation>प्रशोधन केन्द्रले सकेजति लिँदाको औसत ढुवानी</translation>
    </message>
    <message>
      <source>Mean haul when plants take what they can (km or min)</source>
      <translation>प्रशोधन केन्द्रले सकेजति लिँदाको औसत ढुवानी (किमि वा मिनेट)</translation>
    </message>
    <message>
      <source>Mean haul with the site (km)</source>
      <translation>स्थलसहितको औसत ढुवानी (किमि)</translation>
    </message>
    <message>
      <source>Mean haul with the site (min)</source>
      <translation>स्थलसहितको औसत ढुवानी (मिनेट)</translation>
    </message>
    <message>
      <source>Mean haul with the site, new ones too (km)</source>
      <translation>स्थलसहितको औसत ढुवानी, नयाँ पनि (किमि)</translation>
    </message>
    <message>
      <source>Mean haul with the site, new ones too (min)</source>
      <translation>स्थलसहितको औसत ढुवानी, नयाँ पनि (मिनेट)</translation>
    </message>
    <message>
      <source>Mean haul without the site (km)</source>
      <translation>स्थलबिनाको औसत ढुवानी (किमि)</translation>
    </message>
    <message>
      <source>Mean haul without the site (min)</source>
      <translation>स्थलबिनाको औसत ढुवानी (मिनेट)</translation>
    </message>
    <message>
      <source>Mean of all</source>
      <translation>सबैको औसत</translation>
    </message>
    <message>
      <source>Mean volume (m³)</source>
      <translation>औसत आयतन (मि³)</translation>
    </message>
    <message>
      <source>Mean way (m)</source>
      <translation>औसत बाटो (मि)</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>अर्थ</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>मापन</translation>
    </message>
    <message>
      <source>Measure again; mind the unit.</source>
      <translation>फेरि नाप्नुहोस्; एकाइमा ध्यान दिनुहोस्।</translation>
    </message>
    <message>
      <source>Measured by the crew, m.</source>
      <translation>टोलीले नापेको, मि।</translation>
    </message>
    <message>
      <source>Measured by the survey or an emptying crew, m.</source>
      <translation>सर्वेक्षण वा रित्याउने टोलीले नापेको, मि।</translation>
    </message>
    <message>
      <source>Measured differs</source>
      <translation>नापिएको फरक</translation>
    </message>
    <message>
      <source>Measured distance (m)</source>
      <translation>नापिएको दूरी (मि)</translation>
    </message>
    <message>
      <source>Measured volume</source>
      <translation>नापिएको आयतन</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>मापनहरू</translation>
    </message>
    <message>
      <source>Measures of grid cells are counted</source>
      <translation>ग्रिड कोठाका मापन गनिन्छन्</translation>
    </message>
    <message>
      <source>Measures of wards are counted</source>
      <translation>वडाका मापन गनिन्छन्</translation>
    </message>
    <message>
      <source>Mechanical</source>
      <translation>यान्त्रिक</translation>
    </message>
    <message>
      <source>Media type, e.g. image/jpeg.</source>
      <translation>मिडियाको प्रकार, जस्तै image/jpeg।</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>मध्यम</translation>
    </message>
    <message>
      <source>Medium risk</source>
      <translation>मध्यम जोखिम</translation>
    </message>
    <message>
      <source>Medium risk from (score)</source>
      <translation>मध्यम जोखिम सुरु (अङ्क)</translation>
    </message>
    <message>
      <source>Meets limits</source>
      <translation>सीमाभित्र छ</translation>
    </message>
    <message>
      <source>Meets standard</source>
      <translation>मापदण्ड पूरा गर्छ</translation>
    </message>
    <message>
      <source>Meets the septic tank standard</source>
      <translation>सेप्टिक ट्याङ्कको मापदण्ड पूरा गर्छ</translation>
    </message>
    <message>
      <source>Meets the standard</source>
      <translation>मापदण्ड पूरा गर्छ</translation>
    </message>
    <message>
      <source>Men</source>
      <translation>पुरुष</translation>
    </message>
    <message>
      <source>Men and boys that day, persons.</source>
      <translation>सो दिनका पुरुष र केटा, जना।</translation>
    </message>
    <message>
      <source>Mend the roads and build the network again.</source>
      <translation>सडक सच्याएर सञ्जाल फेरि निर्माण गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>सन्देश</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>पूरा भएको</translation>
    </message>
    <message>
      <source>Metalled</source>
      <translation>खण्डास्मित</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>विधि</translation>
    </message>
    <message>
      <source>Method and version that made the figure.</source>
      <translation>अङ्क निकाल्ने विधि र संस्करण।</translation>
    </message>
    <message>
      <source>Method version</source>
      <translation>विधिको संस्करण</translation>
    </message>
    <message>
      <source>Method {} {}. Shares are rounded to whole per cent, half away from zero; a sum over no records is 0, a share of nothing has no value.</source>
      <translation>विधि {} {}। हिस्सा पूर्ण प्रतिशतमा पूर्णाङ्क बनाइन्छ, आधा भए शून्यबाट टाढातिर; अभिलेख नभएको जोड 0 हो, शून्यको हिस्साको मान हुँदैन।</translation>
    </message>
    <message>
      <source>Metres ({system})</source>
      <translation>मिटर ({system})</translation>
    </message>
    <message>
      <source>Metres for a connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle service, large share</source>
      <translation>सेवा मध्यम, हिस्सा ठूलो</translation>
    </message>
    <message>
      <source>Middle service, middle share</source>
      <translation>सेवा मध्यम, हिस्सा मध्यम</translation>
    </message>
    <message>
      <source>Middle service, small share</source>
      <translation>सेवा मध्यम, हिस्सा सानो</translation>
    </message>
    <message>
      <source>Middle third</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing</source>
      <translation>छुटेको</translation>
    </message>
    <message>
      <source>Missing length of hose (m)</source>
      <translation>होजको अपुग लम्बाइ (मि)</translation>
    </message>
    <message>
      <source>Missing width (m)</source>
      <translation>अपुग चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Mixed</source>
      <translation>मिश्रित</translation>
    </message>
    <message>
      <source>Model against record, last 12 months (%)</source>
      <translation>अभिलेखको तुलनामा मोडेल, पछिल्लो 12 महिना (%)</translation>
    </message>
    <message>
      <source>Model against record, last 12 months: {error} %</source>
      <translation>अभिलेखको तुलनामा मोडेल, पछिल्लो 12 महिना: {error} %</translation>
    </message>
    <message>
      <source>Moment of the data the figures show.</source>
      <translation>अङ्कले देखाउने तथ्याङ्कको समय।</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>महिना</translation>
    </message>
    <message>
      <source>Month (YYYY-MM)</source>
      <translation>महिना (YYYY-MM)</translation>
    </message>
    <message>
      <source>Month begins</source>
      <translation>महिनाको सुरु</translation>
    </message>
    <message>
      <source>Monthly remuneration</source>
      <translation>मासिक पारिश्रमिक</translation>
    </message>
    <message>
      <source>Monthly report</source>
      <translation>मासिक प्रतिवेदन</translation>
    </message>
    <message>
      <source>Monthly report of the emptying service</source>
      <translation>रित्याउने सेवाको मासिक प्रतिवेदन</translation>
    </message>
    <message>
      <source>Months ahead</source>
      <translation>आगामी महिना</translation>
    </message>
    <message>
      <source>Months of the wet season °</source>
      <translation>वर्षायामका महिना °</translation>
    </message>
    <message>
      <source>Months to work off what is late °</source>
      <translation>ढिलो भएको काम सक्ने महिना °</translation>
    </message>
    <message>
      <source>More in the second</source>
      <translation>दोस्रोमा बढी</translation>
    </message>
    <message>
      <source>More solutions take longer and find cheaper plans.</source>
      <translation>धेरै समाधानले बढी समय लिन्छन् र सस्ता योजना भेट्टाउँछन्।</translation>
    </message>
    <message>
      <source>More than</source>
      <translation>भन्दा बढी</translation>
    </message>
    <message>
      <source>More than (m)</source>
      <translation>भन्दा बढी (मि)</translation>
    </message>
    <message>
      <source>More than 20 people in a household</source>
      <translation>एउटा घरधुरीमा 20 भन्दा बढी मानिस</translation>
    </message>
    <message>
      <source>More than the trips can carry</source>
      <translation>खेपले बोक्न सक्नेभन्दा बढी</translation>
    </message>
    <message>
      <source>More than the trips can carry, number</source>
      <translation>खेपले बोक्न सक्नेभन्दा बढी, सङ्ख्या</translation>
    </message>
    <message>
      <source>Most</source>
      <translation>अधिकतम</translation>
    </message>
    <message>
      <source>Move corners</source>
      <translation>कुना सार्नुहोस्</translation>
    </message>
    <message>
      <source>Move, add or delete corners on the map; each change is taken at once.</source>
      <translation>नक्सामा कुना सार्नुहोस्, थप्नुहोस् वा मेट्नुहोस्; हरेक परिवर्तन तुरुन्तै लिइन्छ।</translation>
    </message>
    <message>
      <source>Municipal map</source>
      <translation>नगर नक्सा</translation>
    </message>
    <message>
      <source>Municipal supply</source>
      <translation>नगर आपूर्ति</translation>
    </message>
    <message>
      <source>Municipalities</source>
      <translation>नगरपालिकाहरू</translation>
    </message>
    <message>
      <source>Municipalities compared</source>
      <translation>तुलना गरिएका नगरपालिका</translation>
    </message>
    <message>
      <source>Municipality</source>
      <translation>नगरपालिका</translation>
    </message>
    <message>
      <source>Municipality there</source>
      <translation>त्यहाँको नगरपालिका</translation>
    </message>
    <message>
      <source>Municipality, Service Provider, Treatment Plant, Help Desk or External.</source>
      <translation>Municipality, Service Provider, Treatment Plant, Help Desk वा External।</translation>
    </message>
    <message>
      <source>NSD code</source>
      <translation>NSD कोड</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>नाम</translation>
    </message>
    <message>
      <source>Name by which formulas and rules ask for it.</source>
      <translation>सूत्र र नियमले खोज्ने नाम।</translation>
    </message>
    <message>
      <source>Name column</source>
      <translation>नाम स्तम्भ</translation>
    </message>
    <message>
      <source>Name header</source>
      <translation>नामको शीर्षक</translation>
    </message>
    <message>
      <source>Name in formulas</source>
      <translation>सूत्रमा नाम</translation>
    </message>
    <message>
      <source>Name in reports.</source>
      <translation>प्रतिवेदनमा नाम।</translation>
    </message>
    <message>
      <source>Name of operator</source>
      <translation>सञ्चालकको नाम</translation>
    </message>
    <message>
      <source>Name of owning institution</source>
      <translation>स्वामित्व रहेको संस्थाको नाम</translation>
    </message>
    <message>
      <source>Name of respondent</source>
      <translation>उत्तरदाताको नाम</translation>
    </message>
    <message>
      <source>Name of the NOLOGIN role that carries the grants.</source>
      <translation>अधिकार बोक्ने NOLOGIN भूमिकाको नाम।</translation>
    </message>
    <message>
      <source>Name of the caretaker.</source>
      <translation>हेरचाहकर्ताको नाम।</translation>
    </message>
    <message>
      <source>Name of the community that the building belongs to.</source>
      <translation>भवन पर्ने बस्तीको नाम।</translation>
    </message>
    <message>
      <source>Name of the community, unique.</source>
      <translation>बस्तीको नाम, नदोहोरिने।</translation>
    </message>
    <message>
      <source>Name of the community.</source>
      <translation>बस्तीको नाम।</translation>
    </message>
    <message>
      <source>Name of the delivered file.</source>
      <translation>प्राप्त फाइलको नाम।</translation>
    </message>
    <message>
      <source>Name of the employee.</source>
      <translation>कर्मचारीको नाम।</translation>
    </message>
    <message>
      <source>Name of the file, without its folder.</source>
      <translation>फाइलको नाम, फोल्डरबिना।</translation>
    </message>
    <message>
      <source>Name of the file.</source>
      <translation>फाइलको नाम।</translation>
    </message>
    <message>
      <source>Name of the help desk.</source>
      <translation>सहायता कक्षको नाम।</translation>
    </message>
    <message>
      <source>Name of the icon; empty = none.</source>
      <translation>आइकनको नाम; खाली = छैन।</translation>
    </message>
    <message>
      <source>Name of the language in itself.</source>
      <translation>सोही भाषामा भाषाको नाम।</translation>
    </message>
    <message>
      <source>Name of the login role.</source>
      <translation>लगइन भूमिकाको नाम।</translation>
    </message>
    <message>
      <source>Name of the municipality.</source>
      <translation>नगरपालिकाको नाम।</translation>
    </message>
    <message>
      <source>Name of the object with its schema.</source>
      <translation>वस्तुको नाम, स्किमासहित।</translation>
    </message>
    <message>
      <source>Name of the outcome in documents.</source>
      <translation>कागजातमा परिणामको नाम।</translation>
    </message>
    <message>
      <source>Name of the output.</source>
      <translation>नतिजाको नाम।</translation>
    </message>
    <message>
      <source>Name of the person.</source>
      <translation>व्यक्तिको नाम।</translation>
    </message>
    <message>
      <source>Name of the place.</source>
      <translation>स्थानको नाम।</translation>
    </message>
    <message>
      <source>Name of the plant that the drain leads to.</source>
      <translation>नाली जाने प्रशोधन केन्द्रको नाम।</translation>
    </message>
    <message>
      <source>Name of the plant that the sewer leads to.</source>
      <translation>ढल जाने प्रशोधन केन्द्रको नाम।</translation>
    </message>
    <message>
      <source>Name of the plant.</source>
      <translation>प्रशोधन केन्द्रको नाम।</translation>
    </message>
    <message>
      <source>Name of the print layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the road.</source>
      <translation>सडकको नाम।</translation>
    </message>
    <message>
      <source>Name of the role</source>
      <translation>भूमिकाको नाम</translation>
    </message>
    <message>
      <source>Name of the role that carries the grants.</source>
      <translation>अधिकार बोक्ने भूमिकाको नाम।</translation>
    </message>
    <message>
      <source>Name of the rung in documents.</source>
      <translation>कागजातमा सोपानको स्तरको नाम।</translation>
    </message>
    <message>
      <source>Name of the service provider.</source>
      <translation>सेवा प्रदायकको नाम।</translation>
    </message>
    <message>
      <source>Name of the service.</source>
      <translation>सेवाको नाम।</translation>
    </message>
    <message>
      <source>Name of the setting.</source>
      <translation>सेटिङको नाम।</translation>
    </message>
    <message>
      <source>Name of the table.</source>
      <translation>तालिकाको नाम।</translation>
    </message>
    <message>
      <source>Name of the toilet</source>
      <translation>शौचालयको नाम</translation>
    </message>
    <message>
      <source>Name of the toilet.</source>
      <translation>शौचालयको नाम।</translation>
    </message>
    <message>
      <source>Name of the type on maps and charts.</source>
      <translation>नक्सा र चार्टमा प्रकारको नाम।</translation>
    </message>
    <message>
      <source>Name of the ward.</source>
      <translation>वडाको नाम।</translation>
    </message>
    <message>
      <source>Name of the water body.</source>
      <translation>जलाशयको नाम।</translation>
    </message>
    <message>
      <source>Name of this run</source>
      <translation>यो गणनाको नाम</translation>
    </message>
    <message>
      <source>Name or analysis</source>
      <translation>नाम वा विश्लेषण</translation>
    </message>
    <message>
      <source>Name or code</source>
      <translation>नाम वा कोड</translation>
    </message>
    <message>
      <source>Name shown to people.</source>
      <translation>मानिसलाई देखाइने नाम।</translation>
    </message>
    <message>
      <source>Name the buildings.</source>
      <translation>भवनहरू उल्लेख गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Name the client gave to the database.</source>
      <translation>क्लाइन्टले डाटाबेसलाई दिएको नाम।</translation>
    </message>
    <message>
      <source>Name the table of the documents with its schema, such as national.cwis_reports.</source>
      <translation>कागजातको तालिकालाई स्किमासहित जनाउनुहोस्, जस्तै national.cwis_reports।</translation>
    </message>
    <message>
      <source>Name to sign in with.</source>
      <translation>साइन इन गर्ने नाम।</translation>
    </message>
    <message>
      <source>Name without folder.</source>
      <translation>फोल्डरबिनाको नाम।</translation>
    </message>
    <message>
      <source>Name, BIN or number of the toilet</source>
      <translation>शौचालयको नाम, BIN वा नम्बर</translation>
    </message>
    <message>
      <source>Name, user name or email</source>
      <translation>नाम, प्रयोगकर्ता नाम वा इमेल</translation>
    </message>
    <message>
      <source>Name, value and unit of each setting the figures rest on.</source>
      <translation>अङ्कको आधार रहेका हरेक सेटिङको नाम, मान र एकाइ।</translation>
    </message>
    <message>
      <source>Names a plant that does not operate</source>
      <translation>सञ्चालनमा नरहेको प्रशोधन केन्द्र उल्लेख छ</translation>
    </message>
    <message>
      <source>Names a plant, but the lines drawn do not lead to it</source>
      <translation>प्रशोधन केन्द्र उल्लेख छ, तर कोरिएका रेखा त्यहाँ पुग्दैनन्</translation>
    </message>
    <message>
      <source>Names and contacts of owners are not among your rights. Leave the reason empty to get lists without them.</source>
      <translation>धनीका नाम र सम्पर्क तपाईंको अधिकारमा छैनन्। तीबिनाको सूची पाउन कारण खाली छाड्नुहोस्।</translation>
    </message>
    <message>
      <source>Names of offices or businesses in the building.</source>
      <translation>भवनमा रहेका कार्यालय वा व्यवसायका नाम।</translation>
    </message>
    <message>
      <source>Names of persons are left out: the export of owners gives them, with a reason.</source>
      <translation>व्यक्तिका नाम छाडिएका छन्: धनीको निर्यातले कारणसहित दिन्छ।</translation>
    </message>
    <message>
      <source>Names of the columns that differ.</source>
      <translation>फरक भएका स्तम्भका नाम।</translation>
    </message>
    <message>
      <source>Names of the fields that are not filled.</source>
      <translation>नभरिएका विवरणका नाम।</translation>
    </message>
    <message>
      <source>Names of the layers exported.</source>
      <translation>निर्यात गरिएका तहका नाम।</translation>
    </message>
    <message>
      <source>Names of the roles held.</source>
      <translation>रहेका भूमिकाका नाम।</translation>
    </message>
    <message>
      <source>Names or numbers, parted by semicolons. Empty: all that take faecal sludge.</source>
      <translation>नाम वा नम्बर, अर्धविरामले छुट्याइएका। खाली: दिसाजन्य लेदो लिने सबै।</translation>
    </message>
    <message>
      <source>Names or numbers, parted by semicolons. Empty: all that you may see.</source>
      <translation>नाम वा नम्बर, अर्धविरामले छुट्याइएका। खाली: तपाईंले देख्न पाउने सबै।</translation>
    </message>
    <message>
      <source>Names parted by semicolons, such as Cholera; Typhoid. Empty: all.</source>
      <translation>अर्धविरामले छुट्याइएका नाम, जस्तै Cholera; Typhoid। खाली: सबै।</translation>
    </message>
    <message>
      <source>National ID</source>
      <translation>राष्ट्रिय परिचयपत्र नं.</translation>
    </message>
    <message>
      <source>National ID of the owner</source>
      <translation>धनीको राष्ट्रिय परिचयपत्र नं.</translation>
    </message>
    <message>
      <source>National ID, masked</source>
      <translation>राष्ट्रिय परिचयपत्र नं., लुकाइएको</translation>
    </message>
    <message>
      <source>National dashboard</source>
      <translation>राष्ट्रिय ड्यासबोर्ड</translation>
    </message>
    <message>
      <source>Natural breaks</source>
      <translation>प्राकृतिक विभाजन</translation>
    </message>
    <message>
      <source>Near a well (%)</source>
      <translation>इनार नजिक (%)</translation>
    </message>
    <message>
      <source>Near matches</source>
      <translation>मिल्दाजुल्दा</translation>
    </message>
    <message>
      <source>Nearest containment</source>
      <translation>नजिकको कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Nearest dwelling (m)</source>
      <translation>नजिकको आवासीय घर (मि)</translation>
    </message>
    <message>
      <source>Nearest plant</source>
      <translation>नजिकको प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Nearest road</source>
      <translation>नजिकको सडक</translation>
    </message>
    <message>
      <source>Nearest road of a point</source>
      <translation>बिन्दुको नजिकको सडक</translation>
    </message>
    <message>
      <source>Nearest road of {key}: {road}, {metres} m away.</source>
      <translation>{key} को नजिकको सडक: {road}, {metres} मि टाढा।</translation>
    </message>
    <message>
      <source>Nearest road wide enough</source>
      <translation>पर्याप्त चौडा नजिकको सडक</translation>
    </message>
    <message>
      <source>Nearest sewer</source>
      <translation>नजिकको ढल</translation>
    </message>
    <message>
      <source>Need (gap times people)</source>
      <translation>आवश्यकता (अन्तर गुणा मानिस)</translation>
    </message>
    <message>
      <source>Needed, not demanded</source>
      <translation>आवश्यक तर माग नभएको</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>आवश्यकता</translation>
    </message>
    <message>
      <source>Needs more than 200 mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Negative</source>
      <translation>नेगेटिभ</translation>
    </message>
    <message>
      <source>Neighbourhood, open ground and water</source>
      <translation>छरछिमेक, खुला मैदान र पानी</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither a layer of wells nor a building with a well is there: the distance to wells was left out.</source>
      <translation>इनारको तह वा इनार भएको भवन कुनै छैन: इनारसम्मको दूरी छाडियो।</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>सञ्जाल</translation>
    </message>
    <message>
      <source>Network address of the client; empty = local socket.</source>
      <translation>क्लाइन्टको नेटवर्क ठेगाना; खाली = स्थानीय सकेट।</translation>
    </message>
    <message>
      <source>Network address of the computer; empty for the same computer.</source>
      <translation>कम्प्युटरको नेटवर्क ठेगाना; उही कम्प्युटर भए खाली।</translation>
    </message>
    <message>
      <source>Network not digitised</source>
      <translation>सञ्जाल डिजिटाइज नभएको</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>नयाँ खाता</translation>
    </message>
    <message>
      <source>New application</source>
      <translation>नयाँ आवेदन</translation>
    </message>
    <message>
      <source>New building</source>
      <translation>नयाँ भवन</translation>
    </message>
    <message>
      <source>New building from a survey</source>
      <translation>सर्वेक्षणबाट नयाँ भवन</translation>
    </message>
    <message>
      <source>New building, split off</source>
      <translation>नयाँ भवन, छुट्याइएको</translation>
    </message>
    <message>
      <source>New containment</source>
      <translation>नयाँ कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>New desludging vehicle</source>
      <translation>नयाँ लेदो रित्याउने सवारी</translation>
    </message>
    <message>
      <source>New drain</source>
      <translation>नयाँ नाली</translation>
    </message>
    <message>
      <source>New effluent standard</source>
      <translation>निस्कने पानीको नयाँ मापदण्ड</translation>
    </message>
    <message>
      <source>New employee</source>
      <translation>नयाँ कर्मचारी</translation>
    </message>
    <message>
      <source>New help desk</source>
      <translation>नयाँ सहायता कक्ष</translation>
    </message>
    <message>
      <source>New hotspot</source>
      <translation>नयाँ हटस्पट</translation>
    </message>
    <message>
      <source>New low-income community</source>
      <translation>नयाँ न्यून आय बस्ती</translation>
    </message>
    <message>
      <source>New ones are</source>
      <translation>नयाँ भएमा</translation>
    </message>
    <message>
      <source>New package for the field</source>
      <translation>स्थलगत कामको नयाँ प्याकेज</translation>
    </message>
    <message>
      <source>New password</source>
      <translation>नयाँ पासवर्ड</translation>
    </message>
    <message>
      <source>New performance test</source>
      <translation>नयाँ कार्यसम्पादन परीक्षण</translation>
    </message>
    <message>
      <source>New road</source>
      <translation>नयाँ सडक</translation>
    </message>
    <message>
      <source>New role</source>
      <translation>नयाँ भूमिका</translation>
    </message>
    <message>
      <source>New scenario</source>
      <translation>नयाँ परिदृश्य</translation>
    </message>
    <message>
      <source>New service provider</source>
      <translation>नयाँ सेवा प्रदायक</translation>
    </message>
    <message>
      <source>New sewer</source>
      <translation>नयाँ ढल</translation>
    </message>
    <message>
      <source>New sewer connection</source>
      <translation>नयाँ ढल जडान</translation>
    </message>
    <message>
      <source>New survey</source>
      <translation>नयाँ सर्वेक्षण</translation>
    </message>
    <message>
      <source>New target</source>
      <translation>नयाँ लक्ष्य</translation>
    </message>
    <message>
      <source>New toilet</source>
      <translation>नयाँ शौचालय</translation>
    </message>
    <message>
      <source>New toilets</source>
      <translation>नयाँ शौचालयहरू</translation>
    </message>
    <message>
      <source>New treatment plant</source>
      <translation>नयाँ प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>New type</source>
      <translation>नयाँ प्रकार</translation>
    </message>
    <message>
      <source>New value</source>
      <translation>नयाँ मान</translation>
    </message>
    <message>
      <source>New water main</source>
      <translation>नयाँ खानेपानी मूल पाइप</translation>
    </message>
    <message>
      <source>New water sample</source>
      <translation>नयाँ पानी नमुना</translation>
    </message>
    <message>
      <source>New yearly cases</source>
      <translation>नयाँ वार्षिक बिरामी</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>अर्को</translation>
    </message>
    <message>
      <source>Next days</source>
      <translation>आगामी दिन</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>अर्को पालो</translation>
    </message>
    <message>
      <source>Next emptying</source>
      <translation>अर्को रित्याइ</translation>
    </message>
    <message>
      <source>Next emptying before the last</source>
      <translation>अर्को रित्याइ पछिल्लोभन्दा अघि</translation>
    </message>
    <message>
      <source>Next try</source>
      <translation>अर्को प्रयास</translation>
    </message>
    <message>
      <source>Next, by you.</source>
      <translation>अब, तपाईंले।</translation>
    </message>
    <message>
      <source>Next, by: {who}.</source>
      <translation>अब गर्ने: {who}।</translation>
    </message>
    <message>
      <source>No</source>
      <translation>होइन</translation>
    </message>
    <message>
      <source>No Data</source>
      <translation>तथ्याङ्क छैन</translation>
    </message>
    <message>
      <source>No Payment Information</source>
      <translation>भुक्तानी जानकारी छैन</translation>
    </message>
    <message>
      <source>No access</source>
      <translation>पहुँच छैन</translation>
    </message>
    <message>
      <source>No analysis can be run here: switch the plugin “Processing” on (Plugins ▸ Manage and Install), then open this panel again.</source>
      <translation>यहाँ विश्लेषण चलाउन सकिँदैन: “Processing” प्लगइन चालु गर्नुहोस् (Plugins ▸ Manage and Install), अनि यो प्यानल फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>No analysis has been run yet.</source>
      <translation>अझै कुनै विश्लेषण गरिएको छैन।</translation>
    </message>
    <message>
      <source>No application was made in this period.</source>
      <translation>यस अवधिमा कुनै आवेदन परेन।</translation>
    </message>
    <message>
      <source>No building is recorded.</source>
      <translation>कुनै भवनको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No building is selected on the map. Select some in the layer Buildings first.</source>
      <translation>नक्सामा कुनै भवन छानिएको छैन। पहिले भवनहरू तहमा केही छान्नुहोस्।</translation>
    </message>
    <message>
      <source>No capacity</source>
      <translation>क्षमता छैन</translation>
    </message>
    <message>
      <source>No capacity is recorded for {names}: taken as without limit.</source>
      <translation>{names} को क्षमता अभिलेख छैन: सीमा नभएको मानियो।</translation>
    </message>
    <message>
      <source>No cases recorded</source>
      <translation>बिरामीको अभिलेख छैन</translation>
    </message>
    <message>
      <source>No changes are recorded.</source>
      <translation>कुनै परिवर्तनको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No containment is due for emptying in the next twelve months.</source>
      <translation>आगामी बाह्र महिनामा कुनै कन्टेनमेन्ट रित्याउने पालो आउँदैन।</translation>
    </message>
    <message>
      <source>No containment is linked to a building.</source>
      <translation>कुनै कन्टेनमेन्ट भवनसँग सम्बन्धित छैन।</translation>
    </message>
    <message>
      <source>No containment is recorded.</source>
      <translation>कुनै कन्टेनमेन्टको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>तथ्याङ्क छैन</translation>
    </message>
    <message>
      <source>No database is chosen. Connect the IMIS desk, or choose a connection of QGIS in this algorithm's parameters.</source>
      <translation>डाटाबेस छानिएको छैन। IMIS डेस्क जोड्नुहोस्, वा यस विश्लेषणका परिमापमा QGIS को जडान छान्नुहोस्।</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>मिति छैन</translation>
    </message>
    <message>
      <source>No delivery is imported yet: every building is without data.</source>
      <translation>अझै कुनै खेप आयात भएको छैन: हरेक भवनको तथ्याङ्क छैन।</translation>
    </message>
    <message>
      <source>No depot or plant lies within {metres} m of a road: the longest connected part of the roads of each width was taken.</source>
      <translation>सडकबाट {metres} मि भित्र कुनै डिपो वा प्रशोधन केन्द्र छैन: हरेक चौडाइका सडकको सबैभन्दा लामो जोडिएको भाग लिइयो।</translation>
    </message>
    <message>
      <source>No discharge on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No due</source>
      <translation>बक्यौता छैन</translation>
    </message>
    <message>
      <source>No dwellings are recorded: the distance to them was left out.</source>
      <translation>आवासीय घरको अभिलेख छैन: तीसम्मको दूरी छाडियो।</translation>
    </message>
    <message>
      <source>No effluent test is recorded.</source>
      <translation>निस्कने पानीको परीक्षणको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No emptying in the long period</source>
      <translation>लामो अवधिमा रित्याइ छैन</translation>
    </message>
    <message>
      <source>No emptying is asked for in the next four weeks.</source>
      <translation>आगामी चार हप्तामा रित्याउने माग छैन।</translation>
    </message>
    <message>
      <source>No emptying is recorded.</source>
      <translation>रित्याइको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No feedback in this time.</source>
      <translation>यस अवधिमा प्रतिक्रिया छैन।</translation>
    </message>
    <message>
      <source>No feedback on applications of this period says whether protective equipment was worn.</source>
      <translation>यस अवधिका आवेदनको कुनै प्रतिक्रियाले सुरक्षा सामग्री लगाइएको थियो कि थिएन भन्दैन।</translation>
    </message>
    <message>
      <source>No feedback on applications of this period says whether the customer was satisfied.</source>
      <translation>यस अवधिका आवेदनको कुनै प्रतिक्रियाले ग्राहक सन्तुष्ट थिए कि थिएनन् भन्दैन।</translation>
    </message>
    <message>
      <source>No file is attached to this answer.</source>
      <translation>यस उत्तरमा कुनै फाइल संलग्न छैन।</translation>
    </message>
    <message>
      <source>No file is attached to this entry.</source>
      <translation>यस प्रविष्टिमा कुनै फाइल संलग्न छैन।</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation>सङ्केत छैन</translation>
    </message>
    <message>
      <source>No heading fills a column.</source>
      <translation>कुनै शीर्षकले स्तम्भ भर्दैन।</translation>
    </message>
    <message>
      <source>No heights were given: slope and height below the settlement were left out.</source>
      <translation>उचाइ दिइएको छैन: भिरालोपन र बस्तीभन्दा तलको उचाइ छाडियो।</translation>
    </message>
    <message>
      <source>No hotspot is recorded for this time.</source>
      <translation>यस समयको हटस्पट अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No indicator has a value.</source>
      <translation>कुनै सूचकको मान छैन।</translation>
    </message>
    <message>
      <source>No job was flagged.</source>
      <translation>कुनै काममा सङ्केत लागेन।</translation>
    </message>
    <message>
      <source>No land use is recorded: it was left out.</source>
      <translation>भू-उपयोगको अभिलेख छैन: यो छाडियो।</translation>
    </message>
    <message>
      <source>No layer is switched on. Open the municipal map, or choose a map theme.</source>
      <translation>कुनै तह देखाइएको छैन। नगर नक्सा खोल्नुहोस्, वा नक्साको विषय छान्नुहोस्।</translation>
    </message>
    <message>
      <source>No matching payment on record.</source>
      <translation>मिल्ने भुक्तानीको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No municipality has a value in {}.</source>
      <translation>{} मा कुनै नगरपालिकाको मान छैन।</translation>
    </message>
    <message>
      <source>No municipality has a value.</source>
      <translation>कुनै नगरपालिकाको मान छैन।</translation>
    </message>
    <message>
      <source>No operational plant takes faecal sludge. Choose plants, or give sites for new ones.</source>
      <translation>सञ्चालनमा रहेको कुनै प्रशोधन केन्द्रले दिसाजन्य लेदो लिँदैन। केन्द्र छान्नुहोस्, वा नयाँका लागि स्थल दिनुहोस्।</translation>
    </message>
    <message>
      <source>No operational plant takes faecal sludge. Choose plants.</source>
      <translation>सञ्चालनमा रहेको कुनै प्रशोधन केन्द्रले दिसाजन्य लेदो लिँदैन। केन्द्र छान्नुहोस्।</translation>
    </message>
    <message>
      <source>No operational plant takes sludge: the way to the plant is left out.</source>
      <translation>सञ्चालनमा रहेको कुनै प्रशोधन केन्द्रले लेदो लिँदैन: केन्द्रसम्मको बाटो छाडियो।</translation>
    </message>
    <message>
      <source>No part has a value.</source>
      <translation>कुनै भागको मान छैन।</translation>
    </message>
    <message>
      <source>No part of the best squares is large enough. Ask for less area, or for a lower percentile.</source>
      <translation>उत्कृष्ट वर्ग कोठाको कुनै भाग पर्याप्त ठूलो छैन। कम क्षेत्रफल, वा कम पर्सेन्टाइल माग्नुहोस्।</translation>
    </message>
    <message>
      <source>No payment information</source>
      <translation>भुक्तानी जानकारी छैन</translation>
    </message>
    <message>
      <source>No people are ranked in this year.</source>
      <translation>यस वर्ष मानिसको क्रम निकालिएको छैन।</translation>
    </message>
    <message>
      <source>No people live in buildings with on-site sanitation that a vehicle can reach.</source>
      <translation>सवारी पुग्न सक्ने, स्थलगत सरसफाइ भएका भवनमा कोही बस्दैन।</translation>
    </message>
    <message>
      <source>No photo is stored with this record, or it is not among your rights.</source>
      <translation>यस अभिलेखमा फोटो राखिएको छैन, वा हेर्ने अधिकार तपाईंलाई छैन।</translation>
    </message>
    <message>
      <source>No plant to haul to</source>
      <translation>ढुवानी गर्ने प्रशोधन केन्द्र छैन</translation>
    </message>
    <message>
      <source>No point of “connected to” lies near a road. Choose the depot or a treatment plant.</source>
      <translation>“यीसँग जोडिएको” को कुनै बिन्दु सडक नजिक छैन। डिपो वा प्रशोधन केन्द्र छान्नुहोस्।</translation>
    </message>
    <message>
      <source>No report of {year} to compare with.</source>
      <translation>तुलना गर्न {year} को प्रतिवेदन छैन।</translation>
    </message>
    <message>
      <source>No result</source>
      <translation>नतिजा छैन</translation>
    </message>
    <message>
      <source>No revenue from emptying in this time.</source>
      <translation>यस अवधिमा रित्याइबाट राजस्व छैन।</translation>
    </message>
    <message>
      <source>No road is {width} m wide: the widest has {widest} m. Give at most that width.</source>
      <translation>कुनै सडक {width} मि चौडा छैन: सबैभन्दा चौडा {widest} मि छ। बढीमा त्यति चौडाइ दिनुहोस्।</translation>
    </message>
    <message>
      <source>No road near enough</source>
      <translation>पर्याप्त नजिक सडक छैन</translation>
    </message>
    <message>
      <source>No road of at least {width:g} m is recorded here: no square has one near.</source>
      <translation>कम्तीमा {width:g} मि को सडक यहाँ अभिलेखमा छैन: कुनै वर्ग कोठाको नजिक छैन।</translation>
    </message>
    <message>
      <source>No road that leads tankers to a plant near enough</source>
      <translation>ट्याङ्करलाई प्रशोधन केन्द्र पुर्‍याउने सडक पर्याप्त नजिक छैन</translation>
    </message>
    <message>
      <source>No room with the site (m³ a year)</source>
      <translation>स्थलसहित पनि ठाउँ नभएको (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>No room without the site (m³ a year)</source>
      <translation>स्थलबिना ठाउँ नभएको (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>No service provider yet: choose one in the application first.</source>
      <translation>सेवा प्रदायक तोकिएको छैन: पहिले आवेदनमा छान्नुहोस्।</translation>
    </message>
    <message>
      <source>No sewer or plant near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sludge collection is recorded.</source>
      <translation>लेदो सङ्कलनको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No sludge to be hauled, or no road to haul it on: the haul was left out.</source>
      <translation>ढुवानी गर्ने लेदो छैन, वा ढुवानी गर्ने सडक छैन: ढुवानी छाडियो।</translation>
    </message>
    <message>
      <source>No sound report was received, so there is nothing to compare.</source>
      <translation>कुनै ठीक प्रतिवेदन प्राप्त भएन, त्यसैले तुलना गर्ने केही छैन।</translation>
    </message>
    <message>
      <source>No square is left. The table of reasons says which limit rules out most; try a smaller distance, or a larger area.</source>
      <translation>कुनै वर्ग कोठा बाँकी छैन। कुन सीमाले सबैभन्दा बढी हटाउँछ कारण तालिकाले बताउँछ; कम दूरी वा ठूलो क्षेत्र प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
      <source>No street with known heights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No time</source>
      <translation>समय छैन</translation>
    </message>
    <message>
      <source>No value</source>
      <translation>मान छैन</translation>
    </message>
    <message>
      <source>No value. Settings not given: {}.</source>
      <translation>मान छैन। नदिइएका सेटिङ: {}।</translation>
    </message>
    <message>
      <source>No value. {}</source>
      <translation>मान छैन। {}</translation>
    </message>
    <message>
      <source>No vehicle with the plate or number {names} is on record: its jobs are not known.</source>
      <translation>{names} प्लेट वा नम्बरको सवारी अभिलेखमा छैन: यसका काम थाहा छैनन्।</translation>
    </message>
    <message>
      <source>No ward</source>
      <translation>वडा छैन</translation>
    </message>
    <message>
      <source>No ward of these figures has an area on the map yet. Load the wards first.</source>
      <translation>यी अङ्कका कुनै वडाको नक्सामा अझै क्षेत्र छैन। पहिले वडाहरू लोड गर्नुहोस्।</translation>
    </message>
    <message>
      <source>No water bodies are recorded: the distance to them was left out.</source>
      <translation>जलाशयको अभिलेख छैन: तीसम्मको दूरी छाडियो।</translation>
    </message>
    <message>
      <source>No water body is drawn, so nothing tells where the ground drains. Draw them, or give flooded areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No water body is drawn. Draw them in the layer “Water bodies” first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No way</source>
      <translation>बाटो छैन</translation>
    </message>
    <message>
      <source>No way to any toilet</source>
      <translation>कुनै शौचालयसम्म बाटो छैन</translation>
    </message>
    <message>
      <source>No way to any toilet (people)</source>
      <translation>कुनै शौचालयसम्म बाटो छैन (मानिस)</translation>
    </message>
    <message>
      <source>No well is known: only containments with a recorded distance to the closest well get a score. Give a layer of wells.</source>
      <translation>कुनै इनार थाहा छैन: सबैभन्दा नजिकको इनारसम्मको दूरी अभिलेख भएका कन्टेनमेन्टले मात्र प्राप्ताङ्क पाउँछन्। इनारको तह दिनुहोस्।</translation>
    </message>
    <message>
      <source>No well is known: the setting of the yearly report decides on the risk to groundwater.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No well known</source>
      <translation>इनार थाहा नभएको</translation>
    </message>
    <message>
      <source>No wide road near</source>
      <translation>नजिक चौडा सडक छैन</translation>
    </message>
    <message>
      <source>No year has a value.</source>
      <translation>कुनै वर्षको मान छैन।</translation>
    </message>
    <message>
      <source>No year is approved yet. Only an approved report is sent.</source>
      <translation>अझै कुनै वर्ष स्वीकृत छैन। स्वीकृत प्रतिवेदन मात्र पठाइन्छ।</translation>
    </message>
    <message>
      <source>No yearly record of waterborne cases.</source>
      <translation>पानीजन्य बिरामीको वार्षिक अभिलेख छैन।</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>नं.</translation>
    </message>
    <message>
      <source>No. of buildings</source>
      <translation>भवन सङ्ख्या</translation>
    </message>
    <message>
      <source>Nobody answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody comes</source>
      <translation>कोही आउँदैन</translation>
    </message>
    <message>
      <source>Nobody recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody's excreta can be followed: the records do not say where they go.</source>
      <translation>कसैको मलमूत्र पछ्याउन सकिँदैन: अभिलेखले कहाँ जान्छ भन्दैनन्।</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>नोड</translation>
    </message>
    <message>
      <source>Node at the end of the line.</source>
      <translation>रेखाको अन्त्यको नोड।</translation>
    </message>
    <message>
      <source>Node at the start of the line.</source>
      <translation>रेखाको सुरुको नोड।</translation>
    </message>
    <message>
      <source>Nodes</source>
      <translation>नोडहरू</translation>
    </message>
    <message>
      <source>Nodes taken as sites, at most</source>
      <translation>स्थल मानिने नोड, बढीमा</translation>
    </message>
    <message>
      <source>Non-sewered (NSS) Area</source>
      <translation>ढल नजोडिएको (NSS) क्षेत्र</translation>
    </message>
    <message>
      <source>None</source>
      <translation>कुनै पनि छैन</translation>
    </message>
    <message numerus="yes">
      <source>None of %n site(s) lies {metres} m from dwellings, on allowed ground and on a way of tankers to a plant.</source>
      <translation>
        <numerusform>%n स्थलमध्ये कुनै पनि आवासीय घरबाट {metres} मि टाढा, अनुमति भएको जमिनमा र ट्याङ्करको प्रशोधन केन्द्र जाने बाटोमा छैन।</numerusform>
        <numerusform>%n स्थलमध्ये कुनै पनि आवासीय घरबाट {metres} मि टाढा, अनुमति भएको जमिनमा र ट्याङ्करको प्रशोधन केन्द्र जाने बाटोमा छैन।</numerusform>
      </translation>
    </message>
    <message>
      <source>None of the applications of this period has been emptied.</source>
      <translation>यस अवधिका कुनै पनि आवेदन रित्याइएका छैनन्।</translation>
    </message>
    <message>
      <source>None of the records asked for is there any more.</source>
      <translation>मागिएका कुनै पनि अभिलेख अब त्यहाँ छैनन्।</translation>
    </message>
    <message>
      <source>None was found.</source>
      <translation>कुनै भेटिएन।</translation>
    </message>
    <message>
      <source>North</source>
      <translation>उत्तर</translation>
    </message>
    <message>
      <source>North (m)</source>
      <translation>उत्तर (मि)</translation>
    </message>
    <message>
      <source>Not Due</source>
      <translation>बक्यौता नभएको</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>उत्तर नदिइएको</translation>
    </message>
    <message>
      <source>Not approved</source>
      <translation>स्वीकृत नभएको</translation>
    </message>
    <message>
      <source>Not assigned</source>
      <translation>नतोकिएको</translation>
    </message>
    <message>
      <source>Not connected</source>
      <translation>नजोडिएको</translation>
    </message>
    <message>
      <source>Not deleted: {who} changed {key} at {when}, after you looked at it.</source>
      <translation>मेटिएन: तपाईंले हेरेपछि {who} ले {when} मा {key} परिवर्तन गर्नुभयो।</translation>
    </message>
    <message>
      <source>Not delivered</source>
      <translation>नल्याइएको</translation>
    </message>
    <message>
      <source>Not delivered after (hours)</source>
      <translation>नपुर्‍याइएको मानिने समय (घण्टा)</translation>
    </message>
    <message>
      <source>Not delivered, by provider</source>
      <translation>नपुर्‍याइएको, सेवा प्रदायक अनुसार</translation>
    </message>
    <message>
      <source>Not delivered, number</source>
      <translation>नपुर्‍याइएको, सङ्ख्या</translation>
    </message>
    <message>
      <source>Not drawn: a setting was missing when {year} was computed: {settings}. Set it in the tab “Settings”, then generate the year again.</source>
      <translation>कोरिएको छैन: {year} को गणना गर्दा सेटिङ छुटेको थियो: {settings}। “सेटिङहरू” ट्याबमा राखेर वर्ष फेरि तयार गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Not due</source>
      <translation>बक्यौता नभएको</translation>
    </message>
    <message>
      <source>Not emptied and proposed within the next 28 days.</source>
      <translation>नरित्याइएको र आगामी 28 दिनभित्र प्रस्तावित।</translation>
    </message>
    <message>
      <source>Not emptied yet.</source>
      <translation>अझै रित्याइएको छैन।</translation>
    </message>
    <message>
      <source>Not emptied yet: the report is made after the emptying.</source>
      <translation>अझै रित्याइएको छैन: प्रतिवेदन रित्याएपछि बन्छ।</translation>
    </message>
    <message>
      <source>Not emptied yet: there is nothing to ask about.</source>
      <translation>अझै रित्याइएको छैन: सोध्ने केही छैन।</translation>
    </message>
    <message>
      <source>Not farther than (m)</source>
      <translation>यतिभन्दा टाढा होइन (मि)</translation>
    </message>
    <message>
      <source>Not given: {}. Without it there is no flow diagram and no service ladder. Enter it in the settings of the CWIS indicators, then generate the year again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not hot</source>
      <translation>तीव्र नभएको</translation>
    </message>
    <message>
      <source>Not in the comparison</source>
      <translation>तुलनामा छैन</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>थाहा छैन</translation>
    </message>
    <message>
      <source>Not more than all households.</source>
      <translation>सबै घरधुरीभन्दा बढी होइन।</translation>
    </message>
    <message>
      <source>Not more than the population.</source>
      <translation>जनसङ्ख्याभन्दा बढी होइन।</translation>
    </message>
    <message>
      <source>Not more than there are of them.</source>
      <translation>जति छन् त्योभन्दा बढी होइन।</translation>
    </message>
    <message>
      <source>Not on land that is available</source>
      <translation>उपलब्ध जमिनमा छैन</translation>
    </message>
    <message>
      <source>Not on the map</source>
      <translation>नक्सामा छैन</translation>
    </message>
    <message>
      <source>Not on the map and left out: {names}.</source>
      <translation>नक्सामा नभएकाले छाडिएका: {names}।</translation>
    </message>
    <message>
      <source>Not operational</source>
      <translation>सञ्चालनमा छैन</translation>
    </message>
    <message>
      <source>Not operational: its applications that are not yet emptied become unassigned (SP-02).</source>
      <translation>सञ्चालनमा छैन: अझै नरित्याइएका यसका आवेदन नतोकिएका बन्छन् (SP-02)।</translation>
    </message>
    <message>
      <source>Not recorded</source>
      <translation>अभिलेख नभएको</translation>
    </message>
    <message>
      <source>Not recorded: count as without a private toilet °</source>
      <translation>अभिलेख नभएको: निजी शौचालय नभएको मानिने °</translation>
    </message>
    <message>
      <source>Not registered</source>
      <translation>दर्ता नभएको</translation>
    </message>
    <message>
      <source>Not rounded</source>
      <translation>पूर्णाङ्कमा नबदलिएको</translation>
    </message>
    <message>
      <source>Not saved: the record was changed by someone else. Your entries are still here.</source>
      <translation>बचत भएन: अभिलेख अरू कसैले परिवर्तन गर्‍यो। तपाईंका प्रविष्टि यहीँ छन्।</translation>
    </message>
    <message>
      <source>Not served</source>
      <translation>सेवा नपाएको</translation>
    </message>
    <message>
      <source>Not served (m³)</source>
      <translation>सेवा नपाएको (मि³)</translation>
    </message>
    <message>
      <source>Not taken: this line crosses itself or is no line. Draw it again, or in two parts.</source>
      <translation>लिइएन: यो रेखाले आफैँलाई काट्छ वा रेखा होइन। फेरि, वा दुई भागमा कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Not taken: this outline crosses itself or is no area. Draw it again.</source>
      <translation>लिइएन: यो बाह्यरेखाले आफैँलाई काट्छ वा क्षेत्र होइन। फेरि कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Not yet emptied, by proposed date; weeks count from tomorrow.</source>
      <translation>अझै नरित्याइएको, प्रस्तावित मिति अनुसार; हप्ता भोलिदेखि गनिन्छ।</translation>
    </message>
    <message>
      <source>Not yet recorded.</source>
      <translation>अझै अभिलेख छैन।</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>टिप्पणी</translation>
    </message>
    <message>
      <source>Note for the office</source>
      <translation>कार्यालयका लागि टिप्पणी</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>टिप्पणीहरू</translation>
    </message>
    <message>
      <source>Notes on single figures</source>
      <translation>एकल अङ्कका टिप्पणी</translation>
    </message>
    <message>
      <source>Notes on the records behind the figure, each with a count.</source>
      <translation>अङ्कका अभिलेखसम्बन्धी टिप्पणी, हरेकको सङ्ख्यासहित।</translation>
    </message>
    <message>
      <source>Nothing begins with or holds “{text}” among what you may see.</source>
      <translation>तपाईंले देख्न पाउनेमध्ये “{text}” ले सुरु हुने वा यो भएको केही छैन।</translation>
    </message>
    <message>
      <source>Nothing can be changed: the database is read only.</source>
      <translation>केही परिवर्तन गर्न सकिँदैन: डाटाबेस पढ्न मात्र मिल्छ।</translation>
    </message>
    <message>
      <source>Nothing fits. Take filters away, or search for something else.</source>
      <translation>केही मिल्दैन। फिल्टर हटाउनुहोस्, वा अर्को कुरा खोज्नुहोस्।</translation>
    </message>
    <message>
      <source>Nothing here yet. What colleagues enter appears by itself.</source>
      <translation>यहाँ अझै केही छैन। सहकर्मीले प्रविष्ट गरेको आफैँ देखिन्छ।</translation>
    </message>
    <message>
      <source>Nothing here yet. “Import” brings in a file.</source>
      <translation>यहाँ अझै केही छैन। “आयात” ले फाइल ल्याउँछ।</translation>
    </message>
    <message>
      <source>Nothing here yet. “{add}” enters the first one, “Import” brings in a file.</source>
      <translation>यहाँ अझै केही छैन। “{add}” ले पहिलो प्रविष्ट गर्छ, “आयात” ले फाइल ल्याउँछ।</translation>
    </message>
    <message>
      <source>Nothing here yet. “{add}” enters the first one.</source>
      <translation>यहाँ अझै केही छैन। “{add}” ले पहिलो प्रविष्ट गर्छ।</translation>
    </message>
    <message>
      <source>Nothing in the file fills: {names}. Without it no row can be imported.</source>
      <translation>फाइलको कुनै कुराले यो भर्दैन: {names}। यसबिना कुनै पङ्क्ति आयात गर्न सकिँदैन।</translation>
    </message>
    <message>
      <source>Nothing is chosen. Select features in the layer and tick “Selected features only”, or give their keys.</source>
      <translation>केही छानिएको छैन। तहमा आकृति छानेर “Selected features only” मा चिह्न लगाउनुहोस्, वा तिनका कुञ्जी दिनुहोस्।</translation>
    </message>
    <message>
      <source>Nothing is imported yet. Correct the refused rows here, or import the others without them.</source>
      <translation>अझै केही आयात भएको छैन। अस्वीकृत पङ्क्ति यहाँ सच्याउनुहोस्, वा तीबिना अरू आयात गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Nothing is kept beyond its time.</source>
      <translation>कुनै विवरण यसको समयभन्दा बढी राखिँदैन।</translation>
    </message>
    <message>
      <source>Nothing is summed downstream: give points of the outlets, or a raster of heights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is to be emptied for {keys}: emptied already, no longer in use, or in another ward.</source>
      <translation>{keys} का लागि रित्याउनुपर्ने केही छैन: पहिल्यै रित्याइएको, प्रयोगमा नरहेको, वा अर्को वडामा।</translation>
    </message>
    <message>
      <source>Nothing of the emptying service happened in this time.</source>
      <translation>यस अवधिमा रित्याउने सेवाको केही भएन।</translation>
    </message>
    <message>
      <source>Nothing of this file is imported yet. Keep it in the list of deliveries, to go on later?</source>
      <translation>यस फाइलको अझै केही आयात भएको छैन। पछि अघि बढाउन खेपको सूचीमा राख्ने?</translation>
    </message>
    <message>
      <source>Nothing of this network is recorded.</source>
      <translation>यस सञ्जालको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>Nothing to compare yet.</source>
      <translation>अझै तुलना गर्ने केही छैन।</translation>
    </message>
    <message>
      <source>Nothing to remark on the records behind the figures.</source>
      <translation>अङ्कका अभिलेखमा टिप्पणी गर्नुपर्ने केही छैन।</translation>
    </message>
    <message>
      <source>Nothing waits to be sent.</source>
      <translation>पठाउन बाँकी केही छैन।</translation>
    </message>
    <message>
      <source>Nothing was deleted: {key} is gone already, or your account may not delete it.</source>
      <translation>केही मेटिएन: {key} पहिल्यै हटिसकेको छ, वा तपाईंको खाताले मेट्न पाउँदैन।</translation>
    </message>
    <message>
      <source>Nothing was emptied in the last 12 months: the model cannot be compared with the record.</source>
      <translation>पछिल्ला 12 महिनामा केही रित्याइएन: मोडेललाई अभिलेखसँग तुलना गर्न सकिँदैन।</translation>
    </message>
    <message>
      <source>Nothing was emptied.</source>
      <translation>केही रित्याइएको छैन।</translation>
    </message>
    <message>
      <source>Nothing was found with these parameters. The result is empty.</source>
      <translation>यी परिमापमा केही भेटिएन। नतिजा खाली छ।</translation>
    </message>
    <message>
      <source>Nothing was sent yet.</source>
      <translation>अझै केही पठाइएको छैन।</translation>
    </message>
    <message>
      <source>Nothing: the data changed between the runs.</source>
      <translation>छैन: गणनाहरूका बीचमा तथ्याङ्क परिवर्तन भयो।</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>सूचना</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>नोभेम्बर</translation>
    </message>
    <message>
      <source>November</source>
      <translation>नोभेम्बर</translation>
    </message>
    <message>
      <source>Now the new building: fill its form. Nothing is stored before it is saved.</source>
      <translation>अब नयाँ भवन: यसको फारम भर्नुहोस्। बचत नगरेसम्म केही राखिँदैन।</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>नम्बर</translation>
    </message>
    <message>
      <source>Number in the delivery.</source>
      <translation>खेपभित्रको नम्बर।</translation>
    </message>
    <message>
      <source>Number in the order of east, then north.</source>
      <translation>पूर्व, त्यसपछि उत्तरको क्रममा नम्बर।</translation>
    </message>
    <message>
      <source>Number of answers shown.</source>
      <translation>देखाइएका उत्तरको सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number of cases at the point (empty: 1)</source>
      <translation>बिन्दुमा बिरामी सङ्ख्या (खाली: 1)</translation>
    </message>
    <message>
      <source>Number of connected parts.</source>
      <translation>जोडिएका भागको सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number of containments the building uses.</source>
      <translation>भवनले प्रयोग गर्ने कन्टेनमेन्टको सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number of floors</source>
      <translation>तला सङ्ख्या</translation>
    </message>
    <message>
      <source>Number of nodes.</source>
      <translation>नोड सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number of pieces.</source>
      <translation>टुक्रा सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number of roads it was built from.</source>
      <translation>निर्माणमा प्रयोग भएका सडकको सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number of rows kept of the result.</source>
      <translation>नतिजाका राखिएका पङ्क्तिको सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number of samples taken there, number.</source>
      <translation>त्यहाँ लिइएका नमुनाको सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number of stations</source>
      <translation>स्टेसनको सङ्ख्या</translation>
    </message>
    <message>
      <source>Number of the application.</source>
      <translation>आवेदनको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the collection.</source>
      <translation>सङ्कलनको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the connected part of the network, 1 is the longest.</source>
      <translation>सञ्जालको जोडिएको भागको नम्बर, 1 सबैभन्दा लामो।</translation>
    </message>
    <message>
      <source>Number of the delivery in force.</source>
      <translation>लागू रहेको खेपको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the delivery.</source>
      <translation>खेपको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the driving licence; drivers only.</source>
      <translation>सवारी चालक अनुमतिपत्र नम्बर; चालकको मात्र।</translation>
    </message>
    <message>
      <source>Number of the emptying.</source>
      <translation>रित्याइको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the kept run</source>
      <translation>राखिएको गणनाको नम्बर</translation>
    </message>
    <message>
      <source>Number of the line in the order of road codes.</source>
      <translation>सडक कोडको क्रममा रेखाको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the outcome, 1 to 12.</source>
      <translation>परिणामको नम्बर, 1 देखि 12।</translation>
    </message>
    <message>
      <source>Number of the owner's identity document.</source>
      <translation>धनीको परिचयपत्रको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the payer in the delivery.</source>
      <translation>खेपमा भुक्तानी गर्नेको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the payer, from the building.</source>
      <translation>भुक्तानी गर्नेको नम्बर, भवनबाट।</translation>
    </message>
    <message>
      <source>Number of the payer.</source>
      <translation>भुक्तानी गर्नेको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the payment row.</source>
      <translation>भुक्तानी पङ्क्तिको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the piece.</source>
      <translation>टुक्राको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the plant.</source>
      <translation>प्रशोधन केन्द्रको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the provider.</source>
      <translation>सेवा प्रदायकको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the receipt given, once per service provider.</source>
      <translation>दिइएको रसिदको नम्बर, हरेक सेवा प्रदायकमा एक पटक मात्र।</translation>
    </message>
    <message>
      <source>Number of the role.</source>
      <translation>भूमिकाको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the survey or connection report that it became.</source>
      <translation>यसबाट बनेको सर्वेक्षण वा जडान प्रतिवेदनको नम्बर।</translation>
    </message>
    <message>
      <source>Number of the system, or others.</source>
      <translation>प्रणालीको नम्बर, वा अन्य।</translation>
    </message>
    <message>
      <source>Number of the test.</source>
      <translation>परीक्षणको नम्बर।</translation>
    </message>
    <message>
      <source>Number of toilets</source>
      <translation>शौचालयको सङ्ख्या</translation>
    </message>
    <message>
      <source>Number of toilets.</source>
      <translation>शौचालयको सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number or name</source>
      <translation>नम्बर वा नाम</translation>
    </message>
    <message>
      <source>Number or sample place</source>
      <translation>नम्बर वा नमुना स्थल</translation>
    </message>
    <message>
      <source>Number plate</source>
      <translation>नम्बर प्लेट</translation>
    </message>
    <message>
      <source>Number plate of the vehicle.</source>
      <translation>सवारीको नम्बर प्लेट।</translation>
    </message>
    <message>
      <source>Number plates, parted by semicolons. Empty: all that are operational.</source>
      <translation>नम्बर प्लेट, अर्धविरामले छुट्याइएका। खाली: सञ्चालनमा रहेका सबै।</translation>
    </message>
    <message>
      <source>Number whose point lies inside.</source>
      <translation>भित्र बिन्दु परेकाको सङ्ख्या।</translation>
    </message>
    <message>
      <source>Number, BIN or name</source>
      <translation>नम्बर, BIN वा नाम</translation>
    </message>
    <message>
      <source>Number, application or receipt</source>
      <translation>नम्बर, आवेदन वा रसिद</translation>
    </message>
    <message>
      <source>Number, name or address</source>
      <translation>नम्बर, नाम वा ठेगाना</translation>
    </message>
    <message>
      <source>Number, name or driving licence</source>
      <translation>नम्बर, नाम वा सवारी चालक अनुमतिपत्र</translation>
    </message>
    <message>
      <source>Number.</source>
      <translation>नम्बर।</translation>
    </message>
    <message>
      <source>Numbers of applications and IDs of containments, parted by commas, such as 118, C000012.</source>
      <translation>आवेदनका नम्बर र कन्टेनमेन्टका ID, अल्पविरामले छुट्याइएका, जस्तै 118, C000012।</translation>
    </message>
    <message>
      <source>Numbers of water sources and structure types are those of</source>
      <translation>पानीको स्रोत र संरचनाको प्रकारका नम्बर यहाँका हुन्</translation>
    </message>
    <message>
      <source>Numerator</source>
      <translation>अंश</translation>
    </message>
    <message>
      <source>OR-Tools</source>
      <translation>OR-Tools</translation>
    </message>
    <message>
      <source>OR-Tools did not come to an end in time; IMIS's own method is used.</source>
      <translation>OR-Tools समयमा सकिएन; IMIS को आफ्नै विधि प्रयोग गरियो।</translation>
    </message>
    <message>
      <source>OR-Tools ended with an error; its last words are in the log. Choose IMIS's own method and run again.</source>
      <translation>OR-Tools त्रुटिसहित टुङ्गियो; यसका अन्तिम शब्द लगमा छन्। IMIS को आफ्नै विधि छानेर फेरि गणना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>OR-Tools is not installed on this computer; IMIS's own method is used. “python3 -m imis_plugin solver” installs it.</source>
      <translation>यस कम्प्युटरमा OR-Tools स्थापना गरिएको छैन; IMIS को आफ्नै विधि प्रयोग हुन्छ। “python3 -m imis_plugin solver” ले स्थापना गर्छ।</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>वस्तु</translation>
    </message>
    <message>
      <source>Objects only in the first</source>
      <translation>पहिलोमा मात्र भएका वस्तु</translation>
    </message>
    <message>
      <source>Objects only in the second</source>
      <translation>दोस्रोमा मात्र भएका वस्तु</translation>
    </message>
    <message>
      <source>Objects that differ</source>
      <translation>फरक भएका वस्तु</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>अक्टोबर</translation>
    </message>
    <message>
      <source>October</source>
      <translation>अक्टोबर</translation>
    </message>
    <message>
      <source>Odds ratio</source>
      <translation>अड्स अनुपात</translation>
    </message>
    <message>
      <source>Odds ratio of failed samples near high-risk wells</source>
      <translation>उच्च जोखिमका इनार नजिकका असफल नमुनाको अड्स अनुपात</translation>
    </message>
    <message>
      <source>Odds ratio {ratio}, 95 % interval {low} to {high}</source>
      <translation>अड्स अनुपात {ratio}, 95 % अन्तराल {low} देखि {high}</translation>
    </message>
    <message>
      <source>Odds ratio, 95 % interval: lower end</source>
      <translation>अड्स अनुपात, 95 % अन्तराल: तल्लो छेउ</translation>
    </message>
    <message>
      <source>Odds ratio, 95 % interval: upper end</source>
      <translation>अड्स अनुपात, 95 % अन्तराल: माथिल्लो छेउ</translation>
    </message>
    <message>
      <source>Of all containments on this use of the land, %.</source>
      <translation>यस भू-उपयोगका सबै कन्टेनमेन्टको, %।</translation>
    </message>
    <message>
      <source>Of all in built-up land of the ward, %.</source>
      <translation>वडाको निर्मित जमिनमा रहेका सबैको, %।</translation>
    </message>
    <message>
      <source>Of it becomes wastewater (%) °</source>
      <translation>यसमध्ये फोहोर पानी बन्ने (%) °</translation>
    </message>
    <message>
      <source>Of it becomes wastewater (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of it delivered (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of it treated (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of its building.</source>
      <translation>यसको भवनको।</translation>
    </message>
    <message>
      <source>Of the building.</source>
      <translation>भवनको।</translation>
    </message>
    <message>
      <source>Of the coordinates in the file, e.g. EPSG:4326.</source>
      <translation>फाइलका निर्देशाङ्कको, जस्तै EPSG:4326।</translation>
    </message>
    <message>
      <source>Of the cut, m.</source>
      <translation>कटाइको, मि।</translation>
    </message>
    <message>
      <source>Of the device, degrees.</source>
      <translation>यन्त्रको, डिग्री।</translation>
    </message>
    <message>
      <source>Of the file.</source>
      <translation>फाइलको।</translation>
    </message>
    <message>
      <source>Of the first of these buildings.</source>
      <translation>यी भवनमध्ये पहिलोको।</translation>
    </message>
    <message>
      <source>Of the latest year on record; only for those who may read cases.</source>
      <translation>अभिलेखको पछिल्लो वर्षको; बिरामीको विवरण पढ्न पाउनेका लागि मात्र।</translation>
    </message>
    <message>
      <source>Of the object within the result, such as a ward or a containment.</source>
      <translation>नतिजाभित्रको वस्तुको, जस्तै वडा वा कन्टेनमेन्ट।</translation>
    </message>
    <message>
      <source>Of the piece, m.</source>
      <translation>टुक्राको, मि।</translation>
    </message>
    <message>
      <source>Of the record that it is compared with, where there is one.</source>
      <translation>तुलना गरिएको अभिलेखको, भएमा।</translation>
    </message>
    <message>
      <source>Of the record.</source>
      <translation>अभिलेखको।</translation>
    </message>
    <message>
      <source>Of the road, m.</source>
      <translation>सडकको, मि।</translation>
    </message>
    <message>
      <source>Of the road.</source>
      <translation>सडकको।</translation>
    </message>
    <message>
      <source>Of the search area (%)</source>
      <translation>खोजी क्षेत्रको (%)</translation>
    </message>
    <message>
      <source>Of the whole city only, by roles that build the network: the share of each ward and cell on the map follows it.</source>
      <translation>सम्पूर्ण सहरको मात्र, सञ्जाल निर्माण गर्ने भूमिकाले: नक्सामा हरेक वडा र कोठाको हिस्सा यसैअनुसार हुन्छ।</translation>
    </message>
    <message>
      <source>Of these buildings in the last 12 months, per 1,000 of their containments in use.</source>
      <translation>यी भवनको पछिल्ला 12 महिनाको, प्रयोगमा रहेका प्रति 1,000 कन्टेनमेन्टमा।</translation>
    </message>
    <message>
      <source>Of these, from open sources (%)</source>
      <translation>यीमध्ये, खुला स्रोतबाट (%)</translation>
    </message>
    <message>
      <source>Of those, out of reach of vehicle and hose.</source>
      <translation>तीमध्ये, सवारी र होजको पहुँचबाहिर।</translation>
    </message>
    <message>
      <source>Off the network: speed (km/h) °</source>
      <translation>सञ्जालबाहिर: गति (किमि/घण्टा) °</translation>
    </message>
    <message>
      <source>Off the network: way by straight line °</source>
      <translation>सञ्जालबाहिर: सीधा रेखाको बाटो °</translation>
    </message>
    <message>
      <source>Off the wind (degrees)</source>
      <translation>हावाको दिशाबाट विचलन (डिग्री)</translation>
    </message>
    <message>
      <source>Offered</source>
      <translation>उपलब्ध गराइएको</translation>
    </message>
    <message>
      <source>Offered in forms</source>
      <translation>फाराममा उपलब्ध</translation>
    </message>
    <message>
      <source>Offered in forms; records that have a retired value keep it.</source>
      <translation>फाराममा उपलब्ध; हटाइएको मान भएका अभिलेखमा त्यो रहिरहन्छ।</translation>
    </message>
    <message>
      <source>Offered to people.</source>
      <translation>मानिसलाई उपलब्ध।</translation>
    </message>
    <message>
      <source>Offered when roles are given.</source>
      <translation>भूमिका दिँदा उपलब्ध गराइने।</translation>
    </message>
    <message>
      <source>Office or business</source>
      <translation>कार्यालय वा व्यवसाय</translation>
    </message>
    <message>
      <source>Office or business name</source>
      <translation>कार्यालय वा व्यवसायको नाम</translation>
    </message>
    <message>
      <source>Offices of the companies that empty containments.</source>
      <translation>कन्टेनमेन्ट रित्याउने कम्पनीका कार्यालय।</translation>
    </message>
    <message>
      <source>Old type</source>
      <translation>पुरानो प्रकार</translation>
    </message>
    <message>
      <source>Older than</source>
      <translation>भन्दा पुरानो</translation>
    </message>
    <message>
      <source>On a sewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On allowed ground</source>
      <translation>अनुमति भएको जमिनमा</translation>
    </message>
    <message>
      <source>On dashboards</source>
      <translation>ड्यासबोर्डमा</translation>
    </message>
    <message>
      <source>On maps</source>
      <translation>नक्सामा</translation>
    </message>
    <message>
      <source>On maps and charts.</source>
      <translation>नक्सा र चार्टमा।</translation>
    </message>
    <message>
      <source>On maps and charts; no data is hatched in black on maps.</source>
      <translation>नक्सा र चार्टमा; तथ्याङ्क नभएको ठाउँ नक्सामा कालो धर्सोले देखाइन्छ।</translation>
    </message>
    <message>
      <source>On site</source>
      <translation>स्थलमै</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>नक्सामा</translation>
    </message>
    <message>
      <source>On the sewer</source>
      <translation>ढलमा</translation>
    </message>
    <message>
      <source>On the sewer (%)</source>
      <translation>ढलमा (%)</translation>
    </message>
    <message>
      <source>On the sewer, sewer not named</source>
      <translation>ढलमा जोडिएको, ढल उल्लेख नभएको</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>बाटोमा</translation>
    </message>
    <message>
      <source>On vulnerable ground (%)</source>
      <translation>संवेदनशील जमिनमा (%)</translation>
    </message>
    <message>
      <source>On-site sanitation</source>
      <translation>स्थलगत सरसफाइ</translation>
    </message>
    <message>
      <source>On-site sanitation %</source>
      <translation>स्थलगत सरसफाइ %</translation>
    </message>
    <message>
      <source>On-site sanitation without a containment</source>
      <translation>कन्टेनमेन्ट नभएको स्थलगत सरसफाइ</translation>
    </message>
    <message>
      <source>On-site, contained (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On-site, not contained (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once more</source>
      <translation>फेरि एक पटक</translation>
    </message>
    <message>
      <source>One</source>
      <translation>एक</translation>
    </message>
    <message>
      <source>One candidate in each square of (m)</source>
      <translation>यति भुजाको हरेक वर्ग कोठामा एउटा सम्भावित स्थान (मि)</translation>
    </message>
    <message>
      <source>One complete year due.</source>
      <translation>पूरा एक वर्षको बक्यौता।</translation>
    </message>
    <message>
      <source>One of the values allowed.</source>
      <translation>मान्य मानमध्ये एउटा।</translation>
    </message>
    <message>
      <source>One page a ward, with its key figures; or the ward chosen only.</source>
      <translation>हरेक वडाको एक पृष्ठ, मुख्य अङ्कसहित; वा छानिएको वडा मात्र।</translation>
    </message>
    <message>
      <source>One provider only: there is nobody to compare with.</source>
      <translation>एउटा मात्र सेवा प्रदायक: तुलना गर्ने अर्को छैन।</translation>
    </message>
    <message>
      <source>One row</source>
      <translation>एक पङ्क्ति</translation>
    </message>
    <message>
      <source>One row a building.</source>
      <translation>हरेक भवनको एक पङ्क्ति।</translation>
    </message>
    <message>
      <source>One span for all, or with the number or name of a plant before it: 08:00-17:00; 2 09:00-15:00.</source>
      <translation>सबैका लागि एउटा अवधि, वा अगाडि केन्द्रको नम्बर वा नामसहित: 08:00-17:00; 2 09:00-15:00।</translation>
    </message>
    <message>
      <source>One year and more due.</source>
      <translation>एक वर्ष र बढीको बक्यौता।</translation>
    </message>
    <message>
      <source>One-time password</source>
      <translation>एक पटकको पासवर्ड</translation>
    </message>
    <message>
      <source>One-way roads leave no way</source>
      <translation>एकतर्फी सडकले बाटो बाँकी राख्दैनन्</translation>
    </message>
    <message>
      <source>Only .kml files are read here.</source>
      <translation>यहाँ .kml फाइल मात्र पढिन्छ।</translation>
    </message>
    <message>
      <source>Only an account that was never worked with can be deleted. Prefer to switch it off.</source>
      <translation>कहिल्यै काम नगरिएको खाता मात्र मेट्न सकिन्छ। बरु यसलाई बन्द गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Only an approved year is opened again.</source>
      <translation>स्वीकृत वर्ष मात्र फेरि खोलिन्छ।</translation>
    </message>
    <message>
      <source>Only buildings with a containment to empty</source>
      <translation>रित्याउनुपर्ने कन्टेनमेन्ट भएका भवन मात्र</translation>
    </message>
    <message>
      <source>Only community toilets have buildings that depend on them.</source>
      <translation>सामुदायिक शौचालयमा मात्र आश्रित भवन हुन्छन्।</translation>
    </message>
    <message>
      <source>Only deleted or changed records can be brought back.</source>
      <translation>मेटिएका वा परिवर्तित अभिलेख मात्र फिर्ता ल्याउन सकिन्छ।</translation>
    </message>
    <message>
      <source>Only effluent is judged by the standard (TST-01).</source>
      <translation>मापदण्डले निस्कने पानीको मात्र मूल्याङ्कन गर्छ (TST-01)।</translation>
    </message>
    <message>
      <source>Only emergencies</source>
      <translation>आपत्कालीन मात्र</translation>
    </message>
    <message>
      <source>Only flagged jobs on the map</source>
      <translation>नक्सामा सङ्केत लागेका काम मात्र</translation>
    </message>
    <message>
      <source>Only in the first</source>
      <translation>पहिलोमा मात्र</translation>
    </message>
    <message>
      <source>Only in the second</source>
      <translation>दोस्रोमा मात्र</translation>
    </message>
    <message>
      <source>Only in these wards</source>
      <translation>यी वडामा मात्र</translation>
    </message>
    <message>
      <source>Only levels whose stored measures are out of date</source>
      <translation>राखिएका मापन पुराना भएका स्तर मात्र</translation>
    </message>
    <message>
      <source>Only main buildings</source>
      <translation>मुख्य भवन मात्र</translation>
    </message>
    <message>
      <source>Only roles that you may give yourself.</source>
      <translation>तपाईंले आफैँ दिन सक्ने भूमिका मात्र।</translation>
    </message>
    <message>
      <source>Only rows that are not in order are checked again.</source>
      <translation>ठीक नभएका पङ्क्ति मात्र फेरि जाँचिन्छन्।</translation>
    </message>
    <message>
      <source>Only rows that are not in order are rejected here; the others are decided in their queue.</source>
      <translation>यहाँ ठीक नभएका पङ्क्ति मात्र अस्वीकार गरिन्छन्; अरूको निर्णय तिनको लाममा हुन्छ।</translation>
    </message>
    <message>
      <source>Only the report goes; the building stays as it is. A wrong report is better rejected with a reason.</source>
      <translation>प्रतिवेदन मात्र हट्छ; भवन जस्ताको तस्तै रहन्छ। गलत प्रतिवेदनलाई कारणसहित अस्वीकार गर्नु राम्रो।</translation>
    </message>
    <message>
      <source>Only these diseases</source>
      <translation>यी रोग मात्र</translation>
    </message>
    <message>
      <source>Only these service providers</source>
      <translation>यी सेवा प्रदायक मात्र</translation>
    </message>
    <message>
      <source>Only these treatment plants</source>
      <translation>यी प्रशोधन केन्द्र मात्र</translation>
    </message>
    <message>
      <source>Only these vehicles</source>
      <translation>यी सवारी मात्र</translation>
    </message>
    <message>
      <source>Only vehicles that comply with maintenance standards</source>
      <translation>मर्मतसम्भार मापदण्ड पालना गर्ने सवारी मात्र</translation>
    </message>
    <message>
      <source>Only what differs</source>
      <translation>फरक भएका मात्र</translation>
    </message>
    <message>
      <source>Only when the building is in the register already: what is known is filled in.</source>
      <translation>भवन दर्ता किताबमा पहिल्यै भए मात्र: थाहा भएको कुरा भरिन्छ।</translation>
    </message>
    <message>
      <source>Only when the building is in the register already; the office then applies the survey to it.</source>
      <translation>भवन दर्ता किताबमा पहिल्यै भए मात्र; त्यसपछि कार्यालयले सर्वेक्षण त्यसैमा लागू गर्छ।</translation>
    </message>
    <message>
      <source>Onsite Treatment</source>
      <translation>स्थलगत प्रशोधन</translation>
    </message>
    <message>
      <source>Onsite sanitation (%)</source>
      <translation>स्थलगत सरसफाइ (%)</translation>
    </message>
    <message>
      <source>Onsite treatment</source>
      <translation>स्थलगत प्रशोधन</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>खुला</translation>
    </message>
    <message>
      <source>Open Defecation</source>
      <translation>खुला दिसा</translation>
    </message>
    <message>
      <source>Open Ground</source>
      <translation>खुला मैदान</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>फेरि खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open again…</source>
      <translation>फेरि खोल्नुहोस्…</translation>
    </message>
    <message>
      <source>Open applications</source>
      <translation>खुला आवेदन</translation>
    </message>
    <message>
      <source>Open as layout</source>
      <translation>लेआउटका रूपमा खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open defecation</source>
      <translation>खुला दिसा</translation>
    </message>
    <message>
      <source>Open defecation (%)</source>
      <translation>खुला दिसा (%)</translation>
    </message>
    <message>
      <source>Open file</source>
      <translation>फाइल खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open ground</source>
      <translation>खुला मैदान</translation>
    </message>
    <message>
      <source>Open record</source>
      <translation>अभिलेख खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open the attached file</source>
      <translation>संलग्न फाइल खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open the filled template in QGIS's layout window, to change it before printing</source>
      <translation>छाप्नुअघि परिवर्तन गर्न भरिएको टेम्प्लेट QGIS को लेआउट विन्डोमा खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open the form of a new record with what stands here</source>
      <translation>यहाँ भएको विवरणसहित नयाँ अभिलेखको फारम खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open the map</source>
      <translation>नक्सा खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open the municipal map</source>
      <translation>नगर नक्सा खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open the municipal map first.</source>
      <translation>पहिले नगर नक्सा खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>Open the municipal map to see this place: there is no panel for it.</source>
      <translation>यो स्थान हेर्न नगर नक्सा खोल्नुहोस्: यसका लागि प्यानल छैन।</translation>
    </message>
    <message>
      <source>Open the municipal map: its layers, styles and themes</source>
      <translation>नगर नक्सा खोल्नुहोस्: यसका तह, शैली र विषय</translation>
    </message>
    <message>
      <source>Open the records</source>
      <translation>अभिलेखहरू खोल्नुहोस्</translation>
    </message>
    <message>
      <source>Open the report as a print layout, with its map and tables, to look at it or to change it before printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open, Closed or Unknown.</source>
      <translation>खुला, बन्द वा अज्ञात।</translation>
    </message>
    <message>
      <source>Opening hours of the plants °</source>
      <translation>प्रशोधन केन्द्र खुल्ने घण्टा °</translation>
    </message>
    <message>
      <source>Opening the evidence</source>
      <translation>प्रमाण खोलिँदै</translation>
    </message>
    <message>
      <source>Opening {year} again</source>
      <translation>{year} फेरि खोलिँदै</translation>
    </message>
    <message>
      <source>Operated and maintained by</source>
      <translation>सञ्चालन र मर्मत गर्ने</translation>
    </message>
    <message>
      <source>Operational</source>
      <translation>सञ्चालनमा</translation>
    </message>
    <message>
      <source>Operational community toilet the people of the building use.</source>
      <translation>भवनका मानिसले प्रयोग गर्ने, सञ्चालनमा रहेको सामुदायिक शौचालय।</translation>
    </message>
    <message>
      <source>Operational or not operational.</source>
      <translation>सञ्चालनमा वा सञ्चालनमा नरहेको।</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>सञ्चालक</translation>
    </message>
    <message>
      <source>Options…</source>
      <translation>विकल्पहरू…</translation>
    </message>
    <message>
      <source>Or connect to a server elsewhere: choose a stored connection or a service above, or add one under Layer ▸ Data Source Manager ▸ PostgreSQL ▸ New and open this window again.</source>
      <translation>वा अन्यत्रको सर्भरमा जोड्नुहोस्: माथि राखिएको जडान वा सेवा छान्नुहोस्, वा Layer ▸ Data Source Manager ▸ PostgreSQL ▸ New मा थपेर यो विन्डो फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>क्रम</translation>
    </message>
    <message>
      <source>Order among the values of all lists.</source>
      <translation>सबै सूचीका मानबीचको क्रम।</translation>
    </message>
    <message>
      <source>Order in the legend.</source>
      <translation>सङ्केत सूचीमा क्रम।</translation>
    </message>
    <message>
      <source>Order in the list, group by group.</source>
      <translation>सूचीमा क्रम, समूह-समूह गरी।</translation>
    </message>
    <message>
      <source>Order in the ring.</source>
      <translation>घेरामा क्रम।</translation>
    </message>
    <message>
      <source>Order in the trace</source>
      <translation>खोजीमा क्रम</translation>
    </message>
    <message>
      <source>Order of the classes.</source>
      <translation>श्रेणीहरूको क्रम।</translation>
    </message>
    <message>
      <source>Order of the groups.</source>
      <translation>समूहहरूको क्रम।</translation>
    </message>
    <message>
      <source>Order of the parameters.</source>
      <translation>परिमापहरूको क्रम।</translation>
    </message>
    <message>
      <source>Order on the axis.</source>
      <translation>अक्षमा क्रम।</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>उद्गम</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>अन्य</translation>
    </message>
    <message>
      <source>Other Road</source>
      <translation>अन्य सडक</translation>
    </message>
    <message>
      <source>Other cases</source>
      <translation>अन्य बिरामी</translation>
    </message>
    <message>
      <source>Other communities</source>
      <translation>अन्य बस्ती</translation>
    </message>
    <message>
      <source>Other containment type</source>
      <translation>अन्य कन्टेनमेन्ट प्रकार</translation>
    </message>
    <message>
      <source>Other drinking water (%), highest quarter</source>
      <translation>अन्य खानेपानी (%), सबैभन्दा माथिल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Other drinking water (%), lowest quarter</source>
      <translation>अन्य खानेपानी (%), सबैभन्दा तल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Other fatalities</source>
      <translation>अन्य मृत्यु</translation>
    </message>
    <message>
      <source>Other gender</source>
      <translation>अन्य लिङ्ग</translation>
    </message>
    <message>
      <source>Other households</source>
      <translation>अन्य घरधुरी</translation>
    </message>
    <message>
      <source>Other key</source>
      <translation>अर्को कुञ्जी</translation>
    </message>
    <message>
      <source>Other persons that day, persons.</source>
      <translation>सो दिनका अन्य व्यक्ति, जना।</translation>
    </message>
    <message>
      <source>Other place, specify</source>
      <translation>अन्य स्थान, उल्लेख गर्नुहोस्</translation>
    </message>
    <message>
      <source>Other population</source>
      <translation>अन्य जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Other reports of this building</source>
      <translation>यस भवनका अन्य प्रतिवेदन</translation>
    </message>
    <message>
      <source>Other structure, specify</source>
      <translation>अन्य संरचना, उल्लेख गर्नुहोस्</translation>
    </message>
    <message>
      <source>Other users</source>
      <translation>अन्य प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>Other users of the month, persons.</source>
      <translation>महिनाका अन्य प्रयोगकर्ता, जना।</translation>
    </message>
    <message>
      <source>Other ward</source>
      <translation>अर्को वडा</translation>
    </message>
    <message>
      <source>Other wards</source>
      <translation>अन्य वडा</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>अन्य</translation>
    </message>
    <message>
      <source>Others with disability</source>
      <translation>अपाङ्गता भएका अन्य</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>बाहिर</translation>
    </message>
    <message>
      <source>Out of reach</source>
      <translation>पहुँचबाहिर</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>परिणाम</translation>
    </message>
    <message>
      <source>Outcome, code</source>
      <translation>परिणाम, कोड</translation>
    </message>
    <message>
      <source>Outcomes by ward</source>
      <translation>वडा अनुसार परिणाम</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>निकास</translation>
    </message>
    <message>
      <source>Outlet at the top</source>
      <translation>माथिल्लो भागमा निकास</translation>
    </message>
    <message>
      <source>Outlet connection</source>
      <translation>निकास जडान</translation>
    </message>
    <message>
      <source>Outlets of the water bodies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline (km)</source>
      <translation>बाह्यरेखा (किमि)</translation>
    </message>
    <message>
      <source>Outline (m)</source>
      <translation>बाह्यरेखा (मि)</translation>
    </message>
    <message>
      <source>Outline as collected.</source>
      <translation>सङ्कलन गरिए अनुसारको बाह्यरेखा।</translation>
    </message>
    <message>
      <source>Outline as drawn, as text: also one that cannot be stored as a shape is kept.</source>
      <translation>कोरिए अनुसारको बाह्यरेखा, पाठका रूपमा: आकृतिका रूपमा राख्न नसकिने पनि राखिन्छ।</translation>
    </message>
    <message>
      <source>Outline of the building.</source>
      <translation>भवनको बाह्यरेखा।</translation>
    </message>
    <message>
      <source>Outline of the outbreak, inside the municipal boundary. Its ward is the one that covers most of it.</source>
      <translation>प्रकोपको बाह्यरेखा, नगर सीमानाभित्र। यसको धेरैजसो भाग ढाक्ने वडा नै यसको वडा हो।</translation>
    </message>
    <message>
      <source>Outline read from the file or drawn.</source>
      <translation>फाइलबाट पढिएको वा कोरिएको बाह्यरेखा।</translation>
    </message>
    <message>
      <source>Outline.</source>
      <translation>बाह्यरेखा।</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation>बाहिर</translation>
    </message>
    <message>
      <source>Outside the areas allowed</source>
      <translation>अनुमति भएका क्षेत्रबाहिर</translation>
    </message>
    <message>
      <source>Outside the search area</source>
      <translation>खोजी क्षेत्रबाहिर</translation>
    </message>
    <message>
      <source>Over the years</source>
      <translation>वर्ष अनुसार</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>म्याद नाघेको</translation>
    </message>
    <message>
      <source>Overdue containments</source>
      <translation>म्याद नाघेका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Overdue containments %</source>
      <translation>म्याद नाघेका कन्टेनमेन्ट %</translation>
    </message>
    <message>
      <source>Overdue for emptying</source>
      <translation>रित्याउने म्याद नाघेको</translation>
    </message>
    <message>
      <source>Overflow</source>
      <translation>ओभरफ्लो</translation>
    </message>
    <message>
      <source>Overlap (minutes)</source>
      <translation>खप्टिएको समय (मिनेट)</translation>
    </message>
    <message>
      <source>Overload (people)</source>
      <translation>क्षमताभन्दा बढी (मानिस)</translation>
    </message>
    <message>
      <source>Overridden at</source>
      <translation>फेरबदल मिति</translation>
    </message>
    <message>
      <source>Overridden by</source>
      <translation>फेरबदल गर्ने</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>सिंहावलोकन</translation>
    </message>
    <message>
      <source>Own</source>
      <translation>आफ्नै</translation>
    </message>
    <message>
      <source>Own card</source>
      <translation>आफ्नै कार्ड</translation>
    </message>
    <message>
      <source>Own score</source>
      <translation>आफ्नै प्राप्ताङ्क</translation>
    </message>
    <message>
      <source>Own values of a city start at 100.</source>
      <translation>सहरका आफ्नै मान 100 बाट सुरु हुन्छन्।</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>धनी</translation>
    </message>
    <message>
      <source>Owner Contact</source>
      <translation>धनीको सम्पर्क</translation>
    </message>
    <message>
      <source>Owner Name</source>
      <translation>धनीको नाम</translation>
    </message>
    <message>
      <source>Owner and applicant</source>
      <translation>धनी र आवेदक</translation>
    </message>
    <message>
      <source>Owner and operator</source>
      <translation>धनी र सञ्चालक</translation>
    </message>
    <message>
      <source>Owner contact</source>
      <translation>धनीको सम्पर्क</translation>
    </message>
    <message>
      <source>Owner gender</source>
      <translation>धनीको लिङ्ग</translation>
    </message>
    <message>
      <source>Owner name</source>
      <translation>धनीको नाम</translation>
    </message>
    <message>
      <source>Owner of the building at the time of the request (snapshot).</source>
      <translation>माग हुँदाको समयमा भवनको धनी (तत्कालीन)।</translation>
    </message>
    <message>
      <source>Owner of the vehicle.</source>
      <translation>सवारीको धनी।</translation>
    </message>
    <message>
      <source>Owners</source>
      <translation>धनीहरू</translation>
    </message>
    <message>
      <source>Owning institution</source>
      <translation>स्वामित्वको संस्था</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF report</source>
      <translation>PDF प्रतिवेदन</translation>
    </message>
    <message>
      <source>PDF report in Bangla</source>
      <translation>बाङ्ला भाषामा PDF प्रतिवेदन</translation>
    </message>
    <message>
      <source>PDF, JPG, PNG, DOCX or XLSX, up to 5 MB</source>
      <translation>PDF, JPG, PNG, DOCX वा XLSX, 5 MB सम्म</translation>
    </message>
    <message>
      <source>PDF…</source>
      <translation>PDF…</translation>
    </message>
    <message>
      <source>PPE Compliance</source>
      <translation>सुरक्षा सामग्रीको पालना</translation>
    </message>
    <message>
      <source>PROVISIONAL</source>
      <translation>अस्थायी</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>प्याकेज</translation>
    </message>
    <message>
      <source>Package it came back with.</source>
      <translation>फर्केर आएको प्याकेज।</translation>
    </message>
    <message>
      <source>Package key</source>
      <translation>प्याकेजको कुञ्जी</translation>
    </message>
    <message>
      <source>Package {id}: rows and corrections</source>
      <translation>प्याकेज {id}: पङ्क्ति र सच्याइ</translation>
    </message>
    <message>
      <source>Package {key} was withdrawn.</source>
      <translation>प्याकेज {key} फिर्ता लिइयो।</translation>
    </message>
    <message>
      <source>Package {number} was made: {folder}. Copy the folder to the device.</source>
      <translation>प्याकेज {number} बनाइयो: {folder}। फोल्डरलाई यन्त्रमा प्रतिलिपि गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Package {package}: {rows} rows read, {new} new or changed, {invalid} to correct, {photos} photos.</source>
      <translation>प्याकेज {package}: {rows} पङ्क्ति पढियो, {new} नयाँ वा परिवर्तित, {invalid} सच्याउनुपर्ने, {photos} फोटो।</translation>
    </message>
    <message>
      <source>Packages for the field</source>
      <translation>स्थलगत कामका प्याकेज</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>Paid up</source>
      <translation>चुक्ता</translation>
    </message>
    <message>
      <source>Paid up %</source>
      <translation>चुक्ता %</translation>
    </message>
    <message>
      <source>Panels: {names}</source>
      <translation>प्यानलहरू: {names}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>कागज</translation>
    </message>
    <message>
      <source>Parameter</source>
      <translation>परिमाप</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>परिमापहरू</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>भाग</translation>
    </message>
    <message>
      <source>Part joined (its first piece)</source>
      <translation>जोडिएको भाग (यसको पहिलो टुक्रा)</translation>
    </message>
    <message>
      <source>Part of the yearly report.</source>
      <translation>वार्षिक प्रतिवेदनको भाग।</translation>
    </message>
    <message>
      <source>Part the file plays: house_image, receipt_image, kml, photo.</source>
      <translation>फाइलको भूमिका: house_image, receipt_image, kml, photo।</translation>
    </message>
    <message>
      <source>Partly</source>
      <translation>आंशिक</translation>
    </message>
    <message>
      <source>Parts cut off and linked to the nearest</source>
      <translation>छुट्टिएका भाग नजिकैमा जोडिएका</translation>
    </message>
    <message>
      <source>Passed samples elsewhere</source>
      <translation>अन्यत्र सफल नमुना</translation>
    </message>
    <message>
      <source>Passed samples nearby</source>
      <translation>नजिकका सफल नमुना</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>पासवर्ड</translation>
    </message>
    <message>
      <source>Password of {name} ({username})</source>
      <translation>{name} ({username}) को पासवर्ड</translation>
    </message>
    <message>
      <source>Password set</source>
      <translation>पासवर्ड राखिएको</translation>
    </message>
    <message>
      <source>Pavement of the road.</source>
      <translation>सडकको सतह।</translation>
    </message>
    <message>
      <source>Pavement; empty: every pavement.</source>
      <translation>सतह; खाली: सबै सतह।</translation>
    </message>
    <message>
      <source>Pay, currency per month.</source>
      <translation>तलब, मासिक मुद्रा।</translation>
    </message>
    <message>
      <source>Payer</source>
      <translation>भुक्तानी गर्ने</translation>
    </message>
    <message>
      <source>Payer as delivered (snapshot).</source>
      <translation>प्राप्त भए अनुसारको भुक्तानीकर्ता (तत्कालीन)।</translation>
    </message>
    <message>
      <source>Payer as delivered.</source>
      <translation>प्राप्त भए अनुसारको भुक्तानीकर्ता।</translation>
    </message>
    <message>
      <source>Payload file</source>
      <translation>भुक्तानी विवरण फाइल</translation>
    </message>
    <message>
      <source>Payload file…</source>
      <translation>भुक्तानी विवरण फाइल…</translation>
    </message>
    <message>
      <source>Payment</source>
      <translation>भुक्तानी</translation>
    </message>
    <message>
      <source>Payment and photos</source>
      <translation>भुक्तानी र फोटो</translation>
    </message>
    <message>
      <source>Payment on record</source>
      <translation>अभिलेखको भुक्तानी</translation>
    </message>
    <message>
      <source>Payment rows whose number belongs to no building yet.</source>
      <translation>नम्बर अझै कुनै भवनको नभएका भुक्तानी पङ्क्ति।</translation>
    </message>
    <message>
      <source>Payment status of the property tax, its deliveries and what matches no building</source>
      <translation>सम्पत्ति करको भुक्तानी अवस्था, यसका खेप र कुनै भवनसँग नमिलेका</translation>
    </message>
    <message>
      <source>Payment status of the solid-waste service, its deliveries and what matches no building</source>
      <translation>फोहोरमैला सेवाको भुक्तानी अवस्था, यसका खेप र कुनै भवनसँग नमिलेका</translation>
    </message>
    <message>
      <source>Payment status of the water supply, its deliveries and what matches no building</source>
      <translation>खानेपानीको भुक्तानी अवस्था, यसका खेप र कुनै भवनसँग नमिलेका</translation>
    </message>
    <message>
      <source>Payments</source>
      <translation>भुक्तानीहरू</translation>
    </message>
    <message>
      <source>Payments table</source>
      <translation>भुक्तानी तालिका</translation>
    </message>
    <message>
      <source>Payments whose number belonged to no building at the time.</source>
      <translation>त्यतिबेला नम्बर कुनै भवनको नभएका भुक्तानी।</translation>
    </message>
    <message>
      <source>Peak flow (l/s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Peak flow by mean flow °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pending</source>
      <translation>विचाराधीन</translation>
    </message>
    <message>
      <source>People</source>
      <translation>मानिस</translation>
    </message>
    <message>
      <source>People (%)</source>
      <translation>मानिस (%)</translation>
    </message>
    <message>
      <source>People a hectare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People and cost</source>
      <translation>मानिस र लागत</translation>
    </message>
    <message>
      <source>People by load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People by outcome of their excreta, for the city and its parts (SFD-1).</source>
      <translation>मलमूत्रको परिणाम अनुसार मानिस, सहर र यसका भागका लागि (SFD-1)।</translation>
    </message>
    <message>
      <source>People by rung, for the city and its parts (JMP-1).</source>
      <translation>सोपानको स्तर अनुसार मानिस, सहर र यसका भागका लागि (JMP-1)।</translation>
    </message>
    <message>
      <source>People connected</source>
      <translation>जोडिएका मानिस</translation>
    </message>
    <message>
      <source>People connected, by outcome</source>
      <translation>जोडिएका मानिस, परिणाम अनुसार</translation>
    </message>
    <message>
      <source>People drink from it: yes or no (empty: from all)</source>
      <translation>मानिसले यसबाट पिउँछन्: हो वा होइन (खाली: सबैबाट)</translation>
    </message>
    <message>
      <source>People drink from the well</source>
      <translation>मानिसले इनारको पानी पिउँछन्</translation>
    </message>
    <message>
      <source>People gained</source>
      <translation>थप लाभान्वित मानिस</translation>
    </message>
    <message>
      <source>People gained a metre</source>
      <translation>प्रति मिटर थप लाभान्वित मानिस</translation>
    </message>
    <message>
      <source>People in class A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in class B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in low-income buildings</source>
      <translation>न्यून आय भवनका मानिस</translation>
    </message>
    <message>
      <source>People in low-income buildings (%)</source>
      <translation>न्यून आय भवनका मानिस (%)</translation>
    </message>
    <message>
      <source>People in them</source>
      <translation>तिनमा रहेका मानिस</translation>
    </message>
    <message>
      <source>People not served</source>
      <translation>सेवा नपाएका मानिस</translation>
    </message>
    <message>
      <source>People of low income</source>
      <translation>न्यून आय भएका मानिस</translation>
    </message>
    <message>
      <source>People of the group</source>
      <translation>समूहका मानिस</translation>
    </message>
    <message>
      <source>People of those within 10 m</source>
      <translation>10 मि भित्र पर्नेका मानिस</translation>
    </message>
    <message>
      <source>People of those within 15 m</source>
      <translation>15 मि भित्र पर्नेका मानिस</translation>
    </message>
    <message>
      <source>People of those within 30 m</source>
      <translation>30 मि भित्र पर्नेका मानिस</translation>
    </message>
    <message>
      <source>People per hectare</source>
      <translation>प्रति हेक्टर मानिस</translation>
    </message>
    <message>
      <source>People per household</source>
      <translation>प्रति घरधुरी मानिस</translation>
    </message>
    <message>
      <source>People per seat</source>
      <translation>प्रति सिट मानिस</translation>
    </message>
    <message>
      <source>People served</source>
      <translation>सेवा पाएका मानिस</translation>
    </message>
    <message>
      <source>People served (%)</source>
      <translation>सेवा पाएका मानिस (%)</translation>
    </message>
    <message>
      <source>People served by number of new toilets (%)</source>
      <translation>नयाँ शौचालयको सङ्ख्या अनुसार सेवा पाउने मानिस (%)</translation>
    </message>
    <message>
      <source>People served by the proposed toilets</source>
      <translation>प्रस्तावित शौचालयबाट सेवा पाउने मानिस</translation>
    </message>
    <message>
      <source>People served with them (%)</source>
      <translation>तीसहित सेवा पाएका मानिस (%)</translation>
    </message>
    <message>
      <source>People upstream, with its own</source>
      <translation>माथिल्लो बहावका मानिस, आफ्नैसमेत</translation>
    </message>
    <message>
      <source>People who come to it</source>
      <translation>यहाँ आउने मानिस</translation>
    </message>
    <message>
      <source>People who discharge directly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who drink groundwater (%)</source>
      <translation>भूमिगत पानी पिउने मानिस (%)</translation>
    </message>
    <message>
      <source>People who use an own toilet here, persons.</source>
      <translation>यहाँ आफ्नै शौचालय प्रयोग गर्ने मानिस, जना।</translation>
    </message>
    <message>
      <source>People who use it</source>
      <translation>यो प्रयोग गर्ने मानिस</translation>
    </message>
    <message>
      <source>People who use the exposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who use them</source>
      <translation>यिनको प्रयोग गर्ने मानिस</translation>
    </message>
    <message>
      <source>People who use those of high risk</source>
      <translation>उच्च जोखिमका इनार प्रयोग गर्ने मानिस</translation>
    </message>
    <message>
      <source>People who would gain</source>
      <translation>लाभान्वित हुने मानिस</translation>
    </message>
    <message>
      <source>People whose drain ends in water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People whose drinking water is known</source>
      <translation>खानेपानीको स्रोत थाहा भएका मानिस</translation>
    </message>
    <message>
      <source>People whose system is known</source>
      <translation>प्रणाली थाहा भएका मानिस</translation>
    </message>
    <message>
      <source>People whose system is not known</source>
      <translation>प्रणाली थाहा नभएका मानिस</translation>
    </message>
    <message>
      <source>People with disability</source>
      <translation>अपाङ्गता भएका व्यक्ति</translation>
    </message>
    <message>
      <source>People with disability among the users, persons.</source>
      <translation>प्रयोगकर्तामध्ये अपाङ्गता भएका व्यक्ति, जना।</translation>
    </message>
    <message>
      <source>People with other drinking water</source>
      <translation>अर्को खानेपानी भएका मानिस</translation>
    </message>
    <message>
      <source>People with private toilet</source>
      <translation>निजी शौचालय भएका मानिस</translation>
    </message>
    <message>
      <source>People without a private toilet</source>
      <translation>निजी शौचालय नभएका मानिस</translation>
    </message>
    <message>
      <source>People without a private toilet, by ward</source>
      <translation>निजी शौचालय नभएका मानिस, वडा अनुसार</translation>
    </message>
    <message>
      <source>People without a toilet of their own.</source>
      <translation>आफ्नै शौचालय नभएका मानिस।</translation>
    </message>
    <message>
      <source>People, by drains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, directly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, highest quarter</source>
      <translation>मानिस, सबैभन्दा माथिल्लो चौथाइ</translation>
    </message>
    <message>
      <source>People, lowest quarter</source>
      <translation>मानिस, सबैभन्दा तल्लो चौथाइ</translation>
    </message>
    <message>
      <source>People, not rounded</source>
      <translation>मानिस, पूर्णाङ्कमा नबदलिएको</translation>
    </message>
    <message>
      <source>People, with those before</source>
      <translation>मानिस, अघिल्लासहित</translation>
    </message>
    <message>
      <source>People: community toilet</source>
      <translation>मानिस: सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>People: composting toilet</source>
      <translation>मानिस: कम्पोस्ट शौचालय</translation>
    </message>
    <message>
      <source>People: drain network</source>
      <translation>मानिस: नाली सञ्जाल</translation>
    </message>
    <message>
      <source>People: onsite treatment</source>
      <translation>मानिस: स्थलगत प्रशोधन</translation>
    </message>
    <message>
      <source>People: open defecation</source>
      <translation>मानिस: खुला दिसा</translation>
    </message>
    <message>
      <source>People: open ground</source>
      <translation>मानिस: खुला मैदान</translation>
    </message>
    <message>
      <source>People: pit or holding tank</source>
      <translation>मानिस: खाल्डो वा होल्डिङ ट्याङ्क</translation>
    </message>
    <message>
      <source>People: sanitation not recorded</source>
      <translation>मानिस: सरसफाइको अभिलेख नभएको</translation>
    </message>
    <message>
      <source>People: septic tank</source>
      <translation>मानिस: सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>People: sewer network</source>
      <translation>मानिस: ढल सञ्जाल</translation>
    </message>
    <message>
      <source>People: shared septic tank</source>
      <translation>मानिस: साझा सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>People: shared toilet</source>
      <translation>मानिस: साझा शौचालय</translation>
    </message>
    <message>
      <source>People: water body</source>
      <translation>मानिस: जलाशय</translation>
    </message>
    <message>
      <source>Per thousand people {high} cases against {low}: relative risk {ratio}, 95 % interval {a} to {b}</source>
      <translation>प्रति हजार मानिसमा {low} को तुलनामा {high} बिरामी: सापेक्ष जोखिम {ratio}, 95 % अन्तराल {a} देखि {b}</translation>
    </message>
    <message>
      <source>Percent of the people who can be followed. Columns by number:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percent, 0 to 100. Response time: hours, and less is better.</source>
      <translation>प्रतिशत, 0 देखि 100। प्रतिक्रिया समय: घण्टा, कम हुनु राम्रो।</translation>
    </message>
    <message>
      <source>Performance test</source>
      <translation>कार्यसम्पादन परीक्षण</translation>
    </message>
    <message>
      <source>Performance test {key}</source>
      <translation>कार्यसम्पादन परीक्षण {key}</translation>
    </message>
    <message>
      <source>Performance test {key} was saved.</source>
      <translation>कार्यसम्पादन परीक्षण {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Performance tests</source>
      <translation>कार्यसम्पादन परीक्षणहरू</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>अवधि</translation>
    </message>
    <message>
      <source>Permeable or unlined pit</source>
      <translation>पानी छिर्ने वा कच्ची खाल्डो</translation>
    </message>
    <message>
      <source>Permeable or unlined pits</source>
      <translation>पानी छिर्ने वा कच्ची खाल्डा</translation>
    </message>
    <message>
      <source>Permeable/Unlined Pit/Holding Tank</source>
      <translation>पानी छिर्ने/कच्ची खाल्डो/होल्डिङ ट्याङ्क</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>व्यक्ति</translation>
    </message>
    <message>
      <source>Person it was given to.</source>
      <translation>यो पाउने व्यक्ति।</translation>
    </message>
    <message>
      <source>Person of the office who took it although the register had changed.</source>
      <translation>दर्ता किताब परिवर्तन भए पनि यो लिने कार्यालयको व्यक्ति।</translation>
    </message>
    <message>
      <source>Person or institution.</source>
      <translation>व्यक्ति वा संस्था।</translation>
    </message>
    <message>
      <source>Person who answered; the applicant unless corrected (snapshot).</source>
      <translation>उत्तर दिने व्यक्ति; नसच्याए आवेदक नै (तत्कालीन)।</translation>
    </message>
    <message>
      <source>Person who applies.</source>
      <translation>आवेदन दिने व्यक्ति।</translation>
    </message>
    <message>
      <source>Person who approved or rejected.</source>
      <translation>स्वीकृत वा अस्वीकृत गर्ने व्यक्ति।</translation>
    </message>
    <message>
      <source>Person who brought it.</source>
      <translation>यो ल्याउने व्यक्ति।</translation>
    </message>
    <message>
      <source>Person who carried the package.</source>
      <translation>प्याकेज बोक्ने व्यक्ति।</translation>
    </message>
    <message>
      <source>Person who changed it.</source>
      <translation>यो परिवर्तन गर्ने व्यक्ति।</translation>
    </message>
    <message>
      <source>Person who imported it.</source>
      <translation>यो आयात गर्ने व्यक्ति।</translation>
    </message>
    <message>
      <source>Person who ran it.</source>
      <translation>यो गणना गर्ने व्यक्ति।</translation>
    </message>
    <message>
      <source>Person who was present.</source>
      <translation>उपस्थित व्यक्ति।</translation>
    </message>
    <message>
      <source>Personal columns</source>
      <translation>व्यक्तिगत स्तम्भ</translation>
    </message>
    <message>
      <source>Persons in these buildings.</source>
      <translation>यी भवनका मानिस।</translation>
    </message>
    <message>
      <source>Persons who died, cases.</source>
      <translation>मृत्यु भएका व्यक्ति, बिरामी सङ्ख्या।</translation>
    </message>
    <message>
      <source>Persons who fell ill, cases.</source>
      <translation>बिरामी परेका व्यक्ति, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Persons.</source>
      <translation>मानिस सङ्ख्या।</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>फोटो</translation>
    </message>
    <message>
      <source>Photo missing: {names}</source>
      <translation>फोटो छुटेको: {names}</translation>
    </message>
    <message>
      <source>Photo of report {id}</source>
      <translation>प्रतिवेदन {id} को फोटो</translation>
    </message>
    <message>
      <source>Photo of the house</source>
      <translation>घरको फोटो</translation>
    </message>
    <message>
      <source>Photo of the receipt</source>
      <translation>रसिदको फोटो</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>फोटोहरू</translation>
    </message>
    <message>
      <source>Photos (*.jpg *.jpeg *.png)</source>
      <translation>फोटो (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
      <source>Photos missing</source>
      <translation>फोटो छुटेका</translation>
    </message>
    <message>
      <source>Photos of emptying {id}</source>
      <translation>रित्याइ {id} का फोटो</translation>
    </message>
    <message>
      <source>Photos that have not arrived.</source>
      <translation>नआइपुगेका फोटो।</translation>
    </message>
    <message>
      <source>Photos that the row names and that have not arrived.</source>
      <translation>पङ्क्तिले उल्लेख गरेका तर नआइपुगेका फोटो।</translation>
    </message>
    <message>
      <source>Pick on the map</source>
      <translation>नक्सामा छान्नुहोस्</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>चित्र (*.png);;रेखाचित्र (*.svg)</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
      <translation>चित्रहरू (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>टुक्रा</translation>
    </message>
    <message>
      <source>Piece of road</source>
      <translation>सडकको टुक्रा</translation>
    </message>
    <message>
      <source>Pieces</source>
      <translation>टुक्राहरू</translation>
    </message>
    <message>
      <source>Pieces meeting here</source>
      <translation>यहाँ भेटिने टुक्रा</translation>
    </message>
    <message>
      <source>Pieces of road</source>
      <translation>सडकका टुक्रा</translation>
    </message>
    <message>
      <source>Pipe code</source>
      <translation>पाइपको कोड</translation>
    </message>
    <message>
      <source>Pipe code, road code or project</source>
      <translation>पाइप कोड, सडक कोड वा परियोजना</translation>
    </message>
    <message>
      <source>Pipe the building is connected to.</source>
      <translation>भवन जोडिएको पाइप।</translation>
    </message>
    <message>
      <source>Pit diameter</source>
      <translation>खाल्डोको व्यास</translation>
    </message>
    <message>
      <source>Pit diameter (m)</source>
      <translation>खाल्डोको व्यास (मि)</translation>
    </message>
    <message>
      <source>Pit fits</source>
      <translation>खाल्डो अट्छ</translation>
    </message>
    <message>
      <source>Pit or holding tank</source>
      <translation>खाल्डो वा होल्डिङ ट्याङ्क</translation>
    </message>
    <message>
      <source>Pit shape</source>
      <translation>खाल्डोको आकार</translation>
    </message>
    <message>
      <source>Pit to water table (m)</source>
      <translation>खाल्डोदेखि भूमिगत पानीसम्म (मि)</translation>
    </message>
    <message>
      <source>Pit to water table: counts least from (m) °</source>
      <translation>खाल्डोदेखि भूमिगत पानी: सबैभन्दा कम गनिने सुरु (मि) °</translation>
    </message>
    <message>
      <source>Pit to water table: counts whole up to (m) °</source>
      <translation>खाल्डोदेखि भूमिगत पानी: पूरै गनिने सीमा (मि) °</translation>
    </message>
    <message>
      <source>Pit/Holding Tank</source>
      <translation>खाल्डो/होल्डिङ ट्याङ्क</translation>
    </message>
    <message>
      <source>Pit/holding tank</source>
      <translation>खाल्डो/होल्डिङ ट्याङ्क</translation>
    </message>
    <message>
      <source>Pits</source>
      <translation>खाल्डाहरू</translation>
    </message>
    <message>
      <source>Pits and wells: risk to groundwater</source>
      <translation>खाल्डो र इनार: भूमिगत पानीलाई जोखिम</translation>
    </message>
    <message>
      <source>Pits of known depth are emptied when filled to 0.5 m below the top.</source>
      <translation>गहिराइ थाहा भएका खाल्डा माथिबाट 0.5 मि तलसम्म भरिएपछि रित्याइन्छन्।</translation>
    </message>
    <message>
      <source>Pits of unknown depth are emptied when filled to (share) °</source>
      <translation>गहिराइ थाहा नभएका खाल्डा यति भरिएपछि रित्याइन्छन् (हिस्सा) °</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>स्थान</translation>
    </message>
    <message>
      <source>Place and emptying</source>
      <translation>स्थान र रित्याइ</translation>
    </message>
    <message>
      <source>Place in lists and reports, ascending.</source>
      <translation>सूची र प्रतिवेदनमा स्थान, बढ्दो क्रम।</translation>
    </message>
    <message>
      <source>Place in lists, ascending.</source>
      <translation>सूचीमा स्थान, बढ्दो क्रम।</translation>
    </message>
    <message>
      <source>Place in the funnel</source>
      <translation>फनेल चित्रमा स्थान</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>सूचीमा स्थान</translation>
    </message>
    <message>
      <source>Place in the list, emergencies first.</source>
      <translation>सूचीमा स्थान, आपत्कालीन पहिले।</translation>
    </message>
    <message>
      <source>Place of the application; empty when nothing of it is on the map.</source>
      <translation>आवेदनको स्थान; नक्सामा यसको केही नभए खाली।</translation>
    </message>
    <message>
      <source>Place of the category</source>
      <translation>वर्गको स्थान</translation>
    </message>
    <message>
      <source>Place of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place of the series</source>
      <translation>शृङ्खलाको स्थान</translation>
    </message>
    <message>
      <source>Place of the slice</source>
      <translation>खण्डको स्थान</translation>
    </message>
    <message>
      <source>Place on the piece</source>
      <translation>टुक्रामा स्थान</translation>
    </message>
    <message>
      <source>Place taken from</source>
      <translation>स्थान लिइएको स्रोत</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>स्थानहरू</translation>
    </message>
    <message>
      <source>Places to which the value is rounded, half away from zero.</source>
      <translation>मान पूर्णाङ्क बनाइने दशमलव स्थान, आधा भए शून्यबाट टाढातिर।</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>योजनाबद्ध</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>योजना</translation>
    </message>
    <message>
      <source>Plant</source>
      <translation>प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plant and year</source>
      <translation>प्रशोधन केन्द्र र वर्ष</translation>
    </message>
    <message>
      <source>Plant it leads to; empty = untreated.</source>
      <translation>पुग्ने प्रशोधन केन्द्र; खाली = प्रशोधन नभएको।</translation>
    </message>
    <message>
      <source>Plant not joined to the roads</source>
      <translation>सडकमा नजोडिएको प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plant of delivery</source>
      <translation>पुर्‍याइएको प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plant of delivery, number</source>
      <translation>पुर्‍याइएको प्रशोधन केन्द्र, सङ्ख्या</translation>
    </message>
    <message>
      <source>Plant on record</source>
      <translation>अभिलेखको प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plant over its capacity</source>
      <translation>क्षमता नाघेको प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plant that received the sludge; that of the emptying.</source>
      <translation>लेदो प्राप्त गर्ने प्रशोधन केन्द्र; रित्याइमा उल्लेख भएकै।</translation>
    </message>
    <message>
      <source>Plant that was sampled.</source>
      <translation>नमुना लिइएको प्रशोधन केन्द्र।</translation>
    </message>
    <message>
      <source>Plant the sludge was taken to.</source>
      <translation>लेदो लगिएको प्रशोधन केन्द्र।</translation>
    </message>
    <message>
      <source>Plant type</source>
      <translation>केन्द्रको प्रकार</translation>
    </message>
    <message>
      <source>Plant with room</source>
      <translation>ठाउँ भएको प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plant within its capacity</source>
      <translation>क्षमताभित्रको प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plant without recorded capacity</source>
      <translation>क्षमताको अभिलेख नभएको प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plants</source>
      <translation>प्रशोधन केन्द्रहरू</translation>
    </message>
    <message>
      <source>Plants (empty: operational faecal sludge and co-treatment plants)</source>
      <translation>प्रशोधन केन्द्र (खाली: सञ्चालनमा रहेका दिसाजन्य लेदो र सह-प्रशोधन केन्द्र)</translation>
    </message>
    <message>
      <source>Plants (m³ a day)</source>
      <translation>प्रशोधन केन्द्र (मि³ प्रतिदिन)</translation>
    </message>
    <message>
      <source>Plants and their use</source>
      <translation>प्रशोधन केन्द्र र तिनको प्रयोग</translation>
    </message>
    <message>
      <source>Plants in their fullest month (%)</source>
      <translation>सबैभन्दा भरिएको महिनामा प्रशोधन केन्द्र (%)</translation>
    </message>
    <message>
      <source>Plants reached</source>
      <translation>पुगिएका प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Plants take what they can, not more</source>
      <translation>प्रशोधन केन्द्रले सकेजति लिन्छन्, बढी होइन</translation>
    </message>
    <message>
      <source>Plate issued by the transport authority.</source>
      <translation>यातायात कार्यालयले जारी गरेको नम्बर प्लेट।</translation>
    </message>
    <message>
      <source>Please check</source>
      <translation>कृपया जाँच्नुहोस्</translation>
    </message>
    <message>
      <source>Please choose: {why}.</source>
      <translation>कृपया छान्नुहोस्: {why}।</translation>
    </message>
    <message>
      <source>Plus code</source>
      <translation>प्लस कोड</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>बिन्दु</translation>
    </message>
    <message>
      <source>Point of the containment; the middle of the building footprint at first.</source>
      <translation>कन्टेनमेन्टको बिन्दु; सुरुमा भवन आकारको बीच भाग।</translation>
    </message>
    <message>
      <source>Point of the office.</source>
      <translation>कार्यालयको बिन्दु।</translation>
    </message>
    <message>
      <source>Point of the plant.</source>
      <translation>प्रशोधन केन्द्रको बिन्दु।</translation>
    </message>
    <message>
      <source>Point of the toilet; follows its building.</source>
      <translation>शौचालयको बिन्दु; यसको भवनअनुसार सर्छ।</translation>
    </message>
    <message>
      <source>Point on the footprint that decides ward, grid cell and community.</source>
      <translation>वडा, ग्रिड कोठा र बस्ती तय गर्ने भवनको आकारभित्रको बिन्दु।</translation>
    </message>
    <message>
      <source>Points of a layer</source>
      <translation>तहका बिन्दु</translation>
    </message>
    <message>
      <source>Points where a new toilet may stand, such as public land. Empty: crossings and ends of roads, and unserved houses.</source>
      <translation>नयाँ शौचालय बन्न सक्ने बिन्दु, जस्तै सार्वजनिक जमिन। खाली: सडकका चोक र छेउ, र सेवा नपुगेका घर।</translation>
    </message>
    <message>
      <source>Points without a road</source>
      <translation>सडक नभएका बिन्दु</translation>
    </message>
    <message>
      <source>Points, by difference</source>
      <translation>बिन्दुहरू, फरक अनुसार</translation>
    </message>
    <message>
      <source>Polygon inside the city.</source>
      <translation>सहरभित्रको बहुभुज।</translation>
    </message>
    <message>
      <source>Polygon of the community.</source>
      <translation>बस्तीको बहुभुज।</translation>
    </message>
    <message>
      <source>Polygon of the municipality.</source>
      <translation>नगरपालिकाको बहुभुज।</translation>
    </message>
    <message>
      <source>Polygon of the use.</source>
      <translation>प्रयोगको बहुभुज।</translation>
    </message>
    <message>
      <source>Polygon of the ward.</source>
      <translation>वडाको बहुभुज।</translation>
    </message>
    <message>
      <source>Polygon of the water body.</source>
      <translation>जलाशयको बहुभुज।</translation>
    </message>
    <message>
      <source>Polygon of the zone.</source>
      <translation>क्षेत्रको बहुभुज।</translation>
    </message>
    <message>
      <source>Polygon.</source>
      <translation>बहुभुज।</translation>
    </message>
    <message>
      <source>Pond</source>
      <translation>पोखरी</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Population in low-income communities</source>
      <translation>न्यून आय बस्तीको जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Population of a drawn area</source>
      <translation>कोरिएको क्षेत्रको जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Population of an area</source>
      <translation>क्षेत्रको जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Population per hectare</source>
      <translation>प्रति हेक्टर जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Population served</source>
      <translation>सेवा पाएको जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Population served on a hectare of the area.</source>
      <translation>क्षेत्रको प्रति हेक्टर सेवा पाउने जनसङ्ख्या।</translation>
    </message>
    <message>
      <source>Population with private toilet</source>
      <translation>निजी शौचालय भएको जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>अवस्थिति</translation>
    </message>
    <message>
      <source>Position in the road.</source>
      <translation>सडकमा स्थिति।</translation>
    </message>
    <message>
      <source>Positions of vehicles</source>
      <translation>सवारीका स्थिति</translation>
    </message>
    <message>
      <source>Positions: a stop is longer than (minutes)</source>
      <translation>स्थिति: रोकाइ मानिने न्यूनतम समय (मिनेट)</translation>
    </message>
    <message>
      <source>Positions: and stays within (m) °</source>
      <translation>स्थिति: र यति दूरीभित्र रहने (मि) °</translation>
    </message>
    <message>
      <source>Positions: around a job or plant visit (minutes) °</source>
      <translation>स्थिति: काम वा केन्द्र भ्रमणको वरपर (मिनेट) °</translation>
    </message>
    <message>
      <source>Positions: by water or drain within (m)</source>
      <translation>स्थिति: पानी वा नालीबाट यति भित्र (मि)</translation>
    </message>
    <message>
      <source>Positions: field of the time</source>
      <translation>स्थिति: समयको विवरण</translation>
    </message>
    <message>
      <source>Positions: field of the vehicle (plate or number)</source>
      <translation>स्थिति: सवारीको विवरण (प्लेट वा नम्बर)</translation>
    </message>
    <message>
      <source>Positions: two belong together within (minutes) °</source>
      <translation>स्थिति: दुई वटा सँगै मानिने समय (मिनेट) °</translation>
    </message>
    <message>
      <source>Positive</source>
      <translation>पोजिटिभ</translation>
    </message>
    <message>
      <source>Positive or negative; negative is compliant.</source>
      <translation>पोजिटिभ वा नेगेटिभ; नेगेटिभ मापदण्ड अनुसार हो।</translation>
    </message>
    <message>
      <source>Posting open</source>
      <translation>पठाइ अनिर्णीत</translation>
    </message>
    <message>
      <source>Prefer to set it to “Not operational”. A toilet that buildings depend on, or with a users log, cannot be deleted.</source>
      <translation>बरु “सञ्चालनमा छैन” राख्नुहोस्। भवन आश्रित भएको, वा प्रयोगकर्ता लग भएको शौचालय मेट्न सकिँदैन।</translation>
    </message>
    <message>
      <source>Prepared from IMIS data with {}; not an approved report of the SFD initiative.</source>
      <translation>{} सहित IMIS तथ्याङ्कबाट तयार; SFD पहलको स्वीकृत प्रतिवेदन होइन।</translation>
    </message>
    <message>
      <source>Presence of toilet</source>
      <translation>शौचालयको उपलब्धता</translation>
    </message>
    <message>
      <source>Press “Compute”.</source>
      <translation>“गणना गर्नुहोस्” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Press “Generate”.</source>
      <translation>“तयार गर्नुहोस्” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>पूर्वावलोकन</translation>
    </message>
    <message>
      <source>Price of a m³ that finds no way at all °</source>
      <translation>बाटै नपाउने प्रति मि³ को मूल्य °</translation>
    </message>
    <message>
      <source>Price of the emptying per m³</source>
      <translation>प्रति मि³ रित्याउने मूल्य</translation>
    </message>
    <message>
      <source>Print a map</source>
      <translation>नक्सा छाप्नुहोस्</translation>
    </message>
    <message>
      <source>Print map</source>
      <translation>नक्सा छाप्नुहोस्</translation>
    </message>
    <message>
      <source>Print without a picture</source>
      <translation>चित्रबिना छाप्नुहोस्</translation>
    </message>
    <message>
      <source>Printed map</source>
      <translation>छापिएको नक्सा</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>छापिँदै</translation>
    </message>
    <message>
      <source>Printing application {id}</source>
      <translation>आवेदन {id} छापिँदै</translation>
    </message>
    <message>
      <source>Printing the KPI report</source>
      <translation>KPI प्रतिवेदन छापिँदै</translation>
    </message>
    <message>
      <source>Printing the monthly report</source>
      <translation>मासिक प्रतिवेदन छापिँदै</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>छाप्नुहोस्…</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>प्राथमिकता</translation>
    </message>
    <message>
      <source>Priority: weight of late containments</source>
      <translation>प्राथमिकता: ढिलो भएका कन्टेनमेन्टको भार</translation>
    </message>
    <message>
      <source>Priority: weight of low-income households</source>
      <translation>प्राथमिकता: न्यून आय घरधुरीको भार</translation>
    </message>
    <message>
      <source>Priority: weight of the flood</source>
      <translation>प्राथमिकता: डुबानको भार</translation>
    </message>
    <message>
      <source>Priority: weight of unsafe outlets</source>
      <translation>प्राथमिकता: असुरक्षित निकासको भार</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>निजी</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>समस्या</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>समस्याहरू</translation>
    </message>
    <message>
      <source>Process, for example drying beds.</source>
      <translation>प्रक्रिया, जस्तै सुकाउने बेड।</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>प्रोफाइल</translation>
    </message>
    <message>
      <source>Profiles of the low-income communities</source>
      <translation>न्यून आय बस्तीका विवरण</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>कार्यक्रम</translation>
    </message>
    <message>
      <source>Program it was collected with.</source>
      <translation>सङ्कलन गरिएको कार्यक्रम।</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>प्रगति</translation>
    </message>
    <message>
      <source>Project name</source>
      <translation>परियोजनाको नाम</translation>
    </message>
    <message>
      <source>Project that laid the pipe.</source>
      <translation>पाइप बिछ्याउने परियोजना।</translation>
    </message>
    <message>
      <source>Property tax</source>
      <translation>सम्पत्ति कर</translation>
    </message>
    <message>
      <source>Property tax dues</source>
      <translation>सम्पत्ति कर बक्यौता</translation>
    </message>
    <message>
      <source>Property tax paid</source>
      <translation>चुक्ता सम्पत्ति कर</translation>
    </message>
    <message>
      <source>Property tax paid (% of registered)</source>
      <translation>चुक्ता सम्पत्ति कर (दर्ता भएकाको %)</translation>
    </message>
    <message>
      <source>Property tax paid (%)</source>
      <translation>चुक्ता सम्पत्ति कर (%)</translation>
    </message>
    <message>
      <source>Property tax status</source>
      <translation>सम्पत्ति करको अवस्था</translation>
    </message>
    <message>
      <source>Proportion column</source>
      <translation>अनुपात स्तम्भ</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>प्रस्तावित</translation>
    </message>
    <message>
      <source>Proposed emptying date</source>
      <translation>प्रस्तावित रित्याउने मिति</translation>
    </message>
    <message>
      <source>Proposed toilets</source>
      <translation>प्रस्तावित शौचालय</translation>
    </message>
    <message>
      <source>Proposed: the building that the surveyor named, that has the same tax code, or that lies under the footprint.</source>
      <translation>प्रस्तावित: सर्वेक्षकले जनाएको, उही कर कोड भएको, वा आकारमुनि परेको भवन।</translation>
    </message>
    <message>
      <source>Protective equipment worn</source>
      <translation>सुरक्षा सामग्री लगाइएको</translation>
    </message>
    <message>
      <source>Protective equipment worn (%)</source>
      <translation>सुरक्षा सामग्री लगाइएको (%)</translation>
    </message>
    <message>
      <source>Protective equipment: no</source>
      <translation>सुरक्षा सामग्री: छैन</translation>
    </message>
    <message>
      <source>Protective equipment: not answered</source>
      <translation>सुरक्षा सामग्री: उत्तर नदिइएको</translation>
    </message>
    <message>
      <source>Protective equipment: yes</source>
      <translation>सुरक्षा सामग्री: छ</translation>
    </message>
    <message>
      <source>Provider</source>
      <translation>सेवा प्रदायक</translation>
    </message>
    <message>
      <source>Provider of the application at the time of emptying.</source>
      <translation>रित्याउँदाको समयमा आवेदनको सेवा प्रदायक।</translation>
    </message>
    <message>
      <source>Provider of the emptying.</source>
      <translation>रित्याउने सेवा प्रदायक।</translation>
    </message>
    <message>
      <source>Provider that runs the desk; blank: the municipality.</source>
      <translation>सहायता कक्ष चलाउने सेवा प्रदायक; खाली: नगरपालिका।</translation>
    </message>
    <message>
      <source>Providers</source>
      <translation>सेवा प्रदायकहरू</translation>
    </message>
    <message>
      <source>Providers above what chance explains</source>
      <translation>संयोगले बुझाउनेभन्दा माथिका सेवा प्रदायक</translation>
    </message>
    <message>
      <source>Provisional</source>
      <translation>अस्थायी</translation>
    </message>
    <message>
      <source>Provisional: the year is not over.</source>
      <translation>अस्थायी: वर्ष सकिएको छैन।</translation>
    </message>
    <message>
      <source>Provisional: the year was not over when these figures were computed.</source>
      <translation>अस्थायी: यी अङ्क गणना गर्दा वर्ष सकिएको थिएन।</translation>
    </message>
    <message>
      <source>Provisional: the year was not over.</source>
      <translation>अस्थायी: वर्ष सकिएको थिएन।</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>सार्वजनिक</translation>
    </message>
    <message>
      <source>Public Toilet, Not Operational</source>
      <translation>सार्वजनिक शौचालय, सञ्चालनमा छैन</translation>
    </message>
    <message>
      <source>Public Toilet, Operational</source>
      <translation>सार्वजनिक शौचालय, सञ्चालनमा</translation>
    </message>
    <message>
      <source>Public and community toilets</source>
      <translation>सार्वजनिक र सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>Public health</source>
      <translation>जनस्वास्थ्य</translation>
    </message>
    <message>
      <source>Public toilet users</source>
      <translation>सार्वजनिक शौचालयका प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>Public toilet.</source>
      <translation>सार्वजनिक शौचालय।</translation>
    </message>
    <message>
      <source>Public toilets</source>
      <translation>सार्वजनिक शौचालय</translation>
    </message>
    <message>
      <source>Published columns</source>
      <translation>प्रकाशित स्तम्भ</translation>
    </message>
    <message>
      <source>Pumping (minutes a m³) °</source>
      <translation>पम्प गर्ने समय (मिनेट प्रति मि³) °</translation>
    </message>
    <message>
      <source>Put a person's value in place of the computed one, with a reason</source>
      <translation>गणना गरिएको मानको ठाउँमा कारणसहित व्यक्तिको मान राख्नुहोस्</translation>
    </message>
    <message>
      <source>Putting the package in its place</source>
      <translation>प्याकेज ठाउँमा राखिँदै</translation>
    </message>
    <message>
      <source>Q1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q1 to Q4.</source>
      <translation>Q1 देखि Q4।</translation>
    </message>
    <message>
      <source>Q2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS did not keep the password. It will be asked for again.</source>
      <translation>QGIS ले पासवर्ड राखेन। फेरि सोधिनेछ।</translation>
    </message>
    <message>
      <source>QGIS has no PostgreSQL connection “{name}” any more. Choose another, or add it in the Browser.</source>
      <translation>QGIS मा अब PostgreSQL जडान “{name}” छैन। अर्को छान्नुहोस्, वा Browser मा थप्नुहोस्।</translation>
    </message>
    <message>
      <source>Quantiles</source>
      <translation>क्वान्टाइल</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>त्रैमास</translation>
    </message>
    <message>
      <source>Quarters of the year</source>
      <translation>वर्षका त्रैमास</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>प्रश्न</translation>
    </message>
    <message>
      <source>Questionnaire answers by field name, used to prefill the building form.</source>
      <translation>प्रश्नावलीका उत्तर, विवरणको नाम अनुसार; भवन फारम पहिल्यै भर्न प्रयोग हुन्छ।</translation>
    </message>
    <message>
      <source>Questions to the map: what stands here, who is near, who is out of reach</source>
      <translation>नक्सालाई प्रश्न: यहाँ के छ, नजिक को छ, पहुँचबाहिर को छ</translation>
    </message>
    <message>
      <source>Queue entry</source>
      <translation>लामको प्रविष्टि</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
      <source>RCC framed</source>
      <translation>आरसीसी फ्रेम</translation>
    </message>
    <message>
      <source>Radius (m)</source>
      <translation>अर्धव्यास (मि)</translation>
    </message>
    <message>
      <source>Random arrangements</source>
      <translation>यादृच्छिक विन्यास</translation>
    </message>
    <message>
      <source>Range or choices of the value.</source>
      <translation>मानको दायरा वा विकल्प।</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>क्रम</translation>
    </message>
    <message>
      <source>Rank by need</source>
      <translation>आवश्यकता अनुसार क्रम</translation>
    </message>
    <message>
      <source>Rank of the road.</source>
      <translation>सडकको स्तर।</translation>
    </message>
    <message>
      <source>Rank of the road; empty: every rank.</source>
      <translation>सडकको स्तर; खाली: सबै स्तर।</translation>
    </message>
    <message>
      <source>Rate and unsafe surroundings</source>
      <translation>दर र असुरक्षित वरपर</translation>
    </message>
    <message>
      <source>Rate of the fee, currency.</source>
      <translation>शुल्कको दर, मुद्रा।</translation>
    </message>
    <message>
      <source>Rates by sanitation, water and income</source>
      <translation>सरसफाइ, पानी र आय अनुसार दर</translation>
    </message>
    <message>
      <source>Rates only for cells with at least (people)</source>
      <translation>कम्तीमा यति मानिस भएका कोठाको मात्र दर (मानिस)</translation>
    </message>
    <message>
      <source>Ratio</source>
      <translation>अनुपात</translation>
    </message>
    <message>
      <source>Ratio (group by others)</source>
      <translation>अनुपात (समूह भाग अरू)</translation>
    </message>
    <message>
      <source>Ratio in the whole city</source>
      <translation>सम्पूर्ण सहरको अनुपात</translation>
    </message>
    <message>
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached</source>
      <translation>पुगेको</translation>
    </message>
    <message>
      <source>Reached at the target width</source>
      <translation>लक्षित चौडाइमा पुगेको</translation>
    </message>
    <message>
      <source>Reached at the target width (%)</source>
      <translation>लक्षित चौडाइमा पुगेको (%)</translation>
    </message>
    <message>
      <source>Reached by no width</source>
      <translation>कुनै चौडाइले नपुग्ने</translation>
    </message>
    <message>
      <source>Reached by width and hose</source>
      <translation>चौडाइ र होजले पुगेको</translation>
    </message>
    <message>
      <source>Reaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches a plant</source>
      <translation>प्रशोधन केन्द्रमा पुग्छ</translation>
    </message>
    <message>
      <source>Reaches a plant in part</source>
      <translation>आंशिक रूपमा प्रशोधन केन्द्र पुग्छ</translation>
    </message>
    <message>
      <source>Reaches a plant out of operation</source>
      <translation>सञ्चालनबाहिरको प्रशोधन केन्द्र पुग्छ</translation>
    </message>
    <message>
      <source>Reaches by load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reaches of (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read</source>
      <translation>पठन</translation>
    </message>
    <message>
      <source>Read as</source>
      <translation>पढिने रूप</translation>
    </message>
    <message>
      <source>Read the documents of a table of a database</source>
      <translation>डाटाबेस तालिकाका कागजात पढ्नुहोस्</translation>
    </message>
    <message>
      <source>Read the files that a listing (CSV, XLSX) names</source>
      <translation>सूची (CSV, XLSX) ले उल्लेख गरेका फाइल पढ्नुहोस्</translation>
    </message>
    <message>
      <source>Read the report documents (JSON) of a folder</source>
      <translation>फोल्डरका प्रतिवेदन कागजात (JSON) पढ्नुहोस्</translation>
    </message>
    <message>
      <source>Read the score as the order in which to look, not as proof that a well is polluted or safe. Recent reviews doubt that one set-back distance fits all places: how far down the water table lies below the pit, and what the ground is made of, matter more than metres on the map. Wells that nobody recorded are not seen. Have the water tested.</source>
      <translation>प्राप्ताङ्कलाई कुन क्रममा हेर्ने भनी पढ्नुहोस्, इनार प्रदूषित वा सुरक्षित भएको प्रमाण होइन। एउटै दूरी सबै ठाउँमा मिल्छ भन्नेमा हालका समीक्षाले शङ्का गर्छन्: खाल्डोभन्दा भूमिगत पानी कति तल छ, र जमिन केको बनेको छ, नक्साका मिटरभन्दा बढी महत्त्वपूर्ण छन्। अभिलेख नभएका इनार देखिँदैनन्। पानी परीक्षण गराउनुहोस्।</translation>
    </message>
    <message>
      <source>Reading the accounts</source>
      <translation>खाताहरू पढिँदै</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>फाइल पढिँदै…</translation>
    </message>
    <message>
      <source>Reading the package</source>
      <translation>प्याकेज पढिँदै</translation>
    </message>
    <message>
      <source>Reading the records behind {code}</source>
      <translation>{code} का अभिलेख पढिँदै</translation>
    </message>
    <message>
      <source>Reading the register's columns</source>
      <translation>दर्ता किताबका स्तम्भ पढिँदै</translation>
    </message>
    <message>
      <source>Reading the reports of municipalities</source>
      <translation>नगरपालिकाका प्रतिवेदन पढिँदै</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} पढिँदै</translation>
    </message>
    <message>
      <source>Reading {source} …</source>
      <translation>{source} पढिँदै …</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>पढिँदै…</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>पढ्छ</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>कारण</translation>
    </message>
    <message>
      <source>Reason for names and contacts</source>
      <translation>नाम र सम्पर्क चाहिने कारण</translation>
    </message>
    <message>
      <source>Reason of override</source>
      <translation>फेरबदलको कारण</translation>
    </message>
    <message>
      <source>Reason, code</source>
      <translation>कारण, कोड</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>कारणहरू</translation>
    </message>
    <message>
      <source>Receipt number</source>
      <translation>रसिद नम्बर</translation>
    </message>
    <message>
      <source>Receipt number of the fee, once per plant.</source>
      <translation>शुल्कको रसिद नम्बर, हरेक केन्द्रमा एक पटक मात्र।</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>प्राप्त</translation>
    </message>
    <message>
      <source>Received at</source>
      <translation>प्राप्त मिति</translation>
    </message>
    <message>
      <source>Received by</source>
      <translation>प्राप्त गर्ने</translation>
    </message>
    <message>
      <source>Receiver contact</source>
      <translation>बुझ्नेको सम्पर्क</translation>
    </message>
    <message>
      <source>Receiver gender</source>
      <translation>बुझ्नेको लिङ्ग</translation>
    </message>
    <message>
      <source>Receiver name</source>
      <translation>बुझ्नेको नाम</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>अभिलेख</translation>
    </message>
    <message>
      <source>Record and drawing disagree</source>
      <translation>अभिलेख र रेखाङ्कन मिल्दैनन्</translation>
    </message>
    <message>
      <source>Record and flag disagree</source>
      <translation>अभिलेख र सङ्केत मिल्दैनन्</translation>
    </message>
    <message>
      <source>Record the collection</source>
      <translation>सङ्कलन अभिलेख गर्नुहोस्</translation>
    </message>
    <message>
      <source>Record the emptying</source>
      <translation>रित्याइ अभिलेख गर्नुहोस्</translation>
    </message>
    <message>
      <source>Record the feedback</source>
      <translation>प्रतिक्रिया अभिलेख गर्नुहोस्</translation>
    </message>
    <message>
      <source>Record the people, or empty the households.</source>
      <translation>मानिसको सङ्ख्या अभिलेख गर्नुहोस्, वा घरधुरी खाली गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Record the road in front of the building.</source>
      <translation>भवनअगाडिको सडक अभिलेख गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Recorded by</source>
      <translation>अभिलेख गर्ने</translation>
    </message>
    <message>
      <source>Recorded distance to the closest well (m)</source>
      <translation>सबैभन्दा नजिकको इनारसम्मको अभिलेखित दूरी (मि)</translation>
    </message>
    <message>
      <source>Recorded ward is not the ward on the map</source>
      <translation>अभिलेखको वडा नक्साको वडा होइन</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>अभिलेखहरू</translation>
    </message>
    <message>
      <source>Records counted in the numerator or the denominator; empty for parts of the city and for figures of earlier releases.</source>
      <translation>अंश वा हरमा गनिएका अभिलेख; सहरका भाग र पुराना संस्करणका अङ्कका लागि खाली।</translation>
    </message>
    <message>
      <source>Records left out</source>
      <translation>छाडिएका अभिलेख</translation>
    </message>
    <message>
      <source>Records listed with the indicator that count in neither term.</source>
      <translation>सूचकसँग सूचीबद्ध तर अंश र हर दुवैमा नगनिएका अभिलेख।</translation>
    </message>
    <message>
      <source>Records on map</source>
      <translation>नक्सामा अभिलेख</translation>
    </message>
    <message>
      <source>Records that an undo left as they are, because they were changed or used since.</source>
      <translation>त्यसपछि परिवर्तन वा प्रयोग भएकाले पूर्ववत् गर्दा जस्ताको तस्तै छाडिएका अभिलेख।</translation>
    </message>
    <message>
      <source>Records that the undo left.</source>
      <translation>पूर्ववत् गर्दा छोडिएका अभिलेख।</translation>
    </message>
    <message>
      <source>Records treated, number.</source>
      <translation>प्रशोधित अभिलेख, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Records used</source>
      <translation>प्रयोग भएका अभिलेख</translation>
    </message>
    <message>
      <source>Rectangular, and compliance with the septic tank standard is asked.</source>
      <translation>आयताकार, र सेप्टिक ट्याङ्क मापदण्डको पालना सोधिन्छ।</translation>
    </message>
    <message>
      <source>Reference layers are cut to it.</source>
      <translation>सन्दर्भ तह यसैमा काटिन्छन्।</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>अस्वीकार गरिएको</translation>
    </message>
    <message>
      <source>Refused rows</source>
      <translation>अस्वीकृत पङ्क्ति</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>दर्ता किताब</translation>
    </message>
    <message>
      <source>Register changed</source>
      <translation>दर्ता किताब परिवर्तित</translation>
    </message>
    <message>
      <source>Register of buildings, their owners and sanitation</source>
      <translation>भवन, तिनका धनी र सरसफाइको दर्ता किताब</translation>
    </message>
    <message>
      <source>Registered buildings</source>
      <translation>दर्ता भएका भवन</translation>
    </message>
    <message>
      <source>Registered community toilets</source>
      <translation>दर्ता भएका सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>Registered holding tanks</source>
      <translation>दर्ता भएका होल्डिङ ट्याङ्क</translation>
    </message>
    <message>
      <source>Registered households</source>
      <translation>दर्ता भएका घरधुरी</translation>
    </message>
    <message>
      <source>Registered minus declared.</source>
      <translation>दर्ताबाट घोषित घटाउँदा।</translation>
    </message>
    <message>
      <source>Registered pits</source>
      <translation>दर्ता भएका खाल्डा</translation>
    </message>
    <message>
      <source>Registered population</source>
      <translation>दर्ता भएको जनसङ्ख्या</translation>
    </message>
    <message>
      <source>Registered septic tanks</source>
      <translation>दर्ता भएका सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Registered sewer connections</source>
      <translation>दर्ता भएका ढल जडान</translation>
    </message>
    <message>
      <source>Regular schedule</source>
      <translation>नियमित तालिका</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>अस्वीकार गर्नुहोस्</translation>
    </message>
    <message>
      <source>Reject report {key}?</source>
      <translation>प्रतिवेदन {key} अस्वीकार गर्ने?</translation>
    </message>
    <message>
      <source>Reject survey {key}?</source>
      <translation>सर्वेक्षण {key} अस्वीकार गर्ने?</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>Rejecting a row</source>
      <translation>पङ्क्ति अस्वीकार गरिँदै</translation>
    </message>
    <message>
      <source>Relative risk</source>
      <translation>सापेक्ष जोखिम</translation>
    </message>
    <message>
      <source>Relative risk, 95 % interval: lower end</source>
      <translation>सापेक्ष जोखिम, 95 % अन्तराल: तल्लो छेउ</translation>
    </message>
    <message>
      <source>Relative risk, 95 % interval: upper end</source>
      <translation>सापेक्ष जोखिम, 95 % अन्तराल: माथिल्लो छेउ</translation>
    </message>
    <message>
      <source>Relative risk, most against least unsafe sanitation</source>
      <translation>सापेक्ष जोखिम, सबैभन्दा बढी र सबैभन्दा कम असुरक्षित सरसफाइबीच</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks</source>
      <translation>कैफियत</translation>
    </message>
    <message>
      <source>Remarks of the help desk.</source>
      <translation>सहायता कक्षको कैफियत।</translation>
    </message>
    <message>
      <source>Remarks of the reporter, and the reason of a rejection.</source>
      <translation>प्रतिवेदन गर्नेको कैफियत, र अस्वीकृतिको कारण।</translation>
    </message>
    <message>
      <source>Remarks of the reporter.</source>
      <translation>प्रतिवेदन गर्नेको कैफियत।</translation>
    </message>
    <message>
      <source>Remarks on the job.</source>
      <translation>कामसम्बन्धी कैफियत।</translation>
    </message>
    <message>
      <source>Remarks on the test.</source>
      <translation>परीक्षणसम्बन्धी कैफियत।</translation>
    </message>
    <message>
      <source>Remarks on the vehicle.</source>
      <translation>सवारीसम्बन्धी कैफियत।</translation>
    </message>
    <message>
      <source>Remarks.</source>
      <translation>कैफियत।</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>हटाउनुहोस्</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>हटाउनुहोस्…</translation>
    </message>
    <message>
      <source>Rename, retire</source>
      <translation>नाम बदल्ने, हटाउने</translation>
    </message>
    <message>
      <source>Replace the cells that are there</source>
      <translation>भएका कोठा फेर्नुहोस्</translation>
    </message>
    <message>
      <source>Replace unlined pits</source>
      <translation>कच्ची खाल्डा फेर्नुहोस्</translation>
    </message>
    <message>
      <source>Replace value</source>
      <translation>मान फेर्नुहोस्</translation>
    </message>
    <message>
      <source>Replace value…</source>
      <translation>मान फेर्नुहोस्…</translation>
    </message>
    <message>
      <source>Replaced by a newer version</source>
      <translation>नयाँ संस्करणले विस्थापित</translation>
    </message>
    <message>
      <source>Replaced by hand; computed was {}. Reason: {} ({}, {}).</source>
      <translation>हातले फेरिएको; गणना गरिएको {} थियो। कारण: {} ({}, {})।</translation>
    </message>
    <message>
      <source>Replacing the value</source>
      <translation>मान फेरिँदै</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>प्रतिवेदन</translation>
    </message>
    <message>
      <source>Report (PDF)</source>
      <translation>प्रतिवेदन (PDF)</translation>
    </message>
    <message>
      <source>Report document</source>
      <translation>प्रतिवेदन कागजात</translation>
    </message>
    <message>
      <source>Report {key} was approved: the building is on the sewer network now.</source>
      <translation>प्रतिवेदन {key} स्वीकृत भयो: भवन अब ढल सञ्जालमा छ।</translation>
    </message>
    <message>
      <source>Report {key} was rejected.</source>
      <translation>प्रतिवेदन {key} अस्वीकृत भयो।</translation>
    </message>
    <message>
      <source>Report {} of municipality {}, year {}, revision {}.</source>
      <translation>प्रतिवेदन {}, नगरपालिका {}, वर्ष {}, पुनरावलोकन {}।</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>प्रतिवेदित</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>प्रतिवेदन गर्ने</translation>
    </message>
    <message>
      <source>Reported connections</source>
      <translation>प्रतिवेदित जडान</translation>
    </message>
    <message>
      <source>Reported on</source>
      <translation>प्रतिवेदन मिति</translation>
    </message>
    <message>
      <source>Reported, approved or rejected.</source>
      <translation>प्रतिवेदित, स्वीकृत वा अस्वीकृत।</translation>
    </message>
    <message>
      <source>Reporting year whose indicators are shown.</source>
      <translation>सूचक देखाइएको प्रतिवेदन वर्ष।</translation>
    </message>
    <message>
      <source>Reporting year {}, by the records of {}</source>
      <translation>प्रतिवेदन वर्ष {}, {} का अभिलेख अनुसार</translation>
    </message>
    <message>
      <source>Reporting year.</source>
      <translation>प्रतिवेदन वर्ष।</translation>
    </message>
    <message>
      <source>Reports from a table</source>
      <translation>तालिकाबाट प्रतिवेदन</translation>
    </message>
    <message>
      <source>Reports of new sewer connections and their approval</source>
      <translation>नयाँ ढल जडानका प्रतिवेदन र तिनको स्वीकृति</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>प्रतिवेदन…</translation>
    </message>
    <message>
      <source>Request that was carried out.</source>
      <translation>सम्पन्न गरिएको माग।</translation>
    </message>
    <message>
      <source>Request whose sludge was received.</source>
      <translation>लेदो प्राप्त भएको माग।</translation>
    </message>
    <message>
      <source>Requested</source>
      <translation>माग गरिएको</translation>
    </message>
    <message>
      <source>Required details are missing and must be checked in the field.</source>
      <translation>आवश्यक विवरण छुटेका छन् र स्थलमा जाँच्नुपर्छ।</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>रिसेट</translation>
    </message>
    <message>
      <source>Residential</source>
      <translation>आवासीय</translation>
    </message>
    <message>
      <source>Residents</source>
      <translation>बासिन्दा</translation>
    </message>
    <message>
      <source>Residents or users, persons.</source>
      <translation>बासिन्दा वा प्रयोगकर्ता, जना।</translation>
    </message>
    <message>
      <source>Resource planning and management</source>
      <translation>स्रोत योजना र व्यवस्थापन</translation>
    </message>
    <message>
      <source>Response Time</source>
      <translation>प्रतिक्रिया समय</translation>
    </message>
    <message>
      <source>Response rate (%)</source>
      <translation>प्रतिक्रिया दर (%)</translation>
    </message>
    <message>
      <source>Response time is in hours, all others in percent. The quarters of the year use the year's target.</source>
      <translation>प्रतिक्रिया समय घण्टामा, अरू सबै प्रतिशतमा। वर्षका त्रैमासले वर्षकै लक्ष्य प्रयोग गर्छन्।</translation>
    </message>
    <message>
      <source>Responsibility</source>
      <translation>जिम्मेवारी</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>जिम्मेवार</translation>
    </message>
    <message>
      <source>Responsible building</source>
      <translation>जिम्मेवार भवन</translation>
    </message>
    <message>
      <source>Rest of the city</source>
      <translation>सहरको बाँकी भाग</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>नतिजा</translation>
    </message>
    <message>
      <source>Result and standard</source>
      <translation>नतिजा र मापदण्ड</translation>
    </message>
    <message>
      <source>Result of the laboratory</source>
      <translation>प्रयोगशालाको नतिजा</translation>
    </message>
    <message>
      <source>Result of the laboratory.</source>
      <translation>प्रयोगशालाको नतिजा।</translation>
    </message>
    <message>
      <source>Result, code</source>
      <translation>नतिजा, कोड</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>राजस्व</translation>
    </message>
    <message>
      <source>Revenue ({currency})</source>
      <translation>राजस्व ({currency})</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>पुनरावलोकन</translation>
    </message>
    <message>
      <source>Revision of the year's report.</source>
      <translation>वर्षको प्रतिवेदनको पुनरावलोकन।</translation>
    </message>
    <message>
      <source>Revision {revision}, {kind}</source>
      <translation>पुनरावलोकन {revision}, {kind}</translation>
    </message>
    <message>
      <source>Revision {revision}, {kind}, computed {when}.</source>
      <translation>पुनरावलोकन {revision}, {kind}, गणना {when}।</translation>
    </message>
    <message>
      <source>Revision {revision}, {kind}. Prepared from IMIS data with SFD-1 and JMP-1; not an approved report of the SFD initiative.</source>
      <translation>पुनरावलोकन {revision}, {kind}। SFD-1 र JMP-1 सहित IMIS तथ्याङ्कबाट तयार; SFD पहलको स्वीकृत प्रतिवेदन होइन।</translation>
    </message>
    <message>
      <source>Revision {} · SHA-256 {}</source>
      <translation>पुनरावलोकन {} · SHA-256 {}</translation>
    </message>
    <message>
      <source>Right by assumption: earlier records do not say how it was done, and are taken as done by machine.</source>
      <translation>मान्यताले ठीक: पुराना अभिलेखले कसरी गरियो भन्दैनन्, र मेसिनले गरेको मानिन्छ।</translation>
    </message>
    <message>
      <source>Right of way</source>
      <translation>सडक अधिकार क्षेत्र</translation>
    </message>
    <message>
      <source>Right of way (m)</source>
      <translation>सडक अधिकार क्षेत्र (मि)</translation>
    </message>
    <message>
      <source>Right-click ends, Backspace undoes, Esc gives up.</source>
      <translation>दायाँ क्लिकले सकिन्छ, Backspace ले पूर्ववत् गर्छ, Esc ले छाड्छ।</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>अधिकारहरू</translation>
    </message>
    <message>
      <source>Rights that no standard role has, and narrower ones, are a matter of the grant matrix: see the administrator's manual.</source>
      <translation>कुनै मानक भूमिकामा नभएका र साँघुरा अधिकार अधिकार म्याट्रिक्सको विषय हुन्: प्रशासक पुस्तिका हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Rises with every change.</source>
      <translation>हरेक परिवर्तनसँग बढ्छ।</translation>
    </message>
    <message>
      <source>Rising numbers parted by commas. Empty: 2, 5, 10, 15 km or 10, 20, 30, 45 min.</source>
      <translation>अल्पविरामले छुट्याइएका बढ्दो सङ्ख्या। खाली: 2, 5, 10, 15 किमि वा 10, 20, 30, 45 मिनेट।</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>जोखिम</translation>
    </message>
    <message>
      <source>Risk to groundwater</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk to groundwater: low</source>
      <translation>भूमिगत पानीलाई जोखिम: न्यून</translation>
    </message>
    <message>
      <source>Risk to groundwater: significant</source>
      <translation>भूमिगत पानीलाई जोखिम: उल्लेखनीय</translation>
    </message>
    <message>
      <source>Risk to the groundwater</source>
      <translation>भूमिगत पानीलाई जोखिम</translation>
    </message>
    <message>
      <source>Risk to the groundwater of the whole area: {verdict}. The setting of the yearly report says: {setting}.</source>
      <translation>सम्पूर्ण क्षेत्रको भूमिगत पानीलाई जोखिम: {verdict}। वार्षिक प्रतिवेदनको सेटिङले भन्छ: {setting}।</translation>
    </message>
    <message>
      <source>River</source>
      <translation>नदी</translation>
    </message>
    <message>
      <source>River or Pond.</source>
      <translation>नदी वा पोखरी।</translation>
    </message>
    <message>
      <source>Rivers, ponds and other water.</source>
      <translation>नदी, पोखरी र अन्य पानी।</translation>
    </message>
    <message>
      <source>Road</source>
      <translation>सडक</translation>
    </message>
    <message>
      <source>Road code</source>
      <translation>सडकको कोड</translation>
    </message>
    <message>
      <source>Road code or name</source>
      <translation>सडकको कोड वा नाम</translation>
    </message>
    <message>
      <source>Road from which the building is reached.</source>
      <translation>भवन पुगिने सडक।</translation>
    </message>
    <message>
      <source>Road it follows.</source>
      <translation>साथैको सडक।</translation>
    </message>
    <message>
      <source>Road length</source>
      <translation>सडकको लम्बाइ</translation>
    </message>
    <message>
      <source>Road length by ward</source>
      <translation>वडा अनुसार सडकको लम्बाइ</translation>
    </message>
    <message>
      <source>Road length km</source>
      <translation>सडकको लम्बाइ किमि</translation>
    </message>
    <message>
      <source>Road name</source>
      <translation>सडकको नाम</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>सडक सञ्जाल</translation>
    </message>
    <message>
      <source>Road of the application.</source>
      <translation>आवेदनको सडक।</translation>
    </message>
    <message>
      <source>Road of the building more than 50 m away</source>
      <translation>भवनको सडक 50 मि भन्दा टाढा</translation>
    </message>
    <message>
      <source>Road of the line.</source>
      <translation>रेखाको सडक।</translation>
    </message>
    <message>
      <source>Road the piece belongs to.</source>
      <translation>टुक्रा पर्ने सडक।</translation>
    </message>
    <message>
      <source>Road width and hose in metres, what the hose must reach, which buildings were asked for.</source>
      <translation>सडक चौडाइ र होज मिटरमा, होज पुग्नुपर्ने ठाउँ, कुन भवन मागिएका थिए।</translation>
    </message>
    <message>
      <source>Road width for small vehicles (m) °</source>
      <translation>साना सवारीका लागि सडक चौडाइ (मि) °</translation>
    </message>
    <message>
      <source>Road width for tankers (m) °</source>
      <translation>ट्याङ्करका लागि सडक चौडाइ (मि) °</translation>
    </message>
    <message>
      <source>Road width needed (m)</source>
      <translation>आवश्यक सडक चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Road width needed (m) °</source>
      <translation>आवश्यक सडक चौडाइ (मि) °</translation>
    </message>
    <message>
      <source>Road width that the vehicle needs (m) °</source>
      <translation>सवारीलाई चाहिने सडक चौडाइ (मि) °</translation>
    </message>
    <message>
      <source>Road width, at least (m; 0: any)</source>
      <translation>सडक चौडाइ, कम्तीमा (मि; 0: जुनसुकै)</translation>
    </message>
    <message>
      <source>Road {key}</source>
      <translation>सडक {key}</translation>
    </message>
    <message>
      <source>Road {key} was saved.</source>
      <translation>सडक {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Roads</source>
      <translation>सडकहरू</translation>
    </message>
    <message>
      <source>Roads (km)</source>
      <translation>सडक (किमि)</translation>
    </message>
    <message>
      <source>Roads by carrying width</source>
      <translation>चल्ने भागको चौडाइ अनुसार सडक</translation>
    </message>
    <message>
      <source>Roads by hierarchy</source>
      <translation>श्रेणीक्रम अनुसार सडक</translation>
    </message>
    <message>
      <source>Roads by rank (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads by surface</source>
      <translation>सतह अनुसार सडक</translation>
    </message>
    <message>
      <source>Roads by the widest vehicle</source>
      <translation>सबैभन्दा चौडा सवारी अनुसार सडक</translation>
    </message>
    <message>
      <source>Roads by way to treatment</source>
      <translation>प्रशोधनसम्मको बाटो अनुसार सडक</translation>
    </message>
    <message>
      <source>Roads must be connected to (depot, plant)</source>
      <translation>सडक यीसँग जोडिएको हुनुपर्ने (डिपो, प्रशोधन केन्द्र)</translation>
    </message>
    <message>
      <source>Roads narrower than 3 m (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads near by are too narrow</source>
      <translation>नजिकका सडक धेरै साँघुरा छन्</translation>
    </message>
    <message>
      <source>Roads of 3 to 5 m (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads of 5 to 8 m (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads of the haul: at least (m) °</source>
      <translation>ढुवानीका सडक: कम्तीमा (मि) °</translation>
    </message>
    <message>
      <source>Roads of unknown width are</source>
      <translation>चौडाइ थाहा नभएका सडक</translation>
    </message>
    <message>
      <source>Roads of unknown width are wide enough</source>
      <translation>चौडाइ थाहा नभएका सडक पर्याप्त चौडा मानिन्छन्</translation>
    </message>
    <message>
      <source>Roads were changed since the network was built: this result follows the roads of that time. To have it exact, run “Build the road network” (imis:build_road_network, group Maintenance), then this analysis again.</source>
      <translation>सञ्जाल निर्माणपछि सडक परिवर्तन भए: यो नतिजा त्यतिबेलाका सडक अनुसार हो। ठ्याक्कै पाउन “सडक सञ्जाल निर्माण गर्नुहोस्” (imis:build_road_network, समूह मर्मतसम्भार) चलाएर यो विश्लेषण फेरि चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Roads wide enough</source>
      <translation>पर्याप्त चौडा सडक</translation>
    </message>
    <message>
      <source>Roads wider than 8 m (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads without a width (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads without a width are …</source>
      <translation>चौडाइ नभएका सडक …</translation>
    </message>
    <message>
      <source>Roads, networks, toilets, land, cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads, sewers, drains and water mains</source>
      <translation>सडक, ढल, नाली र खानेपानी मूल पाइप</translation>
    </message>
    <message>
      <source>Rock, high water table or another obstacle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rock, high water table or other obstacles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation>भूमिका</translation>
    </message>
    <message>
      <source>Role held.</source>
      <translation>रहेको भूमिका।</translation>
    </message>
    <message>
      <source>Role {key}</source>
      <translation>भूमिका {key}</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>भूमिकाहरू</translation>
    </message>
    <message>
      <source>Room (people)</source>
      <translation>ठाउँ (मानिस)</translation>
    </message>
    <message>
      <source>Room for a part of them</source>
      <translation>तिनको एक भागका लागि ठाउँ</translation>
    </message>
    <message>
      <source>Room left</source>
      <translation>बाँकी ठाउँ</translation>
    </message>
    <message>
      <source>Rounded, capped; the override where there is one; empty = cannot be computed.</source>
      <translation>पूर्णाङ्क बनाइएको, सीमाङ्कित; फेरबदल भए सोही मान; खाली = गणना गर्न सकिँदैन।</translation>
    </message>
    <message>
      <source>Route sheet · {vehicle} · {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Route sheets</source>
      <translation>मार्ग पत्र</translation>
    </message>
    <message>
      <source>Route sheets (PDF)</source>
      <translation>मार्ग पत्र (PDF)</translation>
    </message>
    <message>
      <source>Route sheets of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Routes</source>
      <translation>मार्गहरू</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>पङ्क्ति</translation>
    </message>
    <message>
      <source>Row {line}</source>
      <translation>पङ्क्ति {line}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>पङ्क्तिहरू</translation>
    </message>
    <message>
      <source>Rows accepted</source>
      <translation>स्वीकृत पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows as delivered.</source>
      <translation>प्राप्त भए अनुसारका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows changed</source>
      <translation>परिवर्तित पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows delivered</source>
      <translation>पठाइएका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows in order that wait for the decision of the office.</source>
      <translation>कार्यालयको निर्णय पर्खिरहेका ठीक पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows in the last import</source>
      <translation>पछिल्लो आयातका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows kept</source>
      <translation>राखिएका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows matched</source>
      <translation>मिलेका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows of each reference layer in it.</source>
      <translation>यसमा रहेका हरेक सन्दर्भ तहका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows of the delivery.</source>
      <translation>खेपका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows of the file without its heading.</source>
      <translation>शीर्षकबाहेक फाइलका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows of the file.</source>
      <translation>फाइलका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows of the package</source>
      <translation>प्याकेजका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>पढिएका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows refused</source>
      <translation>अस्वीकृत पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows skipped</source>
      <translation>छाडिएका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows that are in the register.</source>
      <translation>दर्ता किताबमा रहेका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows that are not in order.</source>
      <translation>ठीक नभएका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows that became new records.</source>
      <translation>नयाँ अभिलेख बनेका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows that came back, each counted once.</source>
      <translation>फर्केर आएका पङ्क्ति, हरेक एक पटक गनिएको।</translation>
    </message>
    <message>
      <source>Rows that changed a record.</source>
      <translation>अभिलेख परिवर्तन गर्ने पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows that name a photo that has not arrived.</source>
      <translation>नआइपुगेको फोटो उल्लेख गर्ने पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows that say what the record says already.</source>
      <translation>अभिलेखले भनिसकेकै कुरा भन्ने पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows that the office refused.</source>
      <translation>कार्यालयले अस्वीकार गरेका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows that were added or changed a record.</source>
      <translation>थपिएका वा अभिलेख परिवर्तन गरेका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows unchanged</source>
      <translation>उस्तै रहेका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows unmatched</source>
      <translation>नमिलेका पङ्क्ति</translation>
    </message>
    <message>
      <source>Rows whose number belongs to a building.</source>
      <translation>नम्बर कुनै भवनको भएका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows whose number belongs to no building.</source>
      <translation>नम्बर कुनै भवनको नभएका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows with a fault.</source>
      <translation>त्रुटि भएका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Rows with a fault; see staging.import_rows.</source>
      <translation>त्रुटि भएका पङ्क्ति; staging.import_rows हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Rows written, by layer.</source>
      <translation>लेखिएका पङ्क्ति, तह अनुसार।</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>नियम</translation>
    </message>
    <message>
      <source>Rule for buildings: {rule}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ruled out (%)</source>
      <translation>हटाइएको (%)</translation>
    </message>
    <message>
      <source>Rules (empty: all)</source>
      <translation>नियमहरू (खाली: सबै)</translation>
    </message>
    <message>
      <source>Rules count on exactly these values: none is added.</source>
      <translation>नियमहरू ठ्याक्कै यिनै मानमा निर्भर छन्: थपिँदैन।</translation>
    </message>
    <message>
      <source>Rules that ask for a look before approval; the detail says them in sentences.</source>
      <translation>स्वीकृतिअघि हेर्न भन्ने नियम; विस्तृत विवरणले वाक्यमा बताउँछ।</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>गणना</translation>
    </message>
    <message>
      <source>Run at</source>
      <translation>गणना मिति</translation>
    </message>
    <message>
      <source>Run by</source>
      <translation>गणना गर्ने</translation>
    </message>
    <message>
      <source>Run the analysis and show its result</source>
      <translation>विश्लेषणको गणना गरी नतिजा देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Run {a} cannot be compared with itself. Choose two.</source>
      <translation>गणना {a} लाई आफैँसँग तुलना गर्न सकिँदैन। दुई वटा छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Rung</source>
      <translation>सोपानको स्तर</translation>
    </message>
    <message>
      <source>Running number of the record, given by the system.</source>
      <translation>अभिलेखको क्रम सङ्ख्या, प्रणालीले दिने।</translation>
    </message>
    <message>
      <source>Running number of the report.</source>
      <translation>प्रतिवेदनको क्रम सङ्ख्या।</translation>
    </message>
    <message>
      <source>Runs in a circle: wrongly drawn</source>
      <translation>घुमेर फर्किन्छ: गलत कोरिएको</translation>
    </message>
    <message>
      <source>Runs with a name stay until they are deleted.</source>
      <translation>नाम दिइएका गणना नमेटेसम्म रहन्छन्।</translation>
    </message>
    <message>
      <source>Runs {a} and {b} are of different analyses. Choose two of the same.</source>
      <translation>गणना {a} र {b} फरक विश्लेषणका हुन्। उही विश्लेषणका दुई वटा छान्नुहोस्।</translation>
    </message>
    <message>
      <source>SCENARIO, NOT A REPORT</source>
      <translation>परिदृश्य हो, प्रतिवेदन होइन</translation>
    </message>
    <message>
      <source>SHA-256 of the GeoPackage as given out.</source>
      <translation>दिइए अनुसारको GeoPackage को SHA-256।</translation>
    </message>
    <message>
      <source>SHA-256 of the content, hexadecimal.</source>
      <translation>सामग्रीको SHA-256, हेक्साडेसिमल।</translation>
    </message>
    <message>
      <source>SHA-256 of the document that is sent.</source>
      <translation>पठाइने कागजातको SHA-256।</translation>
    </message>
    <message>
      <source>SHA-256 of the file, hexadecimal; tells the same file again.</source>
      <translation>फाइलको SHA-256, हेक्साडेसिमल; उही फाइल फेरि चिन्छ।</translation>
    </message>
    <message>
      <source>SHA-256 of the file.</source>
      <translation>फाइलको SHA-256।</translation>
    </message>
    <message>
      <source>SHA-256 of the frozen report document, hexadecimal.</source>
      <translation>स्थिर प्रतिवेदन कागजातको SHA-256, हेक्साडेसिमल।</translation>
    </message>
    <message>
      <source>SHA-256 of values and footprint; tells whether a row sent again was changed.</source>
      <translation>मान र भवन आकारको SHA-256; फेरि पठाइएको पङ्क्ति परिवर्तन भयो कि भएन बताउँछ।</translation>
    </message>
    <message>
      <source>SWM Customer ID</source>
      <translation>फोहोरमैला ग्राहक ID</translation>
    </message>
    <message>
      <source>SWM customer ID</source>
      <translation>फोहोरमैला ग्राहक ID</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>सुरक्षित</translation>
    </message>
    <message>
      <source>Safe Desludging</source>
      <translation>सुरक्षित रित्याइ</translation>
    </message>
    <message>
      <source>Safe disposals</source>
      <translation>सुरक्षित विसर्जन</translation>
    </message>
    <message>
      <source>Safe for colour-blind eyes</source>
      <translation>रङ छुट्याउन नसक्ने आँखाका लागि सुरक्षित</translation>
    </message>
    <message>
      <source>Safe in place</source>
      <translation>स्थलमै सुरक्षित</translation>
    </message>
    <message>
      <source>Safe through drain</source>
      <translation>नालीमार्फत सुरक्षित</translation>
    </message>
    <message>
      <source>Safe through sewer</source>
      <translation>ढलमार्फत सुरक्षित</translation>
    </message>
    <message>
      <source>Safe to the end</source>
      <translation>अन्त्यसम्म सुरक्षित</translation>
    </message>
    <message>
      <source>Safe when</source>
      <translation>सुरक्षित हुने अवस्था</translation>
    </message>
    <message>
      <source>Safe when the drain reaches a plant, or is closed and lined.</source>
      <translation>नाली प्रशोधन केन्द्र पुगेमा, वा ढाकिएको र पक्की भएमा सुरक्षित।</translation>
    </message>
    <message>
      <source>Safe when the sewer reaches a plant.</source>
      <translation>ढल प्रशोधन केन्द्र पुगेमा सुरक्षित।</translation>
    </message>
    <message>
      <source>Safe without any network.</source>
      <translation>कुनै सञ्जालबिनै सुरक्षित।</translation>
    </message>
    <message>
      <source>Safely managed</source>
      <translation>सुरक्षित व्यवस्थापन</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>सुरक्षा</translation>
    </message>
    <message>
      <source>Said when the denominator is zero.</source>
      <translation>हर शून्य हुँदा भनिने कुरा।</translation>
    </message>
    <message>
      <source>Same as owner</source>
      <translation>धनी आफैँ</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>नमुना</translation>
    </message>
    <message>
      <source>Sample date</source>
      <translation>नमुना मिति</translation>
    </message>
    <message>
      <source>Sample location</source>
      <translation>नमुनाको स्थान</translation>
    </message>
    <message>
      <source>Sample location or number</source>
      <translation>नमुनाको स्थान वा नम्बर</translation>
    </message>
    <message>
      <source>Sample place</source>
      <translation>नमुना स्थल</translation>
    </message>
    <message>
      <source>Sampled on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples</source>
      <translation>नमुनाहरू</translation>
    </message>
    <message>
      <source>Sanitary disposal</source>
      <translation>सरसफाइयुक्त विसर्जन</translation>
    </message>
    <message>
      <source>Sanitary supplies and disposal</source>
      <translation>सरसफाइ सामग्री र विसर्जन</translation>
    </message>
    <message>
      <source>Sanitation</source>
      <translation>सरसफाइ</translation>
    </message>
    <message>
      <source>Sanitation connections</source>
      <translation>सरसफाइ जडान</translation>
    </message>
    <message>
      <source>Sanitation counts around the middle of a cell within (m)</source>
      <translation>कोठाको बीचबाट सरसफाइ गनिने दूरी (मि)</translation>
    </message>
    <message>
      <source>Sanitation not recorded</source>
      <translation>सरसफाइको अभिलेख नभएको</translation>
    </message>
    <message>
      <source>Sanitation safely managed</source>
      <translation>सुरक्षित व्यवस्थापन भएको सरसफाइ</translation>
    </message>
    <message>
      <source>Sanitation system</source>
      <translation>सरसफाइ प्रणाली</translation>
    </message>
    <message>
      <source>Sanitation system 1.</source>
      <translation>सरसफाइ प्रणाली 1।</translation>
    </message>
    <message>
      <source>Sanitation system 3.</source>
      <translation>सरसफाइ प्रणाली 3।</translation>
    </message>
    <message>
      <source>Sanitation system 4.</source>
      <translation>सरसफाइ प्रणाली 4।</translation>
    </message>
    <message>
      <source>Sanitation system now</source>
      <translation>हालको सरसफाइ प्रणाली</translation>
    </message>
    <message>
      <source>Sanitation system of its building.</source>
      <translation>यसको भवनको सरसफाइ प्रणाली।</translation>
    </message>
    <message>
      <source>Sanitation system zones</source>
      <translation>सरसफाइ प्रणालीका क्षेत्र</translation>
    </message>
    <message>
      <source>Sanitation system, number</source>
      <translation>सरसफाइ प्रणाली, सङ्ख्या</translation>
    </message>
    <message>
      <source>Sanitation systems</source>
      <translation>सरसफाइ प्रणालीहरू</translation>
    </message>
    <message>
      <source>Sanitation zones</source>
      <translation>सरसफाइ क्षेत्र</translation>
    </message>
    <message>
      <source>Satisfaction with service quality</source>
      <translation>सेवाको गुणस्तरप्रति सन्तुष्टि</translation>
    </message>
    <message>
      <source>Satisfied</source>
      <translation>सन्तुष्ट</translation>
    </message>
    <message>
      <source>Satisfied (%)</source>
      <translation>सन्तुष्ट (%)</translation>
    </message>
    <message>
      <source>Satisfied or not, newest first, at most five.</source>
      <translation>सन्तुष्ट वा असन्तुष्ट, नयाँ पहिले, बढीमा पाँच।</translation>
    </message>
    <message>
      <source>Satisfied with service</source>
      <translation>सेवाबाट सन्तुष्ट</translation>
    </message>
    <message>
      <source>Satisfied with the service</source>
      <translation>सेवाबाट सन्तुष्ट</translation>
    </message>
    <message>
      <source>Satisfied with the service quality</source>
      <translation>सेवाको गुणस्तरबाट सन्तुष्ट</translation>
    </message>
    <message>
      <source>Satisfied: no</source>
      <translation>सन्तुष्ट: छैन</translation>
    </message>
    <message>
      <source>Satisfied: not answered</source>
      <translation>सन्तुष्ट: उत्तर नदिइएको</translation>
    </message>
    <message>
      <source>Satisfied: yes</source>
      <translation>सन्तुष्ट: छ</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save (Ctrl+Enter)</source>
      <translation>बचत गर्नुहोस् (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Save all figures as a workbook (XLSX)</source>
      <translation>सबै अङ्क कार्यपुस्तिकामा बचत गर्नुहोस् (XLSX)</translation>
    </message>
    <message>
      <source>Save all the same?</source>
      <translation>जे भए पनि बचत गर्ने?</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>PDF मा बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>PDF मा बचत गर्नुहोस्…</translation>
    </message>
    <message>
      <source>Save as new</source>
      <translation>नयाँका रूपमा बचत</translation>
    </message>
    <message>
      <source>Save every city and year with charts and maps as PDF</source>
      <translation>सबै सहर र वर्ष, चार्ट र नक्सासहित, PDF मा बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save list</source>
      <translation>सूची बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>चित्र बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>चित्र बचत गर्नुहोस्…</translation>
    </message>
    <message>
      <source>Save refused rows</source>
      <translation>अस्वीकृत पङ्क्ति बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save refused rows…</source>
      <translation>अस्वीकृत पङ्क्ति बचत गर्नुहोस्…</translation>
    </message>
    <message>
      <source>Save scenario</source>
      <translation>परिदृश्य बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save the collection</source>
      <translation>सङ्कलन बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>तुलना बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save the emptying</source>
      <translation>रित्याइ बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save the feedback</source>
      <translation>प्रतिक्रिया बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>प्रतिवेदन बचत गर्नुहोस्</translation>
    </message>
    <message>
      <source>Save, copy, show</source>
      <translation>बचत, प्रतिलिपि, प्रदर्शन</translation>
    </message>
    <message>
      <source>Saved (%)</source>
      <translation>बचत (%)</translation>
    </message>
    <message>
      <source>Saved (m³·km a year)</source>
      <translation>बचत (मि³·किमि प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Saved (m³·min a year)</source>
      <translation>बचत (मि³·मिनेट प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Saved a year</source>
      <translation>वार्षिक बचत</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>बचत हुँदै</translation>
    </message>
    <message>
      <source>Saving a scenario</source>
      <translation>परिदृश्य बचत हुँदै</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>बचत हुँदै…</translation>
    </message>
    <message>
      <source>Say in which order day and month stand.</source>
      <translation>दिन र महिना कुन क्रममा छन् भन्नुहोस्।</translation>
    </message>
    <message>
      <source>Say which fields of the positions hold the vehicle and the time.</source>
      <translation>स्थितिका कुन विवरणमा सवारी र समय छ भन्नुहोस्।</translation>
    </message>
    <message>
      <source>Say why you need names and contacts of persons.</source>
      <translation>व्यक्तिका नाम र सम्पर्क किन चाहिए भन्नुहोस्।</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>नाप</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>परिदृश्य</translation>
    </message>
    <message>
      <source>Schema</source>
      <translation>स्किमा</translation>
    </message>
    <message>
      <source>Schema and table</source>
      <translation>स्किमा र तालिका</translation>
    </message>
    <message>
      <source>Schema of the record the file belongs to.</source>
      <translation>फाइल पर्ने अभिलेखको स्किमा।</translation>
    </message>
    <message>
      <source>Schema of the table changed.</source>
      <translation>परिवर्तित तालिकाको स्किमा।</translation>
    </message>
    <message>
      <source>Schema of the table looked into.</source>
      <translation>हेरिएको तालिकाको स्किमा।</translation>
    </message>
    <message>
      <source>Schema of the table.</source>
      <translation>तालिकाको स्किमा।</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>प्राप्ताङ्क</translation>
    </message>
    <message>
      <source>Score from which a square counts</source>
      <translation>वर्ग कोठा गनिने न्यूनतम प्राप्ताङ्क</translation>
    </message>
    <message>
      <source>Score of the best site</source>
      <translation>उत्कृष्ट स्थलको प्राप्ताङ्क</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealed base and walls</source>
      <translation>पानी नछिर्ने पिँध र भित्ता</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>खोज्नुहोस्</translation>
    </message>
    <message>
      <source>Search (Ctrl+F)</source>
      <translation>खोज्नुहोस् (Ctrl+F)</translation>
    </message>
    <message>
      <source>Search all records</source>
      <translation>सबै अभिलेख खोज्नुहोस्</translation>
    </message>
    <message>
      <source>Search all records ({key})</source>
      <translation>सबै अभिलेख खोज्नुहोस् ({key})</translation>
    </message>
    <message>
      <source>Search area (ha)</source>
      <translation>खोजी क्षेत्र (हे)</translation>
    </message>
    <message>
      <source>Search by house number, BIN, tax code, customer, owner, road, place, containment, application … ({key})</source>
      <translation>घर नम्बर, BIN, कर कोड, ग्राहक, धनी, सडक, स्थान, कन्टेनमेन्ट, आवेदन … बाट खोज्नुहोस् ({key})</translation>
    </message>
    <message>
      <source>Search…</source>
      <translation>खोज्नुहोस्…</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>सिट</translation>
    </message>
    <message>
      <source>Seats for female users, number.</source>
      <translation>महिला प्रयोगकर्ताका सिट, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Seats for male users, number.</source>
      <translation>पुरुष प्रयोगकर्ताका सिट, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Seats for men</source>
      <translation>पुरुषका लागि सिट</translation>
    </message>
    <message>
      <source>Seats for people with disability</source>
      <translation>अपाङ्गता भएका व्यक्तिका सिट</translation>
    </message>
    <message>
      <source>Seats for women</source>
      <translation>महिलाका लागि सिट</translation>
    </message>
    <message>
      <source>Seats in that facility, number.</source>
      <translation>सो सुविधाका सिट, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Seats needed</source>
      <translation>आवश्यक सिट</translation>
    </message>
    <message>
      <source>Seats not recorded</source>
      <translation>सिटको अभिलेख छैन</translation>
    </message>
    <message>
      <source>Seats of a new toilet °</source>
      <translation>नयाँ शौचालयका सिट °</translation>
    </message>
    <message>
      <source>Seats of a toilet where none are recorded °</source>
      <translation>सिटको अभिलेख नभएको शौचालयका सिट °</translation>
    </message>
    <message>
      <source>Seats short</source>
      <translation>अपुग सिट</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>दोस्रो</translation>
    </message>
    <message>
      <source>Second employee who emptied.</source>
      <translation>रित्याउने दोस्रो कर्मचारी।</translation>
    </message>
    <message>
      <source>Second figure</source>
      <translation>दोस्रो अङ्क</translation>
    </message>
    <message>
      <source>Second quarter</source>
      <translation>दोस्रो चौथाइ</translation>
    </message>
    <message>
      <source>Second run</source>
      <translation>दोस्रो गणना</translation>
    </message>
    <message>
      <source>Second run (number; empty: the newest)</source>
      <translation>दोस्रो गणना (नम्बर; खाली: सबैभन्दा नयाँ)</translation>
    </message>
    <message>
      <source>Second run, text</source>
      <translation>दोस्रो गणना, पाठ</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>बीज सङ्ख्या</translation>
    </message>
    <message>
      <source>Seed of the draws</source>
      <translation>छनोटको बीज सङ्ख्या</translation>
    </message>
    <message>
      <source>Seed of the random numbers</source>
      <translation>यादृच्छिक अङ्कको बीज सङ्ख्या</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>देखिएको</translation>
    </message>
    <message>
      <source>Seen in the records</source>
      <translation>अभिलेखमा देखिएको</translation>
    </message>
    <message>
      <source>Select exactly one feature of the active layer on the map first.</source>
      <translation>पहिले नक्सामा सक्रिय तहको ठ्याक्कै एउटा आकृति छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Selected on the map</source>
      <translation>नक्सामा छानिएको</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>पठाउनुहोस्</translation>
    </message>
    <message>
      <source>Send again…</source>
      <translation>फेरि पठाउनुहोस्…</translation>
    </message>
    <message>
      <source>Send the approved report of the year, once</source>
      <translation>वर्षको स्वीकृत प्रतिवेदन एक पटक पठाउनुहोस्</translation>
    </message>
    <message>
      <source>Send the approved report of {year} to the national dashboard? It can be sent only once.</source>
      <translation>{year} को स्वीकृत प्रतिवेदन राष्ट्रिय ड्यासबोर्डमा पठाउने? यो एक पटक मात्र पठाउन सकिन्छ।</translation>
    </message>
    <message>
      <source>Sending to the national dashboard</source>
      <translation>राष्ट्रिय ड्यासबोर्डमा पठाइँदै</translation>
    </message>
    <message>
      <source>Sending was broken off.</source>
      <translation>पठाउने काम बीचमै रोकियो।</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>सेप्टेम्बर</translation>
    </message>
    <message>
      <source>Separate facilities for men and women.</source>
      <translation>महिला र पुरुषका लागि छुट्टाछुट्टै सुविधा।</translation>
    </message>
    <message>
      <source>Separate facility for children.</source>
      <translation>बालबालिकाका लागि छुट्टै सुविधा।</translation>
    </message>
    <message>
      <source>Separate facility for people with disability.</source>
      <translation>अपाङ्गता भएका व्यक्तिका लागि छुट्टै सुविधा।</translation>
    </message>
    <message>
      <source>Separate for men and women</source>
      <translation>महिला र पुरुषका लागि छुट्टै</translation>
    </message>
    <message>
      <source>Separator</source>
      <translation>विभाजक</translation>
    </message>
    <message>
      <source>September</source>
      <translation>सेप्टेम्बर</translation>
    </message>
    <message>
      <source>Septic Tank</source>
      <translation>सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Septic tank</source>
      <translation>सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Septic tank fits</source>
      <translation>सेप्टिक ट्याङ्क अट्छ</translation>
    </message>
    <message>
      <source>Septic tank or lined pit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Septic tank to drain</source>
      <translation>नालीमा जाने सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Septic tank to open ground</source>
      <translation>खुला जमिनमा जाने सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Septic tank to sewer</source>
      <translation>ढलमा जाने सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Septic tank to soak pit</source>
      <translation>सोक पिटमा जाने सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Septic tank to water body</source>
      <translation>जलाशयमा जाने सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Septic tank without outlet</source>
      <translation>निकास नभएको सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Septic tank, outlet unknown</source>
      <translation>सेप्टिक ट्याङ्क, निकास अज्ञात</translation>
    </message>
    <message>
      <source>Septic tanks</source>
      <translation>सेप्टिक ट्याङ्कहरू</translation>
    </message>
    <message>
      <source>Septic tanks are emptied when filled to (share) °</source>
      <translation>सेप्टिक ट्याङ्क यति भरिएपछि रित्याइन्छन् (हिस्सा) °</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>शृङ्खला</translation>
    </message>
    <message>
      <source>Served</source>
      <translation>सेवा पाएको</translation>
    </message>
    <message>
      <source>Served (%)</source>
      <translation>सेवा पाएको (%)</translation>
    </message>
    <message>
      <source>Served by proposed toilets (people)</source>
      <translation>प्रस्तावित शौचालयबाट सेवा पाउने (मानिस)</translation>
    </message>
    <message>
      <source>Served with the proposed toilets (%)</source>
      <translation>प्रस्तावित शौचालयसहित सेवा पाउने (%)</translation>
    </message>
    <message>
      <source>Server's clock.</source>
      <translation>सर्भरको घडी।</translation>
    </message>
    <message>
      <source>Server's time at the beginning.</source>
      <translation>सुरुको सर्भर समय।</translation>
    </message>
    <message>
      <source>Server's time at the end of the attempt.</source>
      <translation>प्रयासको अन्त्यको सर्भर समय।</translation>
    </message>
    <message>
      <source>Server's time of the transaction.</source>
      <translation>कारोबारको सर्भर समय।</translation>
    </message>
    <message>
      <source>Server's time.</source>
      <translation>सर्भरको समय।</translation>
    </message>
    <message>
      <source>Serves</source>
      <translation>सेवा दिने</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>सेवा</translation>
    </message>
    <message>
      <source>Service areas of treatment plants</source>
      <translation>प्रशोधन केन्द्रका सेवा क्षेत्र</translation>
    </message>
    <message>
      <source>Service at the house (minutes) °</source>
      <translation>घरमा सेवाको समय (मिनेट) °</translation>
    </message>
    <message>
      <source>Service chain</source>
      <translation>सेवा शृङ्खला</translation>
    </message>
    <message>
      <source>Service chain of application {id}</source>
      <translation>आवेदन {id} को सेवा शृङ्खला</translation>
    </message>
    <message>
      <source>Service delivery</source>
      <translation>सेवा प्रवाह</translation>
    </message>
    <message>
      <source>Service density</source>
      <translation>सेवा घनत्व</translation>
    </message>
    <message>
      <source>Service feedback of a drawn area</source>
      <translation>कोरिएको क्षेत्रको सेवा प्रतिक्रिया</translation>
    </message>
    <message>
      <source>Service feedback of an area</source>
      <translation>क्षेत्रको सेवा प्रतिक्रिया</translation>
    </message>
    <message>
      <source>Service ladder</source>
      <translation>सेवा सोपान</translation>
    </message>
    <message>
      <source>Service provider</source>
      <translation>सेवा प्रदायक</translation>
    </message>
    <message>
      <source>Service provider {key}</source>
      <translation>सेवा प्रदायक {key}</translation>
    </message>
    <message>
      <source>Service provider {key} was saved.</source>
      <translation>सेवा प्रदायक {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Service provider {name} was deleted.</source>
      <translation>सेवा प्रदायक {name} मेटियो।</translation>
    </message>
    <message>
      <source>Service provider, number</source>
      <translation>सेवा प्रदायक, सङ्ख्या</translation>
    </message>
    <message>
      <source>Service provider, treatment plant or help desk of the account.</source>
      <translation>खाताको सेवा प्रदायक, प्रशोधन केन्द्र वा सहायता कक्ष।</translation>
    </message>
    <message>
      <source>Service providers</source>
      <translation>सेवा प्रदायकहरू</translation>
    </message>
    <message>
      <source>Service providers and plants</source>
      <translation>सेवा प्रदायक र प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Service providers, their staff and vehicles; treatment plants and their tests; help desks</source>
      <translation>सेवा प्रदायक, तिनका कर्मचारी र सवारी; प्रशोधन केन्द्र र तिनका परीक्षण; सहायता कक्ष</translation>
    </message>
    <message>
      <source>Service providers: share flagged by number of jobs</source>
      <translation>सेवा प्रदायक: कामको सङ्ख्या अनुसार सङ्केत लागेको हिस्सा</translation>
    </message>
    <message>
      <source>Service providers: share of the market (%)</source>
      <translation>सेवा प्रदायक: बजारको हिस्सा (%)</translation>
    </message>
    <message>
      <source>Service received by</source>
      <translation>सेवा प्राप्त गर्ने</translation>
    </message>
    <message>
      <source>Service status</source>
      <translation>सेवाको अवस्था</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>सेवाहरू</translation>
    </message>
    <message>
      <source>Services and revenue</source>
      <translation>सेवा र राजस्व</translation>
    </message>
    <message>
      <source>Set the password</source>
      <translation>पासवर्ड राख्नुहोस्</translation>
    </message>
    <message>
      <source>Set while one desk is sending.</source>
      <translation>एउटा डेस्कले पठाउँदै गर्दा राखिने।</translation>
    </message>
    <message>
      <source>Set {record} back to its values from before this change?</source>
      <translation>{record} लाई यस परिवर्तनअघिका मानमा फर्काउने?</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>सेटिङ</translation>
    </message>
    <message>
      <source>Setting a password</source>
      <translation>पासवर्ड राखिँदै</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>सेटिङहरू</translation>
    </message>
    <message>
      <source>Settings of CWIS</source>
      <translation>CWIS का सेटिङ</translation>
    </message>
    <message>
      <source>Settings used</source>
      <translation>प्रयोग भएका सेटिङ</translation>
    </message>
    <message>
      <source>Settings, accounts and roles, code lists, sign-ins and changes</source>
      <translation>सेटिङ, खाता र भूमिका, कोड सूची, साइन इन र परिवर्तन</translation>
    </message>
    <message>
      <source>Several lie at the same distance.</source>
      <translation>धेरै वटा उही दूरीमा छन्।</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>गम्भीरता</translation>
    </message>
    <message>
      <source>Sewer</source>
      <translation>ढल</translation>
    </message>
    <message>
      <source>Sewer Network</source>
      <translation>ढल सञ्जाल</translation>
    </message>
    <message>
      <source>Sewer code</source>
      <translation>ढलको कोड</translation>
    </message>
    <message>
      <source>Sewer connection</source>
      <translation>ढल जडान</translation>
    </message>
    <message>
      <source>Sewer connection {key}</source>
      <translation>ढल जडान {key}</translation>
    </message>
    <message>
      <source>Sewer connections</source>
      <translation>ढल जडानहरू</translation>
    </message>
    <message>
      <source>Sewer connections decided</source>
      <translation>निर्णय भएका ढल जडान</translation>
    </message>
    <message>
      <source>Sewer connections waiting</source>
      <translation>निर्णय पर्खिरहेका ढल जडान</translation>
    </message>
    <message>
      <source>Sewer length by ward</source>
      <translation>वडा अनुसार ढलको लम्बाइ</translation>
    </message>
    <message>
      <source>Sewer named, but nothing leads to it</source>
      <translation>ढल उल्लेख छ, तर यसतर्फ केही जाँदैन</translation>
    </message>
    <message>
      <source>Sewer network</source>
      <translation>ढल सञ्जाल</translation>
    </message>
    <message>
      <source>Sewer network, with sewer {code}</source>
      <translation>ढल सञ्जाल, ढल {code} सहित</translation>
    </message>
    <message>
      <source>Sewer of the building more than 100 m away</source>
      <translation>भवनको ढल 100 मि भन्दा टाढा</translation>
    </message>
    <message>
      <source>Sewer of the containment</source>
      <translation>कन्टेनमेन्टको ढल</translation>
    </message>
    <message>
      <source>Sewer of the sketch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewer or drain not on the map</source>
      <translation>ढल वा नाली नक्सामा छैन</translation>
    </message>
    <message>
      <source>Sewer or road code</source>
      <translation>ढल वा सडकको कोड</translation>
    </message>
    <message>
      <source>Sewer that it was connected to.</source>
      <translation>जोडिएको ढल।</translation>
    </message>
    <message>
      <source>Sewer that takes the wastewater, directly or from the containment.</source>
      <translation>सिधै वा कन्टेनमेन्टबाट फोहोर पानी लिने ढल।</translation>
    </message>
    <message>
      <source>Sewer that the outlet leads to.</source>
      <translation>निकास जाने ढल।</translation>
    </message>
    <message>
      <source>Sewer treated</source>
      <translation>प्रशोधित ढल</translation>
    </message>
    <message>
      <source>Sewer {key}</source>
      <translation>ढल {key}</translation>
    </message>
    <message>
      <source>Sewer {key} was saved.</source>
      <translation>ढल {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Sewer, code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewered</source>
      <translation>ढल जोडिएको</translation>
    </message>
    <message>
      <source>Sewered %</source>
      <translation>ढल जोडिएको %</translation>
    </message>
    <message>
      <source>Sewered (SS) Area</source>
      <translation>ढल जोडिएको (SS) क्षेत्र</translation>
    </message>
    <message>
      <source>Sewers</source>
      <translation>ढलहरू</translation>
    </message>
    <message>
      <source>Sewers (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewers and drains that reach no plant</source>
      <translation>कुनै प्रशोधन केन्द्र नपुग्ने ढल र नाली</translation>
    </message>
    <message>
      <source>Sewers by diameter</source>
      <translation>व्यास अनुसार ढल</translation>
    </message>
    <message>
      <source>Sewers of the sketch (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sewers that lead to it</source>
      <translation>यसतर्फ आउने ढल</translation>
    </message>
    <message>
      <source>Shape crosses itself</source>
      <translation>आकृति आफैँलाई काट्छ</translation>
    </message>
    <message>
      <source>Shape from a KML file</source>
      <translation>KML फाइलबाट आकृति</translation>
    </message>
    <message>
      <source>Shape of the object.</source>
      <translation>वस्तुको आकृति।</translation>
    </message>
    <message>
      <source>Shape of the pit; septic tanks are always rectangular.</source>
      <translation>खाल्डोको आकार; सेप्टिक ट्याङ्क सधैँ आयताकार हुन्छ।</translation>
    </message>
    <message>
      <source>Shapefile (zip)</source>
      <translation>शेपफाइल (zip)</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>हिस्सा</translation>
    </message>
    <message>
      <source>Share (%)</source>
      <translation>हिस्सा (%)</translation>
    </message>
    <message>
      <source>Share hard to reach (%)</source>
      <translation>पुग्न कठिन हिस्सा (%)</translation>
    </message>
    <message>
      <source>Share of all main buildings that owe no tax, %; empty = no data.</source>
      <translation>कर बाँकी नभएका सबै मुख्य भवनको हिस्सा, %; खाली = तथ्याङ्क छैन।</translation>
    </message>
    <message>
      <source>Share of an average month</source>
      <translation>औसत महिनाको हिस्सा</translation>
    </message>
    <message>
      <source>Share of buildings on the sewer network, %.</source>
      <translation>ढल सञ्जालमा जोडिएका भवनको हिस्सा, %।</translation>
    </message>
    <message>
      <source>Share of buildings that discharge to drain, water body or ground, or without any toilet, %.</source>
      <translation>नाली, जलाशय वा जमिनमा निष्कासन गर्ने, वा कुनै शौचालय नभएका भवनको हिस्सा, %।</translation>
    </message>
    <message>
      <source>Share of buildings with septic tank, pit or shared septic tank, %.</source>
      <translation>सेप्टिक ट्याङ्क, खाल्डो वा साझा सेप्टिक ट्याङ्क भएका भवनको हिस्सा, %।</translation>
    </message>
    <message>
      <source>Share of containments whose next emptying was due before today, %.</source>
      <translation>अर्को रित्याइको पालो आजभन्दा अघि भएका कन्टेनमेन्टको हिस्सा, %।</translation>
    </message>
    <message>
      <source>Share of false finds</source>
      <translation>गलत भेटाइको हिस्सा</translation>
    </message>
    <message>
      <source>Share of main buildings with a customer number that owe nothing, %; empty = no data.</source>
      <translation>ग्राहक नम्बर भएका र केही बाँकी नभएका मुख्य भवनको हिस्सा, %; खाली = तथ्याङ्क छैन।</translation>
    </message>
    <message>
      <source>Share of main buildings without dues in the ward summary.</source>
      <translation>वडा सारांशमा बक्यौता नभएका मुख्य भवनको हिस्सा।</translation>
    </message>
    <message>
      <source>Share of main buildings without tax due, %; empty = no data.</source>
      <translation>कर बक्यौता नभएका मुख्य भवनको हिस्सा, %; खाली = तथ्याङ्क छैन।</translation>
    </message>
    <message>
      <source>Share of main customer buildings without dues, %; empty = no data.</source>
      <translation>बक्यौता नभएका मुख्य ग्राहक भवनको हिस्सा, %; खाली = तथ्याङ्क छैन।</translation>
    </message>
    <message>
      <source>Share of the buildings looked at in the last run of reach, %; empty before the first run.</source>
      <translation>पहुँचको पछिल्लो गणनामा हेरिएका भवनको हिस्सा, %; पहिलो गणनाअघि खाली।</translation>
    </message>
    <message>
      <source>Share of the buildings without dues, %.</source>
      <translation>बक्यौता नभएका भवनको हिस्सा, %।</translation>
    </message>
    <message>
      <source>Share of the city's low-income households</source>
      <translation>सहरका न्यून आय घरधुरीको हिस्सा</translation>
    </message>
    <message>
      <source>Share of the containments in use of these buildings whose next emptying was due before today, %.</source>
      <translation>यी भवनका प्रयोगमा रहेका कन्टेनमेन्टमध्ये अर्को रित्याइको पालो आजभन्दा अघि भएकाको हिस्सा, %।</translation>
    </message>
    <message>
      <source>Share of the emptyings (%)</source>
      <translation>रित्याइको हिस्सा (%)</translation>
    </message>
    <message>
      <source>Share of the group (%)</source>
      <translation>समूहको हिस्सा (%)</translation>
    </message>
    <message>
      <source>Share of the line's length; its ends are -1 and 2.</source>
      <translation>रेखाको लम्बाइको हिस्सा; यसका छेउ -1 र 2 हुन्।</translation>
    </message>
    <message>
      <source>Share of the main part</source>
      <translation>मुख्य भागको हिस्सा</translation>
    </message>
    <message>
      <source>Share of the population served, %.</source>
      <translation>सेवा पाएको जनसङ्ख्याको हिस्सा, %।</translation>
    </message>
    <message>
      <source>Share of the volume (%)</source>
      <translation>आयतनको हिस्सा (%)</translation>
    </message>
    <message>
      <source>Share paid (%)</source>
      <translation>चुक्ता हिस्सा (%)</translation>
    </message>
    <message>
      <source>Share: {group}</source>
      <translation>हिस्सा: {group}</translation>
    </message>
    <message>
      <source>Shared Septic Tank</source>
      <translation>साझा सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Shared Toilet</source>
      <translation>साझा शौचालय</translation>
    </message>
    <message>
      <source>Shared septic tank</source>
      <translation>साझा सेप्टिक ट्याङ्क</translation>
    </message>
    <message>
      <source>Shared toilet</source>
      <translation>साझा शौचालय</translation>
    </message>
    <message>
      <source>Shares against target and last year</source>
      <translation>लक्ष्य र गत वर्षको तुलनामा हिस्सा</translation>
    </message>
    <message>
      <source>Shares of emptied sludge delivered (F4), of sludge (F5) and of wastewater (W5) treated, with what was assumed (cwis.md 10.2).</source>
      <translation>रित्याइएको लेदोको बुझाइ (F4), लेदो (F5) र फोहोर पानी (W5) को प्रशोधनका हिस्सा, के मानिएको थियो सोसहित (cwis.md 10.2)।</translation>
    </message>
    <message>
      <source>Sheet or layer</source>
      <translation>पाना वा तह</translation>
    </message>
    <message>
      <source>Sheets of the ward chosen, else of what the map shows, with buildings and containments to tick.</source>
      <translation>छानिएको वडाका, नभए नक्साले देखाएको भागका फाराम, चिह्न लगाउनुपर्ने भवन र कन्टेनमेन्टसहित।</translation>
    </message>
    <message>
      <source>Shift used (%)</source>
      <translation>प्रयोग भएको सिफ्ट (%)</translation>
    </message>
    <message>
      <source>Shift used by the trucks sent out (%)</source>
      <translation>पठाइएका ट्रकले प्रयोग गरेको सिफ्ट (%)</translation>
    </message>
    <message>
      <source>Shift °</source>
      <translation>सराइ °</translation>
    </message>
    <message>
      <source>Short haul</source>
      <translation>छोटो ढुवानी</translation>
    </message>
    <message>
      <source>Short label</source>
      <translation>छोटो लेबल</translation>
    </message>
    <message>
      <source>Shorter pieces count as (m)</source>
      <translation>छोटा टुक्रा यति मानिन्छन् (मि)</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Show on map</source>
      <translation>नक्सामा देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Show on the map what the paper will hold</source>
      <translation>कागजमा के आउने नक्सामा देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Show or hide the filters of this list</source>
      <translation>यस सूचीका फिल्टर देखाउनुहोस् वा लुकाउनुहोस्</translation>
    </message>
    <message>
      <source>Show the buildings by years due on the map</source>
      <translation>नक्सामा बक्यौता वर्ष अनुसार भवन देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Show the dashboard over the whole screen (Esc ends it)</source>
      <translation>ड्यासबोर्ड पूरा स्क्रिनमा देखाउनुहोस् (Esc ले अन्त्य गर्छ)</translation>
    </message>
    <message>
      <source>Show the new values; where you typed something else, you choose</source>
      <translation>नयाँ मान देखाउनुहोस्; तपाईंले अर्कै टाइप गरेको ठाउँमा तपाईं छान्नुहुन्छ</translation>
    </message>
    <message>
      <source>Show the whole municipality on the map</source>
      <translation>नक्सामा सम्पूर्ण नगरपालिका देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Show this place on the map</source>
      <translation>यो स्थान नक्सामा देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Show {key}</source>
      <translation>{key} देखाउनुहोस्</translation>
    </message>
    <message>
      <source>Show {what}: {keys}</source>
      <translation>{what} देखाउनुहोस्: {keys}</translation>
    </message>
    <message>
      <source>Show: {name}</source>
      <translation>देखाइएको: {name}</translation>
    </message>
    <message>
      <source>Shown after</source>
      <translation>पछि देखाइने</translation>
    </message>
    <message>
      <source>Shown as an own card and slice; the others are summed as Others.</source>
      <translation>आफ्नै कार्ड र खण्डका रूपमा देखाइन्छ; बाँकी अन्यमा जोडिन्छन्।</translation>
    </message>
    <message>
      <source>Shown before</source>
      <translation>अघि देखाइने</translation>
    </message>
    <message>
      <source>Shown on the map</source>
      <translation>नक्सामा देखाइएको</translation>
    </message>
    <message>
      <source>Side of a cell (m)</source>
      <translation>कोठाको भुजा (मि)</translation>
    </message>
    <message>
      <source>Side of the cells of demand (m)</source>
      <translation>मागका कोठाको भुजा (मि)</translation>
    </message>
    <message>
      <source>Side of the cells of the areas (m)</source>
      <translation>क्षेत्रका कोठाको भुजा (मि)</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>सङ्केत पाटी</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>साइन इन</translation>
    </message>
    <message>
      <source>Sign-ins</source>
      <translation>साइन इनहरू</translation>
    </message>
    <message>
      <source>Signature of the customer</source>
      <translation>ग्राहकको हस्ताक्षर</translation>
    </message>
    <message>
      <source>Signature of the office</source>
      <translation>कार्यालयको हस्ताक्षर</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>साइन इन भएको</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>साइन आउट भएको</translation>
    </message>
    <message>
      <source>Significant</source>
      <translation>महत्त्वपूर्ण</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>साइन इन हुँदै</translation>
    </message>
    <message>
      <source>Simplified sewers: screening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single containments are not among your rights: the list is left out, the counts are there.</source>
      <translation>एकल कन्टेनमेन्ट तपाईंको अधिकारमा छैनन्: सूची छाडिएको छ, सङ्ख्या छन्।</translation>
    </message>
    <message>
      <source>Single records are left out: your role exports summaries only.</source>
      <translation>एकल अभिलेख छाडिएका छन्: तपाईंको भूमिकाले सारांश मात्र निर्यात गर्छ।</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>स्थल</translation>
    </message>
    <message>
      <source>Site {number}</source>
      <translation>स्थल {number}</translation>
    </message>
    <message>
      <source>Sites</source>
      <translation>स्थलहरू</translation>
    </message>
    <message>
      <source>Sites and what became of them</source>
      <translation>स्थलहरू र तिनको नतिजा</translation>
    </message>
    <message>
      <source>Sites are the squares above (percentile) °</source>
      <translation>यसभन्दा माथिका वर्ग कोठा स्थल मानिन्छन् (पर्सेन्टाइल) °</translation>
    </message>
    <message>
      <source>Sites considered</source>
      <translation>विचार गरिएका स्थल</translation>
    </message>
    <message>
      <source>Sites for a treatment plant</source>
      <translation>प्रशोधन केन्द्रका लागि स्थल</translation>
    </message>
    <message>
      <source>Sites for new plants</source>
      <translation>नयाँ प्रशोधन केन्द्रका लागि स्थल</translation>
    </message>
    <message>
      <source>Sites for stations (empty: nodes of wide roads)</source>
      <translation>स्टेसनका स्थल (खाली: चौडा सडकका नोड)</translation>
    </message>
    <message>
      <source>Siting of transfer stations</source>
      <translation>स्थानान्तरण स्टेसनको स्थल छनोट</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>आकार</translation>
    </message>
    <message>
      <source>Size (mm)</source>
      <translation>आकार (मिमि)</translation>
    </message>
    <message>
      <source>Size of the gap or overlap, m².</source>
      <translation>अन्तर वा खप्टाइको आकार, मि²।</translation>
    </message>
    <message>
      <source>Sketch clusters from so many people on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sketch of sewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <translation>छाडिएको</translation>
    </message>
    <message>
      <source>Slice</source>
      <translation>खण्ड</translation>
    </message>
    <message>
      <source>Slice label</source>
      <translation>खण्डको नाम</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>भिरालोपन</translation>
    </message>
    <message>
      <source>Slope (%)</source>
      <translation>भिरालोपन (%)</translation>
    </message>
    <message>
      <source>Slope: at most (%) °</source>
      <translation>भिरालोपन: बढीमा (%) °</translation>
    </message>
    <message>
      <source>Slope: best up to (%) °</source>
      <translation>भिरालोपन: उत्कृष्ट सीमा (%) °</translation>
    </message>
    <message>
      <source>Sludge (%)</source>
      <translation>लेदो (%)</translation>
    </message>
    <message>
      <source>Sludge (litres a person and year)</source>
      <translation>लेदो (लिटर प्रतिव्यक्ति प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge (m³ a year)</source>
      <translation>लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge a year by</source>
      <translation>वार्षिक लेदोको आधार</translation>
    </message>
    <message>
      <source>Sludge by way to treatment (m³ a year)</source>
      <translation>प्रशोधनसम्मको बाटो अनुसार लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge class</source>
      <translation>लेदोको श्रेणी</translation>
    </message>
    <message>
      <source>Sludge collected</source>
      <translation>सङ्कलित लेदो</translation>
    </message>
    <message>
      <source>Sludge collected by treatment plant, last five years</source>
      <translation>प्रशोधन केन्द्र अनुसार सङ्कलित लेदो, पछिल्ला पाँच वर्ष</translation>
    </message>
    <message>
      <source>Sludge collected: the emptying is not changed any more.</source>
      <translation>लेदो सङ्कलन भइसकेको: रित्याइ अब परिवर्तन हुँदैन।</translation>
    </message>
    <message>
      <source>Sludge collection</source>
      <translation>लेदो सङ्कलन</translation>
    </message>
    <message>
      <source>Sludge collection of application {key}</source>
      <translation>आवेदन {key} को लेदो सङ्कलन</translation>
    </message>
    <message>
      <source>Sludge collection {key}</source>
      <translation>लेदो सङ्कलन {key}</translation>
    </message>
    <message>
      <source>Sludge collection {key} was saved.</source>
      <translation>लेदो सङ्कलन {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Sludge collections</source>
      <translation>लेदो सङ्कलनहरू</translation>
    </message>
    <message>
      <source>Sludge disposed at plant</source>
      <translation>प्रशोधन केन्द्रमा विसर्जित लेदो</translation>
    </message>
    <message>
      <source>Sludge emptied</source>
      <translation>रित्याइएको लेदो</translation>
    </message>
    <message>
      <source>Sludge emptied within the cycle (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge for which no plant has room (m³ a year)</source>
      <translation>कुनै प्रशोधन केन्द्रमा ठाउँ नभएको लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge in lined and double pits (litres a person and year) °</source>
      <translation>पक्की र दोहोरो खाल्डाको लेदो (लिटर प्रतिव्यक्ति प्रतिवर्ष) °</translation>
    </message>
    <message>
      <source>Sludge in permeable pits (litres a person and year) °</source>
      <translation>पानी छिर्ने खाल्डाको लेदो (लिटर प्रतिव्यक्ति प्रतिवर्ष) °</translation>
    </message>
    <message>
      <source>Sludge in septic tanks (litres a person and year) °</source>
      <translation>सेप्टिक ट्याङ्कको लेदो (लिटर प्रतिव्यक्ति प्रतिवर्ष) °</translation>
    </message>
    <message>
      <source>Sludge is kept on the premises: septic tank, pit, shared septic tank.</source>
      <translation>लेदो परिसरमै जम्मा हुन्छ: सेप्टिक ट्याङ्क, खाल्डो, साझा सेप्टिक ट्याङ्क।</translation>
    </message>
    <message>
      <source>Sludge is summed in squares of (m)</source>
      <translation>लेदो यति भुजाका वर्ग कोठामा जोडिन्छ (मि)</translation>
    </message>
    <message>
      <source>Sludge of all (m³ a year)</source>
      <translation>सबैको लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge of small vehicles (m³ a year)</source>
      <translation>साना सवारीको लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge reached for the first time (m³ a year)</source>
      <translation>पहिलो पटक पुगिएको लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge taken by room (m³ a year)</source>
      <translation>क्षमता अनुसार लिइने लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge taken, m³.</source>
      <translation>लगिएको लेदो, मि³।</translation>
    </message>
    <message>
      <source>Sludge that is collected (%) °</source>
      <translation>सङ्कलन हुने लेदो (%) °</translation>
    </message>
    <message>
      <source>Sludge to be hauled (m³ a year)</source>
      <translation>ढुवानी गर्नुपर्ने लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Sludge volume</source>
      <translation>लेदोको आयतन</translation>
    </message>
    <message>
      <source>Sludge volume (m³)</source>
      <translation>लेदोको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Sludge without a way (m³ a year)</source>
      <translation>बाटो नभएको लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Small letters, digits, _ and . ; it is the name of the login and stays.</source>
      <translation>साना अक्षर, अङ्क, _ र . ; यो लगइनको नाम हो र बदलिँदैन।</translation>
    </message>
    <message>
      <source>Small letters; no two accounts have the same.</source>
      <translation>साना अक्षर; दुई खाताको एउटै हुँदैन।</translation>
    </message>
    <message>
      <source>Small map</source>
      <translation>सानो नक्सा</translation>
    </message>
    <message>
      <source>Small vehicle: cost of a m³ over a km °</source>
      <translation>साना सवारी: प्रति मि³ प्रति किमि लागत °</translation>
    </message>
    <message>
      <source>Small vehicles</source>
      <translation>साना सवारी</translation>
    </message>
    <message>
      <source>Small vehicles (cost a year)</source>
      <translation>साना सवारी (वार्षिक लागत)</translation>
    </message>
    <message>
      <source>Small vehicles collect from</source>
      <translation>साना सवारीले सङ्कलन गर्ने स्थान</translation>
    </message>
    <message>
      <source>Smallest value allowed.</source>
      <translation>मान्य न्यूनतम मान।</translation>
    </message>
    <message>
      <source>Snapping</source>
      <translation>स्न्यापिङ</translation>
    </message>
    <message>
      <source>Solid waste</source>
      <translation>फोहोरमैला</translation>
    </message>
    <message>
      <source>Solid waste is collected</source>
      <translation>फोहोरमैला सङ्कलन हुन्छ</translation>
    </message>
    <message>
      <source>Solid waste paid (% of registered)</source>
      <translation>चुक्ता फोहोरमैला (दर्ता भएकाको %)</translation>
    </message>
    <message>
      <source>Solid waste paid (%)</source>
      <translation>फोहोरमैला चुक्ता (%)</translation>
    </message>
    <message>
      <source>Solid waste paid, % of customers</source>
      <translation>फोहोरमैला चुक्ता, ग्राहकको %</translation>
    </message>
    <message>
      <source>Solid waste service status</source>
      <translation>फोहोरमैला सेवाको अवस्था</translation>
    </message>
    <message>
      <source>Solid-waste customer ID</source>
      <translation>फोहोरमैला ग्राहक ID</translation>
    </message>
    <message>
      <source>Solid-waste customer ID by ward</source>
      <translation>वडा अनुसार फोहोरमैला ग्राहक ID</translation>
    </message>
    <message>
      <source>Solid-waste payment dues</source>
      <translation>फोहोरमैला भुक्तानी बक्यौता</translation>
    </message>
    <message>
      <source>Solid-waste payments</source>
      <translation>फोहोरमैला भुक्तानीहरू</translation>
    </message>
    <message>
      <source>Solid-waste provider</source>
      <translation>फोहोरमैला सेवा प्रदायक</translation>
    </message>
    <message>
      <source>Solid-waste service paid</source>
      <translation>फोहोरमैला सेवा शुल्क चुक्ता</translation>
    </message>
    <message>
      <source>Solutions to look at</source>
      <translation>हेर्नुपर्ने समाधान</translation>
    </message>
    <message>
      <source>Some of these municipalities are invented: their reports say “synthetic data”.</source>
      <translation>यीमध्ये केही नगरपालिका काल्पनिक हुन्: तिनका प्रतिवेदनमा “synthetic data” लेखिएको छ।</translation>
    </message>
    <message>
      <source>Someone else set the password: until the person has chosen a new one, the roles of the account are held back.</source>
      <translation>अरू कसैले पासवर्ड राखेको: व्यक्तिले नयाँ नछानेसम्म खाताका भूमिका रोकिएका छन्।</translation>
    </message>
    <message>
      <source>Something unforeseen went wrong in IMIS; nothing was saved by this step. The log panel has the details.</source>
      <translation>IMIS मा अनपेक्षित समस्या आयो; यस चरणले केही बचत गरेन। विवरण लग प्यानलमा छ।</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>स्रोत</translation>
    </message>
    <message>
      <source>Source (factor)</source>
      <translation>स्रोत (गुणक)</translation>
    </message>
    <message>
      <source>Source: no outlet, or to the sewer °</source>
      <translation>स्रोत: निकास नभएको, वा ढलमा जाने °</translation>
    </message>
    <message>
      <source>Source: outlet not known °</source>
      <translation>स्रोत: निकास थाहा नभएको °</translation>
    </message>
    <message>
      <source>Source: outlet to open ground, drain or water body °</source>
      <translation>स्रोत: खुला जमिन, नाली वा जलाशयमा निकास °</translation>
    </message>
    <message>
      <source>Source: permeable or double pit °</source>
      <translation>स्रोत: पानी छिर्ने वा दोहोरो खाल्डो °</translation>
    </message>
    <message>
      <source>Source: tank or lined pit with soak pit °</source>
      <translation>स्रोत: सोक पिट भएको ट्याङ्क वा पक्की खाल्डो °</translation>
    </message>
    <message>
      <source>Sources that are groundwater</source>
      <translation>भूमिगत पानीका स्रोत</translation>
    </message>
    <message>
      <source>Sources that are open, not protected °</source>
      <translation>खुला, असुरक्षित स्रोत °</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>गति</translation>
    </message>
    <message>
      <source>Speed (km/h)</source>
      <translation>गति (किमि/घण्टा)</translation>
    </message>
    <message>
      <source>Speed on the straight way (km/h) °</source>
      <translation>सीधा बाटोमा गति (किमि/घण्टा) °</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>विभाजन</translation>
    </message>
    <message>
      <source>Split building {key}</source>
      <translation>भवन {key} छुट्याउनुहोस्</translation>
    </message>
    <message>
      <source>Spread of the weights (± %) °</source>
      <translation>भारको फैलावट (± %) °</translation>
    </message>
    <message>
      <source>Square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares (m)</source>
      <translation>वर्ग कोठा (मि)</translation>
    </message>
    <message>
      <source>Squares by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares count from a score of {least:.3f}. Distances are those of the site's nearest square; empty: farther than was looked.</source>
      <translation>वर्ग कोठा {least:.3f} प्राप्ताङ्कदेखि गनिन्छन्। दूरी स्थलको नजिकको वर्ग कोठाका हुन्; खाली: हेरिएकोभन्दा टाढा।</translation>
    </message>
    <message>
      <source>Squares of (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of class A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of class B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of the heights (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squares of these areas (m)</source>
      <translation>यी क्षेत्रका वर्ग कोठा (मि)</translation>
    </message>
    <message>
      <source>Stable short text of the main source of drinking water.</source>
      <translation>खानेपानीको मुख्य स्रोतको स्थिर छोटो पाठ।</translation>
    </message>
    <message>
      <source>Stable short text; it is what other tables store where they store a text.</source>
      <translation>स्थिर छोटो पाठ; पाठ राख्ने अन्य तालिकाले यही राख्छन्।</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>चरण</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>चरणहरू</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>मापदण्ड</translation>
    </message>
    <message>
      <source>Standard from</source>
      <translation>मापदण्ड लागू मिति</translation>
    </message>
    <message>
      <source>Standard met</source>
      <translation>मापदण्ड पूरा</translation>
    </message>
    <message>
      <source>Standards</source>
      <translation>मापदण्डहरू</translation>
    </message>
    <message>
      <source>Standards used</source>
      <translation>प्रयोग भएका मापदण्ड</translation>
    </message>
    <message>
      <source>Stands in the package itself; by it the package is recognised.</source>
      <translation>प्याकेजमै हुन्छ; यसैबाट प्याकेज चिनिन्छ।</translation>
    </message>
    <message>
      <source>Start of the connection.</source>
      <translation>जडानको सुरु।</translation>
    </message>
    <message>
      <source>Start time</source>
      <translation>सुरु समय</translation>
    </message>
    <message>
      <source>State</source>
      <translation>स्थिति</translation>
    </message>
    <message>
      <source>State, class</source>
      <translation>स्थिति, श्रेणी</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>स्टेसनहरू</translation>
    </message>
    <message>
      <source>Stations (cost a year)</source>
      <translation>स्टेसन (वार्षिक लागत)</translation>
    </message>
    <message>
      <source>Stations in the table of costs, at most</source>
      <translation>लागत तालिकाका स्टेसन, बढीमा</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>अवस्था</translation>
    </message>
    <message>
      <source>Status view</source>
      <translation>अवस्था दृश्य</translation>
    </message>
    <message>
      <source>Steeper than 10 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation>चरण</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>चरणहरू</translation>
    </message>
    <message>
      <source>Steps or year were changed while {year} was computed. Press “Compute” again.</source>
      <translation>{year} को गणना हुँदै गर्दा चरण वा वर्ष परिवर्तन भयो। फेरि “गणना गर्नुहोस्” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>रोकाइ</translation>
    </message>
    <message>
      <source>Stop the analysis, at the server as well</source>
      <translation>विश्लेषण रोक्नुहोस्, सर्भरमा पनि</translation>
    </message>
    <message>
      <source>Stop the export; nothing is left behind</source>
      <translation>निर्यात रोक्नुहोस्; केही बाँकी रहँदैन</translation>
    </message>
    <message>
      <source>Stop; nothing is left behind</source>
      <translation>रोक्नुहोस्; केही बाँकी रहँदैन</translation>
    </message>
    <message>
      <source>Stopped. Nothing was approved.</source>
      <translation>रोकियो। केही स्वीकृत भएन।</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>रोकियो। केही परिवर्तन भएन।</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>रोकाइहरू</translation>
    </message>
    <message>
      <source>Stops by water without a job</source>
      <translation>कामबिना पानी छेउका रोकाइ</translation>
    </message>
    <message>
      <source>Store as the last run, for the figures of wards and grid cells</source>
      <translation>वडा र ग्रिड कोठाका अङ्कका लागि पछिल्लो गणनाका रूपमा राख्नुहोस्</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>भण्डारण गरिएको</translation>
    </message>
    <message>
      <source>Storeys including the ground floor.</source>
      <translation>भुइँतलासमेतका तला।</translation>
    </message>
    <message>
      <source>Straight to the plant (cost of a m³)</source>
      <translation>सिधै प्रशोधन केन्द्र (प्रति मि³ लागत)</translation>
    </message>
    <message>
      <source>Strategic Urban Road</source>
      <translation>रणनीतिक सहरी सडक</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>गल्ली/सडक</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>संरचना</translation>
    </message>
    <message>
      <source>Structure type</source>
      <translation>संरचनाको प्रकार</translation>
    </message>
    <message>
      <source>Structure type, number</source>
      <translation>संरचनाको प्रकार, सङ्ख्या</translation>
    </message>
    <message>
      <source>Structure types</source>
      <translation>संरचनाका प्रकार</translation>
    </message>
    <message>
      <source>Structure types by ward</source>
      <translation>वडा अनुसार संरचनाका प्रकार</translation>
    </message>
    <message>
      <source>Style the results</source>
      <translation>नतिजाको शैली मिलाउनुहोस्</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>विषय</translation>
    </message>
    <message>
      <source>Suitability</source>
      <translation>उपयुक्तता</translation>
    </message>
    <message>
      <source>Sum</source>
      <translation>जम्मा</translation>
    </message>
    <message>
      <source>Sum of squares</source>
      <translation>वर्गहरूको जोड</translation>
    </message>
    <message>
      <source>Sum of the cases, cases.</source>
      <translation>बिरामीको जोड, बिरामी सङ्ख्या।</translation>
    </message>
    <message>
      <source>Sum of the fatalities, cases.</source>
      <translation>मृत्युको जोड, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Sum over the linked buildings, households.</source>
      <translation>सम्बन्धित भवनको जोड, घरधुरी।</translation>
    </message>
    <message>
      <source>Sum over the linked buildings, persons.</source>
      <translation>सम्बन्धित भवनको जोड, जना।</translation>
    </message>
    <message>
      <source>Summaries</source>
      <translation>सारांशहरू</translation>
    </message>
    <message>
      <source>Summarised grid (0.5 km)</source>
      <translation>सारांशित ग्रिड (0.5 किमि)</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>सारांश</translation>
    </message>
    <message>
      <source>Summary along a road</source>
      <translation>सडकसँगैको सारांश</translation>
    </message>
    <message>
      <source>Summary along roads</source>
      <translation>सडकहरूसँगैको सारांश</translation>
    </message>
    <message>
      <source>Summary around a point</source>
      <translation>बिन्दु वरपरको सारांश</translation>
    </message>
    <message>
      <source>Summary around a water body</source>
      <translation>जलाशय वरपरको सारांश</translation>
    </message>
    <message>
      <source>Summary around water bodies</source>
      <translation>जलाशयहरू वरपरको सारांश</translation>
    </message>
    <message>
      <source>Summary information</source>
      <translation>सारांश जानकारी</translation>
    </message>
    <message>
      <source>Summary of a drawn area</source>
      <translation>कोरिएको क्षेत्रको सारांश</translation>
    </message>
    <message>
      <source>Summary of an area</source>
      <translation>क्षेत्रको सारांश</translation>
    </message>
    <message>
      <source>Summary of wards</source>
      <translation>वडाहरूको सारांश</translation>
    </message>
    <message>
      <source>Summary report (PDF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supernatant</source>
      <translation>माथिल्लो पानी</translation>
    </message>
    <message>
      <source>Supernatant (%)</source>
      <translation>माथिल्लो पानी (%)</translation>
    </message>
    <message>
      <source>Supernatant delivered and treated</source>
      <translation>पुर्‍याइएको र प्रशोधित माथिल्लो पानी</translation>
    </message>
    <message>
      <source>Supernatant delivered, not treated</source>
      <translation>पुर्‍याइएको, प्रशोधन नभएको माथिल्लो पानी</translation>
    </message>
    <message>
      <source>Supernatant not delivered to treatment</source>
      <translation>प्रशोधनमा नपुर्‍याइएको माथिल्लो पानी</translation>
    </message>
    <message>
      <source>Supplies and disposal for menstrual hygiene.</source>
      <translation>महिनावारी स्वच्छताका सामग्री र विसर्जन।</translation>
    </message>
    <message>
      <source>Surface</source>
      <translation>सतह</translation>
    </message>
    <message>
      <source>Surface and rain</source>
      <translation>सतह र वर्षा</translation>
    </message>
    <message>
      <source>Surface type</source>
      <translation>सतहको प्रकार</translation>
    </message>
    <message>
      <source>Surroundings of the sewers</source>
      <translation>ढलको वरपर</translation>
    </message>
    <message>
      <source>Surroundings of the water</source>
      <translation>पानीको वरपर</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>सर्वेक्षण</translation>
    </message>
    <message>
      <source>Survey date</source>
      <translation>सर्वेक्षण मिति</translation>
    </message>
    <message>
      <source>Survey or report that it became.</source>
      <translation>यसबाट बनेको सर्वेक्षण वा प्रतिवेदन।</translation>
    </message>
    <message>
      <source>Survey says otherwise</source>
      <translation>सर्वेक्षणले फरक भन्छ</translation>
    </message>
    <message>
      <source>Survey {key} waits for approval.</source>
      <translation>सर्वेक्षण {key} स्वीकृति पर्खँदै छ।</translation>
    </message>
    <message>
      <source>Survey {key} was rejected.</source>
      <translation>सर्वेक्षण {key} अस्वीकृत भयो।</translation>
    </message>
    <message>
      <source>Surveyed again (BIN)</source>
      <translation>पुनः सर्वेक्षण गरिएको (BIN)</translation>
    </message>
    <message>
      <source>Surveyed buildings</source>
      <translation>सर्वेक्षण गरिएका भवन</translation>
    </message>
    <message>
      <source>Surveyed on</source>
      <translation>सर्वेक्षण भएको मिति</translation>
    </message>
    <message>
      <source>Surveyor</source>
      <translation>सर्वेक्षक</translation>
    </message>
    <message>
      <source>Surveyor or area</source>
      <translation>सर्वेक्षक वा क्षेत्र</translation>
    </message>
    <message>
      <source>Surveyor's number</source>
      <translation>सर्वेक्षकको नम्बर</translation>
    </message>
    <message>
      <source>Surveys</source>
      <translation>सर्वेक्षणहरू</translation>
    </message>
    <message>
      <source>Sustainability</source>
      <translation>दिगोपन</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>चालु गर्नुहोस्</translation>
    </message>
    <message>
      <source>Switch the account of {name} off? Open sessions end at once; records keep the name.</source>
      <translation>{name} को खाता बन्द गर्ने? खुला सत्र तुरुन्तै अन्त्य हुन्छन्; अभिलेखमा नाम रहन्छ।</translation>
    </message>
    <message>
      <source>Switch the account of {name} on again?</source>
      <translation>{name} को खाता फेरि चालु गर्ने?</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>सिङ्क</translation>
    </message>
    <message>
      <source>Sync time</source>
      <translation>सिङ्क समय</translation>
    </message>
    <message>
      <source>Synced</source>
      <translation>सिङ्क भएको</translation>
    </message>
    <message>
      <source>Synthetic data: apart from the shapes of its buildings and streets, the city is invented. No figure is about a real place.</source>
      <translation>कृत्रिम तथ्याङ्क: भवन र सडकका आकारबाहेक सहर काल्पनिक हो। कुनै अङ्क वास्तविक स्थानको होइन।</translation>
    </message>
    <message>
      <source>System of the community toilet</source>
      <translation>सामुदायिक शौचालयको प्रणाली</translation>
    </message>
    <message>
      <source>System that a building has with such a containment.</source>
      <translation>यस्तो कन्टेनमेन्ट भएको भवनको प्रणाली।</translation>
    </message>
    <message>
      <source>TSS</source>
      <translation>TSS</translation>
    </message>
    <message>
      <source>TSS limit</source>
      <translation>TSS सीमा</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>तालिका</translation>
    </message>
    <message>
      <source>Table changed.</source>
      <translation>तालिका परिवर्तन भयो।</translation>
    </message>
    <message>
      <source>Table looked into.</source>
      <translation>हेरिएको तालिका।</translation>
    </message>
    <message>
      <source>Table of the code list.</source>
      <translation>कोड सूचीको तालिका।</translation>
    </message>
    <message>
      <source>Table of the record the file belongs to.</source>
      <translation>फाइल पर्ने अभिलेखको तालिका।</translation>
    </message>
    <message>
      <source>Table of the records.</source>
      <translation>अभिलेखको तालिका।</translation>
    </message>
    <message>
      <source>Table or view.</source>
      <translation>तालिका वा भ्यु।</translation>
    </message>
    <message>
      <source>Table that holds the column.</source>
      <translation>स्तम्भ रहेको तालिका।</translation>
    </message>
    <message>
      <source>Table the rows are for, as schema.table.</source>
      <translation>यी पङ्क्ति जाने तालिका, schema.table का रूपमा।</translation>
    </message>
    <message>
      <source>Table the rows are for.</source>
      <translation>यी पङ्क्ति जाने तालिका।</translation>
    </message>
    <message>
      <source>Table whose records were treated, as schema.table; audit.change: history of deleted records.</source>
      <translation>अभिलेख प्रशोधित तालिका, schema.table का रूपमा; audit.change: मेटिएका अभिलेखको इतिहास।</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>तालिकाहरू</translation>
    </message>
    <message>
      <source>Tables that must be readable for the analysis, and so for its kept result.</source>
      <translation>विश्लेषण, र त्यसैले यसको राखिएको नतिजाका लागि पढ्न पाउनैपर्ने तालिका।</translation>
    </message>
    <message>
      <source>Tables the figures come from, separated by blanks.</source>
      <translation>अङ्कको स्रोत तालिका, खाली ठाउँले छुट्याइएका।</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>तालिका…</translation>
    </message>
    <message>
      <source>Take all results and filters of analyses off the map</source>
      <translation>विश्लेषणका सबै नतिजा र फिल्टर नक्साबाट हटाउनुहोस्</translation>
    </message>
    <message>
      <source>Take anyway</source>
      <translation>जसरी भए पनि लिनुहोस्</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>हटाउनुहोस्</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>लिनुहोस्</translation>
    </message>
    <message>
      <source>Take the buildings that are selected on the map</source>
      <translation>नक्सामा छानिएका भवन लिनुहोस्</translation>
    </message>
    <message>
      <source>Take the file away when the entry is saved</source>
      <translation>प्रविष्टि बचत गर्दा फाइल हटाउनुहोस्</translation>
    </message>
    <message>
      <source>Take the replaced value back</source>
      <translation>फेरिएको मान फिर्ता लिनुहोस्</translation>
    </message>
    <message>
      <source>Take the selected rows out of the delivery; the file itself stays as it is</source>
      <translation>छानिएका पङ्क्ति खेपबाट हटाउनुहोस्; फाइल आफैँ जस्ताको तस्तै रहन्छ</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>लिने व्यक्ति</translation>
    </message>
    <message>
      <source>Taken from the applicant; change it when someone else was there.</source>
      <translation>आवेदकबाट लिइएको; अरू कोही उपस्थित भए बदल्नुहोस्।</translation>
    </message>
    <message>
      <source>Taken from the building.</source>
      <translation>भवनबाट लिइएको।</translation>
    </message>
    <message>
      <source>Taken from the whole city</source>
      <translation>सम्पूर्ण सहरबाट लिइएको</translation>
    </message>
    <message>
      <source>Taken over</source>
      <translation>जिम्मा लिइएको</translation>
    </message>
    <message>
      <source>Takes at least (minutes)</source>
      <translation>कम्तीमा लाग्ने समय (मिनेट)</translation>
    </message>
    <message>
      <source>Taking in a package</source>
      <translation>प्याकेज लिइँदै</translation>
    </message>
    <message>
      <source>Taking the value back</source>
      <translation>मान फिर्ता लिइँदै</translation>
    </message>
    <message>
      <source>Tank</source>
      <translation>ट्याङ्क</translation>
    </message>
    <message>
      <source>Tank (m³)</source>
      <translation>ट्याङ्क (मि³)</translation>
    </message>
    <message>
      <source>Tank length (m)</source>
      <translation>ट्याङ्कको लम्बाइ (मि)</translation>
    </message>
    <message>
      <source>Tank width (m)</source>
      <translation>ट्याङ्कको चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Tanker: cost of a m³ over a km °</source>
      <translation>ट्याङ्कर: प्रति मि³ प्रति किमि लागत °</translation>
    </message>
    <message>
      <source>Tankers</source>
      <translation>ट्याङ्करहरू</translation>
    </message>
    <message>
      <source>Tankers (cost a year)</source>
      <translation>ट्याङ्कर (वार्षिक लागत)</translation>
    </message>
    <message>
      <source>Tankers cannot need less width than small vehicles. Exchange the two widths.</source>
      <translation>ट्याङ्करलाई साना सवारीभन्दा कम चौडाइ चाहिँदैन। दुई चौडाइ साट्नुहोस्।</translation>
    </message>
    <message>
      <source>Tankers find no way to a plant</source>
      <translation>ट्याङ्करले प्रशोधन केन्द्र जाने बाटो पाउँदैनन्</translation>
    </message>
    <message>
      <source>Tanks (m³)</source>
      <translation>ट्याङ्कहरू (मि³)</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>लक्ष्य</translation>
    </message>
    <message>
      <source>Target of {code} in {year}, in {unit}. Leave it empty to have none.</source>
      <translation>{year} मा {code} को लक्ष्य, {unit} मा। लक्ष्य नराख्न खाली छाड्नुहोस्।</translation>
    </message>
    <message>
      <source>Target width (m)</source>
      <translation>लक्षित चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Target {key}</source>
      <translation>लक्ष्य {key}</translation>
    </message>
    <message>
      <source>Target {key} was saved.</source>
      <translation>लक्ष्य {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>लक्ष्यहरू</translation>
    </message>
    <message>
      <source>Target…</source>
      <translation>लक्ष्य…</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>कार्य</translation>
    </message>
    <message>
      <source>Tax Code</source>
      <translation>कर कोड</translation>
    </message>
    <message>
      <source>Tax code</source>
      <translation>कर कोड</translation>
    </message>
    <message>
      <source>Tax code by ward</source>
      <translation>वडा अनुसार कर कोड</translation>
    </message>
    <message>
      <source>Tax code or customer ID</source>
      <translation>कर कोड वा ग्राहक ID</translation>
    </message>
    <message>
      <source>Tax paid, % of main buildings</source>
      <translation>चुक्ता कर, मुख्य भवनको %</translation>
    </message>
    <message>
      <source>Technology used.</source>
      <translation>प्रयोग गरिएको प्रविधि।</translation>
    </message>
    <message>
      <source>Telephone as delivered.</source>
      <translation>प्राप्त भए अनुसारको टेलिफोन।</translation>
    </message>
    <message>
      <source>Telephone number as delivered, digits.</source>
      <translation>प्राप्त भए अनुसारको टेलिफोन नम्बर, अङ्क।</translation>
    </message>
    <message>
      <source>Telephone number as delivered.</source>
      <translation>प्राप्त भए अनुसारको टेलिफोन नम्बर।</translation>
    </message>
    <message>
      <source>Telephone number of that owner (snapshot), digits.</source>
      <translation>सो धनीको टेलिफोन नम्बर (तत्कालीन), अङ्क।</translation>
    </message>
    <message>
      <source>Telephone number of that person (snapshot), digits.</source>
      <translation>सो व्यक्तिको टेलिफोन नम्बर (तत्कालीन), अङ्क।</translation>
    </message>
    <message>
      <source>Telephone number of that person, digits.</source>
      <translation>सो व्यक्तिको टेलिफोन नम्बर, अङ्क।</translation>
    </message>
    <message>
      <source>Telephone number of the applicant, digits.</source>
      <translation>आवेदकको टेलिफोन नम्बर, अङ्क।</translation>
    </message>
    <message>
      <source>Telephone number of the applicant.</source>
      <translation>आवेदकको टेलिफोन नम्बर।</translation>
    </message>
    <message>
      <source>Telephone number, digits.</source>
      <translation>टेलिफोन नम्बर, अङ्क।</translation>
    </message>
    <message>
      <source>Telephone, 6 to 15 digits.</source>
      <translation>टेलिफोन, 6 देखि 15 अङ्क।</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>तापक्रम</translation>
    </message>
    <message>
      <source>Temperature of the sample, °C.</source>
      <translation>नमुनाको तापक्रम, °C।</translation>
    </message>
    <message>
      <source>Temperature, °C.</source>
      <translation>तापक्रम, °C।</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>टेम्प्लेट</translation>
    </message>
    <message>
      <source>Template…</source>
      <translation>टेम्प्लेट…</translation>
    </message>
    <message>
      <source>Temporary code</source>
      <translation>अस्थायी कोड</translation>
    </message>
    <message>
      <source>Temporary code or BIN by which people know the row.</source>
      <translation>मानिसले पङ्क्ति चिन्ने अस्थायी कोड वा BIN।</translation>
    </message>
    <message>
      <source>Temporary or tax code</source>
      <translation>अस्थायी वा कर कोड</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>परीक्षण</translation>
    </message>
    <message>
      <source>Test the line</source>
      <translation>जडान परीक्षण गर्नुहोस्</translation>
    </message>
    <message>
      <source>Testing the line to the national dashboard</source>
      <translation>राष्ट्रिय ड्यासबोर्डसँगको जडान परीक्षण हुँदै</translation>
    </message>
    <message>
      <source>Tests</source>
      <translation>परीक्षणहरू</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>पाठ</translation>
    </message>
    <message>
      <source>Text for charts.</source>
      <translation>चार्टका लागि पाठ।</translation>
    </message>
    <message>
      <source>Text in legends.</source>
      <translation>सङ्केत सूचीको पाठ।</translation>
    </message>
    <message>
      <source>Text in lists.</source>
      <translation>सूचीहरूको पाठ।</translation>
    </message>
    <message>
      <source>Text in the legend.</source>
      <translation>सङ्केत सूचीको पाठ।</translation>
    </message>
    <message>
      <source>Text in the ring.</source>
      <translation>घेराभित्रको पाठ।</translation>
    </message>
    <message>
      <source>Text of a value, or name of a list</source>
      <translation>मानको पाठ, वा सूचीको नाम</translation>
    </message>
    <message>
      <source>Text of the code list of sanitation systems.</source>
      <translation>सरसफाइ प्रणालीको कोड सूचीको पाठ।</translation>
    </message>
    <message>
      <source>Text of the code list.</source>
      <translation>कोड सूचीको पाठ।</translation>
    </message>
    <message>
      <source>Text on cards.</source>
      <translation>कार्डको पाठ।</translation>
    </message>
    <message>
      <source>Text on the axis or card.</source>
      <translation>अक्ष वा कार्डको पाठ।</translation>
    </message>
    <message>
      <source>Text shown to people.</source>
      <translation>मानिसलाई देखाइने पाठ।</translation>
    </message>
    <message>
      <source>Text shown to people; may be changed by the city.</source>
      <translation>मानिसलाई देखाइने पाठ; सहरले परिवर्तन गर्न सक्छ।</translation>
    </message>
    <message>
      <source>Text that people see</source>
      <translation>मानिसले देख्ने पाठ</translation>
    </message>
    <message>
      <source>Texts of the row in the order of the headings.</source>
      <translation>शीर्षकको क्रममा पङ्क्तिका पाठ।</translation>
    </message>
    <message>
      <source>That is not enough to compare: there must be samples of both kinds, failed and passed.</source>
      <translation>तुलना गर्न यो पर्याप्त छैन: असफल र सफल दुवै किसिमका नमुना चाहिन्छन्।</translation>
    </message>
    <message>
      <source>That the record stands in.</source>
      <translation>अभिलेख रहेको।</translation>
    </message>
    <message>
      <source>That was try {} and the last by itself. To go on, press “Send again…” on the page “National dashboard” or run: nsd send {}</source>
      <translation>त्यो प्रयास {} र आफैँ गर्ने अन्तिम थियो। अघि बढ्न “राष्ट्रिय ड्यासबोर्ड” पृष्ठमा “फेरि पठाउनुहोस्…” थिच्नुहोस् वा चलाउनुहोस्: nsd send {}</translation>
    </message>
    <message>
      <source>That would be {count} sheets. Choose a ward, or a smaller area; {most} are printed at once.</source>
      <translation>त्यो {count} फाराम हुन्छ। वडा वा सानो क्षेत्र छान्नुहोस्; एक पटकमा {most} छापिन्छ।</translation>
    </message>
    <message>
      <source>The KML file as delivered.</source>
      <translation>प्राप्त भए अनुसारको KML फाइल।</translation>
    </message>
    <message>
      <source>The PDF was not written: WeasyPrint is missing. Install it (Debian: apt install weasyprint; elsewhere: pip install weasyprint).</source>
      <translation>PDF लेखिएन: WeasyPrint छैन। स्थापना गर्नुहोस् (Debian: apt install weasyprint; अन्यत्र: pip install weasyprint)।</translation>
    </message>
    <message>
      <source>The account is switched off already.</source>
      <translation>खाता पहिल्यै बन्द गरिएको छ।</translation>
    </message>
    <message>
      <source>The account is switched on.</source>
      <translation>खाता चालु गरिएको छ।</translation>
    </message>
    <message>
      <source>The account sees only the records of this plant.</source>
      <translation>खाताले यस प्रशोधन केन्द्रका अभिलेख मात्र देख्छ।</translation>
    </message>
    <message>
      <source>The account sees only the records of this provider.</source>
      <translation>खाताले यस सेवा प्रदायकका अभिलेख मात्र देख्छ।</translation>
    </message>
    <message>
      <source>The account was made.</source>
      <translation>खाता बनाइयो।</translation>
    </message>
    <message>
      <source>The account was saved.</source>
      <translation>खाता बचत भयो।</translation>
    </message>
    <message>
      <source>The accounts of the help desk are closed.</source>
      <translation>सहायता कक्षका खाता बन्द छन्।</translation>
    </message>
    <message>
      <source>The address for reports</source>
      <translation>प्रतिवेदनका लागि ठेगाना</translation>
    </message>
    <message>
      <source>The address for reports answers, but not like the national dashboard. Check the address.</source>
      <translation>प्रतिवेदनका लागि ठेगानाले उत्तर दिन्छ, तर राष्ट्रिय ड्यासबोर्ड जस्तो होइन। ठेगाना जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The address for signing in</source>
      <translation>साइन इन गर्ने ठेगाना</translation>
    </message>
    <message>
      <source>The address for signing in answers, but not like the national dashboard. Check the address.</source>
      <translation>साइन इन गर्ने ठेगानाले उत्तर दिन्छ, तर राष्ट्रिय ड्यासबोर्ड जस्तो होइन। ठेगाना जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The analyses are not among your rights, or the plugin “Processing” is off.</source>
      <translation>विश्लेषण तपाईंको अधिकारमा छैन, वा “Processing” प्लगइन बन्द छ।</translation>
    </message>
    <message>
      <source>The analysis could not be run.</source>
      <translation>विश्लेषण गणना गर्न सकिएन।</translation>
    </message>
    <message>
      <source>The answer of this year, with evidence</source>
      <translation>यस वर्षको उत्तर, प्रमाणसहित</translation>
    </message>
    <message>
      <source>The answer to the posting was not that of the national dashboard. Look there; if the report has not arrived, press “Send again…” on the page “National dashboard” or run: nsd send {}</source>
      <translation>पठाइको उत्तर राष्ट्रिय ड्यासबोर्डको थिएन। त्यहाँ हेर्नुहोस्; प्रतिवेदन नआइपुगेको भए “राष्ट्रिय ड्यासबोर्ड” पृष्ठमा “फेरि पठाउनुहोस्…” थिच्नुहोस् वा चलाउनुहोस्: nsd send {}</translation>
    </message>
    <message>
      <source>The application is open again afterwards.</source>
      <translation>त्यसपछि आवेदन फेरि खुला हुन्छ।</translation>
    </message>
    <message>
      <source>The application names no containment.</source>
      <translation>आवेदनमा कन्टेनमेन्ट उल्लेख छैन।</translation>
    </message>
    <message>
      <source>The area has fewer than three corners. Draw it again.</source>
      <translation>क्षेत्रमा तीनभन्दा कम कुना छन्। फेरि कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>The area makes {n} million squares of {cell:g} m, more than {most} million. Choose larger squares, or a smaller area.</source>
      <translation>क्षेत्रबाट {cell:g} मि का {n} मिलियन वर्ग कोठा बन्छन्, {most} मिलियनभन्दा बढी। ठूला कोठा वा सानो क्षेत्र छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The area “{label}” crossed itself and was made valid. Look whether it is what you meant.</source>
      <translation>क्षेत्र “{label}” ले आफैँलाई काटेको थियो र मान्य बनाइयो। तपाईंले चाहेकै हो कि होइन हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>The best (% of draws)</source>
      <translation>उत्कृष्ट ठहरिएको (छनोटको %)</translation>
    </message>
    <message>
      <source>The best distance to {name} ({best:g} m) must be greater than the least ({worst:g} m).</source>
      <translation>{name} सम्मको उत्कृष्ट दूरी ({best:g} मि) न्यूनतम ({worst:g} मि) भन्दा बढी हुनुपर्छ।</translation>
    </message>
    <message>
      <source>The best value of {name} ({best:g}) must be smaller than the most that is allowed ({worst:g}).</source>
      <translation>{name} को उत्कृष्ट मान ({best:g}) मान्य अधिकतम ({worst:g}) भन्दा सानो हुनुपर्छ।</translation>
    </message>
    <message>
      <source>The boundary is taken as the area of the analysis. Press “Run”.</source>
      <translation>सीमानालाई विश्लेषणको क्षेत्र मानिएको छ। “गणना” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>The building gets the sanitation system and the network codes of the containment.</source>
      <translation>भवनले कन्टेनमेन्टको सरसफाइ प्रणाली र सञ्जाल कोड पाउँछ।</translation>
    </message>
    <message>
      <source>The building has no toilet of its own; its sanitation system becomes “Community toilet”.</source>
      <translation>भवनको आफ्नै शौचालय छैन; यसको सरसफाइ प्रणाली “सामुदायिक शौचालय” बन्छ।</translation>
    </message>
    <message>
      <source>The building keeps its number, owner, containments and services; the smaller part becomes a new building.</source>
      <translation>भवनको नम्बर, धनी, कन्टेनमेन्ट र सेवा यथावत् रहन्छन्; सानो भाग नयाँ भवन बन्छ।</translation>
    </message>
    <message>
      <source>The building the containment belongs to; the others share it. One per containment, kept by the database.</source>
      <translation>कन्टेनमेन्ट पर्ने भवन; अरूले साझा प्रयोग गर्छन्। हरेक कन्टेनमेन्टको एउटा, डाटाबेसले कायम राख्छ।</translation>
    </message>
    <message>
      <source>The building was changed after the package was made.</source>
      <translation>प्याकेज बनाएपछि भवन परिवर्तन भयो।</translation>
    </message>
    <message>
      <source>The bytes do not prove the encoding: look whether the letters are right.</source>
      <translation>बाइटले सङ्केतन प्रमाणित गर्दैनन्: अक्षर ठीक छन् कि छैनन् हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>The capacity “{value}” of “{name}” is no number of m³ a day above 0. Correct it, or leave it empty.</source>
      <translation>“{name}” को क्षमता “{value}” 0 भन्दा माथिको मि³ प्रतिदिन सङ्ख्या होइन। सच्याउनुहोस्, वा खाली छाड्नुहोस्।</translation>
    </message>
    <message>
      <source>The cell.</source>
      <translation>कोठा।</translation>
    </message>
    <message>
      <source>The certificate of the national dashboard is not valid. Nothing was sent. Tell its operators, or check the address.</source>
      <translation>राष्ट्रिय ड्यासबोर्डको प्रमाणपत्र मान्य छैन। केही पठाइएन। यसका सञ्चालकलाई भन्नुहोस्, वा ठेगाना जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The checksum does not hold: the report was changed after it was made.</source>
      <translation>चेकसम मिल्दैन: बनाएपछि प्रतिवेदन परिवर्तन गरिएको छ।</translation>
    </message>
    <message>
      <source>The choice of diseases does not touch the layer of case points. Filter the layer itself.</source>
      <translation>रोगको छनोटले बिरामी बिन्दुको तहलाई असर गर्दैन। तहलाई नै फिल्टर गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The city added the value.</source>
      <translation>मान सहरले थपेको हो।</translation>
    </message>
    <message>
      <source>The city at a glance: buildings, sanitation, networks, services, health</source>
      <translation>एकै दृष्टिमा सहर: भवन, सरसफाइ, सञ्जाल, सेवा, स्वास्थ्य</translation>
    </message>
    <message>
      <source>The city has no outline yet. Draw a search area, or load the outline first.</source>
      <translation>सहरको बाह्यरेखा अझै छैन। खोजी क्षेत्र कोर्नुहोस्, वा पहिले बाह्यरेखा लोड गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The city's own code, or issued, e.g. D0107.</source>
      <translation>सहरको आफ्नै कोड, वा जारी गरिएको, जस्तै D0107।</translation>
    </message>
    <message>
      <source>The city's own code, or issued, e.g. R0123.</source>
      <translation>सहरको आफ्नै कोड, वा जारी गरिएको, जस्तै R0123।</translation>
    </message>
    <message>
      <source>The city's own code, or issued, e.g. S0042.</source>
      <translation>सहरको आफ्नै कोड, वा जारी गरिएको, जस्तै S0042।</translation>
    </message>
    <message>
      <source>The city's own code, or issued, e.g. W0008.</source>
      <translation>सहरको आफ्नै कोड, वा जारी गरिएको, जस्तै W0008।</translation>
    </message>
    <message>
      <source>The columns of the row.</source>
      <translation>पङ्क्तिका स्तम्भ।</translation>
    </message>
    <message>
      <source>The connected person may change it.</source>
      <translation>जोडिएको व्यक्तिले यो परिवर्तन गर्न सक्छ।</translation>
    </message>
    <message>
      <source>The connection to the database is back.</source>
      <translation>डाटाबेससँगको जडान फर्कियो।</translation>
    </message>
    <message>
      <source>The connection to the database was lost. What you typed stays; IMIS tries to connect again by itself.</source>
      <translation>डाटाबेससँगको जडान टुट्यो। तपाईंले टाइप गरेको कुरा रहन्छ; IMIS आफैँ फेरि जोड्न प्रयास गर्छ।</translation>
    </message>
    <message>
      <source>The coordinate system of the places in the file</source>
      <translation>फाइलका स्थानको निर्देशाङ्क प्रणाली</translation>
    </message>
    <message>
      <source>The customer can be asked again afterwards.</source>
      <translation>त्यसपछि ग्राहकलाई फेरि सोध्न सकिन्छ।</translation>
    </message>
    <message>
      <source>The customer has already been asked.</source>
      <translation>ग्राहकलाई पहिल्यै सोधिसकिएको छ।</translation>
    </message>
    <message>
      <source>The customer is not satisfied, and no comment says why. Ask what went wrong and write it down.</source>
      <translation>ग्राहक सन्तुष्ट छैनन्, र कुनै टिप्पणीले कारण भन्दैन। के बिग्रियो सोधेर लेख्नुहोस्।</translation>
    </message>
    <message>
      <source>The cycle has {zones} zones, but only {units} units have something to empty within reach. Choose a shorter cycle or quarters in place of months, or smaller units: blocks between roads, or a smaller side of a cell.</source>
      <translation>चक्रमा {zones} क्षेत्र छन्, तर पहुँचभित्र रित्याउनुपर्ने भएका {units} एकाइ मात्र छन्। छोटो चक्र वा महिनाको सट्टा त्रैमास, वा साना एकाइ छान्नुहोस्: सडकबीचका खण्ड, वा कोठाको सानो भुजा।</translation>
    </message>
    <message>
      <source>The dashboard does not show whether the earlier posting arrived. Look there first. Post it once more all the same?</source>
      <translation>अघिल्लो पठाइ आइपुग्यो कि पुगेन ड्यासबोर्डले देखाउँदैन। पहिले त्यहाँ हेर्नुहोस्। जे भए पनि फेरि पठाउने?</translation>
    </message>
    <message>
      <source>The database has no pgRouting: the ways are searched by the plugin, with the same result.</source>
      <translation>डाटाबेसमा pgRouting छैन: बाटो प्लगइनले खोज्छ, नतिजा उही हुन्छ।</translation>
    </message>
    <message>
      <source>The database has no table {}. Check schema and name.</source>
      <translation>डाटाबेसमा {} तालिका छैन। स्किमा र नाम जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The database is newer than this plugin (it was made by IMIS {version}). Update the plugin in Plugins ▸ Upgradeable.</source>
      <translation>डाटाबेस यस प्लगइनभन्दा नयाँ छ (IMIS {version} ले बनाएको)। Plugins ▸ Upgradeable मा प्लगइन अद्यावधिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The database is older than this plugin (version {version}). It must be upgraded before work goes on.</source>
      <translation>डाटाबेस यस प्लगइनभन्दा पुरानो छ (संस्करण {version})। काम अघि बढाउनुअघि स्तरवृद्धि गर्नुपर्छ।</translation>
    </message>
    <message>
      <source>The database is older than this plugin; nothing can be done until the administrator upgrades it with: {command}</source>
      <translation>डाटाबेस यस प्लगइनभन्दा पुरानो छ; प्रशासकले यसबाट स्तरवृद्धि नगरेसम्म केही गर्न सकिँदैन: {command}</translation>
    </message>
    <message>
      <source>The database is on this computer.</source>
      <translation>डाटाबेस यही कम्प्युटरमा छ।</translation>
    </message>
    <message>
      <source>The database is read only.</source>
      <translation>डाटाबेस पढ्न मात्र मिल्छ।</translation>
    </message>
    <message>
      <source>The database that is open here</source>
      <translation>यहाँ खुला रहेको डाटाबेस</translation>
    </message>
    <message>
      <source>The database was upgraded.</source>
      <translation>डाटाबेस स्तरवृद्धि भयो।</translation>
    </message>
    <message>
      <source>The database “{name}” holds no IMIS yet. An administrator sets it up with: {command}</source>
      <translation>डाटाबेस “{name}” मा अझै IMIS छैन। प्रशासकले यसबाट स्थापना गर्छन्: {command}</translation>
    </message>
    <message>
      <source>The date must not lie in the future.</source>
      <translation>मिति भविष्यको हुनु हुँदैन।</translation>
    </message>
    <message>
      <source>The dates are being looked through.</source>
      <translation>मितिहरू हेरिँदै छन्।</translation>
    </message>
    <message>
      <source>The day of birth lies in the past.</source>
      <translation>जन्म दिन विगतको हुनुपर्छ।</translation>
    </message>
    <message>
      <source>The day that dues and overdue containments refer to.</source>
      <translation>बक्यौता र म्याद नाघेका कन्टेनमेन्ट गनिने दिन।</translation>
    </message>
    <message numerus="yes">
      <source>The day was written to %n application(s), with the provider where there was none. The record has no place for the truck.</source>
      <translation>
        <numerusform>%n आवेदनमा दिन लेखियो, सेवा प्रदायक नभएको ठाउँमा त्यो पनि। अभिलेखमा ट्रकका लागि ठाउँ छैन।</numerusform>
        <numerusform>%n आवेदनमा दिन लेखियो, सेवा प्रदायक नभएको ठाउँमा त्यो पनि। अभिलेखमा ट्रकका लागि ठाउँ छैन।</numerusform>
      </translation>
    </message>
    <message>
      <source>The delivery that lists, maps and figures are made from.</source>
      <translation>सूची, नक्सा र अङ्क बनाइने खेप।</translation>
    </message>
    <message>
      <source>The disease of the hotspot.</source>
      <translation>हटस्पटको रोग।</translation>
    </message>
    <message>
      <source>The drain leads to an operational plant, or is closed and lined.</source>
      <translation>नाली सञ्चालनमा रहेको प्रशोधन केन्द्रमा जान्छ, वा ढाकिएको र पक्की छ।</translation>
    </message>
    <message>
      <source>The earlier posting had arrived: the dashboard shows {}.</source>
      <translation>अघिल्लो पठाइ आइपुगेको रहेछ: ड्यासबोर्डले {} देखाउँछ।</translation>
    </message>
    <message>
      <source>The emptying lies before the application.</source>
      <translation>रित्याइ आवेदनभन्दा अघिको छ।</translation>
    </message>
    <message>
      <source>The end lies before the start. If it passed midnight, say so below.</source>
      <translation>अन्त्य सुरुभन्दा अघि छ। मध्यरात नाघेको भए तल जनाउनुहोस्।</translation>
    </message>
    <message>
      <source>The entry {code} of {year} was deleted.</source>
      <translation>{year} को प्रविष्टि {code} मेटियो।</translation>
    </message>
    <message>
      <source>The export was cancelled. No file was written.</source>
      <translation>निर्यात रद्द गरियो। कुनै फाइल लेखिएन।</translation>
    </message>
    <message>
      <source>The family of the containment.</source>
      <translation>कन्टेनमेन्टको वर्ग।</translation>
    </message>
    <message>
      <source>The field sheets could not be made: {reason}</source>
      <translation>स्थलगत फाराम बनाउन सकिएन: {reason}</translation>
    </message>
    <message>
      <source>The field “{field}” holds “{value}”. It must say yes or no (true or false, 1 or 0) for each well.</source>
      <translation>विवरण “{field}” मा “{value}” छ। यसले हरेक इनारका लागि हो वा होइन भन्नुपर्छ (true वा false, 1 वा 0)।</translation>
    </message>
    <message>
      <source>The file cannot be read: {reason}.</source>
      <translation>फाइल पढ्न सकिँदैन: {reason}।</translation>
    </message>
    <message>
      <source>The file cannot be read: {reason}. Choose another file.</source>
      <translation>फाइल पढ्न सकिँदैन: {reason}। अर्को फाइल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The file cannot be written: {reason}.</source>
      <translation>फाइल लेख्न सकिँदैन: {reason}।</translation>
    </message>
    <message>
      <source>The file could not be used: {reason}.</source>
      <translation>फाइल प्रयोग गर्न सकिएन: {reason}।</translation>
    </message>
    <message>
      <source>The file could not be written: {reason}</source>
      <translation>फाइल लेख्न सकिएन: {reason}</translation>
    </message>
    <message>
      <source>The file could not be written: {reason}. Choose another folder.</source>
      <translation>फाइल लेख्न सकिएन: {reason}। अर्को फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The file could not be written: {why}. Choose another folder.</source>
      <translation>फाइल लेख्न सकिएन: {why}। अर्को फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The file does not lie with the listing. Put both in one folder.</source>
      <translation>फाइल सूचीसँगै छैन। दुवैलाई एउटै फोल्डरमा राख्नुहोस्।</translation>
    </message>
    <message>
      <source>The file ends in {wanted} for this choice; it is written as {file}.</source>
      <translation>यस छनोटमा फाइल {wanted} मा टुङ्गिन्छ; {file} का रूपमा लेखिन्छ।</translation>
    </message>
    <message>
      <source>The file has {size} MB; evidence has 0 to 5 MB, and is not empty.</source>
      <translation>फाइल {size} MB को छ; प्रमाण 0 देखि 5 MB सम्म हुन्छ, र खाली हुँदैन।</translation>
    </message>
    <message>
      <source>The file is not there any more. A colleague may have taken it away.</source>
      <translation>फाइल अब त्यहाँ छैन। सहकर्मीले हटाएको हुन सक्छ।</translation>
    </message>
    <message>
      <source>The file itself.</source>
      <translation>फाइल आफैँ।</translation>
    </message>
    <message>
      <source>The file {path} could not be written: {why}</source>
      <translation>फाइल {path} लेख्न सकिएन: {why}</translation>
    </message>
    <message>
      <source>The file {} cannot be read. Check its name and your rights on it.</source>
      <translation>फाइल {} पढ्न सकिँदैन। यसको नाम र यसमा आफ्नो अधिकार जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The file {} is damaged: it holds bytes that are no text. Ask the sender for it again.</source>
      <translation>फाइल {} बिग्रिएको छ: यसमा पाठ नभएका बाइट छन्। पठाउनेसँग फेरि माग्नुहोस्।</translation>
    </message>
    <message>
      <source>The first 30 of {n}; the whole list is in the layer.</source>
      <translation>{n} मध्ये पहिला 30; पूरा सूची तहमा छ।</translation>
    </message>
    <message>
      <source>The first day ({first}) lies after the last ({last}). Exchange them.</source>
      <translation>पहिलो दिन ({first}) अन्तिम ({last}) पछि पर्छ। साटासाट गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The first {shown} of {all} rows; the export has all.</source>
      <translation>{all} पङ्क्तिमध्ये पहिला {shown}; निर्यातमा सबै छन्।</translation>
    </message>
    <message>
      <source>The first {shown} reasons are shown; the saved file has up to {kept} rows.</source>
      <translation>पहिला {shown} कारण देखाइएका छन्; बचत गरिएको फाइलमा {kept} पङ्क्तिसम्म छन्।</translation>
    </message>
    <message>
      <source>The folder {} cannot be made. Choose another one, or ask for the right to write there.</source>
      <translation>फोल्डर {} बनाउन सकिँदैन। अर्को छान्नुहोस्, वा त्यहाँ लेख्ने अधिकार माग्नुहोस्।</translation>
    </message>
    <message numerus="yes">
      <source>The footprint overlaps %n building(s), marked red.</source>
      <translation>
        <numerusform>भवनको आकार %n भवनसँग खप्टिन्छ, रातोले देखाइएको।</numerusform>
        <numerusform>भवनको आकार %n भवनसँग खप्टिन्छ, रातोले देखाइएको।</numerusform>
      </translation>
    </message>
    <message>
      <source>The footprint was written to {path}.</source>
      <translation>भवनको आकार {path} मा लेखियो।</translation>
    </message>
    <message>
      <source>The frozen report as it is exported; empty while a draft.</source>
      <translation>निर्यात गरिने स्थिर प्रतिवेदन; मस्यौदा हुँदा खाली।</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>समूह</translation>
    </message>
    <message>
      <source>The group is …</source>
      <translation>समूह हो …</translation>
    </message>
    <message>
      <source>The group, lower end of the interval</source>
      <translation>समूह, अन्तरालको तल्लो छेउ</translation>
    </message>
    <message>
      <source>The group, upper end of the interval</source>
      <translation>समूह, अन्तरालको माथिल्लो छेउ</translation>
    </message>
    <message>
      <source>The heights “{name}” are not read from a file. Save them as GeoTIFF first.</source>
      <translation>उचाइ “{name}” फाइलबाट पढिँदैन। पहिले GeoTIFF मा बचत गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The heights “{name}” cannot be read: {why}</source>
      <translation>उचाइ “{name}” पढ्न सकिँदैन: {why}</translation>
    </message>
    <message>
      <source>The heights “{name}” do not reach the area. Choose another raster.</source>
      <translation>उचाइ “{name}” ले क्षेत्र ढाक्दैन। अर्को रास्टर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The heights “{name}” have no coordinate system. Set it in the layer's properties first.</source>
      <translation>उचाइ “{name}” को निर्देशाङ्क प्रणाली छैन। पहिले तहको गुणमा राख्नुहोस्।</translation>
    </message>
    <message>
      <source>The higher, the sooner; the place with a minus.</source>
      <translation>जति बढी उति छिटो; स्थानचाहिँ ऋणात्मक।</translation>
    </message>
    <message>
      <source>The hose must reach</source>
      <translation>होज पुग्नुपर्ने दूरी</translation>
    </message>
    <message>
      <source>The household itself is low income.</source>
      <translation>घरधुरी आफैँ न्यून आय भएको हो।</translation>
    </message>
    <message>
      <source>The indicators of {year} were computed (revision {revision}).</source>
      <translation>{year} का सूचकको गणना भयो (पुनरावलोकन {revision})।</translation>
    </message>
    <message>
      <source>The job ends after it began.</source>
      <translation>काम सुरु भएपछि मात्र सकिन्छ।</translation>
    </message>
    <message>
      <source>The kept result goes with it; layers on the map stay.</source>
      <translation>राखिएको नतिजा पनि यससँगै जान्छ; नक्साका तह रहन्छन्।</translation>
    </message>
    <message>
      <source>The last five answers, newest first: filled star satisfied, empty star not satisfied.</source>
      <translation>पछिल्ला पाँच उत्तर, नयाँ पहिले: भरिएको तारा सन्तुष्ट, खाली तारा असन्तुष्ट।</translation>
    </message>
    <message>
      <source>The last five years</source>
      <translation>पछिल्ला पाँच वर्ष</translation>
    </message>
    <message>
      <source>The last five years, whatever year is chosen above.</source>
      <translation>पछिल्ला पाँच वर्ष, माथि जुन वर्ष छाने पनि।</translation>
    </message>
    <message>
      <source>The last four characters, to recognise and not to know; the whole number comes from owner_national_id().</source>
      <translation>अन्तिम चार अक्षर, चिन्नका लागि मात्र; पूरा नम्बर owner_national_id() बाट आउँछ।</translation>
    </message>
    <message>
      <source>The layer of areas has no feature with a place. Choose another, or draw one.</source>
      <translation>क्षेत्रको तहमा स्थान भएको आकृति छैन। अर्को छान्नुहोस्, वा कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>The layer of flooded areas has no feature with a place. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer of “{name}” cannot be read.</source>
      <translation>“{name}” को तह पढ्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The layer whose theme is chosen below</source>
      <translation>तल विषय छानिएको तह</translation>
    </message>
    <message>
      <source>The layer “{layer}” has neither applications nor containments. Choose a layer with one of the fields {fields}.</source>
      <translation>तह “{layer}” मा आवेदन वा कन्टेनमेन्ट छैनन्। {fields} मध्ये एउटा विवरण भएको तह छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no coordinate system. Set it in the layer's properties first.</source>
      <translation>तह “{layer}” को निर्देशाङ्क प्रणाली छैन। पहिले तहको गुणमा राख्नुहोस्।</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no field “{key}”. Choose the municipal layer, or give the keys as text.</source>
      <translation>तह “{layer}” मा “{key}” विवरण छैन। नगर तह छान्नुहोस्, वा कुञ्जी पाठका रूपमा दिनुहोस्।</translation>
    </message>
    <message>
      <source>The layer “{name}” does not say its coordinate system. Set it in the layer's properties first.</source>
      <translation>तह “{name}” ले आफ्नो निर्देशाङ्क प्रणाली जनाउँदैन। पहिले तहको गुणमा राख्नुहोस्।</translation>
    </message>
    <message>
      <source>The layer “{name}” has no area that could be used.</source>
      <translation>तह “{name}” मा प्रयोग गर्न मिल्ने क्षेत्र छैन।</translation>
    </message>
    <message>
      <source>The layer “{name}” is on.</source>
      <translation>तह “{name}” देखाइएको छ।</translation>
    </message>
    <message>
      <source>The layers of the municipality as a file for other programs: the whole city, wards, a drawn area, or the part of an area that lies in wards.
With the file comes a manifest: rows, filter, time, who, and checksums. CSV and GeoJSON of several layers are packed into one zip; Shapefiles always are, with the full names of their short columns.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: all utilities of the city as a GeoPackage with styles, every month from a model.</source>
      <translation>नगरपालिकाका तह अन्य कार्यक्रमका लागि फाइलमा: सम्पूर्ण सहर, वडा, कोरिएको क्षेत्र, वा वडामा परेको क्षेत्रको भाग।
फाइलसँग विवरण सूची आउँछ: पङ्क्ति, फिल्टर, समय, कसले, र चेकसम। धेरै तहका CSV र GeoJSON एउटै zip मा बाँधिन्छन्; Shapefile सधैँ, तिनका छोटा स्तम्भका पूरा नामसहित।
हरेक निर्यात तपाईंको नामसहित लगमा लेखिन्छ। व्यक्तिका नाम र सम्पर्क पढ्न पाउने भूमिकाका लागि मात्र, कारणसहित।
उदाहरण: सहरका सबै उपयोगिता शैलीसहित GeoPackage मा, हरेक महिना मोडेलबाट।</translation>
    </message>
    <message>
      <source>The least served of the others</source>
      <translation>अरूमध्ये सबैभन्दा कम सेवा पाएको</translation>
    </message>
    <message>
      <source>The limits of the bands must rise: {limits}. Put them in order, each once.</source>
      <translation>दायराका सीमा बढ्दो हुनुपर्छ: {limits}। क्रम मिलाउनुहोस्, हरेक एक पटक।</translation>
    </message>
    <message>
      <source>The line in which the headings stand</source>
      <translation>शीर्षक रहेको लाइन</translation>
    </message>
    <message>
      <source>The line is encrypted.</source>
      <translation>जडान गुप्तिकृत छ।</translation>
    </message>
    <message>
      <source>The line to the national dashboard broke.</source>
      <translation>राष्ट्रिय ड्यासबोर्डसँगको जडान टुट्यो।</translation>
    </message>
    <message>
      <source>The line to this server is not encrypted, and others on the network could read along. Set SSL mode “verify-full” in the connection (with the municipality's certificate), or ask the administrator to switch TLS on at the server.</source>
      <translation>यस सर्भरसँगको जडान गुप्तिकृत छैन, र नेटवर्कका अरूले पढ्न सक्छन्। जडानमा SSL mode “verify-full” राख्नुहोस् (नगरपालिकाको प्रमाणपत्रसहित), वा प्रशासकलाई सर्भरमा TLS चालु गर्न भन्नुहोस्।</translation>
    </message>
    <message>
      <source>The lines are intervals of 95 %. Bold: the group is worse off, beyond what chance explains.</source>
      <translation>रेखाहरू 95 % का अन्तराल हुन्। गाढा: संयोगले बुझाउनेभन्दा बढी, समूह खराब अवस्थामा छ।</translation>
    </message>
    <message>
      <source>The list is empty: there is nothing to export.</source>
      <translation>सूची खाली छ: निर्यात गर्ने केही छैन।</translation>
    </message>
    <message>
      <source>The load arrived before it was emptied.</source>
      <translation>रित्याउनुअघि नै खेप आइपुग्यो।</translation>
    </message>
    <message>
      <source>The load is to be confirmed again afterwards.</source>
      <translation>त्यसपछि खेप फेरि पुष्टि गर्नुपर्छ।</translation>
    </message>
    <message>
      <source>The map could not be printed ({reason}). Choose another folder, or fewer dots per inch.</source>
      <translation>नक्सा छाप्न सकिएन ({reason})। अर्को फोल्डर, वा प्रति इन्च कम थोप्ला छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The map has no ward {ward}.</source>
      <translation>नक्सामा वडा {ward} छैन।</translation>
    </message>
    <message>
      <source>The map is not open just now.</source>
      <translation>नक्सा अहिले खुला छैन।</translation>
    </message>
    <message>
      <source>The map of {name} is open. Not among your rights, so left out: {layers}.</source>
      <translation>{name} को नक्सा खुला छ। तपाईंको अधिकारमा नपरेकाले छाडिएका: {layers}।</translation>
    </message>
    <message>
      <source>The map was printed: {file}</source>
      <translation>नक्सा छापियो: {file}</translation>
    </message>
    <message>
      <source>The map's coordinate system does not reach this place.</source>
      <translation>नक्साको निर्देशाङ्क प्रणाली यस स्थानसम्म पुग्दैन।</translation>
    </message>
    <message>
      <source>The matrix of pairs contradicts itself: its consistency ratio is {ratio:.2f}, and 0.10 is the most. Compare the pairs again.</source>
      <translation>जोडीको म्याट्रिक्स आफैँसँग बाझिन्छ: यसको सङ्गति अनुपात {ratio:.2f} छ, र 0.10 अधिकतम हो। जोडी फेरि तुलना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The matrix of pairs names “{name}”, which is no criterion. The criteria are: {known}.</source>
      <translation>जोडीको म्याट्रिक्समा “{name}” छ, जुन मापदण्ड होइन। मापदण्ड हुन्: {known}।</translation>
    </message>
    <message>
      <source>The matrix of pairs needs a line with {n} different criteria and then {n} rows of {n} numbers, such as: slope road; 1 3; 1/3 1.</source>
      <translation>जोडीको म्याट्रिक्सलाई {n} फरक मापदण्डको एक लाइन र त्यसपछि {n} सङ्ख्याका {n} पङ्क्ति चाहिन्छन्, जस्तै: slope road; 1 3; 1/3 1।</translation>
    </message>
    <message>
      <source>The maximum lies below the minimum.</source>
      <translation>अधिकतम न्यूनतमभन्दा कम छ।</translation>
    </message>
    <message>
      <source>The measures of the wards are just being counted. Print in a moment.</source>
      <translation>वडाका मापन भर्खरै गनिँदै छन्। एकै छिनमा छाप्नुहोस्।</translation>
    </message>
    <message>
      <source>The middle of the map is printed; “Frame on the map” shows exactly what, and can be dragged.</source>
      <translation>नक्साको बीच भाग छापिन्छ; “नक्सामा चौकोस” ले ठ्याक्कै के देखाउँछ, र तान्न सकिन्छ।</translation>
    </message>
    <message>
      <source>The month is not over: these figures are not final.</source>
      <translation>महिना सकिएको छैन: यी अङ्क अन्तिम होइनन्।</translation>
    </message>
    <message>
      <source>The municipal map has no layer for this, or your rights do not include it.</source>
      <translation>नगर नक्सामा यसको तह छैन, वा तपाईंको अधिकारमा पर्दैन।</translation>
    </message>
    <message>
      <source>The municipal map is not open, or has no layer for this. Open it with “Map” in the IMIS toolbar.</source>
      <translation>नगर नक्सा खुला छैन, वा यसको तह छैन। IMIS औजारपट्टीको “नक्सा” बाट खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>The municipal map is not open, or has no such layer: nothing was filtered.</source>
      <translation>नगर नक्सा खुला छैन, वा यस्तो तह छैन: केही फिल्टर भएन।</translation>
    </message>
    <message>
      <source>The municipal map is not open. Legends and numbers are shown all the same.</source>
      <translation>नगर नक्सा खुला छैन। सङ्केत सूची र सङ्ख्या भने देखाइन्छन्।</translation>
    </message>
    <message>
      <source>The municipal map is not open. Open it with “Map” in the IMIS toolbar, or type to search.</source>
      <translation>नगर नक्सा खुला छैन। IMIS औजारपट्टीको “नक्सा” बाट खोल्नुहोस्, वा खोज्न टाइप गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The municipality has no code.</source>
      <translation>नगरपालिकाको कोड छैन।</translation>
    </message>
    <message>
      <source>The municipality has no name.</source>
      <translation>नगरपालिकाको नाम छैन।</translation>
    </message>
    <message>
      <source>The municipality uses this service.</source>
      <translation>नगरपालिकाले यो सेवा प्रयोग गर्छ।</translation>
    </message>
    <message>
      <source>The name of the municipality at the national dashboard is not set. Enter it in the settings.</source>
      <translation>राष्ट्रिय ड्यासबोर्डमा नगरपालिकाको नाम राखिएको छैन। सेटिङमा प्रविष्ट गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The national dashboard cannot be reached. Check the network.</source>
      <translation>राष्ट्रिय ड्यासबोर्डमा पुग्न सकिएन। नेटवर्क जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The national dashboard did not answer in time or cut the line.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले समयमा उत्तर दिएन वा जडान काट्यो।</translation>
    </message>
    <message>
      <source>The national dashboard does not know the municipality “{}”. Correct its name in the settings, letter by letter.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले नगरपालिका “{}” चिन्दैन। सेटिङमा यसको नाम अक्षर-अक्षर मिलाएर सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>The national dashboard does not take reports of {} from this user.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले यस प्रयोगकर्ताबाट {} का प्रतिवेदन लिँदैन।</translation>
    </message>
    <message>
      <source>The national dashboard has published {}; published years are locked there. Ask its operators.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले {} प्रकाशित गरिसकेको छ; प्रकाशित वर्ष त्यहाँ बन्द हुन्छन्। यसका सञ्चालकलाई सोध्नुहोस्।</translation>
    </message>
    <message>
      <source>The national dashboard is busy or broken (code {} while {}).</source>
      <translation>राष्ट्रिय ड्यासबोर्ड व्यस्त वा बिग्रिएको छ (कोड {}, {})।</translation>
    </message>
    <message>
      <source>The national dashboard knows {}. Published years: {}.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले {} लाई चिन्छ। प्रकाशित वर्ष: {}।</translation>
    </message>
    <message>
      <source>The national dashboard refuses user name or password. Check both.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले प्रयोगकर्ता नाम वा पासवर्ड अस्वीकार गर्छ। दुवै जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The national dashboard refuses {} (code {}).</source>
      <translation>राष्ट्रिय ड्यासबोर्डले {} अस्वीकार गर्‍यो (कोड {})।</translation>
    </message>
    <message>
      <source>The national dashboard rejects the report (code {}).</source>
      <translation>राष्ट्रिय ड्यासबोर्डले प्रतिवेदन अस्वीकार गर्छ (कोड {})।</translation>
    </message>
    <message>
      <source>The national dashboard sends on to another address. Nothing was sent there: check the addresses in the settings.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले अर्को ठेगानामा पठाउँछ। त्यहाँ केही पठाइएन: सेटिङमा ठेगाना जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The national dashboard shows {}.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले {} देखाउँछ।</translation>
    </message>
    <message>
      <source>The national dashboard took the report; it does not show {} yet.</source>
      <translation>राष्ट्रिय ड्यासबोर्डले प्रतिवेदन लियो; यसले {} अझै देखाउँदैन।</translation>
    </message>
    <message>
      <source>The next emptying was due before today.</source>
      <translation>अर्को रित्याइको पालो आजभन्दा अघि थियो।</translation>
    </message>
    <message>
      <source>The number outputs of the run, in a line.</source>
      <translation>गणनाका सङ्ख्यात्मक नतिजा, एक लाइनमा।</translation>
    </message>
    <message>
      <source>The number outputs of the run.</source>
      <translation>गणनाका सङ्ख्यात्मक नतिजा।</translation>
    </message>
    <message>
      <source>The number; unit as the function says.</source>
      <translation>सङ्ख्या; एकाइ फङ्सनले जनाए अनुसार।</translation>
    </message>
    <message>
      <source>The numbers are on the clipboard; paste them into a spreadsheet.</source>
      <translation>सङ्ख्याहरू क्लिपबोर्डमा छन्; स्प्रेडसिटमा टाँस्नुहोस्।</translation>
    </message>
    <message>
      <source>The official code of the municipality is missing (setting city_code): the report goes by the name and cannot be approved or sent. Let the administrator enter the code, then generate the year again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The official code of the municipality is missing. Let the administrator set it, then generate the year again.</source>
      <translation>नगरपालिकाको आधिकारिक कोड छुटेको छ। प्रशासकलाई राख्न लगाएर वर्ष फेरि तयार गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The official questions are not loaded yet. They come with “load” as the table cwis.function_question.</source>
      <translation>आधिकारिक प्रश्न अझै लोड भएका छैनन्। ती “load” बाट तालिका cwis.function_question का रूपमा आउँछन्।</translation>
    </message>
    <message>
      <source>The one asked for, else each in use at the building.</source>
      <translation>माग गरिएको, नभए भवनमा प्रयोगमा रहेका सबै।</translation>
    </message>
    <message>
      <source>The one of the application, else the only one of its building.</source>
      <translation>आवेदनको, नभए यसको भवनको एउटै मात्र।</translation>
    </message>
    <message>
      <source>The only values allowed, where the value is one of a few.</source>
      <translation>मान केही वटामध्ये एउटा हुँदा मान्य हुने मान।</translation>
    </message>
    <message>
      <source>The open map still speaks to the database as another account. Open it again for your own rights.</source>
      <translation>खुला नक्सा अझै अर्को खाताबाट डाटाबेसमा जोडिएको छ। आफ्नै अधिकारका लागि फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>The open project has changes that are not saved. Close it and open the municipal map?</source>
      <translation>खुला परियोजनामा बचत नभएका परिवर्तन छन्। बन्द गरेर नगर नक्सा खोल्ने?</translation>
    </message>
    <message>
      <source>The opening hours of {keys} hold for no plant of this day.</source>
      <translation>{keys} का खुल्ने घण्टा यस दिनको कुनै प्रशोधन केन्द्रमा लागू हुँदैनन्।</translation>
    </message>
    <message>
      <source>The other application</source>
      <translation>अर्को आवेदन</translation>
    </message>
    <message>
      <source>The other record</source>
      <translation>अर्को अभिलेख</translation>
    </message>
    <message>
      <source>The others</source>
      <translation>अरूहरू</translation>
    </message>
    <message>
      <source>The others, lower end of the interval</source>
      <translation>अरूहरू, अन्तरालको तल्लो छेउ</translation>
    </message>
    <message>
      <source>The others, upper end of the interval</source>
      <translation>अरूहरू, अन्तरालको माथिल्लो छेउ</translation>
    </message>
    <message>
      <source>The outlet leads to a sewer or drain that is not digitised.</source>
      <translation>निकास डिजिटाइज नभएको ढल वा नालीमा जान्छ।</translation>
    </message>
    <message>
      <source>The outlet lies higher: pumping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The outline is missing, crosses itself, or is smaller than 1 m².</source>
      <translation>बाह्यरेखा छैन, आफैँलाई काट्छ, वा 1 मि² भन्दा सानो छ।</translation>
    </message>
    <message>
      <source>The outline of the municipality.</source>
      <translation>नगरपालिकाको बाह्यरेखा।</translation>
    </message>
    <message>
      <source>The outlines of the wards.</source>
      <translation>वडाका बाह्यरेखा।</translation>
    </message>
    <message>
      <source>The owner is kept with the application as a snapshot; it is changed in the register of buildings only.</source>
      <translation>धनी आवेदनमा तत्कालीन विवरणका रूपमा राखिन्छ; परिवर्तन भवनको दर्ता किताबमा मात्र हुन्छ।</translation>
    </message>
    <message>
      <source>The owner's name, gender and contact are copied when the application is saved.</source>
      <translation>आवेदन बचत गर्दा धनीको नाम, लिङ्ग र सम्पर्क प्रतिलिपि हुन्छ।</translation>
    </message>
    <message>
      <source>The package was withdrawn.</source>
      <translation>प्याकेज फिर्ता लिइयो।</translation>
    </message>
    <message>
      <source>The password of the layer “{layer}” was not saved in the project, where others could read it; QGIS asks for it when the project is opened. Store it as an authentication configuration of the connection, or use a connection service.</source>
      <translation>तह “{layer}” को पासवर्ड परियोजनामा बचत गरिएन, जहाँ अरूले पढ्न सक्थे; परियोजना खोल्दा QGIS ले सोध्छ। जडानको प्रमाणीकरण विन्यासका रूपमा राख्नुहोस्, वा जडान सेवा प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The password of “{username}” was given to you by someone else. Until you have chosen your own, the database gives you nothing.</source>
      <translation>“{username}” को पासवर्ड तपाईंलाई अरू कसैले दिएको हो। आफ्नै नछानेसम्म डाटाबेसले तपाईंलाई केही दिँदैन।</translation>
    </message>
    <message>
      <source>The period is not the year {}.</source>
      <translation>अवधि {} वर्ष होइन।</translation>
    </message>
    <message>
      <source>The picture was saved to {path}.</source>
      <translation>चित्र {path} मा बचत भयो।</translation>
    </message>
    <message>
      <source>The plan brings {m3} m³ a day to plants that take {capacity} m³.</source>
      <translation>योजनाले {capacity} मि³ लिने प्रशोधन केन्द्रमा दैनिक {m3} मि³ ल्याउँछ।</translation>
    </message>
    <message>
      <source>The plant has already confirmed this load.</source>
      <translation>प्रशोधन केन्द्रले यो खेप पहिल्यै पुष्टि गरिसकेको छ।</translation>
    </message>
    <message>
      <source>The print template {name} could not be read. Install the plugin again.</source>
      <translation>छपाइ टेम्प्लेट {name} पढ्न सकिएन। प्लगइन फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The project has no map theme “{theme}”.</source>
      <translation>परियोजनामा नक्सा विषय “{theme}” छैन।</translation>
    </message>
    <message>
      <source>The proposed date lies before the application.</source>
      <translation>प्रस्तावित मिति आवेदनभन्दा अघिको छ।</translation>
    </message>
    <message>
      <source>The question that must be answered yes before this one is asked.</source>
      <translation>यो सोध्नुअघि हो भनी उत्तर दिनुपर्ने प्रश्न।</translation>
    </message>
    <message>
      <source>The range ends before it begins: change from or to.</source>
      <translation>दायरा सुरु हुनुअघि सकिन्छ: देखि वा सम्म बदल्नुहोस्।</translation>
    </message>
    <message>
      <source>The rank of the road.</source>
      <translation>सडकको स्तर।</translation>
    </message>
    <message>
      <source>The raster of “{name}” cannot be read.</source>
      <translation>“{name}” को रास्टर पढ्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The raster “{layer}” has no value at any place that is asked for. Choose one that covers the city.</source>
      <translation>रास्टर “{layer}” मा मागिएको कुनै ठाउँको मान छैन। सहर ढाक्ने रास्टर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The record is no longer there.</source>
      <translation>अभिलेख अब त्यहाँ छैन।</translation>
    </message>
    <message>
      <source>The records behind this figure: in the numerator, below it only, left out and why</source>
      <translation>यस अङ्कका अभिलेख: अंशमा भएका, हरमा मात्र भएका, र छाडिएका कारणसहित</translation>
    </message>
    <message>
      <source>The records of today no longer add up to the figure of revision {revision} ({kind}, computed {moment}): {parts}.</source>
      <translation>आजका अभिलेखको जोड अब पुनरावलोकन {revision} ({kind}, गणना {moment}) को अङ्कसँग मिल्दैन: {parts}।</translation>
    </message>
    <message>
      <source>The report becomes a layout of the open project, in place of an older one of the same name: Project ▸ Layouts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report cannot be sent: {}</source>
      <translation>प्रतिवेदन पठाउन सकिँदैन: {}</translation>
    </message>
    <message>
      <source>The report carries no SHA-256 checksum.</source>
      <translation>प्रतिवेदनमा SHA-256 चेकसम छैन।</translation>
    </message>
    <message>
      <source>The report does not name the municipality as the national dashboard knows it. Set the name, then make a new revision.</source>
      <translation>प्रतिवेदनले नगरपालिकालाई राष्ट्रिय ड्यासबोर्डले चिन्ने नाममा जनाउँदैन। नाम राखेर नयाँ पुनरावलोकन बनाउनुहोस्।</translation>
    </message>
    <message>
      <source>The report id does not belong to municipality {}, year {}, revision {}: one of them was changed.</source>
      <translation>प्रतिवेदनको id नगरपालिका {}, वर्ष {}, पुनरावलोकन {} को होइन: एउटा परिवर्तन गरिएको छ।</translation>
    </message>
    <message>
      <source>The report is incomplete or of the wrong form (at {}).</source>
      <translation>प्रतिवेदन अपूर्ण वा गलत ढाँचाको छ ({} मा)।</translation>
    </message>
    <message>
      <source>The report is no longer there. Refresh the list.</source>
      <translation>प्रतिवेदन अब त्यहाँ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The report is the print layout “{name}” of this project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is written in version {} of the format, which this IMIS does not know. Upgrade IMIS.</source>
      <translation>प्रतिवेदन ढाँचाको संस्करण {} मा लेखिएको छ, जुन यो IMIS ले चिन्दैन। IMIS स्तरवृद्धि गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The report of this year was made before figures were told apart. Generate it again.</source>
      <translation>यस वर्षको प्रतिवेदन अङ्क छुट्याइनुअघि बनाइएको हो। फेरि तयार गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The report of {year} was made before flow diagrams were kept. Generate it again, or open the year again.</source>
      <translation>{year} को प्रतिवेदन प्रवाह चित्र राखिनुअघि बनाइएको हो। फेरि तयार गर्नुहोस्, वा वर्ष फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>The report of {} for {} is not approved (status: {}). Only approved reports are compared: ask for the approved one.</source>
      <translation>{} को {} प्रतिवेदन स्वीकृत छैन (अवस्था: {})। स्वीकृत प्रतिवेदन मात्र तुलना हुन्छ: स्वीकृत प्रतिवेदन माग्नुहोस्।</translation>
    </message>
    <message>
      <source>The report waits for approval.</source>
      <translation>प्रतिवेदन स्वीकृति पर्खँदै छ।</translation>
    </message>
    <message>
      <source>The report was saved.</source>
      <translation>प्रतिवेदन बचत भयो।</translation>
    </message>
    <message>
      <source>The report was written to {path}.</source>
      <translation>प्रतिवेदन {path} मा लेखियो।</translation>
    </message>
    <message>
      <source>The response time is a whole number of hours above 0.</source>
      <translation>प्रतिक्रिया समय 0 भन्दा माथिको पूर्ण घण्टा हो।</translation>
    </message>
    <message>
      <source>The result could not replace {path}: {why}. Close what has it open, or choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The result could not take the place of the table {schema}.{table}: {why}. Choose another name, or ask its owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The result is whole, but the run could not be kept: {why}</source>
      <translation>नतिजा पूर्ण छ, तर गणना राख्न सकिएन: {why}</translation>
    </message>
    <message>
      <source>The right of way is not less than the carrying width.</source>
      <translation>सडक अधिकार क्षेत्र चल्ने भागको चौडाइभन्दा कम हुँदैन।</translation>
    </message>
    <message>
      <source>The road network has not been built yet. Run “Build the road network” (imis:build_road_network, group Maintenance) first.</source>
      <translation>सडक सञ्जाल अझै निर्माण गरिएको छैन। पहिले “सडक सञ्जाल निर्माण गर्नुहोस्” (imis:build_road_network, समूह मर्मतसम्भार) चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>The road network has not been built yet: ways are straight lines, made longer by the detour. Build it for ways by road.</source>
      <translation>सडक सञ्जाल अझै निर्माण गरिएको छैन: बाटो सीधा रेखा हुन्, घुमाउरो अनुसार लामो बनाइएका। सडकका बाटोका लागि निर्माण गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The road network has not been built yet: ways to the plant are straight lines times {factor}.</source>
      <translation>सडक सञ्जाल अझै निर्माण गरिएको छैन: प्रशोधन केन्द्रसम्मको बाटो सीधा रेखा गुणा {factor} हो।</translation>
    </message>
    <message>
      <source>The role was saved.</source>
      <translation>भूमिका बचत भयो।</translation>
    </message>
    <message>
      <source>The row names no file.</source>
      <translation>पङ्क्तिमा कुनै फाइल उल्लेख छैन।</translation>
    </message>
    <message>
      <source>The run it belongs to.</source>
      <translation>यो पर्ने गणना।</translation>
    </message>
    <message>
      <source>The same classes in other colours, on this computer</source>
      <translation>उही श्रेणी अरू रङमा, यस कम्प्युटरमा</translation>
    </message>
    <message>
      <source>The scenario “{name}” was deleted.</source>
      <translation>परिदृश्य “{name}” मेटियो।</translation>
    </message>
    <message>
      <source>The scenario “{name}” was saved.</source>
      <translation>परिदृश्य “{name}” बचत भयो।</translation>
    </message>
    <message>
      <source>The sentence shown to the officer.</source>
      <translation>अधिकारीलाई देखाइने वाक्य।</translation>
    </message>
    <message>
      <source>The service</source>
      <translation>सेवा</translation>
    </message>
    <message>
      <source>The setting was changed.</source>
      <translation>सेटिङ परिवर्तन भयो।</translation>
    </message>
    <message>
      <source>The setting “Sludge a person makes in a year” is missing.</source>
      <translation>सेटिङ “एक व्यक्तिले वर्षमा निकाल्ने लेदो” छुटेको छ।</translation>
    </message>
    <message>
      <source>The setting “{}” is not given</source>
      <translation>सेटिङ “{}” दिइएको छैन</translation>
    </message>
    <message>
      <source>The sewer leads to an operational plant; for a community toilet, of its building.</source>
      <translation>ढल सञ्चालनमा रहेको प्रशोधन केन्द्रमा जान्छ; सामुदायिक शौचालय भए यसको भवनको ढल।</translation>
    </message>
    <message>
      <source>The shapes could not be laid on the grid: {why}</source>
      <translation>आकृतिहरू ग्रिडमा मिलाउन सकिएन: {why}</translation>
    </message>
    <message>
      <source>The spreadsheet was not written: the Python library openpyxl is missing. Install it (Debian: apt install python3-openpyxl).</source>
      <translation>स्प्रेडसिट लेखिएन: Python लाइब्रेरी openpyxl छैन। स्थापना गर्नुहोस् (Debian: apt install python3-openpyxl)।</translation>
    </message>
    <message>
      <source>The style could not be written: {reason}</source>
      <translation>शैली लेख्न सकिएन: {reason}</translation>
    </message>
    <message>
      <source>The survey and its file go; a wrong survey is better rejected with a reason, which the surveyor reads.</source>
      <translation>सर्वेक्षण र यसको फाइल हट्छ; गलत सर्वेक्षणलाई कारणसहित अस्वीकार गर्नु राम्रो, जुन सर्वेक्षकले पढ्छन्।</translation>
    </message>
    <message>
      <source>The survey became building {key}.</source>
      <translation>सर्वेक्षण भवन {key} बन्यो।</translation>
    </message>
    <message>
      <source>The survey is kept with the reason, which the surveyor reads; its temporary code is free again.</source>
      <translation>सर्वेक्षण कारणसहित राखिन्छ, जुन सर्वेक्षकले पढ्छन्; यसको अस्थायी कोड फेरि खाली हुन्छ।</translation>
    </message>
    <message>
      <source>The survey is no longer there. Refresh the list.</source>
      <translation>सर्वेक्षण अब त्यहाँ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The survey said that it had been emptied before IMIS kept records.</source>
      <translation>IMIS ले अभिलेख राख्नुअघि नै रित्याइएको थियो भनी सर्वेक्षणले जनाएको।</translation>
    </message>
    <message>
      <source>The survey waits in the queue until the office approves or rejects it.</source>
      <translation>कार्यालयले स्वीकृत वा अस्वीकृत नगरेसम्म सर्वेक्षण लाममा पर्खन्छ।</translation>
    </message>
    <message>
      <source>The survey was applied to building {key}.</source>
      <translation>सर्वेक्षण भवन {key} मा लागू गरियो।</translation>
    </message>
    <message>
      <source>The sync was stopped. What was taken in stays; sync again to go on.</source>
      <translation>सिङ्क रोकियो। लिइएको रहन्छ; अघि बढ्न फेरि सिङ्क गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The system the row is about.</source>
      <translation>पङ्क्ति सम्बन्धित प्रणाली।</translation>
    </message>
    <message>
      <source>The table and the charts on paper</source>
      <translation>तालिका र चार्ट कागजमा</translation>
    </message>
    <message>
      <source>The table is in the clipboard.</source>
      <translation>तालिका क्लिपबोर्डमा छ।</translation>
    </message>
    <message>
      <source>The target of {code} in {year} was kept.</source>
      <translation>{year} को {code} को लक्ष्य राखियो।</translation>
    </message>
    <message>
      <source>The template is in {path}.</source>
      <translation>टेम्प्लेट {path} मा छ।</translation>
    </message>
    <message>
      <source>The terms give {} %; a share cannot exceed 100 %.</source>
      <translation>अंश र हरले {} % दिन्छन्; हिस्सा 100 % भन्दा बढी हुन सक्दैन।</translation>
    </message>
    <message>
      <source>The time windows of {keys} hold for no job of this day.</source>
      <translation>{keys} का समयावधि यस दिनको कुनै काममा लागू हुँदैनन्।</translation>
    </message>
    <message>
      <source>The transaction of the act.</source>
      <translation>कार्यको कारोबार।</translation>
    </message>
    <message>
      <source>The translated label.</source>
      <translation>अनुवादित नाम।</translation>
    </message>
    <message>
      <source>The two differ. Type the same password twice.</source>
      <translation>दुई फरक छन्। उही पासवर्ड दुई पटक टाइप गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The two passwords differ.</source>
      <translation>दुई पासवर्ड फरक छन्।</translation>
    </message>
    <message>
      <source>The two runs do not differ in anything.</source>
      <translation>दुई गणनामा कुनै फरक छैन।</translation>
    </message>
    <message>
      <source>The type of the containment and where its outlet leads to.</source>
      <translation>कन्टेनमेन्टको प्रकार र निकास जाने ठाउँ।</translation>
    </message>
    <message>
      <source>The unfinished table {schema}.{table} could not be removed: {why}. Delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value of another list that it belongs to.</source>
      <translation>यो पर्ने अर्को सूचीको मान।</translation>
    </message>
    <message>
      <source>The value was saved.</source>
      <translation>मान बचत भयो।</translation>
    </message>
    <message>
      <source>The value was set after the start values of IMIS.</source>
      <translation>मान IMIS का सुरुका मानपछि राखिएको हो।</translation>
    </message>
    <message>
      <source>The ward atlas needs the layer Ward-wise info, which is not in the map. Open the municipal map again.</source>
      <translation>वडा एटलसलाई वडागत जानकारी तह चाहिन्छ, जुन नक्सामा छैन। नगर नक्सा फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>The wards are on the map as the layer “{name}”.</source>
      <translation>वडाहरू नक्सामा तह “{name}” का रूपमा छन्।</translation>
    </message>
    <message>
      <source>The way counts nothing from (m) °</source>
      <translation>बाटो नगनिने सुरु (मि) °</translation>
    </message>
    <message>
      <source>The way counts whole up to (m) °</source>
      <translation>यति दूरीसम्म बाटो पूरै गनिन्छ (मि) °</translation>
    </message>
    <message>
      <source>The weights of all criteria that can be measured are 0. Give at least one of them a weight.</source>
      <translation>मापन गर्न सकिने सबै मापदण्डका भार 0 छन्। कम्तीमा एउटालाई भार दिनुहोस्।</translation>
    </message>
    <message>
      <source>The whole city</source>
      <translation>सम्पूर्ण सहर</translation>
    </message>
    <message>
      <source>The work area in words.</source>
      <translation>कार्यक्षेत्र शब्दमा।</translation>
    </message>
    <message>
      <source>The workbook {path} could not be written: {why}</source>
      <translation>कार्यपुस्तिका {path} लेख्न सकिएन: {why}</translation>
    </message>
    <message>
      <source>The year was not over when the figures were computed.</source>
      <translation>अङ्क गणना गर्दा वर्ष सकिएको थिएन।</translation>
    </message>
    <message>
      <source>The year was not over when this draft was computed.</source>
      <translation>यो मस्यौदा गणना गर्दा वर्ष सकिएको थिएन।</translation>
    </message>
    <message>
      <source>The year {year} has not begun. Choose an earlier one.</source>
      <translation>वर्ष {year} सुरु भएको छैन। अघिल्लो वर्ष छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The year {} is not possible.</source>
      <translation>वर्ष {} सम्भव छैन।</translation>
    </message>
    <message>
      <source>The {} largest communities are shown; {} more stand in the report document and in the workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their length (km)</source>
      <translation>तिनको लम्बाइ (किमि)</translation>
    </message>
    <message>
      <source>Their numbers with commas between; empty for all</source>
      <translation>तिनका नम्बर अल्पविरामले छुट्याएर; सबैका लागि खाली</translation>
    </message>
    <message>
      <source>Their sludge (m³ a year)</source>
      <translation>तिनको लेदो (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Their wastewater (m³ a day)</source>
      <translation>तिनको फोहोर पानी (मि³ प्रतिदिन)</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>विषय</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>विषयहरू</translation>
    </message>
    <message>
      <source>Themes of the municipal map, data export, printed maps</source>
      <translation>नगर नक्साका विषय, तथ्याङ्क निर्यात, छापिएका नक्सा</translation>
    </message>
    <message>
      <source>Then, by: {who}.</source>
      <translation>त्यसपछि गर्ने: {who}।</translation>
    </message>
    <message>
      <source>There</source>
      <translation>त्यहाँ</translation>
    </message>
    <message>
      <source>There are less than 24 months of applications: every month is taken to be alike.</source>
      <translation>24 महिनाभन्दा कमका आवेदन छन्: हरेक महिना उस्तै मानिन्छ।</translation>
    </message>
    <message>
      <source>There are more fatalities than cases. Correct one of the two.</source>
      <translation>बिरामीभन्दा मृत्यु बढी छन्। दुईमध्ये एउटा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>There are more seats here than seats in all. Correct one of the two.</source>
      <translation>यहाँका सिट जम्मा सिटभन्दा बढी छन्। दुईमध्ये एउटा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>There are no applications and no targets yet.</source>
      <translation>अझै आवेदन र लक्ष्य छैनन्।</translation>
    </message>
    <message>
      <source>There are no two kept runs of one analysis yet. Run a planning analysis twice, then compare.</source>
      <translation>एउटै विश्लेषणका दुई राखिएका गणना अझै छैनन्। योजना विश्लेषण दुई पटक गणना गरेर तुलना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>There is at least one case: enter it as male, female or other.</source>
      <translation>कम्तीमा एक बिरामी हुन्छ: पुरुष, महिला वा अन्यमा प्रविष्ट गर्नुहोस्।</translation>
    </message>
    <message>
      <source>There is at least one.</source>
      <translation>कम्तीमा एउटा छ।</translation>
    </message>
    <message>
      <source>There is no account that can carry a package: give somebody the role first.</source>
      <translation>प्याकेज बोक्न सक्ने खाता छैन: पहिले कसैलाई भूमिका दिनुहोस्।</translation>
    </message>
    <message>
      <source>There is no answer for this year.</source>
      <translation>यस वर्षको उत्तर छैन।</translation>
    </message>
    <message>
      <source>There is no application yet, so there is no month to report.</source>
      <translation>अझै कुनै आवेदन छैन, त्यसैले प्रतिवेदन गर्ने महिना छैन।</translation>
    </message>
    <message>
      <source>There is no building in this area. Choose another one.</source>
      <translation>यस क्षेत्रमा भवन छैन। अर्को छान्नुहोस्।</translation>
    </message>
    <message>
      <source>There is no case with these choices.</source>
      <translation>यी छनोटमा कुनै बिरामी छैन।</translation>
    </message>
    <message>
      <source>There is no column “{name}” with numbers on the map. There are: {there}.</source>
      <translation>नक्सामा सङ्ख्या भएको “{name}” स्तम्भ छैन। उपलब्ध छन्: {there}।</translation>
    </message>
    <message>
      <source>There is no connection to the database just now.</source>
      <translation>अहिले डाटाबेससँग जडान छैन।</translation>
    </message>
    <message>
      <source>There is no disease “{name}”. The list has: {there}.</source>
      <translation>रोग “{name}” छैन। सूचीमा छन्: {there}।</translation>
    </message>
    <message>
      <source>There is no entry for this year.</source>
      <translation>यस वर्षको प्रविष्टि छैन।</translation>
    </message>
    <message>
      <source>There is no grid yet. Run “Make the grid” first, or choose wards.</source>
      <translation>अझै ग्रिड छैन। पहिले “ग्रिड बनाउनुहोस्” चलाउनुहोस्, वा वडा छान्नुहोस्।</translation>
    </message>
    <message>
      <source>There is no grid yet. Run “Make the grid” first, or compare wards.</source>
      <translation>अझै ग्रिड छैन। पहिले “ग्रिड बनाउनुहोस्” चलाउनुहोस्, वा वडा तुलना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>There is no indicator {}. Choose from: {}, or all.</source>
      <translation>सूचक {} छैन। यीमध्ये छान्नुहोस्: {}, वा सबै।</translation>
    </message>
    <message>
      <source>There is no kept run {number} that you may see. The tab Kept runs of the panel Analyses lists them.</source>
      <translation>तपाईंले देख्न पाउने राखिएको गणना {number} छैन। विश्लेषणहरू प्यानलको राखिएका गणना ट्याबमा सूची छ।</translation>
    </message>
    <message>
      <source>There is no operational treatment plant “{name}”.</source>
      <translation>सञ्चालनमा रहेको प्रशोधन केन्द्र “{name}” छैन।</translation>
    </message>
    <message>
      <source>There is no operational vehicle “{name}” among those that you may see. Give number plates as in the list of vehicles.</source>
      <translation>तपाईंले देख्न पाउनेमध्ये सञ्चालनमा रहेको सवारी “{name}” छैन। सवारीको सूचीमा जस्तै नम्बर प्लेट दिनुहोस्।</translation>
    </message>
    <message>
      <source>There is no other report to compare with yet.</source>
      <translation>तुलना गर्न अर्को प्रतिवेदन अझै छैन।</translation>
    </message>
    <message>
      <source>There is no project open here that could keep the print layout. Ask for the PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no service provider “{name}” among those that you may see.</source>
      <translation>तपाईंले देख्न पाउनेमध्ये “{name}” सेवा प्रदायक छैन।</translation>
    </message>
    <message>
      <source>There is no setting {name}. Refresh the list.</source>
      <translation>सेटिङ {name} छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>There is no space left for {}. Free some, or choose another folder. The report itself is safe in the database.</source>
      <translation>{} का लागि ठाउँ बाँकी छैन। केही खाली गर्नुहोस्, वा अर्को फोल्डर छान्नुहोस्। प्रतिवेदन आफैँ डाटाबेसमा सुरक्षित छ।</translation>
    </message>
    <message>
      <source>There is no treatment plant to discharge at: none is operational with these parameters.</source>
      <translation>विसर्जन गर्ने प्रशोधन केन्द्र छैन: यी परिमापमा कुनै सञ्चालनमा छैन।</translation>
    </message>
    <message>
      <source>There is no type of water body “{type}”. The types are {all}.</source>
      <translation>जलाशयको प्रकार “{type}” छैन। प्रकार हुन् {all}।</translation>
    </message>
    <message>
      <source>There is no vehicle to plan with: none is operational with these parameters.</source>
      <translation>योजना गर्न सवारी छैन: यी परिमापमा कुनै सञ्चालनमा छैन।</translation>
    </message>
    <message>
      <source>There is no ward {ward} on the map.</source>
      <translation>नक्सामा वडा {ward} छैन।</translation>
    </message>
    <message>
      <source>There is no ward {wrong}. The wards are {there}.</source>
      <translation>वडा {wrong} छैन। वडाहरू हुन् {there}।</translation>
    </message>
    <message>
      <source>There is none to choose.</source>
      <translation>छान्न कुनै छैन।</translation>
    </message>
    <message>
      <source>There is nothing to compare: no cases, or all cells are alike.</source>
      <translation>तुलना गर्ने केही छैन: बिरामी छैनन्, वा सबै कोठा उस्तै छन्।</translation>
    </message>
    <message>
      <source>There is nothing to correct in this package.</source>
      <translation>यस प्याकेजमा सच्याउने केही छैन।</translation>
    </message>
    <message>
      <source>There is nothing to draw.</source>
      <translation>कोर्न केही छैन।</translation>
    </message>
    <message>
      <source>There is nothing to show here.</source>
      <translation>यहाँ देखाउने केही छैन।</translation>
    </message>
    <message>
      <source>There is nothing to show: the municipality has no outline yet.</source>
      <translation>देखाउने केही छैन: नगरपालिकाको बाह्यरेखा अझै छैन।</translation>
    </message>
    <message>
      <source>There were no results on the map.</source>
      <translation>नक्सामा नतिजा थिएनन्।</translation>
    </message>
    <message>
      <source>These are among the users of the day, so they cannot be more than all of them.</source>
      <translation>यी सो दिनका प्रयोगकर्तामै पर्छन्, त्यसैले सबैभन्दा बढी हुन सक्दैनन्।</translation>
    </message>
    <message>
      <source>These are deleted with it: {listed}.</source>
      <translation>यससँगै यी पनि मेटिन्छन्: {listed}।</translation>
    </message>
    <message>
      <source>These are records of an earlier system; they may be incomplete</source>
      <translation>यी पुरानो प्रणालीका अभिलेख हुन्; अपूर्ण हुन सक्छन्</translation>
    </message>
    <message>
      <source>These containments</source>
      <translation>यी कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>These numbers could not be read.</source>
      <translation>यी सङ्ख्या पढ्न सकिएन।</translation>
    </message>
    <message>
      <source>These pages are made from the report document with this SHA-256 checksum. To verify a copy of it: {command}</source>
      <translation>यी पृष्ठ यस SHA-256 चेकसम भएको प्रतिवेदन कागजातबाट बनेका हुन्। यसको प्रतिलिपि प्रमाणित गर्न: {command}</translation>
    </message>
    <message>
      <source>These were not approved and wait in the queue. Open them one by one.</source>
      <translation>यी स्वीकृत भएनन् र लाममा पर्खन्छन्। एक-एक गरी खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>Third of severity (1 is the worst)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Third of the load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Third quarter</source>
      <translation>तेस्रो चौथाइ</translation>
    </message>
    <message>
      <source>This</source>
      <translation>यो</translation>
    </message>
    <message>
      <source>This QGIS has no XLSX driver (GDAL). Choose the tables as layers instead.</source>
      <translation>यस QGIS मा XLSX ड्राइभर (GDAL) छैन। बरु तालिकालाई तहका रूपमा छान्नुहोस्।</translation>
    </message>
    <message>
      <source>This account is no longer there, or is not one that you may look at. Refresh the list.</source>
      <translation>यो खाता अब त्यहाँ छैन, वा तपाईंले हेर्न पाउने होइन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>This boundary has more than {number} corners. Simplify it first (Vector ▸ Geometry Tools ▸ Simplify).</source>
      <translation>यस सीमानामा {number} भन्दा बढी कुना छन्। पहिले सरल बनाउनुहोस् (Vector ▸ Geometry Tools ▸ Simplify)।</translation>
    </message>
    <message>
      <source>This cannot be below zero.</source>
      <translation>यो शून्यभन्दा कम हुन सक्दैन।</translation>
    </message>
    <message>
      <source>This containment has no emptying on record.</source>
      <translation>यस कन्टेनमेन्टको रित्याइ अभिलेख छैन।</translation>
    </message>
    <message>
      <source>This database has no officer's account yet. Make one with: {command}</source>
      <translation>यस डाटाबेसमा अझै अधिकारीको खाता छैन। यसबाट बनाउनुहोस्: {command}</translation>
    </message>
    <message>
      <source>This database has no table “{name}”. It is not an IMIS database, or an older one: upgrade it first.</source>
      <translation>यस डाटाबेसमा “{name}” तालिका छैन। यो IMIS डाटाबेस होइन, वा पुरानो हो: पहिले स्तरवृद्धि गर्नुहोस्।</translation>
    </message>
    <message>
      <source>This date lies in the future.</source>
      <translation>यो मिति भविष्यको हो।</translation>
    </message>
    <message>
      <source>This drawing is larger than 500 kB. Save it simpler, or as PNG.</source>
      <translation>यो रेखाचित्र 500 kB भन्दा ठूलो छ। सरल बनाएर, वा PNG मा बचत गर्नुहोस्।</translation>
    </message>
    <message>
      <source>This file has no line.</source>
      <translation>यस फाइलमा रेखा छैन।</translation>
    </message>
    <message>
      <source>This file has no point.</source>
      <translation>यस फाइलमा बिन्दु छैन।</translation>
    </message>
    <message>
      <source>This file has no polygon.</source>
      <translation>यस फाइलमा बहुभुज छैन।</translation>
    </message>
    <message>
      <source>This file is no JPG or PNG photo.</source>
      <translation>यो फाइल JPG वा PNG फोटो होइन।</translation>
    </message>
    <message>
      <source>This file is no PNG, JPG or SVG picture.</source>
      <translation>यो फाइल PNG, JPG वा SVG चित्र होइन।</translation>
    </message>
    <message>
      <source>This file is no picture that can be shown.</source>
      <translation>यो फाइल देखाउन मिल्ने चित्र होइन।</translation>
    </message>
    <message>
      <source>This file is not a plain KML file and was not read.</source>
      <translation>यो सामान्य KML फाइल होइन, त्यसैले पढिएन।</translation>
    </message>
    <message>
      <source>This file is too large for one shape.</source>
      <translation>यो फाइल एउटा आकृतिका लागि धेरै ठूलो छ।</translation>
    </message>
    <message>
      <source>This goes with it:</source>
      <translation>यससँगै जान्छ:</translation>
    </message>
    <message>
      <source>This indicator belongs to the whole city and is not told apart by ward.</source>
      <translation>यो सूचक सम्पूर्ण सहरको हो र वडा अनुसार छुट्याइँदैन।</translation>
    </message>
    <message>
      <source>This is a screening, not a design: it shows where a survey is worth while. Levels come from a raster of heights, streets stand for the places where pipes could lie, and neither houses' own levels nor other pipes, traffic or the ground are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is more than there can be, or less than {least}.</source>
      <translation>यो हुन सक्नेभन्दा बढी छ, वा {least} भन्दा कम।</translation>
    </message>
    <message>
      <source>This is no CWIS report of IMIS (its schema is {}).</source>
      <translation>यो IMIS को CWIS प्रतिवेदन होइन (यसको स्किमा {} हो)।</translation>
    </message>
    <message>
      <source>This is no email address.</source>
      <translation>यो इमेल ठेगाना होइन।</translation>
    </message>
    <message>
      <source>This is no place on earth: latitude is -90 to 90, longitude -180 to 180.</source>
      <translation>यो पृथ्वीको स्थान होइन: अक्षांश -90 देखि 90, देशान्तर -180 देखि 180 हुन्छ।</translation>
    </message>
    <message>
      <source>This is no place. Click one on the map.</source>
      <translation>यो स्थान होइन। नक्सामा एउटा स्थानमा क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>This is one of the standard roles; it stays as it is. Add a role of your own instead.</source>
      <translation>यो मानक भूमिकामध्ये एक हो; जस्ताको तस्तै रहन्छ। बरु आफ्नै भूमिका थप्नुहोस्।</translation>
    </message>
    <message>
      <source>This is too long.</source>
      <translation>यो धेरै लामो छ।</translation>
    </message>
    <message>
      <source>This is too small.</source>
      <translation>यो धेरै सानो छ।</translation>
    </message>
    <message>
      <source>This lies outside the range allowed.</source>
      <translation>यो मान्य दायराबाहिर छ।</translation>
    </message>
    <message>
      <source>This line is in several parts and cannot be gone on with. Draw it again.</source>
      <translation>यो रेखा धेरै भागमा छ र अघि बढाउन सकिँदैन। फेरि कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>This list names persons. Why do you need the names? Left empty, the file is written without them.</source>
      <translation>यस सूचीमा व्यक्तिका नाम छन्। नाम किन चाहियो? खाली छाडे फाइल नामबिना लेखिन्छ।</translation>
    </message>
    <message>
      <source>This month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This must be more than zero.</source>
      <translation>यो शून्यभन्दा बढी हुनुपर्छ।</translation>
    </message>
    <message>
      <source>This names no place.</source>
      <translation>यसले कुनै स्थान जनाउँदैन।</translation>
    </message>
    <message>
      <source>This one is computed from the records.</source>
      <translation>यो अभिलेखबाट गणना गरिन्छ।</translation>
    </message>
    <message>
      <source>This package has no area on the map.</source>
      <translation>यस प्याकेजको नक्सामा क्षेत्र छैन।</translation>
    </message>
    <message>
      <source>This record has no place on the map yet.</source>
      <translation>यस अभिलेखको नक्सामा अझै स्थान छैन।</translation>
    </message>
    <message>
      <source>This record is no longer there, or is not yours. Refresh the list.</source>
      <translation>यो अभिलेख अब त्यहाँ छैन, वा तपाईंको होइन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>This record was changed while you had it open</source>
      <translation>तपाईंले खोल्दाखोल्दै यो अभिलेख परिवर्तन भयो</translation>
    </message>
    <message>
      <source>This record was deleted by a colleague, or is no longer yours. What you typed is still here.</source>
      <translation>यो अभिलेख सहकर्मीले मेट्नुभयो, वा अब तपाईंको होइन। तपाईंले टाइप गरेको कुरा यहीँ छ।</translation>
    </message>
    <message>
      <source>This report has no figures by ward, so there is no atlas of it. Draw or load the wards, and generate the year anew.</source>
      <translation>यस प्रतिवेदनमा वडा अनुसारका अङ्क छैनन्, त्यसैले एटलस छैन। वडाहरू कोर्नुहोस् वा लोड गर्नुहोस्, र वर्ष नयाँ गरी तयार गर्नुहोस्।</translation>
    </message>
    <message>
      <source>This revision is approved already.</source>
      <translation>यो पुनरावलोकन पहिल्यै स्वीकृत छ।</translation>
    </message>
    <message>
      <source>This revision replaces an earlier one. Reason: {}</source>
      <translation>यो पुनरावलोकनले अघिल्लोलाई विस्थापित गर्छ। कारण: {}</translation>
    </message>
    <message>
      <source>This survey has been decided meanwhile. Refresh the list.</source>
      <translation>यसबीच यो सर्वेक्षणको निर्णय भइसक्यो। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>This survey has no footprint.</source>
      <translation>यस सर्वेक्षणमा भवनको आकार छैन।</translation>
    </message>
    <message>
      <source>This value is no longer there. Refresh the list.</source>
      <translation>यो मान अब त्यहाँ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>This value is the computed one.</source>
      <translation>यो मान गणना गरिएकै मान हो।</translation>
    </message>
    <message>
      <source>This very file was imported before, as delivery {number}.</source>
      <translation>यही फाइल पहिले खेप {number} का रूपमा आयात भइसकेको थियो।</translation>
    </message>
    <message>
      <source>This very file was imported before, as delivery {number}. Import it again?</source>
      <translation>यही फाइल पहिले खेप {number} का रूपमा आयात भइसकेको थियो। फेरि आयात गर्ने?</translation>
    </message>
    <message>
      <source>This was decided when the database was set up.</source>
      <translation>यो डाटाबेस स्थापना गर्दा नै तय भएको हो।</translation>
    </message>
    <message>
      <source>This year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three complete years due.</source>
      <translation>पूरा तीन वर्षको बक्यौता।</translation>
    </message>
    <message>
      <source>Through stations (m³ a year)</source>
      <translation>स्टेसन हुँदै (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Tick the layers to export.</source>
      <translation>निर्यात गर्ने तहमा चिह्न लगाउनुहोस्।</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>समय</translation>
    </message>
    <message>
      <source>Time (min)</source>
      <translation>समय (मिनेट)</translation>
    </message>
    <message>
      <source>Time of approval or rejection.</source>
      <translation>स्वीकृति वा अस्वीकृतिको समय।</translation>
    </message>
    <message>
      <source>Time of the change.</source>
      <translation>परिवर्तनको समय।</translation>
    </message>
    <message>
      <source>Time that is over</source>
      <translation>बितिसकेको समय</translation>
    </message>
    <message>
      <source>Time that its reference layers are of.</source>
      <translation>सन्दर्भ तहहरूको समय।</translation>
    </message>
    <message>
      <source>Time windows of customers</source>
      <translation>ग्राहकका समयावधि</translation>
    </message>
    <message>
      <source>Times emptied</source>
      <translation>रित्याइएको पटक</translation>
    </message>
    <message>
      <source>Tipping fee</source>
      <translation>विसर्जन शुल्क</translation>
    </message>
    <message>
      <source>Tipping fee receipt</source>
      <translation>विसर्जन शुल्कको रसिद</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>शीर्षक</translation>
    </message>
    <message>
      <source>Title in reports.</source>
      <translation>प्रतिवेदनमा शीर्षक।</translation>
    </message>
    <message>
      <source>Title of the list.</source>
      <translation>सूचीको शीर्षक।</translation>
    </message>
    <message>
      <source>Title of the table or view.</source>
      <translation>तालिका वा भ्युको शीर्षक।</translation>
    </message>
    <message>
      <source>Title.</source>
      <translation>शीर्षक।</translation>
    </message>
    <message>
      <source>To</source>
      <translation>सम्म</translation>
    </message>
    <message>
      <source>To (empty: the day of the question)</source>
      <translation>सम्म (खाली: प्रश्नको दिन)</translation>
    </message>
    <message>
      <source>To a dwelling (m)</source>
      <translation>आवासीय घरसम्म (मि)</translation>
    </message>
    <message>
      <source>To a sewer or plant (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To a water body (m)</source>
      <translation>जलाशयसम्म (मि)</translation>
    </message>
    <message>
      <source>To a well (m)</source>
      <translation>इनारसम्म (मि)</translation>
    </message>
    <message>
      <source>To a wide road (m)</source>
      <translation>चौडा सडकसम्म (मि)</translation>
    </message>
    <message>
      <source>To be completed</source>
      <translation>पूरा गर्नुपर्ने</translation>
    </message>
    <message>
      <source>To be done</source>
      <translation>गर्नुपर्ने</translation>
    </message>
    <message>
      <source>To be emptied before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be verified</source>
      <translation>प्रमाणित गर्नुपर्ने</translation>
    </message>
    <message>
      <source>To correct</source>
      <translation>सच्याउनुपर्ने</translation>
    </message>
    <message>
      <source>To correct: community and place differ</source>
      <translation>सच्याउनुपर्ने: बस्ती र स्थान फरक छन्</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>गर्नुपर्ने</translation>
    </message>
    <message>
      <source>To find the way</source>
      <translation>बाटो भेट्टाउन</translation>
    </message>
    <message>
      <source>To keep the record, set its status to Inactive instead.</source>
      <translation>अभिलेख राख्न, बरु यसको अवस्था निष्क्रिय राख्नुहोस्।</translation>
    </message>
    <message>
      <source>To keep the record, set its status to Not operational instead.</source>
      <translation>अभिलेख राख्न, बरु यसको अवस्था सञ्चालनमा छैन राख्नुहोस्।</translation>
    </message>
    <message>
      <source>To node</source>
      <translation>अन्तिम नोड</translation>
    </message>
    <message>
      <source>To the end of the piece (m)</source>
      <translation>टुक्राको अन्त्यसम्म (मि)</translation>
    </message>
    <message>
      <source>To the nearest plant (m)</source>
      <translation>नजिकको प्रशोधन केन्द्रसम्म (मि)</translation>
    </message>
    <message>
      <source>To the plant</source>
      <translation>प्रशोधन केन्द्रसम्म</translation>
    </message>
    <message>
      <source>To the start of the piece (m)</source>
      <translation>टुक्राको सुरुसम्म (मि)</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>आज</translation>
    </message>
    <message>
      <source>Today, whatever year is chosen above.</source>
      <translation>आज, माथि जुन वर्ष छाने पनि।</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>सँगै</translation>
    </message>
    <message>
      <source>Toilet</source>
      <translation>शौचालय</translation>
    </message>
    <message>
      <source>Toilet connection</source>
      <translation>शौचालयको जडान</translation>
    </message>
    <message>
      <source>Toilet full</source>
      <translation>शौचालय भरिएको</translation>
    </message>
    <message>
      <source>Toilet full (people)</source>
      <translation>शौचालय भरिएको (मानिस)</translation>
    </message>
    <message>
      <source>Toilet here</source>
      <translation>यहाँ शौचालय</translation>
    </message>
    <message>
      <source>Toilet name</source>
      <translation>शौचालयको नाम</translation>
    </message>
    <message>
      <source>Toilet of their own</source>
      <translation>आफ्नै शौचालय</translation>
    </message>
    <message>
      <source>Toilet presence by ward</source>
      <translation>वडा अनुसार शौचालयको उपलब्धता</translation>
    </message>
    <message>
      <source>Toilet present</source>
      <translation>शौचालय छ</translation>
    </message>
    <message>
      <source>Toilet seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toilet seats in all, number.</source>
      <translation>जम्मा शौचालय सिट, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Toilet that its people use.</source>
      <translation>यसका मानिसले प्रयोग गर्ने शौचालय।</translation>
    </message>
    <message>
      <source>Toilet type</source>
      <translation>शौचालयको प्रकार</translation>
    </message>
    <message>
      <source>Toilet {key}</source>
      <translation>शौचालय {key}</translation>
    </message>
    <message>
      <source>Toilet {key} was saved.</source>
      <translation>शौचालय {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Toilet, number</source>
      <translation>शौचालय, सङ्ख्या</translation>
    </message>
    <message>
      <source>Toilets</source>
      <translation>शौचालयहरू</translation>
    </message>
    <message>
      <source>Toilets (empty: all)</source>
      <translation>शौचालय (खाली: सबै)</translation>
    </message>
    <message>
      <source>Toilets PT/CT</source>
      <translation>सार्वजनिक/सामुदायिक शौचालय</translation>
    </message>
    <message>
      <source>Toilets and their load</source>
      <translation>शौचालय र तिनको भार</translation>
    </message>
    <message>
      <source>Toilets for low-income communities</source>
      <translation>न्यून आय बस्तीका लागि शौचालय</translation>
    </message>
    <message>
      <source>Toilets led into it, number.</source>
      <translation>यसमा जोडिएका शौचालय, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Toilets too small</source>
      <translation>धेरै साना शौचालय</translation>
    </message>
    <message>
      <source>Toilets within a walk, and new ones</source>
      <translation>पैदल दूरीका शौचालय र नयाँ शौचालय</translation>
    </message>
    <message>
      <source>Told apart</source>
      <translation>छुट्याइएको</translation>
    </message>
    <message>
      <source>Told apart by</source>
      <translation>छुट्याउने आधार</translation>
    </message>
    <message>
      <source>Told for each city as a whole, not by ward.</source>
      <translation>हरेक सहरको समग्र बताइन्छ, वडा अनुसार होइन।</translation>
    </message>
    <message>
      <source>Tolerance (%)</source>
      <translation>सहने सीमा (%)</translation>
    </message>
    <message>
      <source>Too deep (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too far</source>
      <translation>धेरै टाढा</translation>
    </message>
    <message>
      <source>Too far (people)</source>
      <translation>धेरै टाढा (मानिस)</translation>
    </message>
    <message>
      <source>Too few containments</source>
      <translation>कन्टेनमेन्ट धेरै थोरै</translation>
    </message>
    <message>
      <source>Too few households</source>
      <translation>घरधुरी धेरै थोरै</translation>
    </message>
    <message>
      <source>Too few people for a rate</source>
      <translation>दर निकाल्न मानिस धेरै थोरै</translation>
    </message>
    <message>
      <source>Too few people: stay on site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too late: and this many minutes</source>
      <translation>धेरै ढिलो: र यति मिनेट</translation>
    </message>
    <message>
      <source>Too late: more than this many times the time by road</source>
      <translation>धेरै ढिलो: सडकबाट लाग्ने समयको यति गुणाभन्दा बढी</translation>
    </message>
    <message>
      <source>Too near a dwelling</source>
      <translation>आवासीय घरको धेरै नजिक</translation>
    </message>
    <message>
      <source>Too near a water body</source>
      <translation>जलाशयको धेरै नजिक</translation>
    </message>
    <message>
      <source>Too near a well</source>
      <translation>इनारको धेरै नजिक</translation>
    </message>
    <message>
      <source>Too near to a dwelling</source>
      <translation>आवासीय घरको धेरै नजिक</translation>
    </message>
    <message>
      <source>Too small</source>
      <translation>धेरै सानो</translation>
    </message>
    <message>
      <source>Too soon: less than this share of the time by road °</source>
      <translation>धेरै चाँडो: सडकबाट लाग्ने समयको यति हिस्साभन्दा कम °</translation>
    </message>
    <message>
      <source>Too steep</source>
      <translation>धेरै भिरालो</translation>
    </message>
    <message>
      <source>Took</source>
      <translation>लागेको समय</translation>
    </message>
    <message>
      <source>Took (minutes)</source>
      <translation>लागेको समय (मिनेट)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>जम्मा</translation>
    </message>
    <message>
      <source>Total cases</source>
      <translation>जम्मा बिरामी</translation>
    </message>
    <message>
      <source>Total cost</source>
      <translation>जम्मा लागत</translation>
    </message>
    <message>
      <source>Total fatalities</source>
      <translation>जम्मा मृत्यु</translation>
    </message>
    <message>
      <source>Total suspended solids, mg/l.</source>
      <translation>जम्मा निलम्बित ठोस पदार्थ, मिग्रा/लि।</translation>
    </message>
    <message>
      <source>Total volume; preset from the dimensions, a typed value wins, m³.</source>
      <translation>जम्मा आयतन; नापबाट पहिल्यै राखिएको, टाइप गरिएको मान मान्य हुन्छ, मि³।</translation>
    </message>
    <message>
      <source>Touches no other line</source>
      <translation>अरू कुनै रेखालाई छुँदैन</translation>
    </message>
    <message>
      <source>Trace</source>
      <translation>खोजी</translation>
    </message>
    <message>
      <source>Trace a drain</source>
      <translation>नालीको बहाव खोज्नुहोस्</translation>
    </message>
    <message>
      <source>Trace a sewer</source>
      <translation>ढलको बहाव खोज्नुहोस्</translation>
    </message>
    <message>
      <source>Trace sewers and drains</source>
      <translation>ढल र नालीको बहाव खोज्नुहोस्</translation>
    </message>
    <message>
      <source>Traced length (km)</source>
      <translation>खोजिएको लम्बाइ (किमि)</translation>
    </message>
    <message>
      <source>Traced lines</source>
      <translation>खोजिएका रेखा</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>तालिम</translation>
    </message>
    <message>
      <source>Training received.</source>
      <translation>लिएको तालिम।</translation>
    </message>
    <message>
      <source>Transaction</source>
      <translation>कारोबार</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>ढुवानी</translation>
    </message>
    <message>
      <source>Travel time</source>
      <translation>यात्रा समय</translation>
    </message>
    <message>
      <source>Travel time (s)</source>
      <translation>यात्रा समय (से)</translation>
    </message>
    <message>
      <source>Treated according to the record</source>
      <translation>अभिलेख अनुसार प्रशोधित</translation>
    </message>
    <message>
      <source>Treatment</source>
      <translation>प्रशोधन</translation>
    </message>
    <message>
      <source>Treatment plant</source>
      <translation>प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>Treatment plant name</source>
      <translation>प्रशोधन केन्द्रको नाम</translation>
    </message>
    <message>
      <source>Treatment plant performance, last five years</source>
      <translation>प्रशोधन केन्द्रको कार्यसम्पादन, पछिल्ला पाँच वर्ष</translation>
    </message>
    <message>
      <source>Treatment plant the sludge is taken to.</source>
      <translation>लेदो लगिने प्रशोधन केन्द्र।</translation>
    </message>
    <message>
      <source>Treatment plant {key}</source>
      <translation>प्रशोधन केन्द्र {key}</translation>
    </message>
    <message>
      <source>Treatment plant {key} was saved.</source>
      <translation>प्रशोधन केन्द्र {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Treatment plant, number</source>
      <translation>प्रशोधन केन्द्र, सङ्ख्या</translation>
    </message>
    <message>
      <source>Treatment plants</source>
      <translation>प्रशोधन केन्द्रहरू</translation>
    </message>
    <message>
      <source>Treatment system</source>
      <translation>प्रशोधन प्रणाली</translation>
    </message>
    <message>
      <source>Treatment technology</source>
      <translation>प्रशोधन प्रविधि</translation>
    </message>
    <message>
      <source>Tries</source>
      <translation>प्रयासहरू</translation>
    </message>
    <message>
      <source>Tries with a wrong password on the same desk since its last sign-in, number.</source>
      <translation>पछिल्लो साइन इनपछि उही डेस्कमा गलत पासवर्डका प्रयास, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Trip</source>
      <translation>खेप</translation>
    </message>
    <message>
      <source>Trip {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trips</source>
      <translation>खेपहरू</translation>
    </message>
    <message>
      <source>Trips demanded</source>
      <translation>माग भएका खेप</translation>
    </message>
    <message>
      <source>Trips of the vehicle, number.</source>
      <translation>सवारीका खेप, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Trips received, number.</source>
      <translation>प्राप्त खेप, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Truck-days</source>
      <translation>ट्रक-दिन</translation>
    </message>
    <message>
      <source>Truck-days of the periods</source>
      <translation>अवधिका ट्रक-दिन</translation>
    </message>
    <message>
      <source>Truck-hours</source>
      <translation>ट्रक-घण्टा</translation>
    </message>
    <message>
      <source>Truck-hours a year</source>
      <translation>वार्षिक ट्रक-घण्टा</translation>
    </message>
    <message>
      <source>Trucks</source>
      <translation>ट्रकहरू</translation>
    </message>
    <message>
      <source>Trucks busy</source>
      <translation>व्यस्त ट्रक</translation>
    </message>
    <message>
      <source>Trucks needed</source>
      <translation>आवश्यक ट्रक</translation>
    </message>
    <message>
      <source>Trucks sent out</source>
      <translation>पठाइएका ट्रक</translation>
    </message>
    <message>
      <source>True when a person replaced the value.</source>
      <translation>व्यक्तिले मान फेरेको भए सत्य।</translation>
    </message>
    <message>
      <source>True when buildings without a number count as no data (tax).</source>
      <translation>नम्बर नभएका भवन तथ्याङ्क नभएका मानिँदा सत्य (कर)।</translation>
    </message>
    <message>
      <source>True, false, or empty when the system is unknown.</source>
      <translation>सत्य, असत्य, वा प्रणाली थाहा नभए खाली।</translation>
    </message>
    <message>
      <source>Try the chosen delivery once more</source>
      <translation>छानिएको खेप फेरि एक पटक प्रयास गर्नुहोस्</translation>
    </message>
    <message>
      <source>Two complete years due.</source>
      <translation>पूरा दुई वर्षको बक्यौता।</translation>
    </message>
    <message>
      <source>Two containments within 0.5 m</source>
      <translation>0.5 मि भित्र दुई कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Two headings fill the same column: {names}.</source>
      <translation>दुई शीर्षकले उही स्तम्भ भर्छन्: {names}।</translation>
    </message>
    <message>
      <source>Two reports side by side: what differs, and why</source>
      <translation>दुई प्रतिवेदन सँगसँगै: के फरक छ, र किन</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>प्रकार</translation>
    </message>
    <message>
      <source>Type after the change.</source>
      <translation>परिवर्तनपछिको प्रकार।</translation>
    </message>
    <message>
      <source>Type and status</source>
      <translation>प्रकार र अवस्था</translation>
    </message>
    <message>
      <source>Type before the change.</source>
      <translation>परिवर्तनअघिको प्रकार।</translation>
    </message>
    <message>
      <source>Type changes</source>
      <translation>प्रकार बदलिन्छ</translation>
    </message>
    <message>
      <source>Type changes of {id}</source>
      <translation>{id} को प्रकार परिवर्तन</translation>
    </message>
    <message>
      <source>Type for example 26.85, 80.95 (latitude first), 26°51′N 80°57′E, metres of the city's system, or a plus code.</source>
      <translation>उदाहरणका लागि 26.85, 80.95 (अक्षांश पहिले), 26°51′N 80°57′E, सहरको प्रणालीका मिटर, वा प्लस कोड टाइप गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Type of plant</source>
      <translation>केन्द्रको प्रकार</translation>
    </message>
    <message>
      <source>Type of that toilet.</source>
      <translation>सो शौचालयको प्रकार।</translation>
    </message>
    <message>
      <source>Type of the toilet block that such a building is; empty = not a toilet block.</source>
      <translation>यस्तो भवन कुन प्रकारको शौचालय हो; खाली = शौचालय होइन।</translation>
    </message>
    <message>
      <source>Type of toilet that the frequency belongs to.</source>
      <translation>आवृत्ति पर्ने शौचालयको प्रकार।</translation>
    </message>
    <message>
      <source>Type of water body</source>
      <translation>जलाशयको प्रकार</translation>
    </message>
    <message>
      <source>Type, number</source>
      <translation>प्रकार, सङ्ख्या</translation>
    </message>
    <message>
      <source>Types of its containments.</source>
      <translation>यसका कन्टेनमेन्टका प्रकार।</translation>
    </message>
    <message>
      <source>Types of water bodies (empty: all)</source>
      <translation>जलाशयका प्रकार (खाली: सबै)</translation>
    </message>
    <message>
      <source>Types parted by commas, such as River. Empty: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unassigned</source>
      <translation>नतोकिएको</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>पूर्ववत् गर्नुहोस्</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>आयात पूर्ववत् गर्नुहोस्</translation>
    </message>
    <message>
      <source>Undo the import of “{name}”?</source>
      <translation>“{name}” को आयात पूर्ववत् गर्ने?</translation>
    </message>
    <message>
      <source>Undo this import…</source>
      <translation>यो आयात पूर्ववत् गर्नुहोस्…</translation>
    </message>
    <message>
      <source>Undoing the import</source>
      <translation>आयात पूर्ववत् हुँदै</translation>
    </message>
    <message>
      <source>Undone at</source>
      <translation>पूर्ववत् मिति</translation>
    </message>
    <message>
      <source>Undone by</source>
      <translation>पूर्ववत् गर्ने</translation>
    </message>
    <message>
      <source>Undone: {removed} records are gone again, {restored} have their former values.</source>
      <translation>पूर्ववत् भयो: {removed} अभिलेख फेरि हटाइए, {restored} मा पहिलेका मान छन्।</translation>
    </message>
    <message>
      <source>Unique, up to 100 characters.</source>
      <translation>नदोहोरिने, बढीमा 100 अक्षर।</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>एकाइ</translation>
    </message>
    <message>
      <source>Unit of target and achievement: percent or hours.</source>
      <translation>लक्ष्य र उपलब्धिको एकाइ: प्रतिशत वा घण्टा।</translation>
    </message>
    <message>
      <source>Unit of the value.</source>
      <translation>मानको एकाइ।</translation>
    </message>
    <message>
      <source>Unit, number</source>
      <translation>एकाइ, सङ्ख्या</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>एकाइहरू</translation>
    </message>
    <message>
      <source>Universal design</source>
      <translation>सर्वमैत्री संरचना</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>अज्ञात</translation>
    </message>
    <message>
      <source>Unlined</source>
      <translation>कच्ची</translation>
    </message>
    <message>
      <source>Unlined pits become lined pits with a soak pit.</source>
      <translation>कच्ची खाल्डा सोक पिटसहितका पक्की खाल्डा बन्छन्।</translation>
    </message>
    <message>
      <source>Unloading a load at the plant (minutes) °</source>
      <translation>प्रशोधन केन्द्रमा एक खेप खन्याउने समय (मिनेट) °</translation>
    </message>
    <message>
      <source>Unloading at a plant (min) °</source>
      <translation>प्रशोधन केन्द्रमा खन्याउने समय (मिनेट) °</translation>
    </message>
    <message>
      <source>Unmatched</source>
      <translation>नमिलेको</translation>
    </message>
    <message>
      <source>Unmatched Records</source>
      <translation>नमिलेका अभिलेख</translation>
    </message>
    <message>
      <source>Unmatched…</source>
      <translation>नमिलेको…</translation>
    </message>
    <message>
      <source>Unsafe ones among them</source>
      <translation>तीमध्ये असुरक्षित</translation>
    </message>
    <message>
      <source>Unsafe outlet</source>
      <translation>असुरक्षित निकास</translation>
    </message>
    <message>
      <source>Unsafe sanitation (%), highest quarter</source>
      <translation>असुरक्षित सरसफाइ (%), सबैभन्दा माथिल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Unsafe sanitation (%), lowest quarter</source>
      <translation>असुरक्षित सरसफाइ (%), सबैभन्दा तल्लो चौथाइ</translation>
    </message>
    <message>
      <source>Unsafe sanitation around</source>
      <translation>वरपरको असुरक्षित सरसफाइ</translation>
    </message>
    <message>
      <source>Unsafe sanitation around (%)</source>
      <translation>वरपरको असुरक्षित सरसफाइ (%)</translation>
    </message>
    <message>
      <source>Unsafely managed</source>
      <translation>असुरक्षित व्यवस्थापन</translation>
    </message>
    <message>
      <source>Unserved: at least so many containments</source>
      <translation>सेवा नपुगेको: कम्तीमा यति कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>Unserved: no emptying in (months)</source>
      <translation>सेवा नपुगेको: यति महिनामा रित्याइ नभएको</translation>
    </message>
    <message>
      <source>Update existing</source>
      <translation>विद्यमान अद्यावधिक</translation>
    </message>
    <message>
      <source>Upgrade the database</source>
      <translation>डाटाबेस स्तरवृद्धि गर्नुहोस्</translation>
    </message>
    <message>
      <source>Upgrade the database “{name}” now? It takes a minute, is done whole or not at all, and colleagues may have to wait.</source>
      <translation>डाटाबेस “{name}” अहिले स्तरवृद्धि गर्ने? एक मिनेट लाग्छ, पूरै हुन्छ वा हुँदै हुँदैन, र सहकर्मीले पर्खनुपर्न सक्छ।</translation>
    </message>
    <message>
      <source>Upgrade…</source>
      <translation>स्तरवृद्धि…</translation>
    </message>
    <message>
      <source>Upgrading the database</source>
      <translation>डाटाबेस स्तरवृद्धि हुँदै</translation>
    </message>
    <message>
      <source>Uphill of a well (%)</source>
      <translation>इनारभन्दा माथि (%)</translation>
    </message>
    <message>
      <source>Upper end (95 %)</source>
      <translation>माथिल्लो सीमा (95 %)</translation>
    </message>
    <message>
      <source>Upper end of the range.</source>
      <translation>दायराको माथिल्लो छेउ।</translation>
    </message>
    <message>
      <source>Upper limit, 95 % (%)</source>
      <translation>माथिल्लो सीमा, 95 % (%)</translation>
    </message>
    <message>
      <source>Upper limit, 99.8 % (%)</source>
      <translation>माथिल्लो सीमा, 99.8 % (%)</translation>
    </message>
    <message>
      <source>Upper limit, CFU/100 ml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper limit, mg/l.</source>
      <translation>माथिल्लो सीमा, मिग्रा/लि।</translation>
    </message>
    <message>
      <source>Uptake</source>
      <translation>सेवा लिने दर</translation>
    </message>
    <message>
      <source>Uptake (share)</source>
      <translation>सेवा लिने (हिस्सा)</translation>
    </message>
    <message>
      <source>Urgency</source>
      <translation>अत्यावश्यकता</translation>
    </message>
    <message>
      <source>Urinals</source>
      <translation>पिसाबदानी</translation>
    </message>
    <message>
      <source>Urinals in all, number.</source>
      <translation>जम्मा पिसाबदानी, सङ्ख्या।</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>प्रयोग</translation>
    </message>
    <message>
      <source>Use (%)</source>
      <translation>प्रयोग (%)</translation>
    </message>
    <message>
      <source>Use as boundary</source>
      <translation>सीमानाका रूपमा प्रयोग</translation>
    </message>
    <message>
      <source>Use by room (%)</source>
      <translation>क्षमता अनुसार प्रयोग (%)</translation>
    </message>
    <message>
      <source>Use categories</source>
      <translation>प्रयोगका वर्ग</translation>
    </message>
    <message>
      <source>Use category</source>
      <translation>प्रयोगको वर्ग</translation>
    </message>
    <message>
      <source>Use class</source>
      <translation>प्रयोगको श्रेणी</translation>
    </message>
    <message>
      <source>Use computed value</source>
      <translation>गणना गरिएको मान प्रयोग गर्नुहोस्</translation>
    </message>
    <message>
      <source>Use of protective equipment</source>
      <translation>सुरक्षा सामग्रीको प्रयोग</translation>
    </message>
    <message>
      <source>Use of the land at the containment's point.</source>
      <translation>कन्टेनमेन्ट रहेको बिन्दुको भू-उपयोग।</translation>
    </message>
    <message>
      <source>Use of the land, e.g. Builtup.</source>
      <translation>जमिनको प्रयोग, जस्तै Builtup (निर्मित क्षेत्र)।</translation>
    </message>
    <message>
      <source>Use of the plants (%)</source>
      <translation>प्रशोधन केन्द्रको प्रयोग (%)</translation>
    </message>
    <message>
      <source>Use of the station (%)</source>
      <translation>स्टेसनको प्रयोग (%)</translation>
    </message>
    <message>
      <source>Use, class</source>
      <translation>प्रयोग, श्रेणी</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>प्रयोग भएको</translation>
    </message>
    <message>
      <source>Used by no building then</source>
      <translation>त्यसपछि कुनै भवनले प्रयोग नगर्ने</translation>
    </message>
    <message>
      <source>User</source>
      <translation>प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>प्रयोगकर्ताको नाम</translation>
    </message>
    <message>
      <source>User name or name</source>
      <translation>प्रयोगकर्ता नाम वा नाम</translation>
    </message>
    <message>
      <source>User name or password for the national dashboard is missing. Enter both.</source>
      <translation>राष्ट्रिय ड्यासबोर्डको प्रयोगकर्ता नाम वा पासवर्ड छुटेको छ। दुवै प्रविष्ट गर्नुहोस्।</translation>
    </message>
    <message>
      <source>User name, key or reason</source>
      <translation>प्रयोगकर्ता नाम, कुञ्जी वा कारण</translation>
    </message>
    <message>
      <source>User type</source>
      <translation>प्रयोगकर्ताको प्रकार</translation>
    </message>
    <message>
      <source>User who approved the figures.</source>
      <translation>अङ्क स्वीकृत गर्ने प्रयोगकर्ता।</translation>
    </message>
    <message>
      <source>User who built it.</source>
      <translation>यो निर्माण गर्ने प्रयोगकर्ता।</translation>
    </message>
    <message>
      <source>User who ran it.</source>
      <translation>गणना गर्ने प्रयोगकर्ता।</translation>
    </message>
    <message>
      <source>User who replaced the value.</source>
      <translation>मान फेर्ने प्रयोगकर्ता।</translation>
    </message>
    <message>
      <source>User who started the computation.</source>
      <translation>गणना सुरु गर्ने प्रयोगकर्ता।</translation>
    </message>
    <message>
      <source>Users</source>
      <translation>प्रयोगकर्ताहरू</translation>
    </message>
    <message>
      <source>Users are logged for public toilets only.</source>
      <translation>प्रयोगकर्ताको लग सार्वजनिक शौचालयको मात्र राखिन्छ।</translation>
    </message>
    <message>
      <source>Users by month</source>
      <translation>महिना अनुसार प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>Users divided by the days with an entry, persons/day.</source>
      <translation>प्रयोगकर्ता भाग प्रविष्टि भएका दिन, जना/दिन।</translation>
    </message>
    <message>
      <source>Users log</source>
      <translation>प्रयोगकर्ता लग</translation>
    </message>
    <message>
      <source>Users of a day</source>
      <translation>दैनिक प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>Users of a seat, at most °</source>
      <translation>एक सिटका प्रयोगकर्ता, बढीमा °</translation>
    </message>
    <message>
      <source>Users of the month</source>
      <translation>महिनाका प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>Utilities</source>
      <translation>उपयोगिता सेवाहरू</translation>
    </message>
    <message>
      <source>Utility</source>
      <translation>उपयोगिता सेवा</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>लागू मिति</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>मान</translation>
    </message>
    <message>
      <source>Value of a code list</source>
      <translation>कोड सूचीको मान</translation>
    </message>
    <message>
      <source>Value to be reached, in the unit of the indicator.</source>
      <translation>हासिल गर्नुपर्ने मान, सूचकको एकाइमा।</translation>
    </message>
    <message>
      <source>Value to reach, percent (response time: hours).</source>
      <translation>हासिल गर्नुपर्ने मान, प्रतिशत (प्रतिक्रिया समय: घण्टा)।</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>मानहरू</translation>
    </message>
    <message>
      <source>Values by column as text: the changed ones of an update, all of a delete.</source>
      <translation>स्तम्भ अनुसार मान, पाठका रूपमा: अद्यावधिकका परिवर्तित, मेटाइका सबै।</translation>
    </message>
    <message>
      <source>Values by column as text: the changed ones of an update, all of an insert; empty for rows inserted by a mass load, whose first values follow from the record and its later changes.</source>
      <translation>स्तम्भ अनुसार मान, पाठका रूपमा: अद्यावधिकका परिवर्तित, थपाइका सबै; सामूहिक लोडले थपेका पङ्क्तिमा खाली, जसका पहिला मान अभिलेख र यसका पछिका परिवर्तनबाट निस्कन्छन्।</translation>
    </message>
    <message>
      <source>Values by heading; personal values are masked.</source>
      <translation>शीर्षक अनुसार मान; व्यक्तिगत मान लुकाइएका छन्।</translation>
    </message>
    <message>
      <source>Values of an effluent sample outside the standard, each with its limit; blank when all are met.</source>
      <translation>मापदण्डबाहिर रहेका निस्कने पानी नमुनाका मान, हरेकको सीमासहित; सबै पूरा भए खाली।</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>सवारी साधन</translation>
    </message>
    <message>
      <source>Vehicle access plan</source>
      <translation>सवारी पहुँच योजना</translation>
    </message>
    <message>
      <source>Vehicle and crew</source>
      <translation>सवारी र टोली</translation>
    </message>
    <message>
      <source>Vehicle can reach it</source>
      <translation>सवारी पुग्न सक्छ</translation>
    </message>
    <message>
      <source>Vehicle in two places</source>
      <translation>सवारी एकै पटक दुई ठाउँमा</translation>
    </message>
    <message>
      <source>Vehicle in two places, number</source>
      <translation>सवारी एकै पटक दुई ठाउँमा, सङ्ख्या</translation>
    </message>
    <message>
      <source>Vehicle that brought the sludge; that of the emptying.</source>
      <translation>लेदो ल्याउने सवारी; रित्याइमा उल्लेख भएकै।</translation>
    </message>
    <message>
      <source>Vehicle {key} was saved.</source>
      <translation>सवारी {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Vehicle, number</source>
      <translation>सवारी, सङ्ख्या</translation>
    </message>
    <message>
      <source>Vehicles</source>
      <translation>सवारी साधनहरू</translation>
    </message>
    <message>
      <source>Vehicles come from</source>
      <translation>सवारी आउने स्थान</translation>
    </message>
    <message>
      <source>Vehicles missing</source>
      <translation>सवारी उल्लेख नभएको</translation>
    </message>
    <message>
      <source>Vehicles with the most flagged jobs</source>
      <translation>सबैभन्दा बढी सङ्केत लागेका काम भएका सवारी</translation>
    </message>
    <message>
      <source>Verdict: of these, from open sources, over (%) °</source>
      <translation>निर्णय: यीमध्ये, खुला स्रोतबाट, यतिभन्दा बढी (%) °</translation>
    </message>
    <message>
      <source>Verdict: people who drink groundwater, over (%) °</source>
      <translation>निर्णय: भूमिगत पानी पिउने मानिस, यतिभन्दा बढी (%) °</translation>
    </message>
    <message>
      <source>Verdict: pits near a well, over (%) °</source>
      <translation>निर्णय: इनार नजिकका खाल्डा, यतिभन्दा बढी (%) °</translation>
    </message>
    <message>
      <source>Verdict: pits on vulnerable ground, over (%) °</source>
      <translation>निर्णय: संवेदनशील जमिनमा रहेका खाल्डा, यतिभन्दा बढी (%) °</translation>
    </message>
    <message>
      <source>Verdict: pits uphill of a well, over (%) °</source>
      <translation>निर्णय: इनारभन्दा माथिका खाल्डा, यतिभन्दा बढी (%) °</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>प्रमाणित</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>संस्करण</translation>
    </message>
    <message>
      <source>Version in the package</source>
      <translation>प्याकेजको संस्करण</translation>
    </message>
    <message>
      <source>Version of QGIS or of the program.</source>
      <translation>QGIS वा कार्यक्रमको संस्करण।</translation>
    </message>
    <message>
      <source>Version of that building when the package was made.</source>
      <translation>प्याकेज बनाउँदा सो भवनको संस्करण।</translation>
    </message>
    <message>
      <source>Version of the formulas that made the figures.</source>
      <translation>अङ्क निकाल्ने सूत्रको संस्करण।</translation>
    </message>
    <message>
      <source>Version of the record</source>
      <translation>अभिलेखको संस्करण</translation>
    </message>
    <message>
      <source>Version of the row.</source>
      <translation>पङ्क्तिको संस्करण।</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>आयतन</translation>
    </message>
    <message>
      <source>Volume (m³ a day)</source>
      <translation>आयतन (मि³ प्रतिदिन)</translation>
    </message>
    <message>
      <source>Volume (m³)</source>
      <translation>आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume at the plant differs</source>
      <translation>प्रशोधन केन्द्रमा आयतन फरक</translation>
    </message>
    <message>
      <source>Volume at the plant differs, number</source>
      <translation>प्रशोधन केन्द्रमा आयतन फरक, सङ्ख्या</translation>
    </message>
    <message>
      <source>Volume by trips times tank</source>
      <translation>खेप गुणा ट्याङ्क अनुसारको आयतन</translation>
    </message>
    <message>
      <source>Volume by trips times tank, at most</source>
      <translation>खेप गुणा ट्याङ्क अनुसारको आयतन, बढीमा</translation>
    </message>
    <message>
      <source>Volume by year (m³)</source>
      <translation>वर्ष अनुसार आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume delivered (m³)</source>
      <translation>पुर्‍याइएको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume demanded (m³ a day)</source>
      <translation>माग भएको आयतन (मि³ प्रतिदिन)</translation>
    </message>
    <message>
      <source>Volume demanded (m³)</source>
      <translation>माग भएको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume differs</source>
      <translation>आयतन फरक</translation>
    </message>
    <message>
      <source>Volume emptied in 12 months (m³)</source>
      <translation>12 महिनामा रित्याइएको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume from the dimensions (one pit of a double pit), m³.</source>
      <translation>नापबाट निस्केको आयतन (दोहोरो खाल्डोको एउटा), मि³।</translation>
    </message>
    <message>
      <source>Volume measured at the plant, m³.</source>
      <translation>प्रशोधन केन्द्रमा नापिएको आयतन, मि³।</translation>
    </message>
    <message>
      <source>Volume needed (m³)</source>
      <translation>आवश्यक आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume not delivered (m³)</source>
      <translation>नपुर्‍याइएको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume of a truck (m³) °</source>
      <translation>ट्रकको आयतन (मि³) °</translation>
    </message>
    <message>
      <source>Volume of containments (m³)</source>
      <translation>कन्टेनमेन्टको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume of sludge (m³)</source>
      <translation>लेदोको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume of the containments (m³)</source>
      <translation>कन्टेनमेन्टको आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume of the emptying, m³.</source>
      <translation>रित्याइको आयतन, मि³।</translation>
    </message>
    <message>
      <source>Volume of the tank or pit.</source>
      <translation>ट्याङ्क वा खाल्डोको आयतन।</translation>
    </message>
    <message>
      <source>Volume of the tank, m³.</source>
      <translation>ट्याङ्कको आयतन, मि³।</translation>
    </message>
    <message>
      <source>Volume taken from</source>
      <translation>आयतन लिइएको स्रोत</translation>
    </message>
    <message>
      <source>Volume taken from others of its kind</source>
      <translation>उही किसिमका अरूबाट लिइएको आयतन</translation>
    </message>
    <message>
      <source>Volume where none is known (m³)</source>
      <translation>थाहा नभएको ठाउँमा मानिने आयतन (मि³)</translation>
    </message>
    <message>
      <source>Volume where nothing is known (m³) °</source>
      <translation>केही थाहा नभएको ठाउँको आयतन (मि³) °</translation>
    </message>
    <message>
      <source>Vulnerable ground</source>
      <translation>संवेदनशील जमिन</translation>
    </message>
    <message>
      <source>Wait for the emptying</source>
      <translation>रित्याइको पर्खाइ</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>विचाराधीन</translation>
    </message>
    <message>
      <source>Waiting (min)</source>
      <translation>पर्खाइ (मिनेट)</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>पर्खँदै</translation>
    </message>
    <message>
      <source>Waits for a decision.</source>
      <translation>निर्णय पर्खँदै।</translation>
    </message>
    <message>
      <source>Walk (minutes)</source>
      <translation>हिँडाइ (मिनेट)</translation>
    </message>
    <message>
      <source>Walk to a community toilet, at most (m) °</source>
      <translation>सामुदायिक शौचालयसम्म हिँडाइ, बढीमा (मि) °</translation>
    </message>
    <message>
      <source>Walk to a public toilet, at most (m) °</source>
      <translation>सार्वजनिक शौचालयसम्म हिँडाइ, बढीमा (मि) °</translation>
    </message>
    <message>
      <source>Walking speed (km/h) °</source>
      <translation>हिँड्ने गति (किमि/घण्टा) °</translation>
    </message>
    <message>
      <source>Walks to the nearest toilet</source>
      <translation>नजिकको शौचालयसम्मको पैदल बाटो</translation>
    </message>
    <message>
      <source>Ward</source>
      <translation>वडा</translation>
    </message>
    <message>
      <source>Ward (empty: all)</source>
      <translation>वडा (खाली: सबै)</translation>
    </message>
    <message>
      <source>Ward and grid summaries</source>
      <translation>वडा र ग्रिड सारांश</translation>
    </message>
    <message>
      <source>Ward atlas, a page a ward</source>
      <translation>वडा एटलस, हरेक वडाको एक पृष्ठ</translation>
    </message>
    <message>
      <source>Ward boundary</source>
      <translation>वडा सीमाना</translation>
    </message>
    <message>
      <source>Ward by place</source>
      <translation>स्थान अनुसार वडा</translation>
    </message>
    <message>
      <source>Ward by ward</source>
      <translation>वडा-वडा अनुसार</translation>
    </message>
    <message>
      <source>Ward dashboard</source>
      <translation>वडा ड्यासबोर्ड</translation>
    </message>
    <message>
      <source>Ward focus</source>
      <translation>वडामा केन्द्रित</translation>
    </message>
    <message>
      <source>Ward in which the place lies; set by the database.</source>
      <translation>स्थान पर्ने वडा; डाटाबेसले राखेको।</translation>
    </message>
    <message>
      <source>Ward mask</source>
      <translation>वडा मास्क</translation>
    </message>
    <message>
      <source>Ward number or key of the cell.</source>
      <translation>वडा नम्बर वा कोठाको कुञ्जी।</translation>
    </message>
    <message>
      <source>Ward number.</source>
      <translation>वडा नम्बर।</translation>
    </message>
    <message>
      <source>Ward number; proposed from the footprint.</source>
      <translation>वडा नम्बर; भवनको आकारबाट प्रस्तावित।</translation>
    </message>
    <message>
      <source>Ward numbers with commas between; empty for the whole city</source>
      <translation>वडा नम्बर अल्पविरामले छुट्याएर; सम्पूर्ण सहरका लागि खाली</translation>
    </message>
    <message>
      <source>Ward of a ward surveyor.</source>
      <translation>वडा सर्वेक्षकको वडा।</translation>
    </message>
    <message>
      <source>Ward of the application.</source>
      <translation>आवेदनको वडा।</translation>
    </message>
    <message>
      <source>Ward of the building unless typed.</source>
      <translation>टाइप नगरे भवनकै वडा।</translation>
    </message>
    <message>
      <source>Ward of the building, set by the system.</source>
      <translation>भवनको वडा, प्रणालीले राखेको।</translation>
    </message>
    <message>
      <source>Ward of the building.</source>
      <translation>भवनको वडा।</translation>
    </message>
    <message>
      <source>Ward of the cases; blank: whole city.</source>
      <translation>बिरामीको वडा; खाली: सम्पूर्ण सहर।</translation>
    </message>
    <message>
      <source>Ward of the office.</source>
      <translation>कार्यालयको वडा।</translation>
    </message>
    <message>
      <source>Ward of the plant; proposed from its point.</source>
      <translation>प्रशोधन केन्द्रको वडा; यसको बिन्दुबाट प्रस्तावित।</translation>
    </message>
    <message>
      <source>Ward of the point, set by the system.</source>
      <translation>बिन्दुको वडा, प्रणालीले राखेको।</translation>
    </message>
    <message>
      <source>Ward of the toilet.</source>
      <translation>शौचालयको वडा।</translation>
    </message>
    <message>
      <source>Ward or cell</source>
      <translation>वडा वा कोठा</translation>
    </message>
    <message>
      <source>Ward or grid.</source>
      <translation>वडा वा ग्रिड।</translation>
    </message>
    <message>
      <source>Ward that is overlapped.</source>
      <translation>खप्टिइएको वडा।</translation>
    </message>
    <message>
      <source>Ward that overlaps.</source>
      <translation>खप्टिने वडा।</translation>
    </message>
    <message>
      <source>Ward the person is bound to; empty when not bound.</source>
      <translation>व्यक्ति सीमित गरिएको वडा; सीमित नभए खाली।</translation>
    </message>
    <message>
      <source>Ward with the largest share of the area, set by the system.</source>
      <translation>क्षेत्रको सबैभन्दा ठूलो हिस्सा भएको वडा, प्रणालीले राखेको।</translation>
    </message>
    <message>
      <source>Ward {number}</source>
      <translation>वडा {number}</translation>
    </message>
    <message>
      <source>Ward {ward}</source>
      <translation>वडा {ward}</translation>
    </message>
    <message>
      <source>Ward {ward} has no area on the map yet.</source>
      <translation>वडा {ward} को नक्सामा अझै क्षेत्र छैन।</translation>
    </message>
    <message>
      <source>Ward {}</source>
      <translation>वडा {}</translation>
    </message>
    <message>
      <source>Ward, or key of the cell.</source>
      <translation>वडा वा कोठाको कुञ्जी।</translation>
    </message>
    <message>
      <source>Ward-wise info</source>
      <translation>वडागत जानकारी</translation>
    </message>
    <message>
      <source>Wards</source>
      <translation>वडाहरू</translation>
    </message>
    <message>
      <source>Wards (empty: all)</source>
      <translation>वडा (खाली: सबै)</translation>
    </message>
    <message>
      <source>Wards that the area lies in.</source>
      <translation>क्षेत्र रहेका वडा।</translation>
    </message>
    <message>
      <source>Wards where the risk is significant</source>
      <translation>जोखिम उल्लेखनीय भएका वडा</translation>
    </message>
    <message>
      <source>Wards with measures</source>
      <translation>मापनसहितका वडा</translation>
    </message>
    <message>
      <source>Wards, drawn area or whole city, in words.</source>
      <translation>वडा, कोरिएको क्षेत्र वा सम्पूर्ण सहर, शब्दमा।</translation>
    </message>
    <message>
      <source>Waste bill</source>
      <translation>फोहोरमैला बिल</translation>
    </message>
    <message>
      <source>Wastewater</source>
      <translation>फोहोर पानी</translation>
    </message>
    <message>
      <source>Wastewater (%)</source>
      <translation>फोहोर पानी (%)</translation>
    </message>
    <message>
      <source>Wastewater (m³ a day)</source>
      <translation>फोहोर पानी (मि³ प्रतिदिन)</translation>
    </message>
    <message>
      <source>Wastewater class</source>
      <translation>फोहोर पानीको श्रेणी</translation>
    </message>
    <message>
      <source>Wastewater delivered and treated</source>
      <translation>पुर्‍याइएको र प्रशोधित फोहोर पानी</translation>
    </message>
    <message>
      <source>Wastewater delivered, not treated</source>
      <translation>पुर्‍याइएको, प्रशोधन नभएको फोहोर पानी</translation>
    </message>
    <message>
      <source>Wastewater not delivered to treatment</source>
      <translation>प्रशोधनमा नपुर्‍याइएको फोहोर पानी</translation>
    </message>
    <message>
      <source>Wastewater treated (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water (litres a person and day)</source>
      <translation>पानी (लिटर प्रतिव्यक्ति प्रतिदिन)</translation>
    </message>
    <message>
      <source>Water Body</source>
      <translation>जलाशय</translation>
    </message>
    <message>
      <source>Water Customer ID</source>
      <translation>पानी ग्राहक ID</translation>
    </message>
    <message>
      <source>Water and solid waste</source>
      <translation>पानी र फोहोरमैला</translation>
    </message>
    <message>
      <source>Water bill</source>
      <translation>पानी बिल</translation>
    </message>
    <message>
      <source>Water bill paid</source>
      <translation>पानी बिल चुक्ता</translation>
    </message>
    <message>
      <source>Water bills paid</source>
      <translation>चुक्ता पानी बिल</translation>
    </message>
    <message>
      <source>Water bodies</source>
      <translation>जलाशयहरू</translation>
    </message>
    <message>
      <source>Water bodies (empty: all)</source>
      <translation>जलाशय (खाली: सबै)</translation>
    </message>
    <message>
      <source>Water bodies (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water bodies: best from (m) °</source>
      <translation>जलाशय: उत्कृष्ट सुरु (मि) °</translation>
    </message>
    <message>
      <source>Water bodies: least distance (m) °</source>
      <translation>जलाशय: न्यूनतम दूरी (मि) °</translation>
    </message>
    <message>
      <source>Water body</source>
      <translation>जलाशय</translation>
    </message>
    <message>
      <source>Water body, number</source>
      <translation>जलाशय, सङ्ख्या</translation>
    </message>
    <message>
      <source>Water customer ID</source>
      <translation>पानी ग्राहक ID</translation>
    </message>
    <message>
      <source>Water flows</source>
      <translation>पानीको बहाव</translation>
    </message>
    <message>
      <source>Water main</source>
      <translation>खानेपानी मूल पाइप</translation>
    </message>
    <message>
      <source>Water main length by ward</source>
      <translation>वडा अनुसार खानेपानी मूल पाइपको लम्बाइ</translation>
    </message>
    <message>
      <source>Water main {key}</source>
      <translation>खानेपानी मूल पाइप {key}</translation>
    </message>
    <message>
      <source>Water main {key} was saved.</source>
      <translation>खानेपानी मूल पाइप {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Water mains</source>
      <translation>खानेपानी मूल पाइपहरू</translation>
    </message>
    <message>
      <source>Water mains (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water mains by diameter</source>
      <translation>व्यास अनुसार खानेपानी मूल पाइप</translation>
    </message>
    <message>
      <source>Water paid (% of registered)</source>
      <translation>चुक्ता पानी (दर्ता भएकाको %)</translation>
    </message>
    <message>
      <source>Water paid (%)</source>
      <translation>पानी चुक्ता (%)</translation>
    </message>
    <message>
      <source>Water paid, % of customers</source>
      <translation>चुक्ता पानी, ग्राहकको %</translation>
    </message>
    <message>
      <source>Water payment dues</source>
      <translation>पानी भुक्तानी बक्यौता</translation>
    </message>
    <message>
      <source>Water payments</source>
      <translation>पानी भुक्तानी</translation>
    </message>
    <message>
      <source>Water pipe code</source>
      <translation>पानी पाइपको कोड</translation>
    </message>
    <message>
      <source>Water pipe code by ward</source>
      <translation>वडा अनुसार पानी पाइप कोड</translation>
    </message>
    <message>
      <source>Water sample</source>
      <translation>पानी नमुना</translation>
    </message>
    <message>
      <source>Water sample {key}</source>
      <translation>पानी नमुना {key}</translation>
    </message>
    <message>
      <source>Water sample {key} was saved.</source>
      <translation>पानी नमुना {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Water samples</source>
      <translation>पानी नमुनाहरू</translation>
    </message>
    <message>
      <source>Water samples in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water samples with coliforms in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water samples, hotspots of waterborne disease, and yearly cases</source>
      <translation>पानी नमुना, पानीजन्य रोगका हटस्पट, र वार्षिक बिरामी</translation>
    </message>
    <message>
      <source>Water source</source>
      <translation>पानीको स्रोत</translation>
    </message>
    <message>
      <source>Water source code</source>
      <translation>पानीको स्रोतको कोड</translation>
    </message>
    <message>
      <source>Water supply</source>
      <translation>खानेपानी आपूर्ति</translation>
    </message>
    <message>
      <source>Water supply network</source>
      <translation>खानेपानी आपूर्ति सञ्जाल</translation>
    </message>
    <message>
      <source>Water supply status</source>
      <translation>खानेपानी आपूर्तिको अवस्था</translation>
    </message>
    <message>
      <source>Water table below ground (m)</source>
      <translation>भूमिगत पानीको सतह, जमिनमुनि (मि)</translation>
    </message>
    <message>
      <source>Waterborne cases</source>
      <translation>पानीजन्य रोगका बिरामी</translation>
    </message>
    <message>
      <source>Waterborne cases per 10,000</source>
      <translation>प्रति 10,000 मा पानीजन्य रोगका बिरामी</translation>
    </message>
    <message>
      <source>Waterborne cases per 10,000 inhabitants</source>
      <translation>प्रति 10,000 बासिन्दामा पानीजन्य रोगका बिरामी</translation>
    </message>
    <message>
      <source>Waterborne cases, last five years</source>
      <translation>पानीजन्य रोगका बिरामी, पछिल्ला पाँच वर्ष</translation>
    </message>
    <message>
      <source>Waterborne disease.</source>
      <translation>पानीजन्य रोग।</translation>
    </message>
    <message>
      <source>Waterborne hotspots</source>
      <translation>पानीजन्य रोगका हटस्पट</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>बाटो</translation>
    </message>
    <message>
      <source>Way (km)</source>
      <translation>बाटो (किमि)</translation>
    </message>
    <message>
      <source>Way (m)</source>
      <translation>बाटो (मि)</translation>
    </message>
    <message>
      <source>Way by volume (km/m³)</source>
      <translation>आयतन अनुसार बाटो (किमि/मि³)</translation>
    </message>
    <message>
      <source>Way from the far end (km)</source>
      <translation>टाढाको छेउबाट बाटो (किमि)</translation>
    </message>
    <message>
      <source>Way from the far end (min)</source>
      <translation>टाढाको छेउबाट बाटो (मिनेट)</translation>
    </message>
    <message>
      <source>Way from the near end (km)</source>
      <translation>नजिकको छेउबाट बाटो (किमि)</translation>
    </message>
    <message>
      <source>Way from the near end (min)</source>
      <translation>नजिकको छेउबाट बाटो (मिनेट)</translation>
    </message>
    <message>
      <source>Way taken from: road or straight line</source>
      <translation>बाटो लिइएको आधार: सडक वा सीधा रेखा</translation>
    </message>
    <message>
      <source>Way to a public or community toilet</source>
      <translation>सार्वजनिक वा सामुदायिक शौचालयसम्मको बाटो</translation>
    </message>
    <message>
      <source>Way to the plant (km)</source>
      <translation>प्रशोधन केन्द्रसम्मको बाटो (किमि)</translation>
    </message>
    <message>
      <source>Way to the plant (m)</source>
      <translation>प्रशोधन केन्द्रसम्मको बाटो (मि)</translation>
    </message>
    <message>
      <source>Way to the plant (min)</source>
      <translation>प्रशोधन केन्द्रसम्मको बाटो (मिनेट)</translation>
    </message>
    <message>
      <source>Way to the plant (minutes)</source>
      <translation>प्रशोधन केन्द्रसम्मको बाटो (मिनेट)</translation>
    </message>
    <message>
      <source>Way to the plant with room (km)</source>
      <translation>ठाउँ भएको प्रशोधन केन्द्रसम्मको बाटो (किमि)</translation>
    </message>
    <message>
      <source>Way to the plant with room (min)</source>
      <translation>ठाउँ भएको प्रशोधन केन्द्रसम्मको बाटो (मिनेट)</translation>
    </message>
    <message>
      <source>Way to the road</source>
      <translation>सडकसम्मको बाटो</translation>
    </message>
    <message>
      <source>Way to the road (m)</source>
      <translation>सडकसम्मको बाटो (मि)</translation>
    </message>
    <message>
      <source>Way to treatment</source>
      <translation>प्रशोधनसम्मको बाटो</translation>
    </message>
    <message>
      <source>Ways by the road network</source>
      <translation>सडक सञ्जाल हुँदै जाने बाटो</translation>
    </message>
    <message>
      <source>Ways to the plant as straight lines</source>
      <translation>प्रशोधन केन्द्रसम्मको बाटो, सीधा रेखामा</translation>
    </message>
    <message>
      <source>Ways to the toilet</source>
      <translation>शौचालयसम्मका बाटो</translation>
    </message>
    <message>
      <source>Ways without a road network: straight line times °</source>
      <translation>सडक सञ्जाल नभएका बाटो: सीधा रेखा गुणा °</translation>
    </message>
    <message>
      <source>Weathered rock and medium sand, above one at (m) °</source>
      <translation>मक्किएको चट्टान र मध्यम बालुवा, यतिभन्दा माथिको सतहमाथि (मि) °</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>हप्ता</translation>
    </message>
    <message>
      <source>Week 1</source>
      <translation>हप्ता 1</translation>
    </message>
    <message>
      <source>Week 2</source>
      <translation>हप्ता 2</translation>
    </message>
    <message>
      <source>Week 3</source>
      <translation>हप्ता 3</translation>
    </message>
    <message>
      <source>Week 4</source>
      <translation>हप्ता 4</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>भार</translation>
    </message>
    <message>
      <source>Weight (%)</source>
      <translation>भार (%)</translation>
    </message>
    <message>
      <source>Weight: {criterion} °</source>
      <translation>भार: {criterion} °</translation>
    </message>
    <message>
      <source>Weights used</source>
      <translation>प्रयोग भएका भार</translation>
    </message>
    <message>
      <source>Weights used (%)</source>
      <translation>प्रयोग भएका भार (%)</translation>
    </message>
    <message>
      <source>Well</source>
      <translation>इनार</translation>
    </message>
    <message>
      <source>Well in premises</source>
      <translation>परिसरमा इनार</translation>
    </message>
    <message>
      <source>Well on premises</source>
      <translation>परिसरमा इनार</translation>
    </message>
    <message>
      <source>Well, number</source>
      <translation>इनार, सङ्ख्या</translation>
    </message>
    <message>
      <source>Wells</source>
      <translation>इनारहरू</translation>
    </message>
    <message>
      <source>Wells (empty: buildings that have one)</source>
      <translation>इनार (खाली: इनार भएका भवन)</translation>
    </message>
    <message>
      <source>Wells (empty: buildings with a well)</source>
      <translation>इनार (खाली: इनार भएका भवन)</translation>
    </message>
    <message>
      <source>Wells at high risk</source>
      <translation>उच्च जोखिमका इनार</translation>
    </message>
    <message>
      <source>Wells by risk</source>
      <translation>जोखिम अनुसार इनार</translation>
    </message>
    <message>
      <source>Wells: best from (m) °</source>
      <translation>इनार: उत्कृष्ट सुरु (मि) °</translation>
    </message>
    <message>
      <source>Wells: least distance (m) °</source>
      <translation>इनार: न्यूनतम दूरी (मि) °</translation>
    </message>
    <message>
      <source>Wet season</source>
      <translation>वर्षायाम</translation>
    </message>
    <message>
      <source>What</source>
      <translation>के</translation>
    </message>
    <message>
      <source>What a class is made of.</source>
      <translation>श्रेणी केबाट बनेको छ।</translation>
    </message>
    <message>
      <source>What approving does</source>
      <translation>स्वीकृतिले के गर्छ</translation>
    </message>
    <message>
      <source>What are the coordinates here, and where is this place?</source>
      <translation>यहाँका निर्देशाङ्क के हुन्, र यो स्थान कहाँ छ?</translation>
    </message>
    <message>
      <source>What are the figures of every ward and every grid cell today?
Each building counts once, by its point, so the wards add up to the city. The layers are counted when they are asked for and cannot be out of date; the measures that the municipal map shows are stored anew on the way. Shares without anything to share stay empty, they are not 0.
Example: the ward layer with all measures, for a map of density or of overdue containments.</source>
      <translation>आज हरेक वडा र हरेक ग्रिड कोठाका अङ्क के छन्?
हरेक भवन आफ्नो बिन्दु अनुसार एक पटक गनिन्छ, त्यसैले वडाहरूको जोड सहर हुन्छ। तहहरू मागिँदा गनिन्छन् र पुराना हुन सक्दैनन्; नगर नक्साले देखाउने मापन साथमै नयाँ गरी राखिन्छन्। बाँड्ने केही नभएको हिस्सा खाली रहन्छ, 0 हुँदैन।
उदाहरण: सबै मापनसहितको वडा तह, घनत्व वा म्याद नाघेका कन्टेनमेन्टको नक्साका लागि।</translation>
    </message>
    <message>
      <source>What becomes of the excreta</source>
      <translation>मलमूत्रको के हुन्छ</translation>
    </message>
    <message>
      <source>What becomes of the excreta of each ward, and how much of it is managed safely?
The people of every building are followed along the chain – containment, emptying, transport, treatment – as in the flow diagram of the yearly report. Sludge is emptied where the containment was emptied within the cycle of years up to the last day. Delivered is what is on record at a plant, at most what was emptied (the evidence of the discharge screening), ward by ward; a ward without recorded volumes takes the share of the city. Treated is the share of the tests of the year that met the standards. Contained sludge that is not emptied is safe unless the containment is a risk to a well (pits and wells); where no well is known, the setting of the yearly report decides. The yearly report itself counts by its settings alone: there, one share of delivery and one risk hold for the city.
The shares of a ward sum to 100 % of the people whose system is known; the others are counted beside it. A building belongs to the ward in which its point lies.
Example: the wards in order of what is managed unsafely – where does the next plan begin?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What becomes of the excreta.</source>
      <translation>मलमूत्रको के हुन्छ।</translation>
    </message>
    <message>
      <source>What belongs to what</source>
      <translation>के केसँग सम्बन्धित छ</translation>
    </message>
    <message>
      <source>What breaks the rule.</source>
      <translation>नियम तोड्ने कुरा।</translation>
    </message>
    <message>
      <source>What changed is not among the columns of this list; the history shows it.</source>
      <translation>परिवर्तन भएको कुरा यस सूचीका स्तम्भमा छैन; इतिहासले देखाउँछ।</translation>
    </message>
    <message>
      <source>What each site would change</source>
      <translation>हरेक स्थलले के बदल्छ</translation>
    </message>
    <message>
      <source>What else differs between the quarters</source>
      <translation>चौथाइहरूका बीचमा अरू के फरक छ</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>के भयो</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>यदि यसो भए</translation>
    </message>
    <message>
      <source>What if: {}</source>
      <translation>यदि यसो भए: {}</translation>
    </message>
    <message>
      <source>What is different between two runs of the same planning analysis: before and after, with a new plant and without, with other assumptions?
Planning analyses keep their runs (option “Keep this run”): parameters, key figures and rows. Rows of the two are joined by their key, such as the ward or the containment, and every column is compared: the difference is the second less the first, the share is of the first. What is in one of them only is told as such. Text columns appear where they changed. The map shows one column; without a choice, the number that differs in most objects. The runs that you may see are listed in the panel Analyses, tab Kept runs; without numbers, the newest run is compared with the one before of the same analysis.
Example: the service area of the plants, kept with and without a candidate – which wards come nearer, and by how much?</source>
      <translation>एउटै योजना विश्लेषणका दुई गणनाबीच के फरक छ: अघि र पछि, नयाँ केन्द्रसहित र बिना, अन्य मान्यतासहित?
योजना विश्लेषणले आफ्ना गणना राख्छन् (विकल्प “यो गणना राख्नुहोस्”): परिमाप, मुख्य अङ्क र पङ्क्ति। दुवैका पङ्क्ति तिनको कुञ्जी, जस्तै वडा वा कन्टेनमेन्ट, ले जोडिन्छन् र हरेक स्तम्भ तुलना गरिन्छ: फरक भनेको दोस्रोबाट पहिलो घटाउँदा आउने हो, हिस्सा पहिलोको हो। एउटामा मात्र भएको त्यसरी नै जनाइन्छ। पाठ स्तम्भ परिवर्तन भएको ठाउँमा देखिन्छन्। नक्साले एउटा स्तम्भ देखाउँछ; नछाने धेरै वस्तुमा फरक परेको सङ्ख्या। तपाईंले देख्न पाउने गणना विश्लेषणहरू प्यानलको राखिएका गणना ट्याबमा छन्; नम्बर नदिए सबैभन्दा नयाँ गणनालाई उही विश्लेषणको अघिल्लोसँग तुलना गरिन्छ।
उदाहरण: प्रशोधन केन्द्रको सेवा क्षेत्र, सम्भावित स्थानसहित र बिना राखिएको – कुन वडा नजिक हुन्छन्, र कतिले?</translation>
    </message>
    <message>
      <source>What is divided by what, in words.</source>
      <translation>केलाई केले भाग गरिन्छ, शब्दमा।</translation>
    </message>
    <message>
      <source>What is flagged</source>
      <translation>के मा सङ्केत लाग्छ</translation>
    </message>
    <message>
      <source>What is known may be filled in; it comes up in the building form when the office approves the survey.</source>
      <translation>थाहा भएको कुरा भर्न सकिन्छ; कार्यालयले सर्वेक्षण स्वीकृत गर्दा भवन फारममा आउँछ।</translation>
    </message>
    <message>
      <source>What is missing in the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is sent</source>
      <translation>के पठाइन्छ</translation>
    </message>
    <message>
      <source>What is to be reached in this year</source>
      <translation>यस वर्ष हासिल गर्नुपर्ने</translation>
    </message>
    <message>
      <source>What is typed as denominator.</source>
      <translation>हरको रूपमा टाइप गरिने।</translation>
    </message>
    <message>
      <source>What is typed as numerator.</source>
      <translation>अंशको रूपमा टाइप गरिने।</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>यो के हो</translation>
    </message>
    <message>
      <source>What it is for.</source>
      <translation>यो केका लागि हो।</translation>
    </message>
    <message>
      <source>What kind of plant it is.</source>
      <translation>प्रशोधन केन्द्र कस्तो किसिमको हो।</translation>
    </message>
    <message>
      <source>What may be wrong with the number, and the nearest building.</source>
      <translation>नम्बरमा के गलत हुन सक्छ, र नजिकको भवन।</translation>
    </message>
    <message>
      <source>What pays</source>
      <translation>लाभदायक के</translation>
    </message>
    <message>
      <source>What pays, class</source>
      <translation>लाभदायक के, श्रेणी</translation>
    </message>
    <message>
      <source>What stands in each ward, and in the whole city?
Each building counts once, in the ward that its point lies in (on a common border in the ward with the lower number), so the wards add up to the city. Without a choice all wards are summarised. Buildings taken over without a footprint are told by the ward of their record.
Example: all wards – the table and the map for the yearly plan.</source>
      <translation>हरेक वडामा, र सम्पूर्ण सहरमा के छ?
हरेक भवन आफ्नो बिन्दु परेको वडामा एक पटक गनिन्छ (साझा सीमानामा सानो नम्बरको वडामा), त्यसैले वडाहरूको जोड सहर हुन्छ। नछाने सबै वडाको सारांश बन्छ। आकारबिना लिइएका भवन तिनको अभिलेखको वडामा गनिन्छन्।
उदाहरण: सबै वडा – वार्षिक योजनाका लागि तालिका र नक्सा।</translation>
    </message>
    <message>
      <source>What stands in this area: buildings by structure and sanitation, people, containments, service, payments, roads and networks?
Buildings that touch the area (or its surroundings, when a distance is given) count, unless another rule is chosen. With several areas a building of two areas counts in each, and once in “all areas”. Lengths and land are cut by the area.
Example: draw the planned settlement on the map, distance 0, and keep the workbook.</source>
      <translation>यस क्षेत्रमा के छ: संरचना र सरसफाइ अनुसार भवन, मानिस, कन्टेनमेन्ट, सेवा, भुक्तानी, सडक र सञ्जाल?
अर्को नियम नछाने, क्षेत्रलाई (वा दूरी दिइएको भए यसको वरपरलाई) छुने भवन गनिन्छन्। धेरै क्षेत्र भए दुई क्षेत्रको भवन हरेकमा, र “सबै क्षेत्र” मा एक पटक गनिन्छ। लम्बाइ र जमिन क्षेत्रले काटिन्छन्।
उदाहरण: योजना गरिएको बस्ती नक्सामा कोर्नुहोस्, दूरी 0, र कार्यपुस्तिका राख्नुहोस्।</translation>
    </message>
    <message>
      <source>What stands nearby.</source>
      <translation>नजिकै के छ।</translation>
    </message>
    <message>
      <source>What stands within a distance of these rivers and ponds?
Buildings count whose footprint touches the water body or lies within the distance of its edge (the limit is inside, measured once). Several water bodies may be chosen; a building near two counts in each, and once in all.
Example: the river, 50 m – people, containments and overdue emptyings along it.</source>
      <translation>यी नदी र पोखरीबाट यति दूरीभित्र के छ?
जलाशयलाई छुने वा यसको किनारबाट दूरीभित्र पर्ने आकार भएका भवन गनिन्छन् (सीमा भित्रै पर्छ, एक पटक नापिन्छ)। धेरै जलाशय छान्न सकिन्छ; दुईको नजिकको भवन हरेकमा, र सबैमा एक पटक गनिन्छ।
उदाहरण: नदी, 50 मि – यसको किनारका मानिस, कन्टेनमेन्ट र म्याद नाघेका रित्याइ।</translation>
    </message>
    <message>
      <source>What stands within a distance of these roads?
Buildings count whose footprint lies within the distance of the road's line (the limit is inside). With distance 0 only buildings that touch the line count.
Example: road R0123, 50 m – who is affected when it is dug up?</source>
      <translation>यी सडकबाट यति दूरीभित्र के छ?
सडकको रेखाबाट दूरीभित्र आकार पर्ने भवन गनिन्छन् (सीमा भित्रै पर्छ)। दूरी 0 भए रेखालाई छुने भवन मात्र गनिन्छन्।
उदाहरण: सडक R0123, 50 मि – खन्दा को-को प्रभावित हुन्छन्?</translation>
    </message>
    <message>
      <source>What stands within a distance of this point?
Buildings count whose footprint lies within the distance of the point (the limit is inside); every building counts, whatever its sanitation. A feature of several points is one area around all of them. Table, drawing and workbook follow one rule.
Example: the site of a planned public toilet, 250 m.</source>
      <translation>यस बिन्दुबाट यति दूरीभित्र के छ?
बिन्दुबाट दूरीभित्र आकार पर्ने भवन गनिन्छन् (सीमा भित्रै पर्छ); सरसफाइ जे भए पनि हरेक भवन गनिन्छ। धेरै बिन्दु भएको आकृति ती सबै वरपरको एउटै क्षेत्र हो। तालिका, रेखाचित्र र कार्यपुस्तिका एउटै नियममा चल्छन्।
उदाहरण: योजना गरिएको सार्वजनिक शौचालयको स्थल, 250 मि।</translation>
    </message>
    <message>
      <source>What the building is made of.</source>
      <translation>भवन केबाट बनेको छ।</translation>
    </message>
    <message>
      <source>What the building is used for.</source>
      <translation>भवन केका लागि प्रयोग हुन्छ।</translation>
    </message>
    <message>
      <source>What the colours of the layer show</source>
      <translation>तहका रङले के देखाउँछन्</translation>
    </message>
    <message>
      <source>What the customer said.</source>
      <translation>ग्राहकले भनेको कुरा।</translation>
    </message>
    <message>
      <source>What the dashboard showed afterwards.</source>
      <translation>त्यसपछि ड्यासबोर्डले के देखायो।</translation>
    </message>
    <message>
      <source>What the dashboard showed of the municipality before the last posting.</source>
      <translation>पछिल्लो पठाइअघि ड्यासबोर्डले नगरपालिकाको के देखाएको थियो।</translation>
    </message>
    <message>
      <source>What the desk does.</source>
      <translation>सहायता कक्षले के गर्छ।</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>नक्साले के देखाउँछ</translation>
    </message>
    <message>
      <source>What the planner called it; without a name the oldest make room.</source>
      <translation>योजनाकारले दिएको नाम; नाम नभएमा सबैभन्दा पुरानाले ठाउँ छोड्छन्।</translation>
    </message>
    <message>
      <source>What the records lack</source>
      <translation>अभिलेखमा के छुटेको छ</translation>
    </message>
    <message>
      <source>What the road is paved with.</source>
      <translation>सडकको सतह केको छ।</translation>
    </message>
    <message>
      <source>What the role may do, as the database has it</source>
      <translation>भूमिकाले के गर्न सक्छ, डाटाबेस अनुसार</translation>
    </message>
    <message>
      <source>What the role may do, in short.</source>
      <translation>भूमिकाले के गर्न सक्छ, छोटकरीमा।</translation>
    </message>
    <message>
      <source>What the setting holds now; of a picture its kind and size.</source>
      <translation>सेटिङमा अहिले के छ; चित्र भए यसको किसिम र आकार।</translation>
    </message>
    <message>
      <source>What the setting is for and what follows from it.</source>
      <translation>सेटिङ केका लागि हो र यसबाट के हुन्छ।</translation>
    </message>
    <message>
      <source>What the verdict rests on</source>
      <translation>निर्णयको आधार</translation>
    </message>
    <message>
      <source>What they are like</source>
      <translation>ती कस्ता छन्</translation>
    </message>
    <message>
      <source>What to correct</source>
      <translation>के सच्याउने</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>के गर्ने</translation>
    </message>
    <message>
      <source>What was filled in, by field name.</source>
      <translation>के भरिएको थियो, विवरणको नाम अनुसार।</translation>
    </message>
    <message>
      <source>What was given differently</source>
      <translation>के फरक दिइएको थियो</translation>
    </message>
    <message>
      <source>What was measured, with its unit.</source>
      <translation>के नापियो, एकाइसहित।</translation>
    </message>
    <message>
      <source>What was past its time is removed; the history says that it was there.</source>
      <translation>समय नाघेको हटाइन्छ; यो थियो भनी इतिहासले बताउँछ।</translation>
    </message>
    <message>
      <source>What was received</source>
      <translation>के प्राप्त भयो</translation>
    </message>
    <message>
      <source>What was sent.</source>
      <translation>के पठाइयो।</translation>
    </message>
    <message>
      <source>What you typed is not saved. Close the form all the same?</source>
      <translation>तपाईंले टाइप गरेको कुरा बचत भएको छैन। जे भए पनि फारम बन्द गर्ने?</translation>
    </message>
    <message>
      <source>When</source>
      <translation>कहिले</translation>
    </message>
    <message>
      <source>When and who</source>
      <translation>कहिले र कसले</translation>
    </message>
    <message>
      <source>When it arrived.</source>
      <translation>कहिले आइपुग्यो।</translation>
    </message>
    <message>
      <source>When it is tried again by itself; empty when a person has to act.</source>
      <translation>आफैँ फेरि कहिले प्रयास हुन्छ; व्यक्तिले कारबाही गर्नुपरे खाली।</translation>
    </message>
    <message>
      <source>When it was built, not in the future.</source>
      <translation>कहिले निर्माण भयो, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>When it was built; 1 January where only the year is known.</source>
      <translation>कहिले निर्माण भयो; वर्ष मात्र थाहा भए 1 जनवरी।</translation>
    </message>
    <message>
      <source>When it was made.</source>
      <translation>कहिले बनाइयो।</translation>
    </message>
    <message>
      <source>When it was run: the data are those of this moment.</source>
      <translation>कहिले गणना भयो: तथ्याङ्क यसै समयका हुन्।</translation>
    </message>
    <message>
      <source>When it was surveyed, not in the future.</source>
      <translation>कहिले सर्वेक्षण भयो, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>When it was taken back.</source>
      <translation>कहिले फिर्ता लिइयो।</translation>
    </message>
    <message>
      <source>When it was taken in, by the clock of the server.</source>
      <translation>कहिले लिइयो, सर्भरको घडी अनुसार।</translation>
    </message>
    <message>
      <source>When it was taken in.</source>
      <translation>कहिले लिइयो।</translation>
    </message>
    <message>
      <source>When plants take what they can; the mean haul is that of what finds room:</source>
      <translation>प्रशोधन केन्द्रले सकेजति लिँदा; औसत ढुवानी ठाउँ पाएकाको हो:</translation>
    </message>
    <message>
      <source>When rows of it were last taken in.</source>
      <translation>यसका पङ्क्ति पछिल्लो पटक कहिले लिइए।</translation>
    </message>
    <message>
      <source>When saving</source>
      <translation>बचत गर्दा</translation>
    </message>
    <message>
      <source>When the building was surveyed.</source>
      <translation>भवन कहिले सर्वेक्षण भयो।</translation>
    </message>
    <message>
      <source>When the delivery was taken back.</source>
      <translation>खेप कहिले फिर्ता लिइयो।</translation>
    </message>
    <message>
      <source>When the figure was computed.</source>
      <translation>अङ्क कहिले गणना गरियो।</translation>
    </message>
    <message>
      <source>When the figures were frozen.</source>
      <translation>अङ्क कहिले स्थिर गरियो।</translation>
    </message>
    <message>
      <source>When the file was read.</source>
      <translation>फाइल कहिले पढियो।</translation>
    </message>
    <message>
      <source>When the information was collected, not in the future.</source>
      <translation>जानकारी कहिले सङ्कलन भयो, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>When the network was built.</source>
      <translation>सञ्जाल कहिले निर्माण गरियो।</translation>
    </message>
    <message>
      <source>When the next emptying is due.</source>
      <translation>अर्को रित्याइको पालो कहिले हो।</translation>
    </message>
    <message>
      <source>When the password was last set through IMIS.</source>
      <translation>IMIS बाट पछिल्लो पटक पासवर्ड कहिले राखियो।</translation>
    </message>
    <message>
      <source>When the result was computed.</source>
      <translation>नतिजा कहिले गणना गरियो।</translation>
    </message>
    <message>
      <source>When the row came in.</source>
      <translation>पङ्क्ति कहिले आयो।</translation>
    </message>
    <message>
      <source>When the row was made, by the clock of the device.</source>
      <translation>पङ्क्ति कहिले बन्यो, यन्त्रको घडी अनुसार।</translation>
    </message>
    <message>
      <source>When the value was replaced.</source>
      <translation>मान कहिले फेरियो।</translation>
    </message>
    <message>
      <source>When the value was set; empty for the start value.</source>
      <translation>मान कहिले राखियो; सुरुको मान भए खाली।</translation>
    </message>
    <message>
      <source>When the work may begin: 118 08:00-10:00; C000012 14:00-. Applications by number, containments by ID.</source>
      <translation>काम कहिले सुरु हुन सक्छ: 118 08:00-10:00; C000012 14:00-। आवेदन नम्बरले, कन्टेनमेन्ट ID ले।</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>कहाँ</translation>
    </message>
    <message>
      <source>Where a plant may stand (ha)</source>
      <translation>प्रशोधन केन्द्र बन्न सक्ने क्षेत्रफल (हे)</translation>
    </message>
    <message>
      <source>Where a station pays</source>
      <translation>स्टेसन कहाँ लाभदायक हुन्छ</translation>
    </message>
    <message>
      <source>Where an earlier system showed it.</source>
      <translation>पुरानो प्रणालीले यो कहाँ देखायो।</translation>
    </message>
    <message>
      <source>Where are containments emptied, where never, by whom, and for whom?
Emptyings of the last months, brought to a year, per 1,000 containments in use and per 10,000 people of each grid cell or ward. Containments and emptyings count where the containment lies, people where their building's point lies; on a common border the smaller number. Unserved is an area with at least so many containments and no emptying on record in the longer period; areas with fewer are not judged. The others are shaded by quarters of the emptyings per containment.
Providers: share of the emptyings and of the volume (market); catchment, the distance from the office within which the given share of the jobs lies – from the middle of the jobs where no office is on the map – with a line around these jobs as a picture; mean haul, the way from the containment to the plant that received the sludge, else the one named: by road, off the network or without one a straight line made longer by the detour. Low-income are households in a low-income community or marked so; a containment is theirs when one of them uses it. Assumptions marked ° are to be replaced by local values.
Example: cells of the grid, 12 months – which parts of the city has no vehicle reached in three years?</source>
      <translation>कन्टेनमेन्ट कहाँ रित्याइन्छन्, कहाँ कहिल्यै होइन, कसले, र कसका लागि?
पछिल्ला महिनाका रित्याइ, वार्षिकमा ढालिएका, प्रयोगमा रहेका प्रति 1,000 कन्टेनमेन्ट र प्रति 10,000 मानिस, हरेक ग्रिड कोठा वा वडाका। कन्टेनमेन्ट र रित्याइ कन्टेनमेन्ट रहेको ठाउँमा, मानिस तिनको भवनको बिन्दुमा गनिन्छन्; साझा सीमानामा सानो नम्बरमा। सेवा नपुगेको भनेको कम्तीमा यति कन्टेनमेन्ट भएको र लामो अवधिमा रित्याइको अभिलेख नभएको क्षेत्र हो; थोरै भएका क्षेत्रको मूल्याङ्कन हुँदैन। अरू प्रति कन्टेनमेन्ट रित्याइका चौथाइ अनुसार रङिन्छन्।
सेवा प्रदायक: रित्याइ र आयतनको हिस्सा (बजार); सेवा क्षेत्र, कार्यालयबाट कामको दिइएको हिस्सा पर्ने दूरी – कार्यालय नक्सामा नभए कामको बीचबाट – र चित्रका लागि ती काम वरपरको रेखा; औसत ढुवानी, कन्टेनमेन्टदेखि लेदो प्राप्त गर्ने, नभए उल्लिखित प्रशोधन केन्द्रसम्मको बाटो: सडकबाट, सञ्जालबाहिर वा सञ्जाल नभए घुमाउरो अनुसार लामो बनाइएको सीधा रेखा। न्यून आय भनेका न्यून आय बस्तीका वा त्यसरी चिह्न लगाइएका घरधुरी हुन्; तीमध्ये एकले प्रयोग गरे कन्टेनमेन्ट तिनको मानिन्छ। ° चिह्न भएका मान्यता स्थानीय मानले फेर्नुपर्छ।
उदाहरण: ग्रिडका कोठा, 12 महिना – सहरका कुन भागमा तीन वर्षमा कुनै सवारी पुगेको छैन?</translation>
    </message>
    <message>
      <source>Where are people dense and streets steep enough for simplified sewers, and what would these look like?
The city is parted into squares. Class A: at least so many people a hectare, streets with a slope from the least gradient to 10 %, and a sewer or plant for sewage below within the distance. Class B: dense enough, but flat, steep, or without an outlet below. Class C: fewer people, who stay on site. Class D: an obstacle is given there, or no street has heights.
Sketch: squares of class A and B that touch form a cluster; from so many people on, sewers are led along its streets to its outlet, the lowest street end of each connected part: the tree of least cost, in which a metre costs more the more it climbs. Houses that are on no sewer belong to the nearest street of their square or its neighbours. Peak flow: people x litres x share returned x peak factor, at least 1.5 l/s. Gradient: at least what keeps the pipe clean (tractive tension 1 Pa). Depth: from the cover at the head, deeper where the ground is flatter than the pipe; deeper than the limit is marked. Diameter: the smallest of 100, 150 and 200 mm that is at most eight tenths full. It is a screening, not a design. Assumptions marked ° are to be replaced by local values.
Example: heights of the city – which clusters of class A have the fewest metres of sewer for each connection?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where are the buildings of these structure types?
Buildings without a recorded structure are a class of their own and are never lost. The municipal map's building layer can be filtered to the same types at once; “Clear filter” of the analysis panel gives back the filter it had.
Example: CGI sheet and wooden houses before the storm season.</source>
      <translation>यी संरचना प्रकारका भवन कहाँ छन्?
संरचनाको अभिलेख नभएका भवन आफ्नै श्रेणीमा रहन्छन् र कहिल्यै छुट्दैनन्। नगर नक्साको भवन तह एकै पटक उही प्रकारमा फिल्टर गर्न सकिन्छ; विश्लेषण प्यानलको “फिल्टर हटाउनुहोस्” ले पहिलेको फिल्टर फर्काउँछ।
उदाहरण: हुरीको मौसमअघि जस्तापाता र काठका घर।</translation>
    </message>
    <message>
      <source>Where do cases of waterborne disease cluster in space and time, is that more than chance, and does unsafe sanitation lie there?
Cases come from the recorded outbreak areas, spread over the buildings in each by their people, or from a layer of case points. People are those of the buildings as recorded now.
Space and time: a cluster grows where enough cases lie within some metres and days of each other. Hot cells: Getis-Ord Gi* of the rate by square cell with its eight neighbours, against random arrangements; a cell is hot when the share of false finds (Benjamini-Hochberg) stays within the limit. Scan: the circle that holds most more cases than its people let expect, against random cases, then further circles that do not overlap it.
Sanitation: the share of buildings around a cell that lead straight to drain, water body or ground, whose containment has such an outlet, or whose containment is overdue. The quarter of the cells with most is set against that with least: relative risk with 95 % interval. Drinking water and low income are listed beside it, for they may be the true reason. The local Moran shows where a high rate meets unsafe surroundings.
The same seed gives the same result, in whatever order the records come. The cases of one outbreak area lie together because they were recorded together: look at the number of records of a cluster.
Example: cholera and diarrhoea of the last two years – which containments are to be emptied or rebuilt first?</source>
      <translation>पानीजन्य रोगका बिरामी स्थान र समयमा कहाँ समूहबद्ध छन्, के त्यो संयोगभन्दा बढी हो, र के त्यहाँ असुरक्षित सरसफाइ छ?
बिरामी अभिलेखमा रहेका प्रकोप क्षेत्रबाट, हरेकका भवनमा मानिस अनुसार बाँडिएर, वा बिरामी बिन्दुको तहबाट आउँछन्। मानिस अहिले अभिलेखमा रहेका भवनका हुन्।
स्थान र समय: एकअर्काबाट केही मिटर र दिनभित्र पर्याप्त बिरामी हुँदा समूह बढ्छ। तीव्र कोठा: आठ छिमेकीसहितको वर्ग कोठा अनुसार दरको Getis-Ord Gi*, यादृच्छिक विन्याससँग दाँजिएको; गलत भेटाइको हिस्सा (Benjamini-Hochberg) सीमाभित्र रहे कोठा तीव्र हुन्छ। स्क्यान: यसका मानिसले अपेक्षा गराउनेभन्दा सबैभन्दा बढी बिरामी भएको वृत्त, यादृच्छिक बिरामीसँग दाँजिएको, त्यसपछि त्योसँग नखप्टिने थप वृत्त।
सरसफाइ: कोठा वरपरका सिधै नाली, जलाशय वा जमिनमा जाने, कन्टेनमेन्टको निकास त्यस्तो भएका, वा कन्टेनमेन्टको म्याद नाघेका भवनको हिस्सा। सबैभन्दा बढी भएका चौथाइ कोठालाई सबैभन्दा कम भएकासँग दाँजिन्छ: 95 % अन्तरालसहितको सापेक्ष जोखिम। खानेपानी र न्यून आय छेउमा राखिन्छन्, किनकि साँचो कारण तिनै हुन सक्छन्। Local Moran ले उच्च दर र असुरक्षित वरपर भेटिने ठाउँ देखाउँछ।
अभिलेख जुन क्रममा आए पनि उही बीज सङ्ख्याले उही नतिजा दिन्छ। एउटै प्रकोप क्षेत्रका बिरामी सँगै अभिलेख भएकाले सँगै पर्छन्: समूहको अभिलेख सङ्ख्या हेर्नुहोस्।
उदाहरण: पछिल्ला दुई वर्षको हैजा र झाडापखाला – कुन कन्टेनमेन्ट पहिले रित्याउने वा पुनर्निर्माण गर्ने?</translation>
    </message>
    <message>
      <source>Where do its people go instead?</source>
      <translation>यसका मानिस यसको सट्टा कहाँ जान्छन्?</translation>
    </message>
    <message>
      <source>Where does this sewer or drain lead, what does it carry, and whose sewage reaches no plant?
Ends of lines that lie within the gap of each other meet; a line is cut where another one ends at it; lines that only cross pass each other. Water flows in the order of drawing, or downhill between the ends of each line by a raster of heights (where the fall is less than the limit or not known, as drawn). From chosen lines, or the lines of chosen buildings, the trace goes downstream or upstream, breadth first. With nothing chosen the whole network is screened.
A plant is joined to the ends of lines within its distance, else to the nearest node at which something arrives; water stops there. Plants for faecal sludge count only where a line names them. A line reaches a plant when all its water ends at plants that operate, in part when some does. Load: people of the buildings on the line and on all lines upstream, times litres and share that becomes wastewater; a line that divides gives all to both branches.
Mismatches: the plant on record is not the one that is reached. Orphans: lines that reach no operating plant. Outfalls: where water ends, with the water body near. Buildings: whose sewage reaches no plant by the drawing, beside what the record says, which the indicators use. Where drawings stop short of the plant, the plant on record of the last line can be believed instead.
Example: nothing chosen – every sewer that ends without treatment, the largest load first.</source>
      <translation>यो ढल वा नाली कहाँ जान्छ, के बोक्छ, र कसको ढल कुनै प्रशोधन केन्द्र पुग्दैन?
एकअर्काको अन्तरभित्र पर्ने रेखाका छेउ भेटिन्छन्; अर्को रेखा टुङ्गिने ठाउँमा रेखा काटिन्छ; काट्ने मात्र रेखा एकअर्कालाई नाघ्छन्। पानी कोरिएको क्रममा, वा उचाइ रास्टर अनुसार हरेक रेखाका छेउबीच ओरालोतिर बग्छ (ढाल सीमाभन्दा कम वा थाहा नभए कोरिए अनुसार)। छानिएका रेखा, वा छानिएका भवनका रेखाबाट खोजी बहाव दिशातिर वा माथिल्लो बहावतिर फैलँदै जान्छ। केही नछाने सम्पूर्ण सञ्जाल जाँचिन्छ।
प्रशोधन केन्द्र यसको दूरीभित्रका रेखाका छेउमा, नभए केही आइपुग्ने नजिकको नोडमा जोडिन्छ; पानी त्यहीँ रोकिन्छ। दिसाजन्य लेदोका केन्द्र रेखाले उल्लेख गरेको ठाउँमा मात्र गनिन्छन्। सबै पानी चालु केन्द्रमा टुङ्गिए रेखा केन्द्र पुग्छ, केही पुगे आंशिक। भार: रेखा र सबै माथिल्लो बहावका रेखामा रहेका भवनका मानिस, गुणा लिटर र फोहोर पानी बन्ने हिस्सा; बाँडिने रेखाले दुवै हाँगालाई सबै दिन्छ।
नमिलेका: अभिलेखको केन्द्र पुगिएको केन्द्र होइन। अनाथ: चालु केन्द्र नपुग्ने रेखा। मुहान: पानी टुङ्गिने ठाउँ, नजिकको जलाशयसहित। भवन: रेखाङ्कन अनुसार ढल कुनै केन्द्र नपुग्ने, सूचकले प्रयोग गर्ने अभिलेखको भनाइसँगै। रेखाङ्कन केन्द्रभन्दा अघि रोकिएको ठाउँमा बरु अन्तिम रेखाको अभिलेखको केन्द्रलाई मान्न सकिन्छ।
उदाहरण: केही नछानी – प्रशोधनबिना टुङ्गिने हरेक ढल, सबैभन्दा ठूलो भार पहिले।</translation>
    </message>
    <message>
      <source>Where has emptying been requested, and how far has each request come?
One point an application: at its containment, else at the only containment of its building, else in the building. Requests without any place stay in the table and are counted.
Both days of the period count. Days open run until the emptying, or until the day of the question.
Example: all emergencies of last month that nobody has served yet – stage “Applied”, emergencies only.</source>
      <translation>रित्याउने माग कहाँ भएको छ, र हरेक माग कहाँसम्म पुगेको छ?
हरेक आवेदनको एक बिन्दु: यसको कन्टेनमेन्टमा, नभए भवनको एउटै कन्टेनमेन्टमा, नभए भवनमा। स्थान नभएका माग तालिकामा रहन्छन् र गनिन्छन्।
अवधिका दुवै दिन गनिन्छन्। खुला रहेको दिन रित्याइसम्म, वा प्रश्नको दिनसम्म चल्छ।
उदाहरण: गत महिनाका कसैले सेवा नदिएका सबै आपत्कालीन माग – चरण “आवेदन दर्ता”, आपत्कालीन मात्र।</translation>
    </message>
    <message>
      <source>Where it is.</source>
      <translation>यो कहाँ छ।</translation>
    </message>
    <message>
      <source>Where it is. The wheel zooms, dragging moves.</source>
      <translation>यो कहाँ छ। पाङ्ग्राले नजिक-टाढा गर्छ, तान्दा सर्छ।</translation>
    </message>
    <message>
      <source>Where it leads</source>
      <translation>कहाँ पुग्छ</translation>
    </message>
    <message>
      <source>Where its tables live.</source>
      <translation>यसका तालिका रहने स्थान।</translation>
    </message>
    <message>
      <source>Where may a treatment plant stand, where would it stand best, and how firmly does that hold when the weights change?
The search area – given, else the chosen wards, else the city – is cut into squares. A square is out when it is built up, too near a dwelling, water body or well, too steep, flooded, of a land use that is not allowed, off the land given, or without a wide road near; every reason is kept. What is left is judged from 0 to 1 by each criterion, linear between the limit and the best value, and the score is the weighted sum. Weights are given directly or follow from a matrix of pairs (principal eigenvector); a matrix whose consistency ratio exceeds 0.10 is refused. What is not recorded is left out, the other weights grow in proportion, and the page says so.
Haul is the mean way of a m³ of all sludge of the demand forecast (with its own defaults), summed in squares at their centres of gravity, over roads wide enough, to the nearest road point and straight to the square; the shortest and the longest of the area are 1 and 0. Distances are between the middles of squares, and a shape counts with each square that it touches: so they are rather too short, by up to one square. Sites are squares of the best tenth that hang together, corners included, and are large enough; ranked by mean score, then area. Firmness is the share of draws, each weight drawn evenly within its spread, in which a site is among the best five; the sites themselves stay the same. Limits are often set by law: those marked ° are to be replaced by local values. It is a screening: ground, groundwater and ownership are looked at on the spot.
Example: with heights and a layer of public land – which three sites stay among the best whatever the weights?</source>
      <translation>प्रशोधन केन्द्र कहाँ बन्न सक्छ, कहाँ सबैभन्दा राम्रो हुन्छ, र भार बदलिँदा त्यो कति दृढ रहन्छ?
खोजी क्षेत्र – दिइएको, नभए छानिएका वडा, नभए सहर – वर्ग कोठामा काटिन्छ। निर्मित, आवासीय घर, जलाशय वा इनारको धेरै नजिक, धेरै भिरालो, डुबानमा पर्ने, अनुमति नभएको भू-उपयोगको, दिइएको जमिनबाहिर, वा नजिक चौडा सडक नभएको वर्ग कोठा हटाइन्छ; हरेक कारण राखिन्छ। बाँकी रहेकोलाई हरेक मापदण्डले सीमा र उत्कृष्ट मानबीच सरल रेखामा 0 देखि 1 सम्म मूल्याङ्कन गर्छ, र प्राप्ताङ्क भारित जोड हो। भार सिधै दिइन्छन् वा जोडीको म्याट्रिक्स (मुख्य आइगन भेक्टर) बाट निस्कन्छन्; सङ्गति अनुपात 0.10 नाघेको म्याट्रिक्स अस्वीकार हुन्छ। अभिलेख नभएको छाडिन्छ, अन्य भार समानुपातमा बढ्छन्, र पृष्ठले त्यो जनाउँछ।
ढुवानी भनेको माग पूर्वानुमान (यसकै पूर्वनिर्धारित मानसहित) को सबै लेदोको प्रति मि³ औसत बाटो हो, वर्ग कोठाको गुरुत्व केन्द्रमा जोडिएको, पर्याप्त चौडा सडक हुँदै नजिकको सडक बिन्दुसम्म र सीधै वर्ग कोठासम्म; क्षेत्रको सबैभन्दा छोटो र लामो 1 र 0 हुन्। दूरी वर्ग कोठाका बीचबाट नापिन्छ, र आकृति छुने हरेक वर्ग कोठामा गनिन्छ: त्यसैले दूरी बढीमा एक वर्ग कोठाले छोटो पर्न सक्छ। स्थल भनेका उत्कृष्ट दशांशका कुनासमेत जोडिएका र पर्याप्त ठूला वर्ग कोठा हुन्; औसत प्राप्ताङ्क, अनि क्षेत्रफलले क्रम मिलाइन्छ। दृढता भनेको हरेक भार आफ्नो फैलावटभित्र समान रूपमा छानिँदा स्थल उत्कृष्ट पाँचमा पर्ने छनोटको हिस्सा हो; स्थल भने उही रहन्छन्। सीमा प्रायः कानुनले तोक्छ: ° चिह्न भएकालाई स्थानीय मानले फेर्नुपर्छ। यो छानबिन हो: जमिन, भूमिगत पानी र स्वामित्व स्थलमै हेरिन्छ।
उदाहरण: उचाइ र सार्वजनिक जमिनको तहसहित – भार जे भए पनि कुन तीन स्थल उत्कृष्टमा रहन्छन्?</translation>
    </message>
    <message>
      <source>Where on the chain the flow ends: containment, emptying, transport, treatment or end_use (safe all the way).</source>
      <translation>प्रवाह शृङ्खलाको कुन ठाउँमा टुङ्गिन्छ: containment, emptying, transport, treatment वा end_use (अन्त्यसम्म सुरक्षित)।</translation>
    </message>
    <message>
      <source>Where sanitation is least safe against where it is safest</source>
      <translation>सरसफाइ सबैभन्दा असुरक्षित र सबैभन्दा सुरक्षित ठाउँको तुलना</translation>
    </message>
    <message>
      <source>Where the answer comes from; yes and partly need one.</source>
      <translation>उत्तर कहाँबाट आयो; हो र आंशिकका लागि चाहिन्छ।</translation>
    </message>
    <message>
      <source>Where the building's drinking water mainly comes from.</source>
      <translation>भवनको खानेपानी मुख्य रूपमा कहाँबाट आउँछ।</translation>
    </message>
    <message>
      <source>Where the building's toilet leads to.</source>
      <translation>भवनको शौचालय कहाँ जोडिएको छ।</translation>
    </message>
    <message>
      <source>Where the device was, degrees; empty without a position.</source>
      <translation>यन्त्र कहाँ थियो, डिग्री; स्थिति नभए खाली।</translation>
    </message>
    <message>
      <source>Where the drawing ends, believe the plant on record of the last line</source>
      <translation>रेखाङ्कन टुङ्गिएको ठाउँमा अन्तिम रेखाको अभिलेखमा रहेको प्रशोधन केन्द्र मान्नुहोस्</translation>
    </message>
    <message>
      <source>Where the excreta go</source>
      <translation>मलमूत्र कहाँ जान्छ</translation>
    </message>
    <message>
      <source>Where the excreta go, by community and ward</source>
      <translation>मलमूत्र कहाँ जान्छ, बस्ती र वडा अनुसार</translation>
    </message>
    <message>
      <source>Where the excreta go, by single low-income community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the figure or answer comes from; a yes needs one.</source>
      <translation>अङ्क वा उत्तर कहाँबाट आयो; हो भए चाहिन्छ।</translation>
    </message>
    <message>
      <source>Where the file is, when it is not stored here.</source>
      <translation>यहाँ नराखिएको भए फाइल कहाँ छ।</translation>
    </message>
    <message>
      <source>Where the number of people with a private toilet is not recorded, all people of a house with a toilet are taken to have one.</source>
      <translation>निजी शौचालय भएका मानिसको सङ्ख्या अभिलेख नभएको ठाउँमा शौचालय भएको घरका सबै मानिसको शौचालय भएको मानिन्छ।</translation>
    </message>
    <message>
      <source>Where the outflow goes.</source>
      <translation>बाहिर निस्केको पानी कहाँ जान्छ।</translation>
    </message>
    <message>
      <source>Where the place is.</source>
      <translation>स्थान कहाँ छ।</translation>
    </message>
    <message>
      <source>Where the plant is.</source>
      <translation>प्रशोधन केन्द्र कहाँ छ।</translation>
    </message>
    <message>
      <source>Where the problem is.</source>
      <translation>समस्या कहाँ छ।</translation>
    </message>
    <message>
      <source>Where the record lies; empty when it is not on the map.</source>
      <translation>अभिलेख कहाँ छ; नक्सामा नभए खाली।</translation>
    </message>
    <message>
      <source>Where the sample was taken.</source>
      <translation>नमुना कहाँबाट लिइयो।</translation>
    </message>
    <message>
      <source>Where the sample was taken. Its ward follows from the point.</source>
      <translation>नमुना कहाँबाट लिइयो। वडा बिन्दुबाट निस्कन्छ।</translation>
    </message>
    <message>
      <source>Where the toilet leads, or where people without a toilet go.</source>
      <translation>शौचालय कहाँ जोडिएको छ, वा शौचालय नभएका मानिस कहाँ जान्छन्।</translation>
    </message>
    <message>
      <source>Where to make the folder of the package</source>
      <translation>प्याकेजको फोल्डर कहाँ बनाउने</translation>
    </message>
    <message>
      <source>Where would transfer stations pay, at which small vehicles hand their sludge over to tankers, and how many of them?
Demand is the sludge a year of the demand forecast, of those containments from which the nearest road for tankers that leads to a plant is farther than the hose, or of all; it is gathered in square cells, and the containment nearest to a cell's centre of gravity stands for its ways. A small vehicle drives it to the nearest plant, or to a station, from which a tanker drives on. A m³ gains by a station exactly when the straight way costs more than the way to the station, the handling and the tanker's way together. Ways are counted one way; the cost of the way back belongs into the cost of a km.
Sites are the points of a layer, else nodes of roads that are wide enough for tankers and lead to a plant, as many as asked for, spread evenly; all keep the distance from dwellings (residential or mixed use, or use not recorded), and lie within the areas allowed, where such a layer is given. Chosen is what costs least in a year: stations, small vehicles, handling, tankers, and a price for what finds no way. A cell may be shared when a station is full. The table has the least cost with no station, one, two and so on.
Example: lanes of 2 m, tankers of 4 m – what would one station save, and would a second one still pay?</source>
      <translation>साना सवारीले ट्याङ्करलाई लेदो बुझाउने स्थानान्तरण स्टेसन कहाँ लाभदायक हुन्छन्, र कति वटा?
माग भनेको माग पूर्वानुमानको वार्षिक लेदो हो, ट्याङ्करलाई प्रशोधन केन्द्र पुर्‍याउने नजिकको सडक होजभन्दा टाढा भएका कन्टेनमेन्टको, वा सबैको; यो वर्ग कोठामा जम्मा गरिन्छ, र कोठाको गुरुत्व केन्द्र नजिकको कन्टेनमेन्टले यसका बाटोको प्रतिनिधित्व गर्छ। साना सवारीले नजिकको प्रशोधन केन्द्र, वा ट्याङ्कर अघि बढ्ने स्टेसनसम्म लैजान्छ। सीधा बाटोको लागत स्टेसनसम्मको बाटो, व्यवस्थापन र ट्याङ्करको बाटो जम्माभन्दा बढी हुँदा मात्र प्रति मि³ स्टेसनबाट लाभ हुन्छ। बाटो एकतर्फी गनिन्छ; फर्कने बाटोको लागत प्रति किमि लागतमै पर्छ।
स्थल भनेका तहका बिन्दु, नभए ट्याङ्करका लागि पर्याप्त चौडा र केन्द्र पुग्ने सडकका नोड हुन्, मागिएजति, समान रूपमा फैलिएका; सबै आवासीय घर (आवासीय वा मिश्रित प्रयोग, वा प्रयोगको अभिलेख नभएको) बाट दूरीमा रहन्छन्, र त्यस्तो तह दिइएको भए अनुमति भएका क्षेत्रभित्र पर्छन्। वर्षमा सबैभन्दा कम लागत हुने छानिन्छ: स्टेसन, साना सवारी, व्यवस्थापन, ट्याङ्कर, र बाटै नपाउनेको मूल्य। स्टेसन भरिएमा कोठा बाँड्न सकिन्छ। तालिकामा स्टेसन नहुँदा, एक, दुई आदि हुँदाको न्यूनतम लागत हुन्छ।
उदाहरण: 2 मि का गल्ली, 4 मि का ट्याङ्कर – एउटा स्टेसनले कति बचाउँथ्यो, र दोस्रो पनि लाभदायक हुन्थ्यो?</translation>
    </message>
    <message>
      <source>Whether a low-income household lives in the building.</source>
      <translation>भवनमा न्यून आय घरधुरी बस्छ कि बस्दैन।</translation>
    </message>
    <message>
      <source>Whether a value was shown.</source>
      <translation>मान देखाइएको थियो कि थिएन।</translation>
    </message>
    <message>
      <source>Whether coliform bacteria were found.</source>
      <translation>कोलिफर्म ब्याक्टेरिया भेटियो कि भेटिएन।</translation>
    </message>
    <message>
      <source>Whether faecal sludge is contained: always, unless_groundwater_risk, sewer or drain (when its network leads to treatment), never (cwis.md 10.2).</source>
      <translation>दिसाजन्य लेदो भण्डारित छ कि छैन: always, unless_groundwater_risk, sewer वा drain (सञ्जाल प्रशोधनमा पुग्दा), never (cwis.md 10.2)।</translation>
    </message>
    <message>
      <source>Whether indicators count it as a wastewater or as a faecal sludge plant.</source>
      <translation>सूचकले यसलाई फोहोर पानी वा दिसाजन्य लेदो प्रशोधन केन्द्र कुनमा गन्छ।</translation>
    </message>
    <message>
      <source>Whether it is urgent.</source>
      <translation>अत्यावश्यक हो कि होइन।</translation>
    </message>
    <message>
      <source>Whether one-way roads were kept one way.</source>
      <translation>एकतर्फी सडक एकतर्फी नै राखियो कि राखिएन।</translation>
    </message>
    <message>
      <source>Whether the building has a toilet.</source>
      <translation>भवनमा शौचालय छ कि छैन।</translation>
    </message>
    <message>
      <source>Whether the containment lies under the building.</source>
      <translation>कन्टेनमेन्ट भवनमुनि छ कि छैन।</translation>
    </message>
    <message>
      <source>Whether the containment was ever emptied.</source>
      <translation>कन्टेनमेन्ट कहिल्यै रित्याइयो कि रित्याइएन।</translation>
    </message>
    <message>
      <source>Whether the drain is covered.</source>
      <translation>नाली ढाकिएको छ कि छैन।</translation>
    </message>
    <message>
      <source>Whether the drain is lined.</source>
      <translation>नाली पक्की छ कि छैन।</translation>
    </message>
    <message>
      <source>Whether the emptying is urgent.</source>
      <translation>रित्याइ अत्यावश्यक हो कि होइन।</translation>
    </message>
    <message>
      <source>Whether the limit is kept; blank: not judged.</source>
      <translation>सीमा पालना भयो कि भएन; खाली: मूल्याङ्कन नभएको।</translation>
    </message>
    <message>
      <source>Whether the main building has a customer number.</source>
      <translation>मुख्य भवनको ग्राहक नम्बर छ कि छैन।</translation>
    </message>
    <message>
      <source>Whether the name of the institution is asked.</source>
      <translation>संस्थाको नाम सोधिन्छ कि सोधिँदैन।</translation>
    </message>
    <message>
      <source>Whether the officer ran it.</source>
      <translation>अधिकारीले गणना गरेका हुन् कि होइनन्।</translation>
    </message>
    <message>
      <source>Whether the outcome counts as safely managed.</source>
      <translation>परिणाम सुरक्षित व्यवस्थापन मानिन्छ कि मानिँदैन।</translation>
    </message>
    <message>
      <source>Whether the outlet drain must be named.</source>
      <translation>निकास जाने नाली उल्लेख गर्नैपर्छ कि पर्दैन।</translation>
    </message>
    <message>
      <source>Whether the outlet sewer must be named.</source>
      <translation>निकास जाने ढल उल्लेख गर्नैपर्छ कि पर्दैन।</translation>
    </message>
    <message>
      <source>Whether the plant works.</source>
      <translation>प्रशोधन केन्द्र चलेको छ कि छैन।</translation>
    </message>
    <message>
      <source>Whether the shape must be chosen.</source>
      <translation>आकार छान्नैपर्छ कि पर्दैन।</translation>
    </message>
    <message>
      <source>Whether the type is shown on dashboards.</source>
      <translation>प्रकार ड्यासबोर्डमा देखाइन्छ कि देखाइँदैन।</translation>
    </message>
    <message>
      <source>Whether the vehicle is kept to the standard.</source>
      <translation>सवारी मापदण्ड अनुसार राखिएको छ कि छैन।</translation>
    </message>
    <message>
      <source>Whether there is a well on the plot.</source>
      <translation>जग्गामा इनार छ कि छैन।</translation>
    </message>
    <message>
      <source>Which building was surveyed again?</source>
      <translation>कुन भवनको पुनः सर्वेक्षण भयो?</translation>
    </message>
    <message>
      <source>Which buildings</source>
      <translation>कुन भवन</translation>
    </message>
    <message>
      <source>Which buildings are recorded as connected to these sewers, drains or water mains?
It goes by the code on the building's record, not by distance. The line leads from the building to the named sewer; “far” marks those that lie farther off than the limit, which hints at a wrong code.
Example: drain D0107 – who sends water into it?</source>
      <translation>अभिलेख अनुसार यी ढल, नाली वा खानेपानी मूल पाइपमा कुन भवन जोडिएका छन्?
यो दूरीले होइन, भवनको अभिलेखको कोडले चल्छ। रेखा भवनबाट उल्लिखित ढलसम्म जान्छ; “टाढा” ले सीमाभन्दा टाढा पर्नेलाई जनाउँछ, जसले गलत कोडको सङ्केत गर्छ।
उदाहरण: नाली D0107 – यसमा पानी कसले पठाउँछ?</translation>
    </message>
    <message>
      <source>Which buildings are recorded as reached from these roads?
It goes by the road code on the building's record. With the check of places, the nearest road and its distance are added, so that wrong codes show up.
Example: road R0123 – who lives there, and what sanitation do they have?</source>
      <translation>अभिलेख अनुसार यी सडकबाट कुन भवन पुगिन्छन्?
यो भवनको अभिलेखको सडक कोडले चल्छ। स्थान जाँचसहित नजिकको सडक र यसको दूरी थपिन्छन्, ताकि गलत कोड देखिऊन्।
उदाहरण: सडक R0123 – त्यहाँ को बस्छन्, र कस्तो सरसफाइ छ?</translation>
    </message>
    <message>
      <source>Which buildings belong to a main building.</source>
      <translation>कुन भवन मुख्य भवनसँग सम्बद्ध छन्।</translation>
    </message>
    <message>
      <source>Which buildings can a desludging vehicle not serve, given the road width it needs and the length of its hose?
Roads count from the carrying width on. The way is measured in a straight line from the road to the containment (every containment of the building must be reachable; without one, the building itself), to the nearest edge or to the farthest corner. Hard to reach means farther than the hose; the missing metres are given. With “connected to”, only roads count that hang together with the depot or plant.
Example: 3 m vehicle, 30 m hose – and how many more would a 60 m hose reach?</source>
      <translation>आवश्यक सडक चौडाइ र होजको लम्बाइ हेर्दा लेदो रित्याउने सवारीले कुन भवनमा सेवा दिन सक्दैन?
सडक चल्ने भागको चौडाइबाट गनिन्छन्। बाटो सडकदेखि कन्टेनमेन्टसम्म (भवनका हरेक कन्टेनमेन्ट पुगिनुपर्छ; नभए भवन आफैँ) सीधा रेखामा, नजिकको छेउ वा सबैभन्दा टाढाको कुनासम्म नापिन्छ। पुग्न कठिन भनेको होजभन्दा टाढा हो; अपुग मिटर दिइन्छ। “यीसँग जोडिएको” दिए डिपो वा प्रशोधन केन्द्रसँग जोडिएका सडक मात्र गनिन्छन्।
उदाहरण: 3 मि सवारी, 30 मि होज – र 60 मि होज भए थप कति पुगिन्थे?</translation>
    </message>
    <message>
      <source>Which buildings have paid their property tax, water or waste fees, and for how long have the others not?
Years due are completed years between the last payment and the day of the question; a year completes on the anniversary. With the first day of the fiscal year, fiscal years begun since the payment count instead. “No payment information”: a record without a date; “not registered”: no number, or no record for it. The share paid is “not due” among the registered main buildings.
Example: water supply, five years and more – as a filter of the map.</source>
      <translation>कुन भवनले सम्पत्ति कर, पानी वा फोहोरमैला शुल्क तिरेका छन्, र अरूले कति समयदेखि तिरेका छैनन्?
बक्यौता वर्ष भनेका अन्तिम भुक्तानी र प्रश्नको दिनबीचका पूरा वर्ष हुन्; वार्षिक मितिमा वर्ष पूरा हुन्छ। आर्थिक वर्षको पहिलो दिन दिए भुक्तानीपछि सुरु भएका आर्थिक वर्ष गनिन्छन्। “भुक्तानी जानकारी छैन”: मिति नभएको अभिलेख; “दर्ता नभएको”: नम्बर छैन, वा त्यसको अभिलेख छैन। चुक्ता हिस्सा भनेको दर्ता भएका मुख्य भवनमध्ये “बक्यौता नभएको” हो।
उदाहरण: खानेपानी, पाँच वर्ष र बढी – नक्साको फिल्टरका रूपमा।</translation>
    </message>
    <message>
      <source>Which buildings near these sewers are not connected yet, and how long would their connections be?
A building counts when its footprint lies within the distance of a chosen sewer (the limit is inside; 0 means it touches the sewer). Connected means sanitation system “sewer network” or a sewer code on record. Each candidate gets the nearest sewer and a straight connection line.
Example: sewer S0001, 30 m – candidates, people who would gain, metres of pipe.</source>
      <translation>यी ढल नजिकका कुन भवन अझै जोडिएका छैनन्, र तिनको जडान कति लामो हुन्थ्यो?
छानिएको ढलबाट दूरीभित्र आकार पर्ने भवन गनिन्छ (सीमा भित्रै पर्छ; 0 भनेको ढललाई छुने)। जोडिएको भनेको सरसफाइ प्रणाली “ढल सञ्जाल” वा ढलको कोड अभिलेखमा भएको हो। हरेक सम्भावित भवनले नजिकको ढल र सीधा जडान रेखा पाउँछ।
उदाहरण: ढल S0001, 30 मि – सम्भावित भवन, लाभान्वित हुने मानिस, पाइपको मिटर।</translation>
    </message>
    <message>
      <source>Which buildings stand within a distance of a river or pond, and what do they discharge?
The distance is measured from the footprint to the nearest water body, once (the limit is inside). Unsafe means an outlet to a drain, water body or open ground, or no containment at all.
Example: 30 m, unsafe only – the first addresses for a river clean-up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which buildings use this containment, which containments does this building have, what is its main building, who uses this toilet?
It goes by the links on record, not by distance; the line shows which belongs to which, and its length. Chains of associated buildings are followed to the last main building. Containments out of use are left out.
Example: a containment that overflows – whose is it?</source>
      <translation>यो कन्टेनमेन्ट कुन भवनले प्रयोग गर्छन्, यस भवनका कन्टेनमेन्ट कुन हुन्, यसको मुख्य भवन कुन हो, यो शौचालय को प्रयोग गर्छन्?
यो दूरीले होइन, अभिलेखका सम्बन्धले चल्छ; रेखाले कुन केको हो, र यसको लम्बाइ देखाउँछ। सम्बद्ध भवनका शृङ्खला अन्तिम मुख्य भवनसम्म पछ्याइन्छन्। प्रयोगमा नरहेका कन्टेनमेन्ट छाडिन्छन्।
उदाहरण: भरिएर पोखिएको कन्टेनमेन्ट – कसको हो?</translation>
    </message>
    <message>
      <source>Which buildings, containments, roads … lie in these wards, as a file for other programs?
A feature counts by its point (a building is in one ward only, and wards add up to the city), or when it touches a ward, or when it lies wholly inside. Lines and areas can be cut at the edge, and are then measured anew.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: all containments and roads of wards 3 and 7 as a GeoPackage for a consultant.</source>
      <translation>यी वडामा कुन भवन, कन्टेनमेन्ट, सडक … पर्छन्, अन्य कार्यक्रमका लागि फाइलमा?
आकृति आफ्नो बिन्दु अनुसार (भवन एउटै वडामा हुन्छ, र वडाहरूको जोड सहर हुन्छ), वा वडालाई छोएमा, वा पूरै भित्र परेमा गनिन्छ। रेखा र क्षेत्र किनारमा काट्न सकिन्छ, र त्यसपछि फेरि नापिन्छन्।
हरेक निर्यात तपाईंको नामसहित लगमा लेखिन्छ। व्यक्तिका नाम र सम्पर्क पढ्न पाउने भूमिकाका लागि मात्र, कारणसहित।
उदाहरण: परामर्शदाताका लागि वडा 3 र 7 का सबै कन्टेनमेन्ट र सडक GeoPackage मा।</translation>
    </message>
    <message>
      <source>Which buildings, containments, roads … lie in this area, as a file for other programs?
Draw the area, or take the areas of a layer. A feature counts by its point, or when it touches the area, or when it lies wholly inside. Lines and areas can be cut at the edge, and are then measured anew.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: everything on a building site as a KML for the contractor.</source>
      <translation>यस क्षेत्रमा कुन भवन, कन्टेनमेन्ट, सडक … पर्छन्, अन्य कार्यक्रमका लागि फाइलमा?
क्षेत्र कोर्नुहोस्, वा तहका क्षेत्र लिनुहोस्। आकृति आफ्नो बिन्दु अनुसार, वा क्षेत्रलाई छोएमा, वा पूरै भित्र परेमा गनिन्छ। रेखा र क्षेत्र किनारमा काट्न सकिन्छ, र त्यसपछि फेरि नापिन्छन्।
हरेक निर्यात तपाईंको नामसहित लगमा लेखिन्छ। व्यक्तिका नाम र सम्पर्क पढ्न पाउने भूमिकाका लागि मात्र, कारणसहित।
उदाहरण: निर्माणस्थलका सबै कुरा ठेकेदारका लागि KML मा।</translation>
    </message>
    <message>
      <source>Which containments are to be emptied in the next days?
Those whose open application proposes a day in the period; 7 days are today and the seven days after it. On request also those that are due by schedule (last emptying plus the interval) without an application, and those whose day has passed. An application without a containment stands for every containment in use at its building. One point a containment, with the earliest day.
Example: next week, with overdue – the route of the trucks.</source>
      <translation>आगामी दिनमा कुन कन्टेनमेन्ट रित्याउनुपर्छ?
खुला आवेदनले अवधिको दिन प्रस्ताव गरेका; 7 दिन भनेको आज र त्यसपछिका सात दिन हो। मागे, आवेदन नभएका तर तालिका अनुसार पालो आएका (पछिल्लो रित्याइ जोड अन्तराल), र दिन बितिसकेका पनि। कन्टेनमेन्ट उल्लेख नभएको आवेदनले यसको भवनका प्रयोगमा रहेका सबै कन्टेनमेन्ट जनाउँछ। हरेक कन्टेनमेन्टको एक बिन्दु, सबैभन्दा अघिको दिनसहित।
उदाहरण: आगामी हप्ता, म्याद नाघेकासहित – ट्रकको मार्ग।</translation>
    </message>
    <message>
      <source>Which containments endanger which wells, whose drinking water is at risk, and in which wards is the groundwater as a whole?
Wells are those of a layer; without one, those of the buildings that have a well, at the building's point. Where the survey measured the way from a building's well to its containment, that distance counts. A containment without a well in reach falls back on its own recorded distance to the closest well.
The score of a containment, 0 to 100, is source x path x vertical x use, towards its nearest well. Source: how it meets the ground (double pits count as permeable, for they soak away by design). Path: whole up to the near distance, nothing from the far one, more where the containment lies higher than the well. Vertical: from the pit's bottom to the water table. Use: a well that nobody drinks from counts half; one of which it is not known counts whole. A well has the highest score that any containment has towards it.
The verdict on a ward follows the questions of the SFD helper on groundwater. Risk is significant where enough people drink groundwater and the ground is vulnerable, or where pits stand near or uphill of wells – unless the ground is known not to be vulnerable and the sources are protected. It tells what the setting “risk of groundwater pollution” of the yearly report should say.
Samples near high-risk wells are set against the others: odds ratio with 95 % interval, a half added to each cell when one is 0. Assumptions marked ° are to be replaced by local values.
Example: with the wells of the last survey as a layer and a water table at 4 m – which drinking wells are to be tested first?</source>
      <translation>कुन कन्टेनमेन्टले कुन इनारलाई जोखिममा पार्छ, कसको खानेपानी जोखिममा छ, र कुन वडामा समग्र भूमिगत पानी नै?
इनार तहका हुन्; तह नभए इनार भएका भवनका, भवनको बिन्दुमा। सर्वेक्षणले भवनको इनारदेखि कन्टेनमेन्टसम्म नापेको भए त्यही दूरी गनिन्छ। पहुँचमा इनार नभएको कन्टेनमेन्टले सबैभन्दा नजिकको इनारसम्मको आफ्नै अभिलेखित दूरी लिन्छ।
कन्टेनमेन्टको प्राप्ताङ्क, 0 देखि 100, नजिकको इनारतर्फ स्रोत x मार्ग x ठाडो x प्रयोग हो। स्रोत: जमिनसँग मिल्ने तरिका (दोहोरो खाल्डो पानी छिर्ने गनिन्छ, किनकि बनोटले नै सोस्छ)। मार्ग: नजिकको दूरीसम्म पूरै, टाढाको दूरीदेखि शून्य, कन्टेनमेन्ट इनारभन्दा माथि भए बढी। ठाडो: खाल्डोको पिँधदेखि भूमिगत पानीको सतहसम्म। प्रयोग: कसैले नपिउने इनार आधा गनिन्छ; थाहा नभएको पूरै गनिन्छ। इनारको प्राप्ताङ्क यसतर्फ कुनै पनि कन्टेनमेन्टको सबैभन्दा उच्च प्राप्ताङ्क हो।
वडाको निर्णय भूमिगत पानीसम्बन्धी SFD सहायकका प्रश्न अनुसार हुन्छ। पर्याप्त मानिसले भूमिगत पानी पिउने र जमिन संवेदनशील भएको, वा खाल्डा इनार नजिक वा माथि रहेको ठाउँमा जोखिम उल्लेखनीय हुन्छ – जमिन संवेदनशील नभएको थाहा भएको र स्रोत सुरक्षित भएकोमा बाहेक। यसले वार्षिक प्रतिवेदनको “भूमिगत पानी प्रदूषणको जोखिम” सेटिङमा के हुनुपर्छ बताउँछ।
उच्च जोखिमका इनार नजिकका नमुनालाई अरूसँग दाँजिन्छ: 95 % अन्तरालसहितको अड्स अनुपात, एउटा 0 हुँदा हरेक कोठामा आधा थपिन्छ। ° चिह्न भएका मान्यता स्थानीय मानले फेर्नुपर्छ।
उदाहरण: पछिल्लो सर्वेक्षणका इनार तहका रूपमा र भूमिगत पानी 4 मि मा – कुन खानेपानी इनार पहिले परीक्षण गर्ने?</translation>
    </message>
    <message>
      <source>Which containments stand in water when it floods, and which should be emptied before the rains?
Exposed is a containment in use that lies in one of the flooded areas given, or – with a raster of heights – on ground lower above the nearest drainage than the limit. The height above drainage is that of the ground less that of the water body into which it drains; hollows drain over their lowest rim. Drains can be taken as drainage as well.
Severity is people x how much gets out (permeable pits all, septic tanks and lined pits part, sealed ones less) x a factor where the emptying is overdue: due is the last emptying, else the construction, plus the interval of the type. The exposed are parted into thirds of severity. To be emptied before: the first day of the first rainy month after the day of the question. Containments where nobody is recorded have severity 0. A screening by heights does not replace a map of real floods. Assumptions marked ° are to be replaced by local values.
Example: heights and water bodies, 1 m – the pits of the upper third are emptied in spring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which database do you work with?</source>
      <translation>तपाईं कुन डाटाबेसमा काम गर्नुहुन्छ?</translation>
    </message>
    <message>
      <source>Which date</source>
      <translation>कुन मिति</translation>
    </message>
    <message>
      <source>Which indicator.</source>
      <translation>कुन सूचक।</translation>
    </message>
    <message>
      <source>Which layers are on, each in the theme that fits</source>
      <translation>कुन तह देखाइएका छन्, हरेक मिल्ने विषयमा</translation>
    </message>
    <message>
      <source>Which main buildings owe property tax, water or solid-waste fees, and for how many years?
Years due are completed years between the last payment and the day of the question, five and more in one class. Buildings without a payment date are no debtors here. Only main buildings count, so that a complex is not asked twice.
Example: ward 4, two years and more – the list for the next visit.</source>
      <translation>कुन मुख्य भवनको सम्पत्ति कर, पानी वा फोहोरमैला शुल्क बाँकी छ, र कति वर्षको?
बक्यौता वर्ष भनेका अन्तिम भुक्तानी र प्रश्नको दिनबीचका पूरा वर्ष हुन्, पाँच र बढी एउटै श्रेणीमा। भुक्तानी मिति नभएका भवन यहाँ बक्यौतावाला होइनन्। एउटै परिसरलाई दुई पटक नसोधियोस् भनेर मुख्य भवन मात्र गनिन्छन्।
उदाहरण: वडा 4, दुई वर्ष र बढी – अर्को भ्रमणको सूची।</translation>
    </message>
    <message>
      <source>Which part of the city is emptied in which month, so that every month has about the same work and after some years everybody was served?
Units (cells of a grid, wards, or blocks between roads) are put together to as many zones as the cycle has periods. A unit weighs what there is to empty in it: containments, m³, or truck-hours. Counted are containments with a road wide enough within the hose; the others get a zone as well, but stand outside the plan. Truck-hours of an emptying: service, plus so many minutes a m³, plus for each load the way to the nearest operational plant that takes sludge and back and the unloading, in parts where containments share a load.
Start: the units in the order of a Hilbert curve, cut into runs of equal weight. Then units at borders change zones as long as loads come nearer to each other, or outlines grow shorter within the tolerance; both zones stay connected, over borders or corners, never across a barrier. A part of the city that is cut off and too small for a zone is linked to the nearest one, and counted. The result is the same in every run; it says which zones miss the tolerance.
Order: priority is the weighted sum of the shares of containments that are late (next emptying on record, else emptied or built plus the cycle), lead to drain, water or open ground (permeable pits where groundwater is at risk), belong to low-income households, or lie in the flood. The highest begins, then always the highest neighbour of what is done. Zones in the flood are put before the wet season as far as dry periods reach. Trucks: containments by years, working days and emptyings a truck and day. Assumptions marked ° are to be replaced by local values.
Example: three years, month by month, rivers as barrier – 36 zones, a calendar, and the notices for each house.</source>
      <translation>हरेक महिना करिब उही काम हुने गरी र केही वर्षपछि सबैले सेवा पाउने गरी सहरको कुन भाग कुन महिनामा रित्याइन्छ?
एकाइ (ग्रिडका कोठा, वडा, वा सडकबीचका खण्ड) लाई चक्रका अवधिजति क्षेत्रमा मिलाइन्छ। एकाइको भार त्यहाँ रित्याउनुपर्ने हो: कन्टेनमेन्ट, मि³, वा ट्रक-घण्टा। होजभित्र पर्याप्त चौडा सडक भएका कन्टेनमेन्ट गनिन्छन्; अरूले पनि क्षेत्र पाउँछन्, तर योजनाबाहिर रहन्छन्। रित्याइका ट्रक-घण्टा: सेवा, जोड प्रति मि³ यति मिनेट, जोड हरेक खेपका लागि लेदो लिने नजिकको चालु प्रशोधन केन्द्रसम्म जाने-आउने बाटो र खन्याउने, कन्टेनमेन्टले खेप बाँड्दा भागमा।
सुरु: Hilbert वक्रको क्रममा एकाइ, समान भारका खण्डमा काटिएका। त्यसपछि भार एकअर्काको नजिक आउन्जेल, वा सहने सीमाभित्र बाह्यरेखा छोटा हुन्जेल सीमानाका एकाइले क्षेत्र बदल्छन्; दुवै क्षेत्र सीमाना वा कुनाबाट जोडिएकै रहन्छन्, अवरोध कहिल्यै नाघ्दैनन्। छुट्टिएको र क्षेत्र बन्न धेरै सानो सहरको भाग नजिकैमा जोडिन्छ, र गनिन्छ। हरेक गणनामा नतिजा उही हुन्छ; कुन क्षेत्र सहने सीमाबाहिर छन् जनाउँछ।
क्रम: प्राथमिकता भनेको ढिलो भएका (अभिलेखको अर्को रित्याइ, नभए रित्याइ वा निर्माण जोड चक्र), नाली, पानी वा खुला जमिनमा जाने (भूमिगत पानी जोखिममा भए पानी छिर्ने खाल्डा), न्यून आय घरधुरीका, वा डुबानमा पर्ने कन्टेनमेन्टका हिस्साको भारित जोड हो। सबैभन्दा उच्चबाट सुरु हुन्छ, त्यसपछि सधैँ सकिएकाको सबैभन्दा उच्च छिमेकी। सुक्खा अवधि पुगेसम्म डुबानका क्षेत्र वर्षायामअघि राखिन्छन्। ट्रक: कन्टेनमेन्ट भाग वर्ष, कार्यदिन र प्रति ट्रक दैनिक रित्याइ। ° चिह्न भएका मान्यता स्थानीय मानले फेर्नुपर्छ।
उदाहरण: तीन वर्ष, महिना-महिना, नदी अवरोधका रूपमा – 36 क्षेत्र, पात्रो, र हरेक घरका सूचना।</translation>
    </message>
    <message>
      <source>Which question.</source>
      <translation>कुन प्रश्न।</translation>
    </message>
    <message>
      <source>Which records cannot be right, are doubtful, or still to be completed?
Each rule is asked of all records as they are now: what a record says against another one, against the map, or against itself. A finding names the table, the key, the other record where two are compared, what was found and what to do; it lies on the map at the record's place. Findings of wards are those whose place lies in them; a record that is not on the map belongs to none. Limits are inside: 50 m is not yet far. The findings on the road network come from the network as it was built last.
Example: all rules once a month, worked off from the top of the table.</source>
      <translation>कुन अभिलेख सही हुन सक्दैनन्, शङ्कास्पद छन्, वा अझै पूरा गर्नुपर्छ?
हरेक नियम अहिलेका सबै अभिलेखमा सोधिन्छ: अभिलेखले अर्को अभिलेख, नक्सा वा आफैँसँग बाझिने के भन्छ। कैफियतले तालिका, कुञ्जी, दुई तुलना हुँदा अर्को अभिलेख, के भेटियो र के गर्ने जनाउँछ; यो नक्सामा अभिलेखको स्थानमा पर्छ। वडाका कैफियत भनेका स्थान त्यसमा पर्ने हुन्; नक्सामा नभएको अभिलेख कुनै वडाको हुँदैन। सीमा भित्रै पर्छ: 50 मि अझै टाढा होइन। सडक सञ्जालका कैफियत पछिल्लो पटक निर्माण भएको सञ्जालबाट आउँछन्।
उदाहरण: महिनामा एक पटक सबै नियम, तालिकाको माथिबाट सच्याउँदै।</translation>
    </message>
    <message>
      <source>Which road is nearest to this point, how far is it, and where does one meet it?
Measured in metres on the ground, not in degrees. Roads narrower than the least width, and roads farther than the limit, do not count; between equally near roads the smaller code wins.
Example: a new building – from which road is it reached?</source>
      <translation>यस बिन्दुको सबैभन्दा नजिक कुन सडक छ, कति टाढा छ, र कहाँ भेटिन्छ?
जमिनमा मिटरमा नापिन्छ, डिग्रीमा होइन। न्यूनतम चौडाइभन्दा साँघुरा र सीमाभन्दा टाढाका सडक गनिँदैनन्; समान दूरीका सडकमध्ये सानो कोड छानिन्छ।
उदाहरण: नयाँ भवन – कुन सडकबाट पुगिन्छ?</translation>
    </message>
    <message>
      <source>Which sizes of vehicle would reach everyone, and which narrow roads stand in the way?
For every width of vehicle a containment is reached when a road of at least this width lies within the hose and hangs together, over roads of this width, with a depot or a treatment plant (each joined to the nearest such road within 300 m). The widest class that reaches it is told for each containment; 0 means none. Roads are joined in the order of falling width, so one pass answers all classes.
Bottlenecks: pieces of road narrower than the target whose widening alone would open them, and the roads that are wide already behind them, to vehicles of the target width. They are ranked by the containments gained for each metre widened (pieces under 10 m count as 10 m).
Hose variant: what the longer hoses gain, width by width. Fleet: a vehicle needs its own width plus clearance. Hours a year: service, pumping, way to the plant and unloading of each load (of the mean size of the vehicles that fit), over the years of the cycle. Work that only narrow vehicles reach is set against the hours of narrow vehicles, from the narrowest class up; missing vehicles are counted. Users of a building with several containments are shared among them. Assumptions marked ° are to be replaced by local values.
Example: target 3 m, hose 30 m – ten bottlenecks to widen, or a 60 m hose, or one small vehicle?</source>
      <translation>कुन आकारका सवारी सबैकहाँ पुग्न सक्थे, र कुन साँघुरा सडक बाधक छन्?
सवारीको हरेक चौडाइका लागि, कम्तीमा यति चौडा सडक होजभित्र पर्दा र यही चौडाइका सडक हुँदै डिपो वा प्रशोधन केन्द्रसँग (हरेक 300 मि भित्रको त्यस्तो नजिकको सडकमा जोडिएको) जोडिँदा कन्टेनमेन्ट पुगिन्छ। पुग्ने सबैभन्दा चौडा श्रेणी हरेक कन्टेनमेन्टका लागि जनाइन्छ; 0 भनेको कुनै होइन। सडक घट्दो चौडाइको क्रममा जोडिन्छन्, त्यसैले एकै पटकमा सबै श्रेणीको उत्तर आउँछ।
अवरोध: लक्ष्यभन्दा साँघुरा सडकका टुक्रा, जसलाई चौडा पार्दा मात्रै ती र तिनपछिका पहिल्यै चौडा सडक लक्षित चौडाइका सवारीका लागि खुल्थे। चौडा पारिएको प्रति मिटर थप समेटिने कन्टेनमेन्टले क्रम मिलाइन्छ (10 मि मुनिका टुक्रा 10 मि गनिन्छन्)।
होज विकल्प: लामा होजले चौडाइ-चौडाइ अनुसार के थप समेट्छन्। सवारी बेडा: सवारीलाई आफ्नै चौडाइ जोड खाली ठाउँ चाहिन्छ। वार्षिक घण्टा: सेवा, पम्प, हरेक खेपको (अट्ने सवारीको औसत आकारको) केन्द्रसम्मको बाटो र खन्याउने, चक्रका वर्ष अनुसार। साँघुरा सवारी मात्र पुग्ने काम साँघुरा सवारीका घण्टासँग, सबैभन्दा साँघुरो श्रेणीबाट माथितिर दाँजिन्छ; अपुग सवारी गनिन्छन्। धेरै कन्टेनमेन्ट भएको भवनका प्रयोगकर्ता तिनमा बाँडिन्छन्। ° चिह्न भएका मान्यता स्थानीय मानले फेर्नुपर्छ।
उदाहरण: लक्ष्य 3 मि, होज 30 मि – चौडा पार्न दस अवरोध, वा 60 मि होज, वा एउटा सानो सवारी?</translation>
    </message>
    <message>
      <source>Which sludge was taken out of a containment and never recorded at a treatment plant?
The records decide: an emptying, and no sludge collection for its application. Only those older than some hours count, so that a truck under way is no suspect (an emptying without an end time counts as ended at midnight). The end of the day of the question is taken as now.
Example: the last three months by provider, with the volume that is missing.</source>
      <translation>कन्टेनमेन्टबाट निकालिएको तर प्रशोधन केन्द्रमा कहिल्यै अभिलेख नभएको लेदो कुन हो?
अभिलेखले निर्णय गर्छ: रित्याइ छ, तर यसको आवेदनको लेदो सङ्कलन छैन। बाटोमा रहेको ट्रक शङ्कामा नपरोस् भनेर केही घण्टाभन्दा पुराना मात्र गनिन्छन् (अन्त्य समय नभएको रित्याइ मध्यरातमा सकिएको मानिन्छ)। प्रश्नको दिनको अन्त्यलाई अहिले मानिन्छ।
उदाहरण: सेवा प्रदायक अनुसार पछिल्ला तीन महिना, हराएको आयतनसहित।</translation>
    </message>
    <message>
      <source>Which square cells shall the grid summary count by?
Cells are aligned to whole multiples of their side and cover what of the city they touch; they are numbered row by row from the north-west. Cells that are there are only replaced when you say so, because maps and earlier figures refer to their numbers.
Example: 250 m cells for a dense old town.</source>
      <translation>ग्रिड सारांशले कुन वर्ग कोठा अनुसार गन्ने?
कोठा आफ्नो भुजाको पूर्ण गुणनमा मिलाइन्छन् र सहरको छोएको भाग ढाक्छन्; उत्तर-पश्चिमबाट पङ्क्ति-पङ्क्ति नम्बर दिइन्छ। भइरहेका कोठा तपाईंले भनेमा मात्र फेरिन्छन्, किनकि नक्सा र पहिलेका अङ्कले तिनका नम्बर जनाउँछन्।
उदाहरण: घना पुरानो सहरका लागि 250 मि का कोठा।</translation>
    </message>
    <message>
      <source>Which transactions were finished then; what the others wrote is not in the copy.</source>
      <translation>त्यतिबेला सकिएका कारोबार; अरूले लेखेको कुरा प्रतिलिपिमा छैन।</translation>
    </message>
    <message>
      <source>Which truck empties whom on a day, in which order, along which roads, and where does it discharge?
A truck leaves the point of its service provider empty, serves applications of its provider (or of nobody yet), discharges its whole load at a treatment plant as often as it must, and is home empty within the shift. It uses pieces of road as wide as itself and the clearance, connected to its depot, and stops where the hose reaches the containment. A job larger than the largest tank that can go there is served in equal parts. Plants have opening hours and what they still take on the day: their capacity less what was brought or is on the way.
The volume of a job is that of its containment, else the median emptied from its kind. What is left is left for a reason: no access, no capacity or no time. Leaving a job weighs more than any way to it; the weight grows with the days since the application, and an emergency weighs ten times as much and more than any ordinary job. Among plans that serve as much, the one that costs least per kilometre and hour is taken.
IMIS's own method inserts job by job where it costs least, turns stretches round, and then takes out and puts in again; OR-Tools begins with that plan and improves it. Both end after a number of solutions and draw from a seed: the same day gives the same plan. Assumptions marked ° are to be replaced by local values. When wanted, the day is written to the applications served, and the provider where there was none; the record has no place for the truck before the emptying.
Example: the routes of tomorrow, overdue applications included, with a sheet for every driver.</source>
      <translation>दिनमा कुन ट्रकले कसको, कुन क्रममा, कुन सडक हुँदै रित्याउँछ, र कहाँ विसर्जन गर्छ?
ट्रक आफ्नो सेवा प्रदायकको बिन्दुबाट खाली निस्कन्छ, आफ्नो सेवा प्रदायकका (वा अझै कसैलाई नतोकिएका) आवेदनमा सेवा दिन्छ, आवश्यक जति पटक पूरै भार प्रशोधन केन्द्रमा विसर्जन गर्छ, र सिफ्टभित्र खाली फर्कन्छ। यसले आफू र खाली ठाउँजति चौडा, आफ्नो डिपोसँग जोडिएका सडकका टुक्रा प्रयोग गर्छ, र होज कन्टेनमेन्टसम्म पुग्ने ठाउँमा रोकिन्छ। त्यहाँ जान सक्ने सबैभन्दा ठूलो ट्याङ्कभन्दा ठूलो काम बराबर भागमा गरिन्छ। केन्द्रका खुल्ने घण्टा हुन्छन् र दिनमा लिन बाँकी हुन्छ: क्षमताबाट ल्याइएको वा बाटोमा रहेको घटाउँदा।
कामको आयतन यसको कन्टेनमेन्टको, नभए यसको किसिमबाट रित्याइएको मध्यक हो। छाडिने कारण हुन्छ: पहुँच, क्षमता वा समय छैन। काम छाड्नुको भार त्यहाँसम्मको कुनै पनि बाटोभन्दा बढी हुन्छ; आवेदनदेखिका दिनसँगै भार बढ्छ, र आपत्कालीनको भार दस गुणा तथा कुनै पनि साधारण कामभन्दा बढी हुन्छ। उत्ति नै सेवा दिने योजनामध्ये किलोमिटर र घण्टामा सबैभन्दा कम लागतको लिइन्छ।
IMIS को आफ्नै विधिले सबैभन्दा कम लागत हुने ठाउँमा काम थप्दै जान्छ, खण्ड उल्ट्याउँछ, अनि निकालेर फेरि राख्छ; OR-Tools त्यही योजनाबाट सुरु गरेर सुधार्छ। दुवै केही समाधानपछि टुङ्गिन्छन् र बीज सङ्ख्याबाट छान्छन्: उही दिनले उही योजना दिन्छ। ° चिह्न भएका मान्यता स्थानीय मानले फेर्नुपर्छ। चाहेमा सेवा पाएका आवेदनमा दिन लेखिन्छ, र सेवा प्रदायक नभएको ठाउँमा त्यो पनि; रित्याइअघि अभिलेखमा ट्रकका लागि ठाउँ छैन।
उदाहरण: भोलिका मार्ग, म्याद नाघेका आवेदनसमेत, हरेक चालकका लागि एउटा पत्रसहित।</translation>
    </message>
    <message>
      <source>Which ward, community or gender; empty for the city.</source>
      <translation>कुन वडा, बस्ती वा लिङ्ग; सहरका लागि खाली।</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>को</translation>
    </message>
    <message>
      <source>Who asked.</source>
      <translation>कसले माग्यो।</translation>
    </message>
    <message>
      <source>Who collected it.</source>
      <translation>कसले सङ्कलन गर्‍यो।</translation>
    </message>
    <message>
      <source>Who emptied.</source>
      <translation>कसले रित्यायो।</translation>
    </message>
    <message>
      <source>Who has neither a toilet of their own nor one within a walk, which toilets are too small, and where would new ones help most?
Asked for are the people without a private toilet: all people of a building without a toilet, and the others of one with. They walk on all roads, whatever their width and direction, with the metres from the house to the road and from the road to the toilet. A house goes to the nearest operational toilet that lies within the limit of its type; there the nearest houses find room first, until seats times users a seat are taken. Who comes later finds it full, who lives beyond every limit too far away. Whether a toilet is open at all hours is not recorded and not counted.
New sites are chosen one after the other, each where it serves most of those still left (maximal covering; together they serve at least 63 % of what the best choice would). Without a layer of candidates, crossings and ends of roads and unserved houses are tried, one in each square. A place may be proposed twice: that is one building of twice the size. A proposal is a neighbourhood in which to look for land, not a plot. Areas are squares of a grid whose middle is reached within each limit, up to 100 m beside a road. With wards chosen, all toilets and all people still count for the room, but only these wards are shown and get new sites. Assumptions marked ° are to be replaced by local values.
Example: five new community toilets of ten seats – how many more people are served?</source>
      <translation>कसको न आफ्नै शौचालय छ न पैदल दूरीमा, कुन शौचालय धेरै साना छन्, र नयाँ कहाँ सबैभन्दा उपयोगी हुन्छन्?
निजी शौचालय नभएका मानिस सोधिन्छन्: शौचालय नभएको भवनका सबै, र भएको भवनका बाँकी। तिनी चौडाइ र दिशा जे भए पनि सबै सडकमा हिँड्छन्, घरदेखि सडकसम्म र सडकदेखि शौचालयसम्मका मिटरसहित। घर आफ्नो प्रकारको सीमाभित्र पर्ने नजिकको चालु शौचालयमा जान्छ; त्यहाँ नजिकका घरले पहिले ठाउँ पाउँछन्, सिट गुणा प्रति सिट प्रयोगकर्ता नपुगुन्जेल। पछि आउनेले भरिएको पाउँछ, हरेक सीमाभन्दा पर बस्ने धेरै टाढा हुन्छ। शौचालय सबै समय खुल्छ कि खुल्दैन अभिलेख छैन र गनिँदैन।
नयाँ स्थल एकपछि अर्को छानिन्छन्, हरेक बाँकीमध्ये सबैभन्दा धेरैलाई सेवा दिने ठाउँमा (अधिकतम समेटाइ; सँगै तिनले सर्वोत्तम छनोटले दिनेको कम्तीमा 63 % लाई सेवा दिन्छन्)। सम्भावित स्थानको तह नभए सडकका चोक र छेउ र सेवा नपुगेका घर प्रयास गरिन्छन्, हरेक वर्ग कोठामा एउटा। एउटै ठाउँ दुई पटक प्रस्ताव हुन सक्छ: त्यो दोब्बर आकारको एउटै भवन हो। प्रस्ताव जमिन खोज्ने छरछिमेक हो, जग्गाको कित्ता होइन। क्षेत्र भनेका बीच भाग हरेक सीमाभित्र पुगिने ग्रिडका वर्ग कोठा हुन्, सडक छेउबाट 100 मि सम्म। वडा छाने पनि ठाउँका लागि सबै शौचालय र सबै मानिस गनिन्छन्, तर यी वडा मात्र देखाइन्छन् र नयाँ स्थल पाउँछन्। ° चिह्न भएका मान्यता स्थानीय मानले फेर्नुपर्छ।
उदाहरण: दस सिटका पाँच नयाँ सामुदायिक शौचालय – थप कति मानिसले सेवा पाउँछन्?</translation>
    </message>
    <message>
      <source>Who is sending or sent it last.</source>
      <translation>को पठाउँदै छ वा पछिल्लो पटक कसले पठायो।</translation>
    </message>
    <message>
      <source>Who owns the buildings of this area, and how are they reached?
Every building that touches the area (of wards: whose point lies in them), one row a building and owner: codes, ward, road, toilet, floors, households, population, structure, area, main building, name, gender and contact.
Only for roles that may read owners. The reason is written into the log with your name, the area and the number of rows.
Example: letters to the owners along a new sewer.</source>
      <translation>यस क्षेत्रका भवनका धनी को हुन्, र तिनलाई कसरी सम्पर्क गर्ने?
क्षेत्रलाई छुने (वडाको भए: बिन्दु त्यसमा पर्ने) हरेक भवन, भवन र धनीको एक पङ्क्ति: कोड, वडा, सडक, शौचालय, तला, घरधुरी, जनसङ्ख्या, संरचना, क्षेत्रफल, मुख्य भवन, नाम, लिङ्ग र सम्पर्क।
धनी पढ्न पाउने भूमिकाका लागि मात्र। कारण तपाईंको नाम, क्षेत्र र पङ्क्तिको सङ्ख्यासहित लगमा लेखिन्छ।
उदाहरण: नयाँ ढलसँगैका धनीलाई पत्र।</translation>
    </message>
    <message>
      <source>Who sent.</source>
      <translation>कसले पठायो।</translation>
    </message>
    <message>
      <source>Who set the value; empty for the start value.</source>
      <translation>मान कसले राख्यो; सुरुको मान भए खाली।</translation>
    </message>
    <message>
      <source>Who shall do it.</source>
      <translation>कसले गर्ने।</translation>
    </message>
    <message>
      <source>Who shall do it; blank: not assigned.</source>
      <translation>कसले गर्ने; खाली: नतोकिएको।</translation>
    </message>
    <message>
      <source>Who took it back.</source>
      <translation>कसले फिर्ता लियो।</translation>
    </message>
    <message>
      <source>Who took the delivery back.</source>
      <translation>खेप कसले फिर्ता लियो।</translation>
    </message>
    <message>
      <source>Who uses which public or community toilet, how far do they walk, and how many share a seat?
It goes by the links between toilets and buildings, for operational toilets. The way is straight, or the shortest way on the road network with the legs at both ends (buildings that the network does not reach keep the straight line).
Example: all toilets, along the road network – where do more than 50 people share a seat?</source>
      <translation>कुन सार्वजनिक वा सामुदायिक शौचालय को प्रयोग गर्छन्, कति टाढा हिँड्छन्, र एउटा सिट कति जनाले बाँड्छन्?
यो सञ्चालनमा रहेका शौचालयका लागि शौचालय र भवनबीचका सम्बन्धले चल्छ। बाटो सीधा, वा दुवै छेउका खण्डसहित सडक सञ्जालको छोटो बाटो हुन्छ (सञ्जाल नपुगेका भवनमा सीधा रेखा नै रहन्छ)।
उदाहरण: सबै शौचालय, सडक सञ्जाल हुँदै – कहाँ 50 भन्दा बढी मानिसले एउटा सिट बाँड्छन्?</translation>
    </message>
    <message>
      <source>Whoever is bound to a ward changes buildings of that ward only.</source>
      <translation>वडामा सीमित व्यक्तिले सोही वडाका भवन मात्र परिवर्तन गर्छ।</translation>
    </message>
    <message>
      <source>Whole city</source>
      <translation>सम्पूर्ण सहर</translation>
    </message>
    <message>
      <source>Whole municipality</source>
      <translation>सम्पूर्ण नगरपालिका</translation>
    </message>
    <message>
      <source>Whole year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose course and wards the charts show</source>
      <translation>चार्टमा कसको प्रवृत्ति र वडा देखाइन्छ</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>किन</translation>
    </message>
    <message>
      <source>Why an approved year was opened again.</source>
      <translation>स्वीकृत वर्ष किन फेरि खोलियो।</translation>
    </message>
    <message>
      <source>Why exposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it is refused</source>
      <translation>किन अस्वीकार गरियो</translation>
    </message>
    <message>
      <source>Why it was emptied.</source>
      <translation>किन रित्याइयो।</translation>
    </message>
    <message>
      <source>Why it was rejected.</source>
      <translation>किन अस्वीकृत भयो।</translation>
    </message>
    <message>
      <source>Why it was withdrawn.</source>
      <translation>किन फिर्ता लिइयो।</translation>
    </message>
    <message>
      <source>Why no value</source>
      <translation>मान किन छैन</translation>
    </message>
    <message>
      <source>Why not here</source>
      <translation>यहाँ किन होइन</translation>
    </message>
    <message>
      <source>Why personal columns were needed, in the person's words.</source>
      <translation>व्यक्तिगत स्तम्भ किन चाहियो, व्यक्तिकै शब्दमा।</translation>
    </message>
    <message>
      <source>Why the computed value was replaced.</source>
      <translation>गणना गरिएको मान किन फेरियो।</translation>
    </message>
    <message>
      <source>Why the row as a whole cannot be read.</source>
      <translation>पङ्क्ति पूरै किन पढ्न सकिँदैन।</translation>
    </message>
    <message>
      <source>Why the row is invalid or was rejected, in plain words.</source>
      <translation>पङ्क्ति किन अमान्य छ वा अस्वीकृत भयो, सरल शब्दमा।</translation>
    </message>
    <message>
      <source>Why the row is invalid or was rejected.</source>
      <translation>पङ्क्ति किन अमान्य छ वा अस्वीकृत भयो।</translation>
    </message>
    <message>
      <source>Why the row was refused, one text a fault.</source>
      <translation>पङ्क्ति किन अस्वीकार गरियो, हरेक त्रुटिको एक पाठ।</translation>
    </message>
    <message>
      <source>Why the survey was rejected.</source>
      <translation>सर्वेक्षण किन अस्वीकृत भयो।</translation>
    </message>
    <message>
      <source>Why, in the words of the person who looked.</source>
      <translation>किन, हेर्ने व्यक्तिको शब्दमा।</translation>
    </message>
    <message>
      <source>Why? The surveyor reads it.</source>
      <translation>किन? सर्वेक्षकले यो पढ्छन्।</translation>
    </message>
    <message>
      <source>Wide road: at least (m) °</source>
      <translation>चौडा सडक: कम्तीमा (मि) °</translation>
    </message>
    <message>
      <source>Wide road: at most away (m) °</source>
      <translation>चौडा सडक: बढीमा टाढा (मि) °</translation>
    </message>
    <message>
      <source>Wide road: best up to (m) °</source>
      <translation>चौडा सडक: उत्कृष्ट सीमा (मि) °</translation>
    </message>
    <message>
      <source>Wide roads joined (m)</source>
      <translation>जोडिएका चौडा सडक (मि)</translation>
    </message>
    <message>
      <source>Wide roads near by do not lead to a plant</source>
      <translation>नजिकका चौडा सडक प्रशोधन केन्द्रसम्म पुग्दैनन्</translation>
    </message>
    <message>
      <source>Widest road class for each hose (m)</source>
      <translation>हरेक होजका लागि सबैभन्दा चौडा सडक श्रेणी (मि)</translation>
    </message>
    <message>
      <source>Widest road class that leads there (m; 0: none)</source>
      <translation>त्यहाँ पुग्ने सबैभन्दा चौडा सडक श्रेणी (मि; 0: कुनै छैन)</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>चौडाइ</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Width / size (mm)</source>
      <translation>चौडाइ / आकार (मिमि)</translation>
    </message>
    <message>
      <source>Width of road needed (m)</source>
      <translation>आवश्यक सडकको चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Width of the vehicle (m)</source>
      <translation>सवारीको चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Width of the vehicle; decides which roads it can pass, m.</source>
      <translation>सवारीको चौडाइ; कुन सडकमा चल्न सक्छ तय गर्छ, मि।</translation>
    </message>
    <message>
      <source>Width, mm.</source>
      <translation>चौडाइ, मिमि।</translation>
    </message>
    <message>
      <source>Widths of road that vehicles need (m)</source>
      <translation>सवारीलाई चाहिने सडकका चौडाइ (मि)</translation>
    </message>
    <message>
      <source>Wind mostly comes from (degrees, 0 is north)</source>
      <translation>हावा प्रायः आउने दिशा (डिग्री, 0 उत्तर हो)</translation>
    </message>
    <message>
      <source>With</source>
      <translation>भएको</translation>
    </message>
    <message>
      <source>With a containment to empty</source>
      <translation>रित्याउनुपर्ने कन्टेनमेन्ट भएका</translation>
    </message>
    <message>
      <source>With applications whose date has passed</source>
      <translation>मिति बितिसकेका आवेदन भएका</translation>
    </message>
    <message>
      <source>With customer ID</source>
      <translation>ग्राहक ID भएको</translation>
    </message>
    <message>
      <source>With disability</source>
      <translation>अपाङ्गता भएका</translation>
    </message>
    <message>
      <source>With dues</source>
      <translation>बक्यौता भएका</translation>
    </message>
    <message>
      <source>With longer hoses (m)</source>
      <translation>लामो होज प्रयोग गर्दा (मि)</translation>
    </message>
    <message>
      <source>With names and contacts of persons</source>
      <translation>व्यक्तिका नाम र सम्पर्कसहित</translation>
    </message>
    <message>
      <source>With names and contacts of persons, where the role may read them</source>
      <translation>व्यक्तिका नाम र सम्पर्कसहित, भूमिकाले पढ्न पाउने ठाउँमा</translation>
    </message>
    <message>
      <source>With number</source>
      <translation>नम्बर भएका</translation>
    </message>
    <message>
      <source>With pipe code</source>
      <translation>पाइप कोड भएका</translation>
    </message>
    <message>
      <source>With tax code</source>
      <translation>कर कोड भएका</translation>
    </message>
    <message>
      <source>With the style of the first theme</source>
      <translation>पहिलो विषयको शैलीमा</translation>
    </message>
    <message>
      <source>With the style of the theme in use</source>
      <translation>प्रयोगमा रहेको विषयको शैलीमा</translation>
    </message>
    <message>
      <source>With toilet</source>
      <translation>शौचालय भएका</translation>
    </message>
    <message>
      <source>With {metres} m around.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw</source>
      <translation>फिर्ता लिनुहोस्</translation>
    </message>
    <message>
      <source>Withdraw package {key}?</source>
      <translation>प्याकेज {key} फिर्ता लिने?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>फिर्ता लिइएको</translation>
    </message>
    <message>
      <source>Withdrawn rows, and rows that belong to withdrawn rows.</source>
      <translation>फिर्ता लिइएका पङ्क्ति, र तीसँग सम्बन्धित पङ्क्ति।</translation>
    </message>
    <message>
      <source>Withdrawn rows.</source>
      <translation>फिर्ता लिइएका पङ्क्ति।</translation>
    </message>
    <message>
      <source>Within (m)</source>
      <translation>भित्र (मि)</translation>
    </message>
    <message>
      <source>Within 10, 15 and 30 m of a well stand {a}, {b} and {c} of {n} containments.</source>
      <translation>{n} कन्टेनमेन्टमध्ये इनारको 10, 15 र 30 मि भित्र {a}, {b} र {c} छन्।</translation>
    </message>
    <message>
      <source>Within reach</source>
      <translation>पहुँचभित्र</translation>
    </message>
    <message>
      <source>Within the tolerance</source>
      <translation>सहने सीमाभित्र</translation>
    </message>
    <message>
      <source>Within {m} m of a well at high risk {a} of {ab} samples failed, elsewhere {c} of {cd}.</source>
      <translation>उच्च जोखिमको इनारबाट {m} मि भित्र {ab} नमुनामध्ये {a} असफल भए, अन्यत्र {cd} मध्ये {c}।</translation>
    </message>
    <message>
      <source>Without a way or room (m³ a year)</source>
      <translation>बाटो वा ठाउँ नभएको (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Without a way, or without room (m³ a year)</source>
      <translation>बाटो नभएको, वा ठाउँ नभएको (मि³ प्रतिवर्ष)</translation>
    </message>
    <message>
      <source>Without an emptying in {months} months: {n} areas with {tanks} containments</source>
      <translation>{months} महिनामा रित्याइ नभएका: {tanks} कन्टेनमेन्ट भएका {n} क्षेत्र</translation>
    </message>
    <message>
      <source>Without customer ID</source>
      <translation>ग्राहक ID नभएका</translation>
    </message>
    <message>
      <source>Without number</source>
      <translation>नम्बर नभएका</translation>
    </message>
    <message>
      <source>Without pipe code</source>
      <translation>पाइप कोड नभएका</translation>
    </message>
    <message>
      <source>Without service</source>
      <translation>सेवा नपाएका</translation>
    </message>
    <message>
      <source>Without tax code</source>
      <translation>कर कोड नभएका</translation>
    </message>
    <message>
      <source>Without the compound, m².</source>
      <translation>घरकम्पाउन्डबाहेक, मि²।</translation>
    </message>
    <message>
      <source>Without the official code of the municipality (setting city_code) it goes by the name and cannot be approved.</source>
      <translation>नगरपालिकाको आधिकारिक कोड (सेटिङ city_code) बिना यो नामबाट चिनिन्छ र स्वीकृत गर्न सकिँदैन।</translation>
    </message>
    <message>
      <source>Without toilet</source>
      <translation>शौचालय नभएका</translation>
    </message>
    <message>
      <source>Without ward</source>
      <translation>वडा नभएका</translation>
    </message>
    <message>
      <source>Without work on this day: {vehicles}</source>
      <translation>यस दिन काम नभएका: {vehicles}</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>महिला</translation>
    </message>
    <message>
      <source>Women and girls that day, persons.</source>
      <translation>सो दिनका महिला र बालिका, जना।</translation>
    </message>
    <message>
      <source>Wooden or mud</source>
      <translation>काठ वा माटो</translation>
    </message>
    <message>
      <source>Wooden/Mud</source>
      <translation>काठ/माटो</translation>
    </message>
    <message>
      <source>Words of the setting or its meaning</source>
      <translation>सेटिङ वा यसको अर्थका शब्द</translation>
    </message>
    <message>
      <source>Wore protection</source>
      <translation>सुरक्षा सामग्री लगाएको</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>काम</translation>
    </message>
    <message>
      <source>Work and vehicles by width</source>
      <translation>चौडाइ अनुसार काम र सवारी</translation>
    </message>
    <message>
      <source>Work area</source>
      <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
      <source>Work at a containment (min) °</source>
      <translation>कन्टेनमेन्टमा काम (मिनेट) °</translation>
    </message>
    <message>
      <source>Workbook</source>
      <translation>कार्यपुस्तिका</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;CSV file (*.csv)</source>
      <translation>कार्यपुस्तिका (*.xlsx);;CSV फाइल (*.csv)</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>कार्यपुस्तिका (XLSX)</translation>
    </message>
    <message>
      <source>Workbook in the former layout</source>
      <translation>पुरानो ढाँचाको कार्यपुस्तिका</translation>
    </message>
    <message>
      <source>Workbooks cannot be read: the Python library openpyxl is missing. Save the listing as CSV UTF-8, or install the library.</source>
      <translation>कार्यपुस्तिका पढ्न सकिँदैन: Python लाइब्रेरी openpyxl छैन। सूची CSV UTF-8 मा बचत गर्नुहोस्, वा लाइब्रेरी स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Workbook…</source>
      <translation>कार्यपुस्तिका…</translation>
    </message>
    <message>
      <source>Worked out from the dimensions when they are complete; another value may be typed.</source>
      <translation>नाप पूरा हुँदा तीबाट निकालिन्छ; अर्को मान टाइप गर्न सकिन्छ।</translation>
    </message>
    <message>
      <source>Workers wore protective equipment</source>
      <translation>कामदारले सुरक्षा सामग्री लगाएका थिए</translation>
    </message>
    <message>
      <source>Working days a year °</source>
      <translation>वर्षमा कार्यदिन °</translation>
    </message>
    <message>
      <source>Working hours a day °</source>
      <translation>दिनमा कार्यघण्टा °</translation>
    </message>
    <message>
      <source>Worst third: empty first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Would gain by a site that is not chosen</source>
      <translation>नछानिएको स्थलबाट लाभ पाउने</translation>
    </message>
    <message>
      <source>Would gain, but the station is full</source>
      <translation>लाभ पाउने, तर स्टेसन भरिएको छ</translation>
    </message>
    <message>
      <source>Write an empty file with the columns of a delivery</source>
      <translation>खेपका स्तम्भ भएको खाली फाइल लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write both figures as numbers, such as 120 or 0.85.</source>
      <translation>दुवै अङ्क सङ्ख्यामा लेख्नुहोस्, जस्तै 120 वा 0.85।</translation>
    </message>
    <message>
      <source>Write the diagram and the ladder to SVG files</source>
      <translation>चित्र र सोपान SVG फाइलमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write the map to a file</source>
      <translation>नक्सालाई फाइलमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write the plan to the applications</source>
      <translation>योजना आवेदनमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write the report of {year} to files</source>
      <translation>{year} को प्रतिवेदन फाइलमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write the report with its map and tables to a PDF file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the rows whose number is on no building</source>
      <translation>नम्बर कुनै भवनमा नभएका पङ्क्ति लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write the table shown to a file</source>
      <translation>देखाइएको तालिका फाइलमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write the value as a number, such as 47 or 0.85.</source>
      <translation>मान सङ्ख्यामा लेख्नुहोस्, जस्तै 47 वा 0.85।</translation>
    </message>
    <message>
      <source>Write this list, as filtered, to a CSV or XLSX file</source>
      <translation>फिल्टर गरिएको यो सूची CSV वा XLSX फाइलमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write this page to a PDF file</source>
      <translation>यो पृष्ठ PDF फाइलमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write what would be sent to a file, to be handed over without network</source>
      <translation>के पठाइन्छ भन्ने कुरा नेटवर्कबिना बुझाउन फाइलमा लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Writes the counts of the buildings, containments and toilets inside the area into the fields below (LIC-01).</source>
      <translation>क्षेत्रभित्रका भवन, कन्टेनमेन्ट र शौचालयका सङ्ख्या तलका विवरणमा लेख्छ (LIC-01)।</translation>
    </message>
    <message>
      <source>Writes the date to the applications that the plan serves, and the provider where there was none. Look at the plan first.</source>
      <translation>योजनाले सेवा दिने आवेदनमा मिति लेख्छ, र सेवा प्रदायक नभएको ठाउँमा त्यो पनि। पहिले योजना हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Writing the CWIS report</source>
      <translation>CWIS प्रतिवेदन लेखिँदै</translation>
    </message>
    <message>
      <source>Writing the comparison of municipalities</source>
      <translation>नगरपालिकाहरूको तुलना लेखिँदै</translation>
    </message>
    <message>
      <source>Writing the correction list</source>
      <translation>सच्याउने सूची लेखिँदै</translation>
    </message>
    <message>
      <source>Writing the payload</source>
      <translation>पठाउने विवरण लेखिँदै</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>परियोजना लेखिँदै</translation>
    </message>
    <message>
      <source>Writing the report of a scenario</source>
      <translation>परिदृश्यको प्रतिवेदन लेखिँदै</translation>
    </message>
    <message>
      <source>Writing the template</source>
      <translation>टेम्प्लेट लेखिँदै</translation>
    </message>
    <message>
      <source>Written down with your name.</source>
      <translation>तपाईंको नामसहित लेखिन्छ।</translation>
    </message>
    <message>
      <source>Written only. What is stored is never shown here; leave it empty to keep it.</source>
      <translation>लेखिन्छ मात्र। राखिएको कुरा यहाँ कहिल्यै देखाइँदैन; यथावत् राख्न खाली छाड्नुहोस्।</translation>
    </message>
    <message>
      <source>Written to {folder}: {names}.</source>
      <translation>{folder} मा लेखियो: {names}।</translation>
    </message>
    <message>
      <source>Written: {file}.</source>
      <translation>लेखियो: {file}।</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>लेखियो: {path}</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>गलत</translation>
    </message>
    <message>
      <source>XLSX workbook</source>
      <translation>XLSX कार्यपुस्तिका</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>वर्ष</translation>
    </message>
    <message>
      <source>Year and month.</source>
      <translation>वर्ष र महिना।</translation>
    </message>
    <message>
      <source>Year and revision must be whole numbers.</source>
      <translation>वर्ष र पुनरावलोकन पूर्ण सङ्ख्या हुनुपर्छ।</translation>
    </message>
    <message>
      <source>Year last emptied</source>
      <translation>पछिल्लो पटक रित्याइएको वर्ष</translation>
    </message>
    <message>
      <source>Year of construction</source>
      <translation>निर्माण वर्ष</translation>
    </message>
    <message>
      <source>Year of construction of the containment.</source>
      <translation>कन्टेनमेन्ट निर्माण भएको वर्ष।</translation>
    </message>
    <message>
      <source>Year of the cases, not in the future.</source>
      <translation>बिरामी परेको वर्ष, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>Year of the construction date, year.</source>
      <translation>निर्माण मितिको वर्ष।</translation>
    </message>
    <message>
      <source>Year of the service</source>
      <translation>सेवाको वर्ष</translation>
    </message>
    <message>
      <source>Year of the target, not in the future.</source>
      <translation>लक्ष्यको वर्ष, भविष्यको होइन।</translation>
    </message>
    <message>
      <source>Year of the target; the year after this one only where the setting allows it.</source>
      <translation>लक्ष्यको वर्ष; यस वर्षपछिको वर्ष सेटिङले दिए मात्र।</translation>
    </message>
    <message>
      <source>Year times ten plus quarter.</source>
      <translation>वर्ष गुणा दस जोड त्रैमास।</translation>
    </message>
    <message>
      <source>Year to month, January to {month}</source>
      <translation>वर्षको महिनासम्म, जनवरीदेखि {month}</translation>
    </message>
    <message>
      <source>Yearly cases</source>
      <translation>वार्षिक बिरामी</translation>
    </message>
    <message>
      <source>Yearly cases {key}</source>
      <translation>वार्षिक बिरामी {key}</translation>
    </message>
    <message>
      <source>Yearly cases {key} were saved.</source>
      <translation>वार्षिक बिरामी {key} बचत भयो।</translation>
    </message>
    <message>
      <source>Yearly citywide inclusive sanitation indicators</source>
      <translation>सहरव्यापी समावेशी सरसफाइका वार्षिक सूचक</translation>
    </message>
    <message>
      <source>Years between emptyings</source>
      <translation>रित्याइबीचको वर्ष</translation>
    </message>
    <message>
      <source>Years between emptyings of this type; blank: the setting of the municipality, years.</source>
      <translation>यस प्रकारका रित्याइबीचका वर्ष; खाली: नगरपालिकाको सेटिङ, वर्ष।</translation>
    </message>
    <message>
      <source>Years between emptyings °</source>
      <translation>रित्याइबीचका वर्ष °</translation>
    </message>
    <message>
      <source>Years counted</source>
      <translation>गनिएका वर्ष</translation>
    </message>
    <message>
      <source>Years due</source>
      <translation>बक्यौता वर्ष</translation>
    </message>
    <message>
      <source>Years due, at least</source>
      <translation>बक्यौता वर्ष, कम्तीमा</translation>
    </message>
    <message>
      <source>Years due, text</source>
      <translation>बक्यौता वर्ष, पाठ</translation>
    </message>
    <message>
      <source>Years from the year of construction to this year.</source>
      <translation>निर्माण वर्षदेखि यस वर्षसम्मका वर्ष।</translation>
    </message>
    <message>
      <source>Years of experience</source>
      <translation>अनुभवको वर्ष</translation>
    </message>
    <message>
      <source>Years of the cycle °</source>
      <translation>चक्रका वर्ष °</translation>
    </message>
    <message>
      <source>Years since emptying</source>
      <translation>रित्याइएदेखिका वर्ष</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>हो</translation>
    </message>
    <message>
      <source>Yes: connected, but to a sewer or drain that is not digitised; then no code is needed (SVY-01).</source>
      <translation>हो: जोडिएको, तर डिजिटाइज नभएको ढल वा नालीमा; त्यसपछि कोड चाहिँदैन (SVY-01)।</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You saw</source>
      <translation>तपाईंले देख्नुभएको</translation>
    </message>
    <message>
      <source>You want</source>
      <translation>तपाईंले चाहनुभएको</translation>
    </message>
    <message>
      <source>Your account has no right to look at containments.</source>
      <translation>तपाईंको खातालाई कन्टेनमेन्ट हेर्ने अधिकार छैन।</translation>
    </message>
    <message>
      <source>Your account has no right to look at these records.</source>
      <translation>तपाईंको खातालाई यी अभिलेख हेर्ने अधिकार छैन।</translation>
    </message>
    <message>
      <source>Your password is changed. Where QGIS or a service file keeps the old one, change it there as well.</source>
      <translation>तपाईंको पासवर्ड परिवर्तन भयो। QGIS वा सेवा फाइलले पुरानो राखेको ठाउँमा पनि परिवर्तन गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Your role does not change this setting.</source>
      <translation>तपाईंको भूमिकाले यो सेटिङ परिवर्तन गर्न पाउँदैन।</translation>
    </message>
    <message>
      <source>Your role exports summaries only: the workbook comes without the lists of buildings and containments.</source>
      <translation>तपाईंको भूमिकाले सारांश मात्र निर्यात गर्छ: कार्यपुस्तिकामा भवन र कन्टेनमेन्टका सूची हुँदैनन्।</translation>
    </message>
    <message>
      <source>Your role may not export data.</source>
      <translation>तपाईंको भूमिकाले तथ्याङ्क निर्यात गर्न पाउँदैन।</translation>
    </message>
    <message>
      <source>Your role may not export data: leave the workbook empty, the result is shown on the map and in tables.</source>
      <translation>तपाईंको भूमिकाले तथ्याङ्क निर्यात गर्न पाउँदैन: कार्यपुस्तिका खाली छाड्नुहोस्, नतिजा नक्सा र तालिकामा देखाइन्छ।</translation>
    </message>
    <message>
      <source>Your role may not read the roads: ways are straight lines, made longer by the detour.</source>
      <translation>तपाईंको भूमिकाले सडक पढ्न पाउँदैन: बाटो सीधा रेखा हुन्, घुमाउरो अनुसार लामो बनाइएका।</translation>
    </message>
    <message>
      <source>Your role may not run this: it needs {names}.</source>
      <translation>तपाईंको भूमिकाले यो गणना गर्न पाउँदैन: यसलाई {names} चाहिन्छ।</translation>
    </message>
    <message>
      <source>Your role may not run “{tool}”: it changes what all see. Ask the administrator who may.</source>
      <translation>तपाईंको भूमिकाले “{tool}” चलाउन पाउँदैन: यसले सबैले देख्ने कुरा परिवर्तन गर्छ। कसले पाउँछ प्रशासकलाई सोध्नुहोस्।</translation>
    </message>
    <message>
      <source>Your role may not run “{tool}”: it needs {names}, which are not among your rights. Ask the administrator.</source>
      <translation>तपाईंको भूमिकाले “{tool}” चलाउन पाउँदैन: यसलाई {names} चाहिन्छ, जुन तपाईंको अधिकारमा छैनन्। प्रशासकलाई सोध्नुहोस्।</translation>
    </message>
    <message>
      <source>Your role may not see single containments: those to act on are not listed. Ask Sanitation for them.</source>
      <translation>तपाईंको भूमिकाले एकल कन्टेनमेन्ट हेर्न पाउँदैन: कारबाही गर्नुपर्नेको सूची छैन। सरसफाइ शाखासँग माग्नुहोस्।</translation>
    </message>
    <message>
      <source>Your septic tank or pit will be emptied between {begins} and {ends} (zone {zone}). Please keep the cover free.</source>
      <translation>तपाईंको सेप्टिक ट्याङ्क वा खाल्डो {begins} र {ends} को बीचमा रित्याइनेछ (क्षेत्र {zone})। कृपया ढकनी खुला ठाउँमा राख्नुहोस्।</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>क्षेत्र</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>क्षेत्रहरू</translation>
    </message>
    <message>
      <source>Zones are equal in</source>
      <translation>क्षेत्रहरू बराबर हुने आधार</translation>
    </message>
    <message>
      <source>Zones are made of</source>
      <translation>क्षेत्रहरू बन्ने एकाइ</translation>
    </message>
    <message>
      <source>Zones of scheduled desludging</source>
      <translation>तालिकाबद्ध रित्याइका क्षेत्र</translation>
    </message>
    <message>
      <source>Zones outside the tolerance</source>
      <translation>सहने सीमाबाहिरका क्षेत्र</translation>
    </message>
    <message>
      <source>Zones planned with and without sewers.</source>
      <translation>ढलसहित र ढलबिना योजना गरिएका क्षेत्र।</translation>
    </message>
    <message>
      <source>a boundary from a layer</source>
      <translation>तहबाट सीमाना</translation>
    </message>
    <message>
      <source>a colleague</source>
      <translation>सहकर्मी</translation>
    </message>
    <message>
      <source>a drawn area</source>
      <translation>कोरिएको क्षेत्र</translation>
    </message>
    <message>
      <source>a period</source>
      <translation>अवधि</translation>
    </message>
    <message>
      <source>a point</source>
      <translation>बिन्दु</translation>
    </message>
    <message>
      <source>a shape</source>
      <translation>आकृति</translation>
    </message>
    <message>
      <source>above a limit</source>
      <translation>सीमाभन्दा माथि</translation>
    </message>
    <message>
      <source>above the usual (95 %)</source>
      <translation>सामान्यभन्दा माथि (95 %)</translation>
    </message>
    <message>
      <source>above what chance explains (99.8 %)</source>
      <translation>संयोगले बुझाउनेभन्दा माथि (99.8 %)</translation>
    </message>
    <message>
      <source>access,road width,hose,vehicle,desludging,reach,narrow</source>
      <translation>पहुँच,सडक चौडाइ,होज,सवारी,रित्याउने,पुग्ने,साँघुरो</translation>
    </message>
    <message>
      <source>access,vehicle,width,road,bottleneck,hose,fleet,desludging,planning</source>
      <translation>पहुँच,सवारी,चौडाइ,सडक,अवरोध,होज,सवारी बेडा,लेदो रित्याउने,योजना</translation>
    </message>
    <message>
      <source>accumulation</source>
      <translation>सञ्चय</translation>
    </message>
    <message>
      <source>accumulation, calibrated by the emptyings on record</source>
      <translation>सञ्चय, अभिलेखका रित्याइबाट मिलाइएको</translation>
    </message>
    <message>
      <source>agriculture, cultural and religious, vacant or under construction</source>
      <translation>कृषि, सांस्कृतिक र धार्मिक, खाली वा निर्माणाधीन</translation>
    </message>
    <message>
      <source>all 22</source>
      <translation>सबै 22</translation>
    </message>
    <message>
      <source>all buildings</source>
      <translation>सबै भवन</translation>
    </message>
    <message>
      <source>all containments</source>
      <translation>सबै कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>all wards</source>
      <translation>सबै वडा</translation>
    </message>
    <message>
      <source>along the road network</source>
      <translation>सडक सञ्जाल हुँदै</translation>
    </message>
    <message>
      <source>an answer, kept by its name</source>
      <translation>आफ्नो नामबाट राखिएको उत्तर</translation>
    </message>
    <message>
      <source>and within (days)</source>
      <translation>र यति दिनभित्र</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>र थप {count}</translation>
    </message>
    <message>
      <source>another shape</source>
      <translation>अर्को आकृति</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>उत्तर दिइएको</translation>
    </message>
    <message>
      <source>application {number}</source>
      <translation>आवेदन {number}</translation>
    </message>
    <message>
      <source>application,emptying,request,desludging,service,stage,date</source>
      <translation>आवेदन,रित्याइ,माग,लेदो रित्याउने,सेवा,चरण,मिति</translation>
    </message>
    <message>
      <source>applications of the building</source>
      <translation>भवनका आवेदन</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>स्वीकृत</translation>
    </message>
    <message>
      <source>approved {}{}</source>
      <translation>स्वीकृत {}{}</translation>
    </message>
    <message>
      <source>are decommissioned today</source>
      <translation>आजदेखि सञ्चालनबाट हटाइएका हुन्</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>आइपुग्यो</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>पहिले जस्तै</translation>
    </message>
    <message>
      <source>as fits</source>
      <translation>मिल्ने गरी</translation>
    </message>
    <message>
      <source>as last time</source>
      <translation>अघिल्लो पटक जस्तै</translation>
    </message>
    <message>
      <source>as observed in each ward</source>
      <translation>हरेक वडामा देखिए अनुसार</translation>
    </message>
    <message>
      <source>associated buildings (of the same main building)</source>
      <translation>सम्बद्ध भवन (उही मुख्य भवनका)</translation>
    </message>
    <message>
      <source>at {note} public toilets</source>
      <translation>{note} सार्वजनिक शौचालयमा</translation>
    </message>
    <message>
      <source>bar  |</source>
      <translation>बार  |</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>पठाइँदै</translation>
    </message>
    <message>
      <source>below the usual (95 %)</source>
      <translation>सामान्यभन्दा तल (95 %)</translation>
    </message>
    <message>
      <source>below what chance explains (99.8 %)</source>
      <translation>संयोगले बुझाउनेभन्दा तल (99.8 %)</translation>
    </message>
    <message>
      <source>better off</source>
      <translation>राम्रो अवस्था</translation>
    </message>
    <message>
      <source>blocks between roads</source>
      <translation>सडकबीचका खण्ड</translation>
    </message>
    <message>
      <source>border {length} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both, forward or backward along the piece.</source>
      <translation>both, forward वा backward, टुक्राको दिशामा।</translation>
    </message>
    <message>
      <source>both, or one way: forward as drawn, or backward.</source>
      <translation>दुवै, वा एकतर्फी: कोरिएको दिशामा वा उल्टो।</translation>
    </message>
    <message>
      <source>brought back</source>
      <translation>फिर्ता ल्याइएको</translation>
    </message>
    <message>
      <source>building {found}</source>
      <translation>भवन {found}</translation>
    </message>
    <message>
      <source>building_survey or sewer_connection.</source>
      <translation>building_survey वा sewer_connection।</translation>
    </message>
    <message>
      <source>buildings of the containment</source>
      <translation>कन्टेनमेन्टका भवन</translation>
    </message>
    <message>
      <source>buildings of the line</source>
      <translation>रेखाका भवन</translation>
    </message>
    <message>
      <source>buildings with a containment to empty</source>
      <translation>रित्याउनुपर्ने कन्टेनमेन्ट भएका भवन</translation>
    </message>
    <message>
      <source>buildings with an unsafe outlet or none</source>
      <translation>निकास असुरक्षित वा नभएका भवन</translation>
    </message>
    <message>
      <source>built after the year</source>
      <translation>यस वर्षपछि बनेका</translation>
    </message>
    <message>
      <source>by</source>
      <translation>गर्ने</translation>
    </message>
    <message>
      <source>by its name</source>
      <translation>नामबाट</translation>
    </message>
    <message>
      <source>by the setting of the yearly report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>capacity not known</source>
      <translation>क्षमता थाहा छैन</translation>
    </message>
    <message>
      <source>carrying width</source>
      <translation>चल्ने भागको चौडाइ</translation>
    </message>
    <message>
      <source>cells of a grid</source>
      <translation>ग्रिडका कोठा</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>परिवर्तित</translation>
    </message>
    <message>
      <source>choose wards</source>
      <translation>वडाहरू छान्नुहोस्</translation>
    </message>
    <message>
      <source>chosen applications or containments</source>
      <translation>छानिएका आवेदन वा कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>city</source>
      <translation>सहर</translation>
    </message>
    <message>
      <source>city, or the kind of part: ward, lic (low-income communities against the rest), community (each low-income community), gender.</source>
      <translation>city, वा भागको किसिम: ward, lic (न्यून आय बस्ती र बाँकी), community (हरेक न्यून आय बस्ती), gender।</translation>
    </message>
    <message>
      <source>city, or the kind of part: ward, lic, gender.</source>
      <translation>city, वा भागको किसिम: ward, lic, gender।</translation>
    </message>
    <message>
      <source>class=score from 0 to 1, or class=no where nothing may stand; * is every other class and where none is drawn.</source>
      <translation>class=score 0 देखि 1 सम्म, वा केही राख्न नमिल्ने ठाउँमा class=no; * ले अन्य सबै श्रेणी र नकोरिएको ठाउँ जनाउँछ।</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>बन्द</translation>
    </message>
    <message>
      <source>coarse sand and gravel</source>
      <translation>खस्रो बालुवा र ग्राभेल</translation>
    </message>
    <message>
      <source>code</source>
      <translation>कोड</translation>
    </message>
    <message>
      <source>comma  ,</source>
      <translation>अल्पविराम  ,</translation>
    </message>
    <message>
      <source>community toilets</source>
      <translation>सामुदायिक शौचालयहरू</translation>
    </message>
    <message>
      <source>community {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compare,difference,scenario,before,after,run,kept</source>
      <translation>तुलना,फरक,परिदृश्य,अघि,पछि,गणना,राखिएको</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>तुलना गरिएको</translation>
    </message>
    <message>
      <source>computed</source>
      <translation>गणना गरिएको</translation>
    </message>
    <message>
      <source>computed from the records, input (two typed figures), or yes_no with evidence.</source>
      <translation>computed (अभिलेखबाट), input (टाइप गरिएका दुई अङ्क), वा yes_no (प्रमाणसहित)।</translation>
    </message>
    <message>
      <source>computed or override.</source>
      <translation>गणना गरिएको वा फेरबदल गरिएको।</translation>
    </message>
    <message>
      <source>computing the indicators of {}</source>
      <translation>{} का सूचकको गणना हुँदै</translation>
    </message>
    <message>
      <source>containment, only containment, building or none.</source>
      <translation>containment, only containment, building वा none।</translation>
    </message>
    <message>
      <source>containment,emptying,proposed,due,overdue,schedule,week</source>
      <translation>कन्टेनमेन्ट,रित्याइ,प्रस्तावित,पालो,म्याद नाघेको,तालिका,हप्ता</translation>
    </message>
    <message>
      <source>containments</source>
      <translation>कन्टेनमेन्टहरू</translation>
    </message>
    <message>
      <source>containments of the building</source>
      <translation>भवनका कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>count</source>
      <translation>सङ्ख्या</translation>
    </message>
    <message>
      <source>cover</source>
      <translation>ढकनी</translation>
    </message>
    <message>
      <source>created</source>
      <translation>सिर्जना गरिएको</translation>
    </message>
    <message>
      <source>crosses itself: it will be taken as several parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>current</source>
      <translation>हालको</translation>
    </message>
    <message>
      <source>cwis_setting, city, service, import or display.</source>
      <translation>cwis_setting, city, service, import वा display।</translation>
    </message>
    <message>
      <source>day first</source>
      <translation>दिन पहिले</translation>
    </message>
    <message>
      <source>day or year.</source>
      <translation>दिन वा वर्ष।</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>निर्णय</translation>
    </message>
    <message>
      <source>declared</source>
      <translation>घोषित</translation>
    </message>
    <message>
      <source>deep boring</source>
      <translation>डीप बोरिङ</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>मेटिएको</translation>
    </message>
    <message>
      <source>denominator</source>
      <translation>हर</translation>
    </message>
    <message>
      <source>depots of service providers</source>
      <translation>सेवा प्रदायकका डिपो</translation>
    </message>
    <message>
      <source>depots of service providers and treatment plants</source>
      <translation>सेवा प्रदायकका डिपो र प्रशोधन केन्द्र</translation>
    </message>
    <message>
      <source>desludging,scheduled,zones,cycle,calendar,balance,notices,trucks,planning</source>
      <translation>लेदो रित्याउने,तालिकाबद्ध,क्षेत्र,चक्र,पात्रो,सन्तुलन,सूचना,ट्रक,योजना</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>व्यास</translation>
    </message>
    <message>
      <source>disease,cholera,diarrhea,typhoid,outbreak,cluster,hotspot,Gi*,scan statistic,Moran,relative risk,public health</source>
      <translation>रोग,हैजा,झाडापखाला,टाइफाइड,प्रकोप,समूह,हटस्पट,Gi*,स्क्यान तथ्याङ्क,Moran,सापेक्ष जोखिम,जनस्वास्थ्य</translation>
    </message>
    <message>
      <source>document</source>
      <translation>कागजात</translation>
    </message>
    <message>
      <source>does not operate</source>
      <translation>सञ्चालनमा छैन</translation>
    </message>
    <message>
      <source>done</source>
      <translation>सकियो</translation>
    </message>
    <message>
      <source>done by hand</source>
      <translation>हातले गरिएको</translation>
    </message>
    <message>
      <source>downhill, by a raster of heights</source>
      <translation>ओरालोतिर, उचाइ रास्टर अनुसार</translation>
    </message>
    <message>
      <source>downstream</source>
      <translation>बहाव दिशातिर</translation>
    </message>
    <message>
      <source>draft or approved.</source>
      <translation>मस्यौदा वा स्वीकृत।</translation>
    </message>
    <message>
      <source>draft, not approved</source>
      <translation>मस्यौदा, स्वीकृत नभएको</translation>
    </message>
    <message>
      <source>drains</source>
      <translation>नालीहरू</translation>
    </message>
    <message>
      <source>driving</source>
      <translation>सवारी चलाउँदा</translation>
    </message>
    <message>
      <source>due by the demand forecast, longest waiting first</source>
      <translation>मागको पूर्वानुमान अनुसार पालो आएका, धेरै पर्खेका पहिले</translation>
    </message>
    <message>
      <source>dug well</source>
      <translation>खनेको इनार</translation>
    </message>
    <message>
      <source>dumping,illegal,discharge,delivery,plausibility,screening,funnel,provider,vehicle,GPS,compliance</source>
      <translation>फाल्ने,अवैध,निष्कासन,बुझाइ,सम्भाव्यता,छानबिन,फनेल,सेवा प्रदायक,सवारी,GPS,पालना</translation>
    </message>
    <message>
      <source>dwellings</source>
      <translation>आवासीय घर</translation>
    </message>
    <message>
      <source>east {x}, north {y}</source>
      <translation>पूर्व {x}, उत्तर {y}</translation>
    </message>
    <message>
      <source>emptied</source>
      <translation>रित्याइएको</translation>
    </message>
    <message>
      <source>emptying and unloading</source>
      <translation>रित्याउने र खन्याउने</translation>
    </message>
    <message>
      <source>emptying overdue</source>
      <translation>रित्याउने म्याद नाघेको</translation>
    </message>
    <message>
      <source>emptying,desludging,coverage,density,market,provider,catchment,haul,low-income,unserved</source>
      <translation>रित्याइ,लेदो रित्याउने,समेटाइ,घनत्व,बजार,सेवा प्रदायक,सेवा क्षेत्र,ढुवानी,न्यून आय,सेवा नपुगेको</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>बराबर</translation>
    </message>
    <message>
      <source>equity, safety or sustainability.</source>
      <translation>equity, safety वा sustainability (समता, सुरक्षा वा दिगोपन)।</translation>
    </message>
    <message>
      <source>equity,gap,low-income,LIC,poor,gender,women,owner,inclusion,inequality,dissimilarity,bivariate</source>
      <translation>समता,अन्तर,न्यून आय,LIC,गरिब,लिङ्ग,महिला,धनी,समावेशिता,असमानता,विभेद,द्विचर</translation>
    </message>
    <message>
      <source>even load</source>
      <translation>समान भार</translation>
    </message>
    <message>
      <source>excreta,flow diagram,SFD,safely managed,wastewater,sludge,open defecation,ward</source>
      <translation>मलमूत्र,प्रवाह चित्र,SFD,सुरक्षित व्यवस्थापन,फोहोर पानी,लेदो,खुला दिसा,वडा</translation>
    </message>
    <message>
      <source>export</source>
      <translation>निर्यात</translation>
    </message>
    <message>
      <source>export,download,boundary,polygon,area,shapefile,kml,csv,geopackage,xlsx</source>
      <translation>निर्यात,डाउनलोड,सीमाना,बहुभुज,क्षेत्र,शेपफाइल,kml,csv,geopackage,xlsx</translation>
    </message>
    <message>
      <source>export,download,layers,city,shapefile,kml,csv,geojson,geopackage,xlsx</source>
      <translation>निर्यात,डाउनलोड,तह,सहर,शेपफाइल,kml,csv,geojson,geopackage,xlsx</translation>
    </message>
    <message>
      <source>export,download,ward,shapefile,kml,csv,geopackage,xlsx</source>
      <translation>निर्यात,डाउनलोड,वडा,शेपफाइल,kml,csv,geopackage,xlsx</translation>
    </message>
    <message>
      <source>export,owner,contact,list,letter,xlsx,csv,personal</source>
      <translation>निर्यात,धनी,सम्पर्क,सूची,पत्र,xlsx,csv,व्यक्तिगत</translation>
    </message>
    <message>
      <source>faecal coliform found</source>
      <translation>मलजन्य कोलिफर्म भेटियो</translation>
    </message>
    <message>
      <source>feedback,satisfaction,quality,protective equipment,ppe,area,customers</source>
      <translation>प्रतिक्रिया,सन्तुष्टि,गुणस्तर,सुरक्षा सामग्री,ppe,क्षेत्र,ग्राहक</translation>
    </message>
    <message>
      <source>feet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fine sand, silt and clay</source>
      <translation>मसिनो बालुवा, पाँगो र चिम्टाइलो माटो</translation>
    </message>
    <message>
      <source>fixed share</source>
      <translation>निश्चित हिस्सा</translation>
    </message>
    <message>
      <source>flood,monsoon,rain,inundation,HAND,overflow,containment,emptying,water,climate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forecast,demand,desludging,sludge,volume,trips,capacity,plant,backlog,planning</source>
      <translation>पूर्वानुमान,माग,लेदो रित्याउने,लेदो,आयतन,खेप,क्षमता,प्रशोधन केन्द्र,बाँकी काम,योजना</translation>
    </message>
    <message>
      <source>fractured rock, limestone, sandstone</source>
      <translation>चिरिएको चट्टान, चुनढुङ्गा, बलौटे ढुङ्गा</translation>
    </message>
    <message>
      <source>from</source>
      <translation>देखि</translation>
    </message>
    <message>
      <source>ft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gap or overlap.</source>
      <translation>अन्तर वा खप्टाइ।</translation>
    </message>
    <message>
      <source>general</source>
      <translation>सामान्य</translation>
    </message>
    <message>
      <source>given up</source>
      <translation>छाडिएको</translation>
    </message>
    <message>
      <source>grid cells</source>
      <translation>ग्रिड कोठा</translation>
    </message>
    <message>
      <source>grid,cells,squares,summary,raster</source>
      <translation>ग्रिड,कोठा,वर्ग,सारांश,रास्टर</translation>
    </message>
    <message>
      <source>groundwater,well,pit,septic tank,drinking water,separation,coliform,pollution,risk,SFD</source>
      <translation>भूमिगत पानी,इनार,खाल्डो,सेप्टिक ट्याङ्क,खानेपानी,दूरी,कोलिफर्म,प्रदूषण,जोखिम,SFD</translation>
    </message>
    <message>
      <source>has a customer number</source>
      <translation>ग्राहक नम्बर छ</translation>
    </message>
    <message>
      <source>has no customer number</source>
      <translation>ग्राहक नम्बर छैन</translation>
    </message>
    <message>
      <source>health, public, government, recreational, social, financial</source>
      <translation>health, public, government, recreational, social, financial</translation>
    </message>
    <message>
      <source>hierarchy</source>
      <translation>श्रेणीक्रम</translation>
    </message>
    <message>
      <source>high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high and medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hose of {metres} m</source>
      <translation>{metres} मि को होज</translation>
    </message>
    <message>
      <source>hose {metres} m</source>
      <translation>होज {metres} मि</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>घण्टा</translation>
    </message>
    <message>
      <source>households in buildings of women against those in buildings of men</source>
      <translation>महिलाका भवनका घरधुरी, पुरुषका भवनका घरधुरीको तुलनामा</translation>
    </message>
    <message>
      <source>imis_building_permit</source>
      <translation>imis_building_permit</translation>
    </message>
    <message>
      <source>imis_building_surveyor</source>
      <translation>imis_building_surveyor</translation>
    </message>
    <message>
      <source>imis_emptying_operator</source>
      <translation>imis_emptying_operator</translation>
    </message>
    <message>
      <source>imis_executive</source>
      <translation>imis_executive</translation>
    </message>
    <message>
      <source>imis_external</source>
      <translation>imis_external</translation>
    </message>
    <message>
      <source>imis_help_desk</source>
      <translation>imis_help_desk</translation>
    </message>
    <message>
      <source>imis_infrastructure</source>
      <translation>imis_infrastructure</translation>
    </message>
    <message>
      <source>imis_it_admin</source>
      <translation>imis_it_admin</translation>
    </message>
    <message>
      <source>imis_provider_admin</source>
      <translation>imis_provider_admin</translation>
    </message>
    <message>
      <source>imis_provider_help_desk</source>
      <translation>imis_provider_help_desk</translation>
    </message>
    <message>
      <source>imis_public_health</source>
      <translation>imis_public_health</translation>
    </message>
    <message>
      <source>imis_sanitation</source>
      <translation>imis_sanitation</translation>
    </message>
    <message>
      <source>imis_solid_waste</source>
      <translation>imis_solid_waste</translation>
    </message>
    <message>
      <source>imis_super_admin</source>
      <translation>imis_super_admin</translation>
    </message>
    <message>
      <source>imis_tax</source>
      <translation>imis_tax</translation>
    </message>
    <message>
      <source>imis_treatment_plant</source>
      <translation>imis_treatment_plant</translation>
    </message>
    <message>
      <source>imis_water_supply</source>
      <translation>imis_water_supply</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>आयात गरिएको</translation>
    </message>
    <message>
      <source>in both</source>
      <translation>दुवैमा</translation>
    </message>
    <message>
      <source>in buildings without any toilet</source>
      <translation>कुनै शौचालय नभएका भवनमा</translation>
    </message>
    <message>
      <source>in no building of the register</source>
      <translation>दर्ता किताबको कुनै भवनमा होइन</translation>
    </message>
    <message>
      <source>in the order of drawing</source>
      <translation>कोरिएको क्रममा</translation>
    </message>
    <message>
      <source>indicator</source>
      <translation>सूचक</translation>
    </message>
    <message>
      <source>indicators</source>
      <translation>सूचकहरू</translation>
    </message>
    <message>
      <source>insert, update, delete, restore, forget (personal values removed on request).</source>
      <translation>insert, update, delete, restore, forget (माग अनुसार व्यक्तिगत मान हटाइएको)।</translation>
    </message>
    <message>
      <source>it cannot be written there</source>
      <translation>त्यहाँ लेख्न सकिँदैन</translation>
    </message>
    <message>
      <source>it is not on the map</source>
      <translation>यो नक्सामा छैन</translation>
    </message>
    <message>
      <source>it lies wholly in the area</source>
      <translation>यो पूरै क्षेत्रभित्र पर्छ</translation>
    </message>
    <message>
      <source>it touches the area</source>
      <translation>यसले क्षेत्रलाई छुन्छ</translation>
    </message>
    <message>
      <source>its building has no on-site system</source>
      <translation>यसको भवनमा स्थलगत प्रणाली छैन</translation>
    </message>
    <message>
      <source>its building was built after the year</source>
      <translation>यसको भवन यस वर्षपछि बनेको हो</translation>
    </message>
    <message>
      <source>its older counters</source>
      <translation>यसका पुराना गणक</translation>
    </message>
    <message>
      <source>its point lies in the area</source>
      <translation>यसको बिन्दु क्षेत्रभित्र पर्छ</translation>
    </message>
    <message>
      <source>jar water, private tanker</source>
      <translation>जारको पानी, निजी ट्याङ्कर</translation>
    </message>
    <message>
      <source>keys</source>
      <translation>कुञ्जीहरू</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>किसिम</translation>
    </message>
    <message>
      <source>km</source>
      <translation>किमि</translation>
    </message>
    <message>
      <source>least third</source>
      <translation>सबैभन्दा कम तिहाइ</translation>
    </message>
    <message>
      <source>leave the buildings as they are</source>
      <translation>भवनहरू जस्ताको तस्तै छोड्नुहोस्</translation>
    </message>
    <message>
      <source>legacy (values as text) or document (the whole report).</source>
      <translation>legacy (मान पाठका रूपमा) वा document (सम्पूर्ण प्रतिवेदन)।</translation>
    </message>
    <message>
      <source>less than 3 years</source>
      <translation>3 वर्षभन्दा कम</translation>
    </message>
    <message>
      <source>lies wholly in the area</source>
      <translation>पूरै क्षेत्रभित्र पर्छ</translation>
    </message>
    <message>
      <source>line to be digitised</source>
      <translation>डिजिटाइज गर्न बाँकी रेखा</translation>
    </message>
    <message>
      <source>linked,building,containment,associated,main building,toilet,application,relation</source>
      <translation>सम्बन्धित,भवन,कन्टेनमेन्ट,सम्बद्ध,मुख्य भवन,शौचालय,आवेदन,सम्बन्ध</translation>
    </message>
    <message>
      <source>longer than 4,000 m</source>
      <translation>4,000 मि भन्दा लामो</translation>
    </message>
    <message>
      <source>looking through the dates…</source>
      <translation>मितिहरू हेरिँदै…</translation>
    </message>
    <message>
      <source>looking…</source>
      <translation>खोजिँदै…</translation>
    </message>
    <message>
      <source>low</source>
      <translation>न्यून</translation>
    </message>
    <message>
      <source>low-income communities</source>
      <translation>न्यून आय बस्तीहरू</translation>
    </message>
    <message>
      <source>low-income households against the others</source>
      <translation>न्यून आय घरधुरी, अरूको तुलनामा</translation>
    </message>
    <message>
      <source>m</source>
      <translation>मि</translation>
    </message>
    <message>
      <source>main building</source>
      <translation>मुख्य भवन</translation>
    </message>
    <message>
      <source>maintenance</source>
      <translation>मर्मतसम्भार</translation>
    </message>
    <message>
      <source>makes no sludge that must be emptied</source>
      <translation>रित्याउनुपर्ने लेदो निस्कँदैन</translation>
    </message>
    <message>
      <source>matched</source>
      <translation>मिलेको</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>खाली रहन सक्छ</translation>
    </message>
    <message>
      <source>medium sand</source>
      <translation>मध्यम बालुवा</translation>
    </message>
    <message>
      <source>metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mg/l</source>
      <translation>मिग्रा/लि</translation>
    </message>
    <message>
      <source>mg/l.</source>
      <translation>मिग्रा/लि।</translation>
    </message>
    <message>
      <source>middle of its jobs</source>
      <translation>यसका कामको बीचको स्थान</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>मेरो</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>मिमि</translation>
    </message>
    <message>
      <source>month</source>
      <translation>महिना</translation>
    </message>
    <message>
      <source>month first</source>
      <translation>महिना पहिले</translation>
    </message>
    <message>
      <source>more than 50 cases</source>
      <translation>50 भन्दा बढी बिरामी</translation>
    </message>
    <message>
      <source>more than {count} records</source>
      <translation>{count} भन्दा बढी अभिलेख</translation>
    </message>
    <message>
      <source>most third</source>
      <translation>सबैभन्दा बढी तिहाइ</translation>
    </message>
    <message>
      <source>municipal or public supply</source>
      <translation>नगर वा सार्वजनिक आपूर्ति</translation>
    </message>
    <message>
      <source>municipality</source>
      <translation>नगरपालिका</translation>
    </message>
    <message>
      <source>m³</source>
      <translation>मि³</translation>
    </message>
    <message>
      <source>m³ a day</source>
      <translation>मि³ प्रतिदिन</translation>
    </message>
    <message>
      <source>m³.</source>
      <translation>मि³।</translation>
    </message>
    <message>
      <source>name</source>
      <translation>नाम</translation>
    </message>
    <message>
      <source>names no containment</source>
      <translation>कुनै कन्टेनमेन्ट उल्लेख छैन</translation>
    </message>
    <message>
      <source>narrower than 3 m</source>
      <translation>3 मि भन्दा साँघुरो</translation>
    </message>
    <message>
      <source>national</source>
      <translation>राष्ट्रिय</translation>
    </message>
    <message>
      <source>national or city.</source>
      <translation>राष्ट्रिय वा सहर।</translation>
    </message>
    <message>
      <source>never emptied, or no longer used</source>
      <translation>कहिल्यै नरित्याइएको, वा अब प्रयोग नहुने</translation>
    </message>
    <message>
      <source>new</source>
      <translation>नयाँ</translation>
    </message>
    <message>
      <source>no</source>
      <translation>होइन</translation>
    </message>
    <message>
      <source>no access</source>
      <translation>पहुँच छैन</translation>
    </message>
    <message>
      <source>no building uses it</source>
      <translation>कुनै भवनले प्रयोग गर्दैन</translation>
    </message>
    <message>
      <source>no capacity</source>
      <translation>क्षमता छैन</translation>
    </message>
    <message>
      <source>no clear difference</source>
      <translation>स्पष्ट फरक छैन</translation>
    </message>
    <message>
      <source>no community toilet</source>
      <translation>सामुदायिक शौचालय छैन</translation>
    </message>
    <message>
      <source>no containment recorded</source>
      <translation>कन्टेनमेन्टको अभिलेख छैन</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>तथ्याङ्क छैन</translation>
    </message>
    <message>
      <source>no operating community toilet</source>
      <translation>सञ्चालनमा रहेको सामुदायिक शौचालय छैन</translation>
    </message>
    <message>
      <source>no outlines in its report</source>
      <translation>यसको प्रतिवेदनमा बाह्यरेखा छैन</translation>
    </message>
    <message>
      <source>no people</source>
      <translation>मानिस छैनन्</translation>
    </message>
    <message>
      <source>no private users</source>
      <translation>निजी प्रयोगकर्ता छैनन्</translation>
    </message>
    <message>
      <source>no provider yet</source>
      <translation>सेवा प्रदायक तोकिएको छैन</translation>
    </message>
    <message>
      <source>no records</source>
      <translation>अभिलेख छैन</translation>
    </message>
    <message>
      <source>no report</source>
      <translation>प्रतिवेदन छैन</translation>
    </message>
    <message>
      <source>no result</source>
      <translation>नतिजा छैन</translation>
    </message>
    <message>
      <source>no road wide enough for a truck within the length of the hose</source>
      <translation>होजको लम्बाइभित्र ट्रकका लागि पर्याप्त चौडा सडक छैन</translation>
    </message>
    <message>
      <source>no service file on this computer</source>
      <translation>यस कम्प्युटरमा सेवा फाइल छैन</translation>
    </message>
    <message>
      <source>no standard in force</source>
      <translation>लागू मापदण्ड छैन</translation>
    </message>
    <message>
      <source>no target set</source>
      <translation>लक्ष्य तोकिएको छैन</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>समय छैन</translation>
    </message>
    <message>
      <source>no treatment plant is in the plan</source>
      <translation>योजनामा प्रशोधन केन्द्र छैन</translation>
    </message>
    <message>
      <source>no truck can be there within its time window and be home within the shift</source>
      <translation>कुनै ट्रक यसको समयावधिभित्र पुगेर सिफ्टभित्र फर्कन सक्दैन</translation>
    </message>
    <message>
      <source>no truck has time left for it within its time window and the shift</source>
      <translation>यसको समयावधि र सिफ्टभित्र कुनै ट्रकसँग समय बाँकी छैन</translation>
    </message>
    <message>
      <source>no truck of its service provider is in the plan</source>
      <translation>यसको सेवा प्रदायकको कुनै ट्रक योजनामा छैन</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>मान छैन</translation>
    </message>
    <message>
      <source>no wastewater counted for its sanitation</source>
      <translation>यसको सरसफाइमा फोहोर पानी गनिएको छैन</translation>
    </message>
    <message>
      <source>no way to a treatment plant and home over roads wide enough</source>
      <translation>प्रशोधन केन्द्र जाने र फर्कने पर्याप्त चौडा सडकको बाटो छैन</translation>
    </message>
    <message>
      <source>no women</source>
      <translation>महिला छैनन्</translation>
    </message>
    <message>
      <source>none</source>
      <translation>कुनै पनि छैन</translation>
    </message>
    <message>
      <source>none is stored yet</source>
      <translation>अझै कुनै राखिएको छैन</translation>
    </message>
    <message>
      <source>none on this computer</source>
      <translation>यस कम्प्युटरमा कुनै छैन</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>अहिलेसम्म छैन</translation>
    </message>
    <message>
      <source>none: PNG, JPG or SVG</source>
      <translation>छैन: PNG, JPG वा SVG</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>उत्तर नदिइएको</translation>
    </message>
    <message>
      <source>not available</source>
      <translation>उपलब्ध छैन</translation>
    </message>
    <message>
      <source>not certain</source>
      <translation>निश्चित छैन</translation>
    </message>
    <message>
      <source>not drawn yet</source>
      <translation>अझै नकोरिएको</translation>
    </message>
    <message>
      <source>not emptied</source>
      <translation>नरित्याइएको</translation>
    </message>
    <message>
      <source>not emptied in the year</source>
      <translation>वर्षभित्र नरित्याइएको</translation>
    </message>
    <message>
      <source>not entered</source>
      <translation>प्रविष्ट नगरिएको</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>थाहा छैन</translation>
    </message>
    <message>
      <source>not of universal design</source>
      <translation>सर्वमैत्री संरचना होइन</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>नपुगेको</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>नपढिएको</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>नतोकिएको</translation>
    </message>
    <message>
      <source>not stated: use labels or codes</source>
      <translation>उल्लेख छैन: नाम वा कोड प्रयोग गर्नुहोस्</translation>
    </message>
    <message>
      <source>not up to date</source>
      <translation>अद्यावधिक छैन</translation>
    </message>
    <message>
      <source>note</source>
      <translation>टिप्पणी</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>अझै केही छानिएको छैन</translation>
    </message>
    <message>
      <source>nothing chosen: all</source>
      <translation>केही नछाने: सबै</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>केही भेटिएन</translation>
    </message>
    <message>
      <source>nothing to compare</source>
      <translation>तुलना गर्ने केही छैन</translation>
    </message>
    <message>
      <source>notice</source>
      <translation>सूचना</translation>
    </message>
    <message>
      <source>number of people not known</source>
      <translation>मानिसको सङ्ख्या थाहा छैन</translation>
    </message>
    <message>
      <source>number of women not known</source>
      <translation>महिलाको सङ्ख्या थाहा छैन</translation>
    </message>
    <message>
      <source>numerator</source>
      <translation>अंश</translation>
    </message>
    <message>
      <source>of each containment, by wells (pits and wells, with its usual assumptions)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {note}</source>
      <translation>{note} को</translation>
    </message>
    <message>
      <source>office</source>
      <translation>कार्यालय</translation>
    </message>
    <message>
      <source>ok, capped, undefined, missing_setting, assumed or override.</source>
      <translation>ok, capped, undefined, missing_setting, assumed वा override।</translation>
    </message>
    <message>
      <source>oldest {note}</source>
      <translation>सबैभन्दा पुरानो {note}</translation>
    </message>
    <message>
      <source>on record</source>
      <translation>अभिलेखमा</translation>
    </message>
    <message>
      <source>one group only</source>
      <translation>एउटा मात्र समूह</translation>
    </message>
    <message>
      <source>one of the four counts is 0: a half was added to each</source>
      <translation>चार सङ्ख्यामध्ये एउटा 0 छ: हरेकमा आधा थपियो</translation>
    </message>
    <message>
      <source>one side has no case: half a case was added to each</source>
      <translation>एक पक्षमा बिरामी छैन: दुवैमा आधा बिरामी थपियो</translation>
    </message>
    <message>
      <source>one value</source>
      <translation>एउटा मान</translation>
    </message>
    <message>
      <source>only if it is not stored with the connection</source>
      <translation>जडानसँगै राखिएको नभए मात्र</translation>
    </message>
    <message>
      <source>only if it is not stored; kept until QGIS is closed</source>
      <translation>राखिएको नभए मात्र; QGIS बन्द नहुन्जेल रहन्छ</translation>
    </message>
    <message>
      <source>only in one of them</source>
      <translation>तीमध्ये एउटामा मात्र</translation>
    </message>
    <message>
      <source>only in the first</source>
      <translation>पहिलोमा मात्र</translation>
    </message>
    <message>
      <source>only in the second</source>
      <translation>दोस्रोमा मात्र</translation>
    </message>
    <message>
      <source>open applications for the day</source>
      <translation>सो दिनका खुला आवेदन</translation>
    </message>
    <message>
      <source>out, synced or withdrawn.</source>
      <translation>बाहिर दिइएको, सिङ्क भएको वा फिर्ता लिइएको।</translation>
    </message>
    <message>
      <source>outside low-income communities</source>
      <translation>न्यून आय बस्तीबाहिर</translation>
    </message>
    <message>
      <source>outside low-income communities, waste not safely managed</source>
      <translation>न्यून आय बस्तीबाहिर, मलको व्यवस्थापन सुरक्षित छैन</translation>
    </message>
    <message>
      <source>outside the city</source>
      <translation>सहरबाहिर</translation>
    </message>
    <message>
      <source>outside the system</source>
      <translation>प्रणालीबाहिर</translation>
    </message>
    <message>
      <source>over 5 to 8 m</source>
      <translation>5 भन्दा बढी 8 मि सम्म</translation>
    </message>
    <message>
      <source>over {limit} {unit}</source>
      <translation>{limit} {unit} भन्दा बढी</translation>
    </message>
    <message>
      <source>overlaps a building</source>
      <translation>भवनसँग खप्टिन्छ</translation>
    </message>
    <message>
      <source>owner of {key}</source>
      <translation>{key} को धनी</translation>
    </message>
    <message>
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <source>p of the likeliest circle</source>
      <translation>सबैभन्दा सम्भावित वृत्तको p</translation>
    </message>
    <message>
      <source>p up to 0.05, may be a false find</source>
      <translation>p 0.05 सम्म, गलत भेटाइ हुन सक्छ</translation>
    </message>
    <message>
      <source>pH</source>
      <translation>pH</translation>
    </message>
    <message>
      <source>pH lies between 0 and 14.</source>
      <translation>pH 0 र 14 को बीचमा हुन्छ।</translation>
    </message>
    <message>
      <source>pH maximum</source>
      <translation>pH अधिकतम</translation>
    </message>
    <message>
      <source>pH minimum</source>
      <translation>pH न्यूनतम</translation>
    </message>
    <message>
      <source>page</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>part</source>
      <translation>भाग</translation>
    </message>
    <message>
      <source>part {part}</source>
      <translation>भाग {part}</translation>
    </message>
    <message>
      <source>payment,tax,water,solid waste,due,paid,status</source>
      <translation>भुक्तानी,कर,पानी,फोहोरमैला,बक्यौता,चुक्ता,अवस्था</translation>
    </message>
    <message>
      <source>people</source>
      <translation>मानिस</translation>
    </message>
    <message>
      <source>per 1,000 containments</source>
      <translation>प्रति 1,000 कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>per 10,000 people</source>
      <translation>प्रति 10,000 मानिस</translation>
    </message>
    <message>
      <source>percent</source>
      <translation>प्रतिशत</translation>
    </message>
    <message>
      <source>personal values removed</source>
      <translation>व्यक्तिगत मान हटाइएको</translation>
    </message>
    <message>
      <source>place of building or toilet not known</source>
      <translation>भवन वा शौचालयको स्थान थाहा छैन</translation>
    </message>
    <message>
      <source>plain numbers</source>
      <translation>सादा सङ्ख्या</translation>
    </message>
    <message>
      <source>planning</source>
      <translation>योजना</translation>
    </message>
    <message>
      <source>please choose</source>
      <translation>कृपया छान्नुहोस्</translation>
    </message>
    <message>
      <source>points</source>
      <translation>बिन्दुहरू</translation>
    </message>
    <message>
      <source>population,people,households,area,density,polygon</source>
      <translation>जनसङ्ख्या,मानिस,घरधुरी,क्षेत्रफल,घनत्व,बहुभुज</translation>
    </message>
    <message>
      <source>posting</source>
      <translation>पठाउने काम</translation>
    </message>
    <message>
      <source>print,map,layout,atlas,pdf,poster,field sheet,ward</source>
      <translation>छाप्ने,नक्सा,लेआउट,एटलस,pdf,पोस्टर,स्थलगत फाराम,वडा</translation>
    </message>
    <message>
      <source>printed {date}</source>
      <translation>छापिएको {date}</translation>
    </message>
    <message>
      <source>proportion (never above 100), ratio (may exceed 100), mean, or input (typed by hand).</source>
      <translation>proportion (कहिल्यै 100 भन्दा माथि हुँदैन), ratio (100 नाघ्न सक्छ), mean, वा input (हातले टाइप गरिएको)।</translation>
    </message>
    <message>
      <source>proposed when the road is chosen</source>
      <translation>सडक छान्दा प्रस्ताव गरिने</translation>
    </message>
    <message>
      <source>provisional</source>
      <translation>अस्थायी</translation>
    </message>
    <message>
      <source>public toilets</source>
      <translation>सार्वजनिक शौचालय</translation>
    </message>
    <message>
      <source>put all inside into this one</source>
      <translation>भित्रका सबै यसैमा राख्नुहोस्</translation>
    </message>
    <message>
      <source>put those without a community into this one</source>
      <translation>बस्ती नभएकालाई यसैमा राख्नुहोस्</translation>
    </message>
    <message>
      <source>quality,check,errors,plausibility,duplicates,missing,topology,validation</source>
      <translation>गुणस्तर,जाँच,त्रुटि,सम्भाव्यता,दोहोरिएको,छुटेको,टोपोलोजी,प्रमाणीकरण</translation>
    </message>
    <message>
      <source>quarter of a year</source>
      <translation>वर्षको त्रैमास</translation>
    </message>
    <message>
      <source>queued, sending, sent (taken, not yet shown), accepted (the dashboard shows it), rejected, unreachable, or uncertain (posted, but no answer that says whether it was taken).</source>
      <translation>queued, sending, sent (लिइएको, अझै नदेखाइएको), accepted (ड्यासबोर्डले देखाउँछ), rejected, unreachable, वा uncertain (पठाइएको, तर लिइयो कि लिइएन भन्ने उत्तर छैन)।</translation>
    </message>
    <message>
      <source>queued, sending, sent (taken, not yet shown), accepted (the dashboard shows it), rejected, unreachable, or uncertain (the line was cut after posting).</source>
      <translation>queued, sending, sent (लिइएको, अझै नदेखाइएको), accepted (ड्यासबोर्डले देखाउँछ), rejected, unreachable, वा uncertain (पठाएपछि जडान काटियो)।</translation>
    </message>
    <message>
      <source>rainwater, spring, river, canal, stone spout, pond</source>
      <translation>आकाशे पानी, मुहान, नदी, कुलो, ढुङ्गेधारा, पोखरी</translation>
    </message>
    <message>
      <source>ratio</source>
      <translation>अनुपात</translation>
    </message>
    <message>
      <source>read only</source>
      <translation>पढ्न मात्र मिल्ने</translation>
    </message>
    <message>
      <source>reading what it shows</source>
      <translation>यसले देखाउने कुरा पढिँदै</translation>
    </message>
    <message>
      <source>reading…</source>
      <translation>पढिँदै…</translation>
    </message>
    <message>
      <source>received, valid, invalid, approved, rejected or superseded.</source>
      <translation>received, valid, invalid, approved, rejected वा superseded।</translation>
    </message>
    <message>
      <source>records</source>
      <translation>अभिलेखहरू</translation>
    </message>
    <message>
      <source>records left out</source>
      <translation>छाडिएका अभिलेख</translation>
    </message>
    <message>
      <source>records used</source>
      <translation>प्रयोग भएका अभिलेख</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>अस्वीकार गरिएको</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>प्रतिवेदित</translation>
    </message>
    <message>
      <source>requested</source>
      <translation>माग गरिएको</translation>
    </message>
    <message>
      <source>residential, commercial, industrial, mixed, educational, institutions or others.</source>
      <translation>residential, commercial, industrial, mixed, educational, institutions वा others।</translation>
    </message>
    <message>
      <source>responsibility, accountability, or resources (planning and management).</source>
      <translation>responsibility, accountability, वा resources (योजना र व्यवस्थापन)।</translation>
    </message>
    <message>
      <source>restore or forget.</source>
      <translation>पुनर्स्थापना वा मेटाइ।</translation>
    </message>
    <message>
      <source>revision {}, approved</source>
      <translation>पुनरावलोकन {}, स्वीकृत</translation>
    </message>
    <message>
      <source>revision {}, approved {}</source>
      <translation>पुनरावलोकन {}, स्वीकृत {}</translation>
    </message>
    <message>
      <source>risk of groundwater pollution</source>
      <translation>भूमिगत पानी प्रदूषणको जोखिम</translation>
    </message>
    <message>
      <source>road,nearest,distance,foot point,access</source>
      <translation>सडक,नजिकको,दूरी,लम्बपाद बिन्दु,पहुँच</translation>
    </message>
    <message>
      <source>road,network,topology,routing,component,dangle</source>
      <translation>सडक,सञ्जाल,टोपोलोजी,मार्ग,भाग,खुला छेउ</translation>
    </message>
    <message>
      <source>road,street,buildings,code,access</source>
      <translation>सडक,गल्ली,भवन,कोड,पहुँच</translation>
    </message>
    <message>
      <source>route,routing,truck,vehicle,vacuum,desludging,emptying,schedule,driver,route sheet,plant,planning</source>
      <translation>मार्ग,मार्ग योजना,ट्रक,सवारी,भ्याकुम,लेदो रित्याउने,रित्याइ,तालिका,चालक,मार्ग पत्र,प्रशोधन केन्द्र,योजना</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>पङ्क्तिहरू</translation>
    </message>
    <message>
      <source>rows delivered</source>
      <translation>पठाइएका पङ्क्ति</translation>
    </message>
    <message>
      <source>rows with a value are skipped</source>
      <translation>मान भएका पङ्क्ति छाडिन्छन्</translation>
    </message>
    <message>
      <source>sample of the influent</source>
      <translation>भित्रिने पानीको नमुना</translation>
    </message>
    <message>
      <source>sanitation system not known</source>
      <translation>सरसफाइ प्रणाली थाहा छैन</translation>
    </message>
    <message>
      <source>scan</source>
      <translation>खोजी</translation>
    </message>
    <message>
      <source>schedule</source>
      <translation>कार्यतालिका</translation>
    </message>
    <message>
      <source>schema.table.code of the lookup entry, or a text key taken over.</source>
      <translation>कोड सूची प्रविष्टिको schema.table.code, वा लिइएको पाठ कुञ्जी।</translation>
    </message>
    <message>
      <source>semicolon  ;</source>
      <translation>अर्धविराम  ;</translation>
    </message>
    <message>
      <source>sent, accepted, rejected, unreachable or uncertain.</source>
      <translation>sent, accepted, rejected, unreachable वा uncertain।</translation>
    </message>
    <message>
      <source>service_delivery</source>
      <translation>service_delivery</translation>
    </message>
    <message>
      <source>setting</source>
      <translation>सेटिङ</translation>
    </message>
    <message>
      <source>setting missing</source>
      <translation>सेटिङ छुटेको</translation>
    </message>
    <message>
      <source>sewer or drain (it reaches treatment), containment (all its containments are safe), community_toilet (that toilet is), always, never.</source>
      <translation>sewer वा drain (प्रशोधनमा पुग्छ), containment (यसका सबै कन्टेनमेन्ट सुरक्षित छन्), community_toilet (सो शौचालय सुरक्षित छ), always, never।</translation>
    </message>
    <message>
      <source>sewer,connection,potential,distance,buffer,network</source>
      <translation>ढल,जडान,सम्भावना,दूरी,बफर,सञ्जाल</translation>
    </message>
    <message>
      <source>sewer,drain,trace,network,downstream,upstream,outfall,treatment,load,planning</source>
      <translation>ढल,नाली,बहाव खोजी,सञ्जाल,बहाव दिशा,माथिल्लो बहाव,मुहान,प्रशोधन,भार,योजना</translation>
    </message>
    <message>
      <source>sewer,drain,water main,connected,buildings,code</source>
      <translation>ढल,नाली,खानेपानी मूल पाइप,जोडिएको,भवन,कोड</translation>
    </message>
    <message>
      <source>sewer,simplified,condominial,screening,density,gradient,slope,network,sketch,planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewered (SS) or non-sewered (NSS).</source>
      <translation>ढल जोडिएको (SS) वा नजोडिएको (NSS)।</translation>
    </message>
    <message>
      <source>sewers</source>
      <translation>ढलहरू</translation>
    </message>
    <message>
      <source>shorter than 1,000 m</source>
      <translation>1,000 मि भन्दा छोटो</translation>
    </message>
    <message>
      <source>significant</source>
      <translation>महत्त्वपूर्ण</translation>
    </message>
    <message>
      <source>signing in</source>
      <translation>साइन इन हुँदै</translation>
    </message>
    <message>
      <source>similar name: please look</source>
      <translation>मिल्दो नाम: कृपया हेर्नुहोस्</translation>
    </message>
    <message>
      <source>size</source>
      <translation>आकार</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>छाडिएको</translation>
    </message>
    <message>
      <source>sludge collected</source>
      <translation>सङ्कलित लेदो</translation>
    </message>
    <message>
      <source>sludge,dumping,delivery,treatment plant,missing,emptying</source>
      <translation>लेदो,फाल्ने,बुझाइ,प्रशोधन केन्द्र,छुटेको,रित्याइ</translation>
    </message>
    <message>
      <source>space-time</source>
      <translation>स्थान-समय</translation>
    </message>
    <message>
      <source>spring, river or canal</source>
      <translation>मुहान, नदी वा कुलो</translation>
    </message>
    <message>
      <source>staged, accepted, refused or undone.</source>
      <translation>staged, accepted, refused वा undone (प्रतीक्षारत, स्वीकृत, अस्वीकृत वा पूर्ववत्)।</translation>
    </message>
    <message>
      <source>stands at the toilet</source>
      <translation>शौचालयमै रहन्छ</translation>
    </message>
    <message>
      <source>start value of IMIS, set here, fixed at set-up, or missing.</source>
      <translation>IMIS को सुरुको मान, यहाँ राखिएको, स्थापनामा तय भएको, वा छुटेको।</translation>
    </message>
    <message>
      <source>stay in use and are marked for checking</source>
      <translation>प्रयोगमै रहन्छन् र जाँच्न चिह्न लगाइन्छ</translation>
    </message>
    <message>
      <source>still the value IMIS came with</source>
      <translation>अझै IMIS सँगै आएको मान</translation>
    </message>
    <message>
      <source>stone spout or pond</source>
      <translation>ढुङ्गेधारा वा पोखरी</translation>
    </message>
    <message>
      <source>straight</source>
      <translation>सीधा</translation>
    </message>
    <message>
      <source>structure,building,RCC,load bearing,CGI,mud,filter</source>
      <translation>संरचना,भवन,आरसीसी,भार वहन,जस्तापाता,माटो,फिल्टर</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>सारांश</translation>
    </message>
    <message>
      <source>summary,area,boundary,polygon,population,sanitation,containment,matrix</source>
      <translation>सारांश,क्षेत्र,सीमाना,बहुभुज,जनसङ्ख्या,सरसफाइ,कन्टेनमेन्ट,म्याट्रिक्स</translation>
    </message>
    <message>
      <source>summary,point,distance,radius,buildings,population</source>
      <translation>सारांश,बिन्दु,दूरी,अर्धव्यास,भवन,जनसङ्ख्या</translation>
    </message>
    <message>
      <source>summary,road,street,distance,buildings,population</source>
      <translation>सारांश,सडक,गल्ली,दूरी,भवन,जनसङ्ख्या</translation>
    </message>
    <message>
      <source>summary,ward,population,sanitation,containment,matrix,city</source>
      <translation>सारांश,वडा,जनसङ्ख्या,सरसफाइ,कन्टेनमेन्ट,म्याट्रिक्स,सहर</translation>
    </message>
    <message>
      <source>summary,water body,river,pond,distance,buildings,pollution</source>
      <translation>सारांश,जलाशय,नदी,पोखरी,दूरी,भवन,प्रदूषण</translation>
    </message>
    <message>
      <source>surface</source>
      <translation>सतह</translation>
    </message>
    <message>
      <source>tabulator</source>
      <translation>ट्याब</translation>
    </message>
    <message>
      <source>taken to be mechanical</source>
      <translation>यान्त्रिक मानिएको</translation>
    </message>
    <message>
      <source>taken, not shown yet</source>
      <translation>लिइएको, अझै नदेखाइएको</translation>
    </message>
    <message>
      <source>taking the report</source>
      <translation>प्रतिवेदन लिँदा</translation>
    </message>
    <message>
      <source>tank of a community or public toilet</source>
      <translation>सामुदायिक वा सार्वजनिक शौचालयको ट्याङ्क</translation>
    </message>
    <message>
      <source>target {}</source>
      <translation>लक्ष्य {}</translation>
    </message>
    <message>
      <source>tax code is known</source>
      <translation>कर कोड थाहा छ</translation>
    </message>
    <message>
      <source>tax code {found}</source>
      <translation>कर कोड {found}</translation>
    </message>
    <message>
      <source>tax, water or swm.</source>
      <translation>tax, water वा swm।</translation>
    </message>
    <message>
      <source>tax,due,payment,water,solid waste,revenue,arrears</source>
      <translation>कर,बक्यौता,भुक्तानी,पानी,फोहोरमैला,राजस्व,बाँकी</translation>
    </message>
    <message>
      <source>text, integer, number, boolean, date or regex.</source>
      <translation>text, integer, number, boolean, date वा regex।</translation>
    </message>
    <message>
      <source>text, integer, number, boolean, date, regex or picture (base64: and the file).</source>
      <translation>text, integer, number, boolean, date, regex वा picture (base64: र फाइल)।</translation>
    </message>
    <message>
      <source>the community toilet is not safely managed</source>
      <translation>सामुदायिक शौचालयको व्यवस्थापन सुरक्षित छैन</translation>
    </message>
    <message>
      <source>the containment</source>
      <translation>कन्टेनमेन्ट</translation>
    </message>
    <message>
      <source>the data dictionary</source>
      <translation>तथ्याङ्क शब्दकोश</translation>
    </message>
    <message>
      <source>the distance (km)</source>
      <translation>दूरी (किमि)</translation>
    </message>
    <message>
      <source>the farthest corner of the building</source>
      <translation>भवनको सबैभन्दा टाढाको कुना</translation>
    </message>
    <message>
      <source>the interval does not hold 1</source>
      <translation>अन्तरालमा 1 पर्दैन</translation>
    </message>
    <message>
      <source>the interval holds 1: this may be chance</source>
      <translation>अन्तरालमा 1 पर्छ: यो संयोग हुन सक्छ</translation>
    </message>
    <message>
      <source>the map as it is</source>
      <translation>नक्सा जस्ताको तस्तै</translation>
    </message>
    <message>
      <source>the nearest edge of the building</source>
      <translation>भवनको नजिकको छेउ</translation>
    </message>
    <message>
      <source>the next days</source>
      <translation>आगामी दिनहरू</translation>
    </message>
    <message>
      <source>the one shown</source>
      <translation>देखाइएको</translation>
    </message>
    <message>
      <source>the only column of type JSON</source>
      <translation>JSON प्रकारको एउटै स्तम्भ</translation>
    </message>
    <message>
      <source>the private database “{name}” of this computer</source>
      <translation>यस कम्प्युटरको निजी डाटाबेस “{name}”</translation>
    </message>
    <message>
      <source>the service “{name}”</source>
      <translation>सेवा “{name}”</translation>
    </message>
    <message>
      <source>the shape</source>
      <translation>आकृति</translation>
    </message>
    <message>
      <source>the shipped data of the web IMIS</source>
      <translation>वेब IMIS सँगै आएका तथ्याङ्क</translation>
    </message>
    <message>
      <source>the slope</source>
      <translation>भिरालोपन</translation>
    </message>
    <message>
      <source>the time of travel (min)</source>
      <translation>यात्रा समय (मिनेट)</translation>
    </message>
    <message>
      <source>the treatment plants take no more on this day</source>
      <translation>प्रशोधन केन्द्रले यस दिन थप लिँदैनन्</translation>
    </message>
    <message>
      <source>the usual six</source>
      <translation>सामान्य छ वटा</translation>
    </message>
    <message>
      <source>the way to a wide road</source>
      <translation>चौडा सडकसम्मको बाटो</translation>
    </message>
    <message>
      <source>the whole city fits</source>
      <translation>सम्पूर्ण सहर अट्छ</translation>
    </message>
    <message>
      <source>the whole report</source>
      <translation>सम्पूर्ण प्रतिवेदन</translation>
    </message>
    <message>
      <source>theirs</source>
      <translation>उहाँको</translation>
    </message>
    <message>
      <source>to</source>
      <translation>सम्म</translation>
    </message>
    <message>
      <source>toilet,community,public,users,walking,distance,seats</source>
      <translation>शौचालय,सामुदायिक,सार्वजनिक,प्रयोगकर्ता,हिँड्ने,दूरी,सिट</translation>
    </message>
    <message>
      <source>toilet,community,public,walking,isochrone,access,seats,overload,new toilets,covering,location</source>
      <translation>शौचालय,सामुदायिक,सार्वजनिक,हिँड्ने,समदूरी,पहुँच,सिट,बढी भार,नयाँ शौचालय,समेटाइ,स्थल</translation>
    </message>
    <message>
      <source>toilet_connection (toilet present), defecation_place (no toilet) or entry_only (never stored).</source>
      <translation>toilet_connection (शौचालय भएको), defecation_place (शौचालय नभएको) वा entry_only (कहिल्यै नराखिने)।</translation>
    </message>
    <message>
      <source>too few to be shown</source>
      <translation>देखाउन धेरै थोरै</translation>
    </message>
    <message>
      <source>too narrow</source>
      <translation>धेरै साँघुरो</translation>
    </message>
    <message>
      <source>touches the area</source>
      <translation>क्षेत्रलाई छुने</translation>
    </message>
    <message>
      <source>transfer station,siting,location,small vehicle,tanker,haul,cost,break-even,narrow lanes</source>
      <translation>स्थानान्तरण स्टेसन,स्थल छनोट,स्थान,साना सवारी,ट्याङ्कर,ढुवानी,लागत,सम-विच्छेद,साँघुरा गल्ली</translation>
    </message>
    <message>
      <source>treatment plant,FSTP,site,suitability,multi-criteria,weights,AHP,constraints,raster,haul,planning</source>
      <translation>प्रशोधन केन्द्र,FSTP,स्थल,उपयुक्तता,बहुमापदण्ड,भार,AHP,अवरोध,रास्टर,ढुवानी,योजना</translation>
    </message>
    <message>
      <source>treatment plant,service area,isochrone,distance,haul,catchment,capacity,candidate,site,FSTP</source>
      <translation>प्रशोधन केन्द्र,सेवा क्षेत्र,समदूरी,दूरी,ढुवानी,क्षमता,सम्भावित स्थान,स्थल,FSTP</translation>
    </message>
    <message>
      <source>treatment plants</source>
      <translation>प्रशोधन केन्द्रहरू</translation>
    </message>
    <message>
      <source>truck-hours</source>
      <translation>ट्रक-घण्टा</translation>
    </message>
    <message>
      <source>tube well</source>
      <translation>ट्युबवेल</translation>
    </message>
    <message>
      <source>tube well, dug well</source>
      <translation>ट्युबवेल, खनेको इनार</translation>
    </message>
    <message>
      <source>type to search</source>
      <translation>खोज्न टाइप गर्नुहोस्</translation>
    </message>
    <message>
      <source>unassigned, overdue, today or planned.</source>
      <translation>unassigned, overdue, today वा planned (नतोकिएको, म्याद नाघेको, आज वा योजनाबद्ध)।</translation>
    </message>
    <message>
      <source>unassigned, overdue, today or planned; collect: on the way to the own plant.</source>
      <translation>unassigned, overdue, today वा planned; collect: आफ्नै केन्द्र जाने बाटोमा।</translation>
    </message>
    <message>
      <source>unassigned, requested, emptied, collected or closed.</source>
      <translation>unassigned, requested, emptied, collected वा closed।</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>पूर्ववत् गरिएको</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>एकाइ</translation>
    </message>
    <message>
      <source>unmatched</source>
      <translation>नमिलेको</translation>
    </message>
    <message>
      <source>up to 1 year</source>
      <translation>1 वर्षसम्म</translation>
    </message>
    <message>
      <source>up to {value} m</source>
      <translation>{value} मि सम्म</translation>
    </message>
    <message>
      <source>upstream</source>
      <translation>माथिल्लो बहावतिर</translation>
    </message>
    <message>
      <source>users of the toilet</source>
      <translation>शौचालयका प्रयोगकर्ता</translation>
    </message>
    <message>
      <source>value</source>
      <translation>मान</translation>
    </message>
    <message>
      <source>values only</source>
      <translation>मान मात्र</translation>
    </message>
    <message>
      <source>volume not known</source>
      <translation>आयतन थाहा छैन</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>विचाराधीन</translation>
    </message>
    <message>
      <source>waiting, approved or rejected.</source>
      <translation>विचाराधीन, स्वीकृत वा अस्वीकृत।</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>पर्खँदै</translation>
    </message>
    <message>
      <source>ward or grid.</source>
      <translation>वडा वा ग्रिड।</translation>
    </message>
    <message>
      <source>ward {ward}</source>
      <translation>वडा {ward}</translation>
    </message>
    <message>
      <source>ward {ward}: {number}</source>
      <translation>वडा {ward}: {number}</translation>
    </message>
    <message>
      <source>ward, lic, community, gender, separated by blanks; empty where the figure belongs to the whole city, such as plant capacity (cwis.md 10.4).</source>
      <translation>ward, lic, community, gender, खाली ठाउँले छुट्याइएका; अङ्क सम्पूर्ण सहरको भए खाली, जस्तै प्रशोधन केन्द्रको क्षमता (cwis.md 10.4)।</translation>
    </message>
    <message>
      <source>ward,grid,summary,statistics,measures,density</source>
      <translation>वडा,ग्रिड,सारांश,तथ्याङ्क,मापन,घनत्व</translation>
    </message>
    <message>
      <source>wards</source>
      <translation>वडाहरू</translation>
    </message>
    <message>
      <source>waste customer {found}</source>
      <translation>फोहोरमैला ग्राहक {found}</translation>
    </message>
    <message>
      <source>waste not safely managed</source>
      <translation>सुरक्षित व्यवस्थापन नभएको मल</translation>
    </message>
    <message>
      <source>wastewater, sludge, supernatant or open_defecation.</source>
      <translation>wastewater, sludge, supernatant वा open_defecation।</translation>
    </message>
    <message>
      <source>water bodies</source>
      <translation>जलाशयहरू</translation>
    </message>
    <message>
      <source>water body,river,pond,discharge,pollution,BOD,load,drain,outfall,cluster,sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water body,river,pond,distance,pollution,outlet</source>
      <translation>जलाशय,नदी,पोखरी,दूरी,प्रदूषण,निकास</translation>
    </message>
    <message>
      <source>water customer {found}</source>
      <translation>पानी ग्राहक {found}</translation>
    </message>
    <message>
      <source>weathered basement rock</source>
      <translation>मक्किएको आधार चट्टान</translation>
    </message>
    <message>
      <source>well</source>
      <translation>इनार</translation>
    </message>
    <message>
      <source>wells</source>
      <translation>इनारहरू</translation>
    </message>
    <message>
      <source>what tankers do not reach</source>
      <translation>ट्याङ्कर नपुग्ने स्थान</translation>
    </message>
    <message>
      <source>why it is not in the comparison</source>
      <translation>यो तुलनामा किन छैन</translation>
    </message>
    <message>
      <source>why they are needed; written down with your name</source>
      <translation>किन चाहिए; तपाईंको नामसहित लेखिन्छ</translation>
    </message>
    <message>
      <source>wide enough</source>
      <translation>पर्याप्त चौडा</translation>
    </message>
    <message>
      <source>wider than 8 m</source>
      <translation>8 मि भन्दा चौडा</translation>
    </message>
    <message>
      <source>with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with dues</source>
      <translation>बक्यौता भएका</translation>
    </message>
    <message>
      <source>within the last year</source>
      <translation>गत एक वर्षभित्र</translation>
    </message>
    <message>
      <source>within the usual</source>
      <translation>सामान्य सीमाभित्र</translation>
    </message>
    <message>
      <source>without a building</source>
      <translation>भवन नभएको</translation>
    </message>
    <message>
      <source>without a private toilet</source>
      <translation>निजी शौचालय नभएको</translation>
    </message>
    <message>
      <source>without number</source>
      <translation>नम्बर नभएका</translation>
    </message>
    <message>
      <source>without ward</source>
      <translation>वडा नभएका</translation>
    </message>
    <message>
      <source>women or men not counted</source>
      <translation>महिला वा पुरुष गनिएका छैनन्</translation>
    </message>
    <message>
      <source>working days of the trucks needed</source>
      <translation>आवश्यक ट्रकका कार्यदिन</translation>
    </message>
    <message>
      <source>worse off</source>
      <translation>खराब अवस्था</translation>
    </message>
    <message>
      <source>year-month-day</source>
      <translation>वर्ष-महिना-दिन</translation>
    </message>
    <message>
      <source>years</source>
      <translation>वर्ष</translation>
    </message>
    <message>
      <source>years in which an emptied containment counts as emptied</source>
      <translation>रित्याइएको कन्टेनमेन्ट रित्याइएको मानिने वर्ष</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>हो</translation>
    </message>
    <message>
      <source>yes, no or unknown; unknown is not no.</source>
      <translation>yes, no वा unknown; unknown (अज्ञात) भनेको होइन भएको होइन।</translation>
    </message>
    <message>
      <source>yes, partly, no or unknown.</source>
      <translation>yes, partly, no वा unknown (हो, आंशिक, होइन वा अज्ञात)।</translation>
    </message>
    <message>
      <source>zones {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area} ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area} m²</source>
      <translation>{area} मि²</translation>
    </message>
    <message>
      <source>{bin} is no longer connected to {id}.</source>
      <translation>{bin} अब {id} मा जोडिएको छैन।</translation>
    </message>
    <message>
      <source>{cases} cases from {first} to {last}, {records} records; {people} people live in the cells.</source>
      <translation>{first} देखि {last} सम्म {cases} बिरामी, {records} अभिलेख; कोठामा {people} मानिस बस्छन्।</translation>
    </message>
    <message>
      <source>{classified} of {people} people can be followed.</source>
      <translation>{people} मानिसमध्ये {classified} लाई पछ्याउन सकिन्छ।</translation>
    </message>
    <message>
      <source>{code} carries the computed value again.</source>
      <translation>{code} मा फेरि गणना गरिएको मान छ।</translation>
    </message>
    <message>
      <source>{code} carries your value now.</source>
      <translation>{code} मा अब तपाईंको मान छ।</translation>
    </message>
    <message>
      <source>{code} of {year} was saved.</source>
      <translation>{year} को {code} बचत भयो।</translation>
    </message>
    <message>
      <source>{code}, {metres} m from the building</source>
      <translation>{code}, भवनबाट {metres} मि</translation>
    </message>
    <message>
      <source>{code}: {in_it} in the numerator, {below} in the denominator only, {out} left out.</source>
      <translation>{code}: अंशमा {in_it}, हरमा मात्र {below}, छाडिएका {out}।</translation>
    </message>
    <message>
      <source>{columns} columns; the first {rows} rows are shown.</source>
      <translation>{columns} स्तम्भ; पहिला {rows} पङ्क्ति देखाइएका छन्।</translation>
    </message>
    <message>
      <source>{count} building(s) inside the area will be put into this community.</source>
      <translation>क्षेत्रभित्रका {count} भवन यस बस्तीमा राखिनेछन्।</translation>
    </message>
    <message>
      <source>{count} building(s) of this community lie outside the area and keep naming it.</source>
      <translation>यस बस्तीका {count} भवन क्षेत्रबाहिर छन् र यसकै नाम राखिरहन्छन्।</translation>
    </message>
    <message>
      <source>{count} files in {folder}</source>
      <translation>{folder} मा {count} फाइल</translation>
    </message>
    <message>
      <source>{count} have no place on the map.</source>
      <translation>{count} को नक्सामा स्थान छैन।</translation>
    </message>
    <message>
      <source>{count} more are not drawn.</source>
      <translation>थप {count} कोरिएका छैनन्।</translation>
    </message>
    <message>
      <source>{count} of them name another community now.</source>
      <translation>तीमध्ये {count} ले अब अर्को बस्ती जनाउँछन्।</translation>
    </message>
    <message>
      <source>{count} of {all} indicators differ.</source>
      <translation>{all} सूचकमध्ये {count} फरक छन्।</translation>
    </message>
    <message>
      <source>{count} payments belong to no building yet; the list “Unmatched” shows them with the likely reason.</source>
      <translation>{count} भुक्तानी अझै कुनै भवनका छैनन्; “नमिलेको” सूचीले सम्भावित कारणसहित देखाउँछ।</translation>
    </message>
    <message>
      <source>{count} records</source>
      <translation>{count} अभिलेख</translation>
    </message>
    <message>
      <source>{count} records are new.</source>
      <translation>{count} अभिलेख नयाँ छन्।</translation>
    </message>
    <message>
      <source>{count} records were changed.</source>
      <translation>{count} अभिलेख परिवर्तन भयो।</translation>
    </message>
    <message>
      <source>{count} refused rows were written to {path}.</source>
      <translation>{count} अस्वीकृत पङ्क्ति {path} मा लेखियो।</translation>
    </message>
    <message>
      <source>{count} rows say what the records said already.</source>
      <translation>{count} पङ्क्तिले अभिलेखले भनिसकेकै कुरा भन्छन्।</translation>
    </message>
    <message>
      <source>{count} rows were refused and are not imported. The list of deliveries names them and why.</source>
      <translation>{count} पङ्क्ति अस्वीकार गरिए र आयात भएनन्। खेपको सूचीले ती र कारण बताउँछ।</translation>
    </message>
    <message>
      <source>{count} stay as they are:</source>
      <translation>{count} जस्ताको तस्तै रहन्छन्:</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{total} मध्ये {done}</translation>
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation>{total} मध्ये {done} पङ्क्ति</translation>
    </message>
    <message>
      <source>{field}: {sentence} ({count} fields to fill in)</source>
      <translation>{field}: {sentence} (भर्नुपर्ने {count} विवरण)</translation>
    </message>
    <message>
      <source>{figure} by area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: {count} rows were imported.</source>
      <translation>{file}: {count} पङ्क्ति आयात भयो।</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} देखि {last}</translation>
    </message>
    <message>
      <source>{id} belongs to building {bin} now.</source>
      <translation>{id} अब भवन {bin} को हो।</translation>
    </message>
    <message>
      <source>{indicator}, the greatest need first</source>
      <translation>{indicator}, सबैभन्दा बढी आवश्यकता पहिले</translation>
    </message>
    <message>
      <source>{inside} buildings: {already} of this community, {without} of none, {of_others} of another</source>
      <translation>{inside} भवन: यस बस्तीका {already}, कुनै बस्तीका होइनन् {without}, अर्को बस्तीका {of_others}</translation>
    </message>
    <message>
      <source>{key} cannot be chosen here.</source>
      <translation>{key} यहाँ छान्न सकिँदैन।</translation>
    </message>
    <message>
      <source>{key} depends on this toilet now.</source>
      <translation>{key} अब यस शौचालयमा आश्रित छ।</translation>
    </message>
    <message>
      <source>{key} has no place on the map, or there is no road within {metres} m.</source>
      <translation>{key} को नक्सामा स्थान छैन, वा {metres} मि भित्र सडक छैन।</translation>
    </message>
    <message>
      <source>{key} is no longer there.</source>
      <translation>{key} अब त्यहाँ छैन।</translation>
    </message>
    <message>
      <source>{key} is no longer there. Refresh the list.</source>
      <translation>{key} अब त्यहाँ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{key} was changed.</source>
      <translation>{key} परिवर्तन भयो।</translation>
    </message>
    <message>
      <source>{kilos} kg of oxygen demand a day go into water bodies, the waste of {people} people; dilution is not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} {key} is no longer there. Refresh the list.</source>
      <translation>{kind} {key} अब त्यहाँ छैन। सूची ताजा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{kind} {key} was deleted.</source>
      <translation>{kind} {key} मेटियो।</translation>
    </message>
    <message>
      <source>{label} (class {classes}): {records} records, {entries} entries of history</source>
      <translation>{label} (श्रेणी {classes}): {records} अभिलेख, इतिहासका {entries} प्रविष्टि</translation>
    </message>
    <message>
      <source>{layer} – {rows} rows</source>
      <translation>{layer} – {rows} पङ्क्ति</translation>
    </message>
    <message>
      <source>{layer}: {rows} rows</source>
      <translation>{layer}: {rows} पङ्क्ति</translation>
    </message>
    <message>
      <source>{length} m</source>
      <translation>{length} मि</translation>
    </message>
    <message>
      <source>{low} to {high} % satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} % unsafe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} m³</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} can no longer sign in; {count} session(s) ended.</source>
      <translation>{name} अब साइन इन गर्न सक्नुहुन्न; {count} सत्र अन्त्य गरियो।</translation>
    </message>
    <message>
      <source>{name} can sign in again.</source>
      <translation>{name} फेरि साइन इन गर्न सक्नुहुन्छ।</translation>
    </message>
    <message>
      <source>{name} is in order now and waits for approval.</source>
      <translation>{name} अब ठीक छ र स्वीकृति पर्खँदै छ।</translation>
    </message>
    <message>
      <source>{name} is still not in order.</source>
      <translation>{name} अझै ठीक छैन।</translation>
    </message>
    <message>
      <source>{name} {share} %</source>
      <translation>{name} {share} %</translation>
    </message>
    <message>
      <source>{name}, decimal degrees</source>
      <translation>{name}, दशमलव डिग्री</translation>
    </message>
    <message>
      <source>{name}: write a number, such as 30 or 2.5.</source>
      <translation>{name}: 30 वा 2.5 जस्तो सङ्ख्या लेख्नुहोस्।</translation>
    </message>
    <message>
      <source>{name}: write numbers with commas between, such as 3, 7, 12.</source>
      <translation>{name}: सङ्ख्याहरू अल्पविरामले छुट्याएर लेख्नुहोस्, जस्तै 3, 7, 12।</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{n} cases lie where no people are recorded; they count in no rate.</source>
      <translation>{n} बिरामी मानिसको अभिलेख नभएको ठाउँमा छन्; कुनै दरमा गनिँदैनन्।</translation>
    </message>
    <message>
      <source>{n} cells are hot; in {m} a high rate meets unsafe sanitation around.</source>
      <translation>{n} कोठा तीव्र छन्; {m} मा उच्च दर र वरपर असुरक्षित सरसफाइ दुवै छन्।</translation>
    </message>
    <message>
      <source>{n} containments are out of reach of this truck and hose; they have a zone, but no place in the plan.</source>
      <translation>{n} कन्टेनमेन्ट यस ट्रक र होजको पहुँचबाहिर छन्; तिनको क्षेत्र छ, तर योजनामा स्थान छैन।</translation>
    </message>
    <message>
      <source>{n} containments in {zones} zones: {trucks} truck(s) needed.</source>
      <translation>{zones} क्षेत्रमा {n} कन्टेनमेन्ट: {trucks} ट्रक आवश्यक।</translation>
    </message>
    <message>
      <source>{n} emptyings in {months} months: {per_1000} a year per 1,000 containments, {per_10000} per 10,000 people.</source>
      <translation>{months} महिनामा {n} रित्याइ: वार्षिक प्रति 1,000 कन्टेनमेन्ट {per_1000}, प्रति 10,000 मानिस {per_10000}।</translation>
    </message>
    <message>
      <source>{n} hours for {d} applications</source>
      <translation>{d} आवेदनका लागि {n} घण्टा</translation>
    </message>
    <message>
      <source>{n} jobs, {flagged} of them ({pct} %) with a flag or more. A flag asks for a second look; it proves nothing.</source>
      <translation>{n} काम, तीमध्ये {flagged} ({pct} %) मा एक वा बढी सङ्केत। सङ्केतले फेरि हेर्न भन्छ; केही प्रमाणित गर्दैन।</translation>
    </message>
    <message>
      <source>{n} limits are too many to read on a map. Give at most {most}.</source>
      <translation>{n} सीमा नक्सामा पढ्न धेरै भए। बढीमा {most} दिनुहोस्।</translation>
    </message>
    <message>
      <source>{n} m³ of {d} m³ of sludge</source>
      <translation>{d} मि³ मध्ये {n} मि³ लेदो</translation>
    </message>
    <message>
      <source>{n} of {all} containments are exposed; {people} people use them. Before the rains, that is before {day}, empty first:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {d} applications emptied</source>
      <translation>{d} आवेदनमध्ये {n} रित्याइए</translation>
    </message>
    <message>
      <source>{n} of {d} emptied applications</source>
      <translation>रित्याइएका {d} आवेदनमध्ये {n}</translation>
    </message>
    <message>
      <source>{n} of {d} emptied applications collected</source>
      <translation>रित्याइएका {d} आवेदनमध्ये {n} सङ्कलन भए</translation>
    </message>
    <message>
      <source>{n} of {d} feedbacks say yes</source>
      <translation>{d} प्रतिक्रियामध्ये {n} ले हो भनेका छन्</translation>
    </message>
    <message>
      <source>{pct:.1f} % of the sludge has no way to the main part of the roads and was not counted in the haul.</source>
      <translation>{pct:.1f} % लेदोको सडकको मुख्य भागसम्म बाटो छैन र ढुवानीमा गनिएन।</translation>
    </message>
    <message>
      <source>{provider}: {trucks} trucks are sent out, but {n_drivers} drivers and {n_emptiers} emptiers are active on record.</source>
      <translation>{provider}: {trucks} ट्रक पठाइन्छन्, तर अभिलेखमा {n_drivers} चालक र {n_emptiers} रित्याउने कामदार सक्रिय छन्।</translation>
    </message>
    <message>
      <source>{rate} % of the rows match. Delivery {number}, “{file}” of {day}{who}.</source>
      <translation>{rate} % पङ्क्ति मिल्छन्। खेप {number}, “{file}”, {day}{who}।</translation>
    </message>
    <message>
      <source>{record} was brought back.</source>
      <translation>{record} फिर्ता ल्याइयो।</translation>
    </message>
    <message>
      <source>{removed} records that it added go, {restored} that it changed get their former values.</source>
      <translation>यसले थपेका {removed} अभिलेख हट्छन्, परिवर्तन गरेका {restored} ले पहिलेका मान पाउँछन्।</translation>
    </message>
    <message>
      <source>{rows} records were written to {path}.</source>
      <translation>{rows} अभिलेख {path} मा लेखियो।</translation>
    </message>
    <message>
      <source>{rows} rows were exported to {path}.</source>
      <translation>{rows} पङ्क्ति {path} मा निर्यात गरियो।</translation>
    </message>
    <message>
      <source>{rows} unmatched rows were written to {path}.</source>
      <translation>{rows} नमिलेका पङ्क्ति {path} मा लेखियो।</translation>
    </message>
    <message>
      <source>{source}: {reports} reports of {cities} municipalities; {refused} refused. Figures as reported, none computed anew.</source>
      <translation>{source}: {cities} नगरपालिकाका {reports} प्रतिवेदन; {refused} अस्वीकृत। अङ्क प्रतिवेदन अनुसार, कुनै पुनः गणना गरिएको छैन।</translation>
    </message>
    <message>
      <source>{term} {now} now, {then} then ({change})</source>
      <translation>{term} अहिले {now}, त्यतिबेला {then} ({change})</translation>
    </message>
    <message>
      <source>{vehicle} ({n_reach} jobs in reach)</source>
      <translation>{vehicle} (पहुँचभित्र {n_reach} काम)</translation>
    </message>
    <message>
      <source>{vehicle} is left out: its capacity or width is not recorded.</source>
      <translation>{vehicle} छाडियो: यसको क्षमता वा चौडाइको अभिलेख छैन।</translation>
    </message>
    <message>
      <source>{vehicle} is left out: {provider} has no point on the map. Draw it, or give a depot.</source>
      <translation>{vehicle} छाडियो: {provider} को नक्सामा बिन्दु छैन। कोर्नुहोस्, वा डिपो दिनुहोस्।</translation>
    </message>
    <message>
      <source>{vehicle}: no road wide enough begins near the depot of {provider}; this truck stays there.</source>
      <translation>{vehicle}: {provider} को डिपो नजिक पर्याप्त चौडा सडक सुरु हुँदैन; यो ट्रक त्यहीँ रहन्छ।</translation>
    </message>
    <message>
      <source>{who} changed this record at {when}, while you have it open.</source>
      <translation>तपाईंले खोल्दाखोल्दै {who} ले {when} मा यो अभिलेख परिवर्तन गर्नुभयो।</translation>
    </message>
    <message>
      <source>{who} changed this record at {when}; this is how it is now.</source>
      <translation>{who} ले {when} मा यो अभिलेख परिवर्तन गर्नुभयो; अहिले यस्तो छ।</translation>
    </message>
    <message>
      <source>{who} saved it at {when}. Nothing of yours was lost or stored. Choose for each field what shall stand.</source>
      <translation>{who} ले {when} मा बचत गर्नुभयो। तपाईंको केही हराएको वा राखिएको छैन। हरेक विवरणमा के रहने छान्नुहोस्।</translation>
    </message>
    <message>
      <source>{year} has a new revision, a draft.</source>
      <translation>{year} को नयाँ पुनरावलोकन छ, मस्यौदा।</translation>
    </message>
    <message>
      <source>{year} has no report yet.</source>
      <translation>{year} को प्रतिवेदन अझै छैन।</translation>
    </message>
    <message>
      <source>{year} has no report yet. Generate it in the tab “Indicators”.</source>
      <translation>{year} को प्रतिवेदन अझै छैन। “सूचकहरू” ट्याबमा तयार गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{year} is approved. Checksum {start}….</source>
      <translation>{year} स्वीकृत छ। चेकसम {start}।</translation>
    </message>
    <message>
      <source>{year}, by the records of {moment}.</source>
      <translation>{year}, {moment} का अभिलेख अनुसार।</translation>
    </message>
    <message>
      <source>{year}, rev. {revision}</source>
      <translation>{year}, पुनरावलोकन {revision}</translation>
    </message>
    <message>
      <source>{year}, revision {revision}</source>
      <translation>{year}, पुनरावलोकन {revision}</translation>
    </message>
    <message>
      <source>{year}, revision {revision}, {kind}</source>
      <translation>{year}, पुनरावलोकन {revision}, {kind}</translation>
    </message>
    <message>
      <source>{year}: {value}</source>
      <translation>{year}: {value}</translation>
    </message>
    <message>
      <source>{} % in low-income communities, {} % in the city</source>
      <translation>न्यून आय बस्तीमा {} %, सहरमा {} %</translation>
    </message>
    <message>
      <source>{} begins with http: the password would travel in the open. Use https.</source>
      <translation>{} http बाट सुरु हुन्छ: पासवर्ड खुला रूपमा जान्थ्यो। https प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{} cannot be read. Save it as CSV UTF-8 and try again.</source>
      <translation>{} पढ्न सकिँदैन। CSV UTF-8 का रूपमा बचत गरेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{} cannot be written. Choose a folder in which you may write, or close the file if it is open elsewhere.</source>
      <translation>{} लेख्न सकिँदैन। लेख्न पाउने फोल्डर छान्नुहोस्, वा फाइल अन्यत्र खुला भए बन्द गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{} cannot be written. Choose another folder and try again.</source>
      <translation>{} लेख्न सकिँदैन। अर्को फोल्डर छानेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{} carries a user name or password. Take it out: the password is asked for.</source>
      <translation>{} मा प्रयोगकर्ता नाम वा पासवर्ड छ। हटाउनुहोस्: पासवर्ड सोधिन्छ।</translation>
    </message>
    <message>
      <source>{} has no approved report. Only an approved report is sent: approve it first.</source>
      <translation>{} को स्वीकृत प्रतिवेदन छैन। स्वीकृत प्रतिवेदन मात्र पठाइन्छ: पहिले स्वीकृत गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{} has no column {} that could hold documents (json, jsonb or text). Fitting columns: {}.</source>
      <translation>{} मा कागजात राख्न सक्ने {} स्तम्भ छैन (json, jsonb वा text)। मिल्ने स्तम्भ: {}।</translation>
    </message>
    <message>
      <source>{} has {} columns of type json or jsonb. Name the column that holds the documents. Its columns: {}.</source>
      <translation>{} मा json वा jsonb प्रकारका {} स्तम्भ छन्। कागजात भएको स्तम्भ जनाउनुहोस्। यसका स्तम्भ: {}।</translation>
    </message>
    <message>
      <source>{} holds no documents.</source>
      <translation>{} मा कागजात छैन।</translation>
    </message>
    <message>
      <source>{} holds no report document. Choose the JSON file of a CWIS report.</source>
      <translation>{} मा प्रतिवेदन कागजात छैन। CWIS प्रतिवेदनको JSON फाइल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>{} holds no report file (JSON). Put the files of the municipalities there.</source>
      <translation>{} मा प्रतिवेदन फाइल (JSON) छैन। नगरपालिकाका फाइल त्यहाँ राख्नुहोस्।</translation>
    </message>
    <message>
      <source>{} is approved (revision {}): its report is written as it was approved.</source>
      <translation>{} स्वीकृत छ (पुनरावलोकन {}): यसको प्रतिवेदन स्वीकृत भए अनुसार लेखिन्छ।</translation>
    </message>
    <message>
      <source>{} is damaged, or no workbook (XLSX). Open it in the spreadsheet program and save it again.</source>
      <translation>{} बिग्रिएको छ, वा कार्यपुस्तिका (XLSX) होइन। स्प्रेडसिट कार्यक्रममा खोलेर फेरि बचत गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{} is damaged: it is no JSON document. Ask the sender for it again.</source>
      <translation>{} बिग्रिएको छ: यो JSON कागजात होइन। पठाउनेसँग फेरि माग्नुहोस्।</translation>
    </message>
    <message>
      <source>{} is damaged: it names {} twice. Ask the sender for it again.</source>
      <translation>{} बिग्रिएको छ: यसमा {} दुई पटक छ। पठाउनेसँग फेरि माग्नुहोस्।</translation>
    </message>
    <message>
      <source>{} is no folder. Name the folder that holds the report files, or a listing of them (CSV, XLSX).</source>
      <translation>{} फोल्डर होइन। प्रतिवेदन फाइल भएको फोल्डर, वा तिनको सूची (CSV, XLSX) जनाउनुहोस्।</translation>
    </message>
    <message>
      <source>{} is refused.</source>
      <translation>{} अस्वीकार गरियो।</translation>
    </message>
    <message>
      <source>{} is refused: {}</source>
      <translation>{} अस्वीकार गरियो: {}</translation>
    </message>
    <message>
      <source>{} is whole and unchanged.</source>
      <translation>{} पूर्ण र अपरिवर्तित छ।</translation>
    </message>
    <message>
      <source>{} municipalities, {}; figures as reported, none computed anew</source>
      <translation>{} नगरपालिका, {}; अङ्क प्रतिवेदन अनुसार, कुनै पुनः गणना गरिएको छैन</translation>
    </message>
    <message>
      <source>{} must end with the path, without “?” or “#”. Correct it in the settings.</source>
      <translation>{} मार्ग (path) मै टुङ्गिनुपर्छ, “?” वा “#” बिना। सेटिङमा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>{} must look like https://dashboard.example.org. Correct it in the settings.</source>
      <translation>{} https://dashboard.example.org जस्तो हुनुपर्छ। सेटिङमा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>{} names no report files. It needs a column “{}” with one file name a row.</source>
      <translation>{} मा प्रतिवेदन फाइल उल्लेख छैन। यसमा हरेक पङ्क्तिमा एउटा फाइल नाम भएको “{}” स्तम्भ चाहिन्छ।</translation>
    </message>
    <message>
      <source>{} of the national dashboard is not set. Enter it in the settings.</source>
      <translation>राष्ट्रिय ड्यासबोर्डको {} राखिएको छैन। सेटिङमा प्रविष्ट गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{} of {} people can be followed.</source>
      <translation>{} लाई पछ्याउन सकिन्छ, जम्मा {} मानिसमध्ये।</translation>
    </message>
    <message>
      <source>{} status</source>
      <translation>{} को अवस्था</translation>
    </message>
    <message>
      <source>{} {}: revision {} gave way to {}.</source>
      <translation>{} {}: पुनरावलोकन {} को ठाउँ {} ले लियो।</translation>
    </message>
    <message>
      <source>{} {}: revision {} was received already.</source>
      <translation>{} {}: पुनरावलोकन {} पहिल्यै प्राप्त भइसकेको थियो।</translation>
    </message>
    <message>
      <source>{}, row {}</source>
      <translation>{}, पङ्क्ति {}</translation>
    </message>
    <message>
      <source>{}: the status {} is not known.</source>
      <translation>{}: अवस्था {} थाहा छैन।</translation>
    </message>
    <message>
      <source>{}: the value {} does not follow from its terms.</source>
      <translation>{}: मान {} यसको अंश र हरबाट निस्कँदैन।</translation>
    </message>
    <message>
      <source>{}: value and status do not agree.</source>
      <translation>{}: मान र अवस्था मिल्दैनन्।</translation>
    </message>
    <message>
      <source>{}: {} % is not possible.</source>
      <translation>{}: {} % सम्भव छैन।</translation>
    </message>
    <message>
      <source>°C</source>
      <translation>°C</translation>
    </message>
    <message>
      <source>– choose –</source>
      <translation>– छान्नुहोस् –</translation>
    </message>
    <message>
      <source>— not read —</source>
      <translation>— नपढिएको —</translation>
    </message>
    <message>
      <source>“No” retires the value: records that have it keep it, forms no longer offer it.</source>
      <translation>“होइन” ले मानलाई हटाइएको बनाउँछ: यो भएका अभिलेखमा रहन्छ, फाराममा उपलब्ध हुँदैन।</translation>
    </message>
    <message>
      <source>“{file}” is imported as delivery {number}.</source>
      <translation>“{file}” खेप {number} का रूपमा आयात भयो।</translation>
    </message>
    <message>
      <source>“{key}” is no number. These records are chosen by their number.</source>
      <translation>“{key}” सङ्ख्या होइन। यी अभिलेख तिनको नम्बरले छानिन्छन्।</translation>
    </message>
    <message>
      <source>“{level}”: nothing has changed since the measures were stored.</source>
      <translation>“{level}”: मापन राखिएपछि केही परिवर्तन भएको छैन।</translation>
    </message>
    <message>
      <source>“{low}” ({a}) must be smaller than “{high}” ({b}). Correct one of them.</source>
      <translation>“{low}” ({a}) “{high}” ({b}) भन्दा सानो हुनुपर्छ। दुईमध्ये एउटा सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>“{name}” has {number} points: a site stands in one place. Split it (“Multipart to singleparts”) first.</source>
      <translation>“{name}” मा {number} बिन्दु छन्: स्थल एक ठाउँमा हुन्छ। पहिले छुट्याउनुहोस् (“Multipart to singleparts”)।</translation>
    </message>
    <message>
      <source>“{name}” is 9999: connected, but the line is not on the map. Choose a line, or say that it is not on the map.</source>
      <translation>“{name}” 9999 छ: जोडिएको, तर रेखा नक्सामा छैन। रेखा छान्नुहोस्, वा नक्सामा छैन भन्नुहोस्।</translation>
    </message>
    <message>
      <source>“{name}” is known by the year {value} only.</source>
      <translation>“{name}” को वर्ष {value} मात्र थाहा छ।</translation>
    </message>
    <message>
      <source>“{name}” lies farther than {most} m from a road that is wide enough: it takes no part.</source>
      <translation>“{name}” पर्याप्त चौडा सडकबाट {most} मि भन्दा टाढा छ: यो समावेश हुँदैन।</translation>
    </message>
    <message>
      <source>“{name}” was answered “{value}”, which does not fit the field.</source>
      <translation>“{name}” को उत्तर “{value}” दिइयो, जुन विवरणसँग मिल्दैन।</translation>
    </message>
    <message>
      <source>“{name}” was answered “{value}”, which is not in the list. Choose an entry.</source>
      <translation>“{name}” को उत्तर “{value}” दिइयो, जुन सूचीमा छैन। एउटा प्रविष्टि छान्नुहोस्।</translation>
    </message>
    <message>
      <source>“{name}” was computed for {other} and is not set beside {year}. Choose a scenario of {year}, or compute both for one year.</source>
      <translation>“{name}” {other} का लागि गणना भएको हो र {year} सँगै राखिँदैन। {year} को परिदृश्य छान्नुहोस्, वा दुवैलाई एउटै वर्षका लागि गणना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>“{output}” has more than 100,000 features: it is written to the file {path}, not to memory. Choose a file of your own to keep it.</source>
      <translation>“{output}” मा 100,000 भन्दा बढी आकृति छन्: मेमोरीमा होइन, फाइल {path} मा लेखिन्छ। राख्न आफ्नै फाइल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>“{output}” has more than 100,000 rows; of it the key figures are kept.</source>
      <translation>“{output}” मा 100,000 भन्दा बढी पङ्क्ति छन्; यसका मुख्य अङ्क राखिन्छन्।</translation>
    </message>
    <message>
      <source>“{part}” is no score of a class of land use. Write class=number from 0 to 1, or class=no, such as Forest=0.3; Road=no; *=0.5.</source>
      <translation>“{part}” भू-उपयोग श्रेणीको प्राप्ताङ्क होइन। class=सङ्ख्या (0 देखि 1), वा class=no लेख्नुहोस्, जस्तै Forest=0.3; Road=no; *=0.5।</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {why}</source>
      <translation>“{path}” लेख्न सकिएन: {why}</translation>
    </message>
    <message>
      <source>“{relation}” does not start at a {start}. Choose another pair.</source>
      <translation>“{relation}” {start} बाट सुरु हुँदैन। अर्को जोडी छान्नुहोस्।</translation>
    </message>
    <message>
      <source>“{role}” is a superuser of the database: rights, history and the protection of personal data would not hold for this work. Connect with an officer's account; an administrator makes one with “python3 -m imis_plugin --database TARGET account add”.</source>
      <translation>“{role}” डाटाबेसको सुपरयुजर हो: यस कामका लागि अधिकार, इतिहास र व्यक्तिगत विवरणको संरक्षण लागू हुँदैन। अधिकारीको खाताले जोड्नुहोस्; प्रशासकले “python3 -m imis_plugin --database TARGET account add” बाट बनाउँछन्।</translation>
    </message>
    <message>
      <source>“{text}” ends before it begins. Exchange the times.</source>
      <translation>“{text}” सुरु हुनुअघि सकिन्छ। समय साटासाट गर्नुहोस्।</translation>
    </message>
    <message>
      <source>“{text}” is no day. Give it as 2026-11-23.</source>
      <translation>“{text}” दिन होइन। 2026-11-23 जस्तो दिनुहोस्।</translation>
    </message>
    <message>
      <source>“{text}” is no list of limits. Give one to twelve positive numbers, such as 100, 250, 500.</source>
      <translation>“{text}” सीमाको सूची होइन। एकदेखि बाह्र धनात्मक सङ्ख्या दिनुहोस्, जस्तै 100, 250, 500।</translation>
    </message>
    <message>
      <source>“{text}” is no span of time. Write it as 08:00-10:00, after the number or name that it holds for, such as 123 08:00-10:00.</source>
      <translation>“{text}” समयावधि होइन। लागू हुने नम्बर वा नामपछि 08:00-10:00 जस्तो लेख्नुहोस्, उदाहरण 123 08:00-10:00।</translation>
    </message>
    <message>
      <source>“{text}” is no time of day. Write it as 08:30.</source>
      <translation>“{text}” समय होइन। 08:30 जस्तो लेख्नुहोस्।</translation>
    </message>
    <message>
      <source>“{text}”: a span of time is given twice.</source>
      <translation>“{text}”: समयावधि दुई पटक दिइएको छ।</translation>
    </message>
    <message>
      <source>“{title}” lies on the map.</source>
      <translation>“{title}” नक्सामा छ।</translation>
    </message>
    <message>
      <source>“{value}” is no kind of ground. Use one of: {rocks}.</source>
      <translation>“{value}” जमिनको किसिम होइन। यीमध्ये एउटा प्रयोग गर्नुहोस्: {rocks}।</translation>
    </message>
    <message>
      <source>“{value}” is no number of cases. Choose another field.</source>
      <translation>“{value}” बिरामीको सङ्ख्या होइन। अर्को विवरण छान्नुहोस्।</translation>
    </message>
    <message>
      <source>“{value}” is not a complete code. Write it in full, as in {example}.</source>
      <translation>“{value}” पूर्ण कोड होइन। {example} मा जस्तै पूरा लेख्नुहोस्।</translation>
    </message>
    <message>
      <source>“{value}” is not a number.</source>
      <translation>“{value}” सङ्ख्या होइन।</translation>
    </message>
    <message>
      <source>“{word}” in the matrix of pairs is no number above 0. Write 3 or 1/3.</source>
      <translation>जोडीको म्याट्रिक्सको “{word}” 0 भन्दा माथिको सङ्ख्या होइन। 3 वा 1/3 लेख्नुहोस्।</translation>
    </message>
    <message>
      <source>“{word}” is no limit of a band. Give numbers above 0, such as 2, 5, 10, 15.</source>
      <translation>“{word}” दायराको सीमा होइन। 0 भन्दा माथिका सङ्ख्या दिनुहोस्, जस्तै 2, 5, 10, 15।</translation>
    </message>
    <message>
      <source>“{word}” is no number from {low} to {high}. Give numbers parted by semicolons, such as 1; 1.5; 2.</source>
      <translation>“{word}” {low} देखि {high} सम्मको सङ्ख्या होइन। अर्धविरामले छुट्याइएका सङ्ख्या दिनुहोस्, जस्तै 1; 1.5; 2।</translation>
    </message>
    <message>
      <source>“{}” uses the code {} of “{}”. Ask which of them it belongs to; the other changes its city code and approves anew.</source>
      <translation>“{}” ले कोड {} प्रयोग गर्छ, जुन “{}” ले पनि प्रयोग गर्छ। कोड कसको हो सोध्नुहोस्; अर्कोले आफ्नो सहर कोड बदलेर फेरि स्वीकृत गर्छ।</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more in the layer.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>… and for each m³ (min) °</source>
      <translation>… र हरेक मि³ का लागि (मिनेट) °</translation>
    </message>
    <message>
      <source>… or from the lines of these buildings</source>
      <translation>… वा यी भवनका रेखाबाट</translation>
    </message>
    <message>
      <source>… or from the points of a layer</source>
      <translation>… वा तहका बिन्दुबाट</translation>
    </message>
    <message>
      <source>≈ estimated: the volume is not recorded, or comes from the forecast</source>
      <translation>≈ अनुमानित: आयतनको अभिलेख छैन, वा पूर्वानुमानबाट आउँछ</translation>
    </message>
    <message>
      <source>≤ 1 Year</source>
      <translation>≤ 1 वर्ष</translation>
    </message>
    <message>
      <source>▲ target of the year reached, ▼ not reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▲ target {target} reached</source>
      <translation>▲ लक्ष्य {target} पुग्यो</translation>
    </message>
    <message>
      <source>▲ yes</source>
      <translation>▲ हो</translation>
    </message>
    <message>
      <source>▼ no</source>
      <translation>▼ होइन</translation>
    </message>
    <message>
      <source>▼ target {target} not reached</source>
      <translation>▼ लक्ष्य {target} पुगेन</translation>
    </message>
    <message>
      <source>⚠ differs</source>
      <translation>⚠ फरक</translation>
    </message>
    <message>
      <source>⚠ emergency</source>
      <translation>⚠ आपत्कालीन</translation>
    </message>
    <message>
      <source>✓ met</source>
      <translation>✓ पूरा</translation>
    </message>
    <message>
      <source>✗ not met</source>
      <translation>✗ पूरा नभएको</translation>
    </message>
  </context>
  <context>
    <name>ImisLayers</name>
    <message>
      <source>Editing was not started: this project keeps edits in transaction groups, in which saves can be lost. Switch them off under Project ▸ Properties ▸ Data Sources, then start again.</source>
      <translation>सम्पादन सुरु भएन: यो परियोजनाले सम्पादनलाई कारोबार समूहमा राख्छ, जसमा बचत हराउन सक्छ। Project ▸ Properties ▸ Data Sources मा बन्द गरेर फेरि सुरु गर्नुहोस्।</translation>
    </message>
  </context>
</TS>
