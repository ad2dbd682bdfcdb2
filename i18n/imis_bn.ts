<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
  <context>
    <name>IMIS</name>
    <message>
      <source> from {}</source>
      <translation> {} থেকে</translation>
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
      <translation>%, অনুপাত বা m।</translation>
    </message>
    <message>
      <source>%, ratio, per 1000, or answer.</source>
      <translation>%, অনুপাত, প্রতি 1000, বা উত্তর।</translation>
    </message>
    <message numerus="yes">
      <source>%n building(s) are not within reach of the road network; their line stays straight.</source>
      <translation>
        <numerusform>%nটি ভবন সড়ক নেটওয়ার্কের নাগালে নেই; এদের রেখা সোজা থাকে।</numerusform>
        <numerusform>%nটি ভবন সড়ক নেটওয়ার্কের নাগালে নেই; এদের রেখা সোজা থাকে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n building(s) have no place on the map and could not be looked at</source>
      <translation>
        <numerusform>%nটি ভবনের মানচিত্রে স্থান নেই, তাই দেখা যায়নি</numerusform>
        <numerusform>%nটি ভবনের মানচিত্রে স্থান নেই, তাই দেখা যায়নি</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidate(s) lie more than 300 m from a road and were left out.</source>
      <translation>
        <numerusform>%nটি প্রার্থী স্থান সড়ক থেকে 300 m-এর বেশি দূরে, তাই বাদ দেওয়া হয়েছে।</numerusform>
        <numerusform>%nটি প্রার্থী স্থান সড়ক থেকে 300 m-এর বেশি দূরে, তাই বাদ দেওয়া হয়েছে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s) without a day were left out.</source>
      <translation>
        <numerusform>দিন উল্লেখ নেই এমন %nটি ঘটনা বাদ দেওয়া হয়েছে।</numerusform>
        <numerusform>দিন উল্লেখ নেই এমন %nটি ঘটনা বাদ দেওয়া হয়েছে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cell(s) corrected: check again.</source>
      <translation>
        <numerusform>%nটি ঘর সংশোধিত: আবার যাচাই করুন।</numerusform>
        <numerusform>%nটি ঘর সংশোধিত: আবার যাচাই করুন।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n containment(s) lie where no height is known or no water is reached; they count by the flooded areas only.</source>
      <translation>
        <numerusform>%nটি কনটেইনমেন্ট এমন স্থানে যেখানে উচ্চতা জানা নেই বা পানিতে পৌঁছানো যায় না; এগুলো শুধু প্লাবিত এলাকা দিয়ে গণ্য হয়।</numerusform>
        <numerusform>%nটি কনটেইনমেন্ট এমন স্থানে যেখানে উচ্চতা জানা নেই বা পানিতে পৌঁছানো যায় না; এগুলো শুধু প্লাবিত এলাকা দিয়ে গণ্য হয়।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n দিন আগে</numerusform>
        <numerusform>%n দিন আগে</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n emptying(s) planned</source>
      <translation>
        <numerusform>%n টি খালিকরণ পরিকল্পিত</numerusform>
        <numerusform>%n টি খালিকরণ পরিকল্পিত</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n feature(s) without geometry were left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n field(s) need attention.</source>
      <translation>
        <numerusform>%nটি ঘরে মনোযোগ দরকার।</numerusform>
        <numerusform>%nটি ঘরে মনোযোগ দরকার।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n holiday(s)</source>
      <translation>
        <numerusform>%n টি ছুটি</numerusform>
        <numerusform>%n টি ছুটি</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n household(s)</source>
      <translation>
        <numerusform>%nটি খানা</numerusform>
        <numerusform>%nটি খানা</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) have an end without a height: they flow as drawn.</source>
      <translation>
        <numerusform>%nটি রেখার এক প্রান্তের উচ্চতা নেই: সেগুলো যেভাবে আঁকা সেভাবেই প্রবাহিত ধরা হয়।</numerusform>
        <numerusform>%nটি রেখার এক প্রান্তের উচ্চতা নেই: সেগুলো যেভাবে আঁকা সেভাবেই প্রবাহিত ধরা হয়।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) name a plant that the lines drawn do not lead to. Where drawings are not complete, let the record be believed, or widen the gap and the distance to the plant.</source>
      <translation>
        <numerusform>%nটি রেখায় এমন শোধনাগারের নাম আছে যেখানে আঁকা রেখাগুলো যায় না। অঙ্কন সম্পূর্ণ না হলে রেকর্ডটি মেনে নিতে দিন, অথবা ফাঁক ও শোধনাগার পর্যন্ত দূরত্ব বাড়ান।</numerusform>
        <numerusform>%nটি রেখায় এমন শোধনাগারের নাম আছে যেখানে আঁকা রেখাগুলো যায় না। অঙ্কন সম্পূর্ণ না হলে রেকর্ডটি মেনে নিতে দিন, অথবা ফাঁক ও শোধনাগার পর্যন্ত দূরত্ব বাড়ান।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) of the city are cut off and too small for a zone: linked to the nearest.</source>
      <translation>
        <numerusform>শহরের %nটি অংশ বিচ্ছিন্ন এবং অঞ্চলের জন্য খুব ছোট: নিকটতমটির সঙ্গে যুক্ত করা হয়েছে।</numerusform>
        <numerusform>শহরের %nটি অংশ বিচ্ছিন্ন এবং অঞ্চলের জন্য খুব ছোট: নিকটতমটির সঙ্গে যুক্ত করা হয়েছে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n জন মানুষ</numerusform>
        <numerusform>%n জন মানুষ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) are not in the folder; bring them and sync again.</source>
      <translation>
        <numerusform>%nটি ছবি ফোল্ডারে নেই; সেগুলো এনে আবার সিংক করুন।</numerusform>
        <numerusform>%nটি ছবি ফোল্ডারে নেই; সেগুলো এনে আবার সিংক করুন।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n position(s) without vehicle or a time that can be read were left out.</source>
      <translation>
        <numerusform>%nটি অবস্থান বাদ দেওয়া হয়েছে, যাতে যান বা পড়ার মতো সময় নেই।</numerusform>
        <numerusform>%nটি অবস্থান বাদ দেওয়া হয়েছে, যাতে যান বা পড়ার মতো সময় নেই।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n result layer(s) taken away.</source>
      <translation>
        <numerusform>%nটি ফলাফল স্তর সরানো হয়েছে।</numerusform>
        <numerusform>%nটি ফলাফল স্তর সরানো হয়েছে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) read</source>
      <translation>
        <numerusform>%nটি সারি পড়া হয়েছে</numerusform>
        <numerusform>%nটি সারি পড়া হয়েছে</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) were written to {path}.</source>
      <translation>
        <numerusform>%nটি সারি {path}-এ লেখা হয়েছে।</numerusform>
        <numerusform>%nটি সারি {path}-এ লেখা হয়েছে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s).</source>
      <translation>
        <numerusform>%nটি সারি।</numerusform>
        <numerusform>%nটি সারি।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) are wanted, but only {there} site(s) can be used. Give more sites, or a lower number.</source>
      <translation>
        <numerusform>%nটি স্টেশন চাওয়া হয়েছে, কিন্তু ব্যবহারযোগ্য স্থান মাত্র {there}টি। আরও স্থান দিন, অথবা কম সংখ্যা দিন।</numerusform>
        <numerusform>%nটি স্টেশন চাওয়া হয়েছে, কিন্তু ব্যবহারযোগ্য স্থান মাত্র {there}টি। আরও স্থান দিন, অথবা কম সংখ্যা দিন।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay in the queue.</source>
      <translation>
        <numerusform>%nটি অপেক্ষার সারিতে থাকে।</numerusform>
        <numerusform>%nটি অপেক্ষার সারিতে থাকে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s) exported to {path}.</source>
      <translation>
        <numerusform>%nটি সারণি {path}-এ রপ্তানি হয়েছে।</numerusform>
        <numerusform>%nটি সারণি {path}-এ রপ্তানি হয়েছে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n toilet(s)</source>
      <translation>
        <numerusform>%nটি টয়লেট</numerusform>
        <numerusform>%nটি টয়লেট</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n toilet(s) lie more than 300 m from a road: no way leads to them.</source>
      <translation>
        <numerusform>%nটি টয়লেট সড়ক থেকে 300 m-এর বেশি দূরে: সেখানে কোনো পথ যায় না।</numerusform>
        <numerusform>%nটি টয়লেট সড়ক থেকে 300 m-এর বেশি দূরে: সেখানে কোনো পথ যায় না।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were approved.</source>
      <translation>
        <numerusform>%nটি অনুমোদিত হয়েছে।</numerusform>
        <numerusform>%nটি অনুমোদিত হয়েছে।</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a day</source>
      <translation>
        <numerusform>%n টির দিন মেলেনি</numerusform>
        <numerusform>%n টির দিন মেলেনি</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n zone(s) miss the tolerance. Smaller units, or a larger tolerance, would help.</source>
      <translation>
        <numerusform>%nটি অঞ্চল সহনসীমার বাইরে। ছোট একক বা বেশি সহনসীমা দিলে সুবিধা হবে।</numerusform>
        <numerusform>%nটি অঞ্চল সহনসীমার বাইরে। ছোট একক বা বেশি সহনসীমা দিলে সুবিধা হবে।</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Connect</source>
      <translation>সংযোগ করুন (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Private database of this computer</source>
      <translation>এই কম্পিউটারের &amp;ব্যক্তিগত ডেটাবেস</translation>
    </message>
    <message>
      <source>&amp;Save this</source>
      <translation>এটি সংরক্ষণ (&amp;S)</translation>
    </message>
    <message>
      <source>(assumed)</source>
      <translation>(অনুমিত)</translation>
    </message>
    <message>
      <source>(assumed: no test or emptying says so)</source>
      <translation>(অনুমিত: কোনো পরীক্ষা বা খালিকরণে তা বলা নেই)</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(কিছু নেই)</translation>
    </message>
    <message>
      <source>0</source>
      <translation>0</translation>
    </message>
    <message>
      <source>0 to 5, or 99 for no data.</source>
      <translation>0 থেকে 5, অথবা উপাত্ত না থাকলে 99।</translation>
    </message>
    <message>
      <source>1</source>
      <translation>1</translation>
    </message>
    <message>
      <source>1  File</source>
      <translation>1  ফাইল</translation>
    </message>
    <message>
      <source>1 Year</source>
      <translation>1 বছর</translation>
    </message>
    <message>
      <source>1 Year Due</source>
      <translation>1 বছরের বকেয়া</translation>
    </message>
    <message>
      <source>1 active, 0 inactive (cannot sign in).</source>
      <translation>1 সক্রিয়, 0 নিষ্ক্রিয় (সাইন ইন করা যায় না)।</translation>
    </message>
    <message>
      <source>1 as first sent, one more for every changed version of the same row.</source>
      <translation>প্রথমবার পাঠানো হলে 1, একই সারির প্রতিটি বদলানো রূপে এক করে বেশি।</translation>
    </message>
    <message>
      <source>1 flag</source>
      <translation>1টি সতর্কচিহ্ন</translation>
    </message>
    <message>
      <source>1 floor</source>
      <translation>1 তলা</translation>
    </message>
    <message>
      <source>1 is the highest rung.</source>
      <translation>1 সর্বোচ্চ ধাপ।</translation>
    </message>
    <message>
      <source>1 or 2 floors</source>
      <translation>1 বা 2 তলা</translation>
    </message>
    <message>
      <source>1 record</source>
      <translation>1টি রেকর্ড</translation>
    </message>
    <message>
      <source>1 to 5 cases</source>
      <translation>1 থেকে 5 জন আক্রান্ত</translation>
    </message>
    <message>
      <source>1 to 7.</source>
      <translation>1 থেকে 7।</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 বছর</translation>
    </message>
    <message>
      <source>1 year due</source>
      <translation>1 বছরের বকেয়া</translation>
    </message>
    <message>
      <source>1 – 5</source>
      <translation>1 – 5</translation>
    </message>
    <message>
      <source>1 – over three years, or unknown</source>
      <translation>১ – তিন বছরের বেশি, বা অজানা</translation>
    </message>
    <message>
      <source>1, 2, ….</source>
      <translation>1, 2, …।</translation>
    </message>
    <message>
      <source>1, 2, …; reopening an approved year makes the next one.</source>
      <translation>1, 2, …; অনুমোদিত বছর আবার খুললে পরেরটি তৈরি হয়।</translation>
    </message>
    <message>
      <source>1,000 to 4,000 m</source>
      <translation>1,000 থেকে 4,000 m</translation>
    </message>
    <message>
      <source>10 years and more</source>
      <translation>10 বছর ও তার বেশি</translation>
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
      <source>1: longer than three years since the last emptying, or nothing known; 2: one to three years; 3: less.</source>
      <translation>১: শেষ খালিকরণের পর তিন বছরের বেশি, বা কিছু জানা নেই; ২: এক থেকে তিন বছর; ৩: তার কম।</translation>
    </message>
    <message>
      <source>2</source>
      <translation>2</translation>
    </message>
    <message>
      <source>2  Columns</source>
      <translation>2  কলাম</translation>
    </message>
    <message>
      <source>2 Years Due</source>
      <translation>2 বছরের বকেয়া</translation>
    </message>
    <message>
      <source>2 flags</source>
      <translation>2টি সতর্কচিহ্ন</translation>
    </message>
    <message>
      <source>2 floors</source>
      <translation>2 তলা</translation>
    </message>
    <message>
      <source>2 years</source>
      <translation>2 বছর</translation>
    </message>
    <message>
      <source>2 years due</source>
      <translation>2 বছরের বকেয়া</translation>
    </message>
    <message>
      <source>2 – one to three years</source>
      <translation>২ – এক থেকে তিন বছর</translation>
    </message>
    <message>
      <source>200 to under 300 mm</source>
      <translation>200 থেকে 300 mm-এর কম</translation>
    </message>
    <message>
      <source>200 – 300</source>
      <translation>200 – 300</translation>
    </message>
    <message>
      <source>21 to 50 cases</source>
      <translation>21 থেকে 50 জন আক্রান্ত</translation>
    </message>
    <message>
      <source>21 – 50</source>
      <translation>21 – 50</translation>
    </message>
    <message>
      <source>26.85, 80.95 · 26°51′N 80°57′E · metres · plus code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3</source>
      <translation>3</translation>
    </message>
    <message>
      <source>3  Check</source>
      <translation>3  যাচাই</translation>
    </message>
    <message>
      <source>3 Years Due</source>
      <translation>3 বছরের বকেয়া</translation>
    </message>
    <message>
      <source>3 flags</source>
      <translation>3টি সতর্কচিহ্ন</translation>
    </message>
    <message>
      <source>3 floors</source>
      <translation>3 তলা</translation>
    </message>
    <message>
      <source>3 to 5 floors</source>
      <translation>3 থেকে 5 তলা</translation>
    </message>
    <message>
      <source>3 to 5 m</source>
      <translation>3 থেকে 5 m</translation>
    </message>
    <message>
      <source>3 to under 5 years</source>
      <translation>3 থেকে 5 বছরের কম</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 বছর</translation>
    </message>
    <message>
      <source>3 years due</source>
      <translation>3 বছরের বকেয়া</translation>
    </message>
    <message>
      <source>3 – 5</source>
      <translation>3 – 5</translation>
    </message>
    <message>
      <source>3 – under a year</source>
      <translation>৩ – এক বছরের কম</translation>
    </message>
    <message>
      <source>3-5</source>
      <translation>3-5</translation>
    </message>
    <message>
      <source>300 to under 400 mm</source>
      <translation>300 থেকে 400 mm-এর কম</translation>
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
      <translation>4  আমদানিকৃত</translation>
    </message>
    <message>
      <source>4 Years Due</source>
      <translation>4 বছরের বকেয়া</translation>
    </message>
    <message>
      <source>4 flags or more</source>
      <translation>4 বা বেশি সতর্কচিহ্ন</translation>
    </message>
    <message>
      <source>4 floors</source>
      <translation>4 তলা</translation>
    </message>
    <message>
      <source>4 years</source>
      <translation>4 বছর</translation>
    </message>
    <message>
      <source>4 years due</source>
      <translation>4 বছরের বকেয়া</translation>
    </message>
    <message>
      <source>400 to under 500 mm</source>
      <translation>400 থেকে 500 mm-এর কম</translation>
    </message>
    <message>
      <source>400 – 500</source>
      <translation>400 – 500</translation>
    </message>
    <message>
      <source>5 floors or more</source>
      <translation>5 তলা বা বেশি</translation>
    </message>
    <message>
      <source>5 to under 10 years</source>
      <translation>5 থেকে 10 বছরের কম</translation>
    </message>
    <message>
      <source>5 years +</source>
      <translation>5 বছর +</translation>
    </message>
    <message>
      <source>5 years and more</source>
      <translation>5 বছর ও বেশি</translation>
    </message>
    <message>
      <source>5 years or more due</source>
      <translation>5 বছর বা বেশি বকেয়া</translation>
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
      <translation>5+ বছর</translation>
    </message>
    <message>
      <source>5+ Years Due</source>
      <translation>5+ বছরের বকেয়া</translation>
    </message>
    <message>
      <source>5-8</source>
      <translation>5-8</translation>
    </message>
    <message>
      <source>500 mm and more</source>
      <translation>500 mm ও বেশি</translation>
    </message>
    <message>
      <source>6 decimals (SF-3e: 1).</source>
      <translation>6 দশমিক (SF-3e: 1)।</translation>
    </message>
    <message>
      <source>6 decimals.</source>
      <translation>6 দশমিক স্থান।</translation>
    </message>
    <message>
      <source>6 floors and more</source>
      <translation>6 তলা ও তার বেশি</translation>
    </message>
    <message>
      <source>6 to 20 cases</source>
      <translation>6 থেকে 20 জন আক্রান্ত</translation>
    </message>
    <message>
      <source>6 – 20</source>
      <translation>6 – 20</translation>
    </message>
    <message>
      <source>95 % of chance</source>
      <translation>দৈবের 95 %</translation>
    </message>
    <message>
      <source>99.8 % of chance</source>
      <translation>দৈবের 99.8 %</translation>
    </message>
    <message>
      <source>&lt;1 Year</source>
      <translation>&lt;1 বছর</translation>
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
      <translation>ইন্টারনেট থেকে পটভূমি মানচিত্র; আপনি বাছাই না করলে কোনোটি লোড হয় না</translation>
    </message>
    <message>
      <source>A building counts when it …</source>
      <translation>একটি ভবন গণ্য হয় যদি …</translation>
    </message>
    <message>
      <source>A building whose use category is community or public toilet. The point of the toilet is that of the building.</source>
      <translation>যে ভবনের ব্যবহারের শ্রেণি কমিউনিটি টয়লেট বা গণশৌচাগার। টয়লেটের বিন্দু হলো ভবনের বিন্দু।</translation>
    </message>
    <message>
      <source>A building with a toilet of its own now: change it in the form of the building.</source>
      <translation>এখন নিজস্ব টয়লেট আছে এমন ভবন: ভবনের ফর্মে এটি বদলান।</translation>
    </message>
    <message>
      <source>A building with containments, associated buildings, a toilet record or an open application cannot be deleted; the database will say which.</source>
      <translation>কনটেইনমেন্ট, সংশ্লিষ্ট ভবন, টয়লেটের রেকর্ড বা খোলা আবেদন আছে এমন ভবন মোছা যায় না; কোনগুলো তা ডেটাবেস জানাবে।</translation>
    </message>
    <message>
      <source>A building's own community decides where it is counted; it can be changed building by building too.</source>
      <translation>ভবনের নিজের বসতি ঠিক করে এটি কোথায় গণ্য হবে; একটি একটি করে ভবনেও তা বদলানো যায়।</translation>
    </message>
    <message>
      <source>A cell was corrected after the file was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change of type changes sanitation system and network codes of all of them (FSM-11).</source>
      <translation>ধরন বদলালে এদের সবগুলোর স্যানিটেশন ব্যবস্থা ও নেটওয়ার্ক কোড বদলায় (FSM-11)।</translation>
    </message>
    <message>
      <source>A circle holds at most this share of the people (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cluster shows where to look, not why people fell ill. Cases of one outbreak area lie together because they were recorded together, so a cluster of a single record is no proof of more than that record; people who were not counted, or fell ill elsewhere, are not seen. Relative risks compare places, not persons: drinking water and low income often go with unsafe sanitation and may be the true reason – compare their lines, and how they differ between the two quarters.</source>
      <translation>গুচ্ছ দেখায় কোথায় দেখতে হবে, মানুষ কেন অসুস্থ হয়েছেন তা নয়। একই প্রাদুর্ভাব এলাকার রোগীরা কাছাকাছি থাকেন কারণ তাঁদের একসঙ্গে লেখা হয়েছে, তাই একটিমাত্র রেকর্ডের গুচ্ছ সেই রেকর্ডের বেশি কিছু প্রমাণ করে না; যাঁদের গণনা করা হয়নি বা যাঁরা অন্যত্র অসুস্থ হয়েছেন তাঁদের দেখা যায় না। আপেক্ষিক ঝুঁকি স্থানের তুলনা করে, ব্যক্তির নয়: খাবার পানি ও নিম্ন আয় প্রায়ই অনিরাপদ স্যানিটেশনের সঙ্গে থাকে এবং আসল কারণ হতে পারে – তাদের সারি এবং দুই চতুর্থাংশের মধ্যে পার্থক্য তুলনা করুন।</translation>
    </message>
    <message>
      <source>A colleague</source>
      <translation>একজন সহকর্মী</translation>
    </message>
    <message>
      <source>A colleague computed {year} at the same moment; that result is shown (revision {revision}).</source>
      <translation>একজন সহকর্মী একই মুহূর্তে {year} গণনা করেছেন; সেই ফলাফল দেখানো হয়েছে (সংশোধন {revision})।</translation>
    </message>
    <message>
      <source>A colleague staged it; only he can go on with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A community that buildings name cannot be deleted; give them another one first (LIC-02).</source>
      <translation>ভবনে উল্লেখ থাকা বসতি মোছা যায় না; আগে সেগুলোকে অন্য বসতি দিন (LIC-02)।</translation>
    </message>
    <message>
      <source>A computation with assumptions. The records of the city were not changed.</source>
      <translation>অনুমানভিত্তিক গণনা। শহরের রেকর্ড বদলানো হয়নি।</translation>
    </message>
    <message>
      <source>A contact number has 6 to 15 digits, leading zeros kept.</source>
      <translation>যোগাযোগ নম্বরে 6 থেকে 15টি অঙ্ক থাকে, শুরুর শূন্য বজায় থাকে।</translation>
    </message>
    <message>
      <source>A containment emptied within so many years up to the last day counts as emptied.</source>
      <translation>শেষ দিন পর্যন্ত এত বছরের মধ্যে খালি করা কনটেইনমেন্ট খালি করা বলে গণ্য।</translation>
    </message>
    <message>
      <source>A containment is a risk when its class is</source>
      <translation>কনটেইনমেন্ট ঝুঁকিপূর্ণ যখন এর শ্রেণি</translation>
    </message>
    <message>
      <source>A containment of the pit family agrees with this system.</source>
      <translation>পিট শ্রেণির কনটেইনমেন্ট এই ব্যবস্থার সঙ্গে মেলে।</translation>
    </message>
    <message>
      <source>A containment of the septic tank family agrees with this system.</source>
      <translation>সেপটিক ট্যাংক শ্রেণির কনটেইনমেন্ট এই ব্যবস্থার সঙ্গে মেলে।</translation>
    </message>
    <message>
      <source>A containment with a building or an application cannot be deleted; disconnect its buildings first.</source>
      <translation>ভবন বা আবেদন আছে এমন কনটেইনমেন্ট মোছা যায় না; আগে এর ভবনগুলো বিচ্ছিন্ন করুন।</translation>
    </message>
    <message>
      <source>A customer number is on record.</source>
      <translation>একটি গ্রাহক নম্বর নথিভুক্ত আছে।</translation>
    </message>
    <message>
      <source>A date range needs both ends: fill in from and to, or clear both.</source>
      <translation>তারিখের সীমায় দুই প্রান্তই লাগে: শুরু ও শেষ পূরণ করুন, অথবা দুটিই মুছে দিন।</translation>
    </message>
    <message>
      <source>A day</source>
      <translation>দৈনিক</translation>
    </message>
    <message>
      <source>A desludging vehicle can reach the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A drain that buildings or containments name cannot be deleted.</source>
      <translation>ভবন বা কনটেইনমেন্টে উল্লেখ থাকা নর্দমা মুছে ফেলা যায় না।</translation>
    </message>
    <message>
      <source>A failed sample belongs to a reach within (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A feature counts when it …</source>
      <translation>একটি বস্তু গণ্য হয় যদি …</translation>
    </message>
    <message>
      <source>A fee is charged for use.</source>
      <translation>ব্যবহারের জন্য ফি নেওয়া হয়।</translation>
    </message>
    <message>
      <source>A feedback is corrected on its day only, by the person who recorded it.</source>
      <translation>মতামত শুধু সেই দিনই সংশোধন করা যায়, যিনি লিখেছেন তিনিই করেন।</translation>
    </message>
    <message>
      <source>A feedback is on record.</source>
      <translation>একটি মতামত নথিভুক্ত আছে।</translation>
    </message>
    <message>
      <source>A file with areas (KML, GPX, GeoJSON …) can be dragged onto the map.</source>
      <translation>এলাকাসহ ফাইল (KML, GPX, GeoJSON …) টেনে মানচিত্রের ওপর ছাড়া যায়।</translation>
    </message>
    <message>
      <source>A half added to each count</source>
      <translation>প্রতি সংখ্যায় অর্ধেক যোগ</translation>
    </message>
    <message>
      <source>A job weighs more for each day of waiting (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A line is not on the map (9999). Open the survey and choose one.</source>
      <translation>একটি রেখা মানচিত্রে নেই (9999)। জরিপটি খুলে একটি বাছাই করুন।</translation>
    </message>
    <message>
      <source>A map is printed as PDF, PNG or SVG, not as “{form}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A map on paper, true to scale, with legend, sources, date and who printed it; a page a ward; or sheets for the field: by piece of the map, or by stop of a route plan.
The map is in the municipality's own coordinate system, so that scale and bar are true. The legend holds what is shown and nothing else. With a ward, the other wards are covered.
Example: the ward atlas with the map theme “Sanitation systems” as one PDF for the council.</source>
      <translation>কাগজে মানচিত্র, সঠিক মাপে, সংকেত, উৎস, তারিখ ও মুদ্রণকারীর নামসহ; প্রতি ওয়ার্ডে এক পৃষ্ঠা; অথবা মাঠ শিট: মানচিত্রের অংশ অনুযায়ী, বা পথ পরিকল্পনার বিরতিস্থল অনুযায়ী।
মানচিত্র পৌরসভার নিজস্ব স্থানাঙ্ক ব্যবস্থায়, তাই মাপ ও স্কেল সঠিক। সংকেতে যা দেখানো হয় কেবল তা-ই থাকে। ওয়ার্ড দিলে অন্য ওয়ার্ড ঢাকা পড়ে।
উদাহরণ: পরিষদের জন্য “Sanitation systems” থিমসহ ওয়ার্ড অ্যাটলাস এক PDF-এ।</translation>
    </message>
    <message>
      <source>A name is searched by letters and spaces only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new revision of {year} is computed from the records of today. The approved one stays.</source>
      <translation>আজকের রেকর্ড থেকে {year} সালের নতুন সংশোধন গণনা করা হয়। অনুমোদিতটি থেকে যায়।</translation>
    </message>
    <message>
      <source>A package is a folder for QField: the map of the area to find the way, and an empty layer to collect into. It holds no names or numbers of persons.</source>
      <translation>প্যাকেজ হলো QField-এর জন্য একটি ফোল্ডার: পথ চেনার জন্য এলাকার মানচিত্র, আর সংগ্রহের জন্য একটি খালি স্তর। এতে কোনো ব্যক্তির নাম বা নম্বর থাকে না।</translation>
    </message>
    <message>
      <source>A plant is reached within (m) °</source>
      <translation>শোধনাগার পৌঁছানো যায় যত দূরে (m) °</translation>
    </message>
    <message>
      <source>A plant may stand here</source>
      <translation>এখানে শোধনাগার হতে পারে</translation>
    </message>
    <message>
      <source>A posting went out and it is not known whether it arrived: the dashboard is looked at before anything is posted again.</source>
      <translation>একটি প্রতিবেদন পাঠানো হয়েছিল, পৌঁছেছে কি না জানা নেই: আবার কিছু পাঠানোর আগে ড্যাশবোর্ড দেখে নেওয়া হয়।</translation>
    </message>
    <message>
      <source>A postponed emptying keeps its day when the schedule is made anew.</source>
      <translation>পিছিয়ে দেওয়া খালিকরণের দিন সূচি নতুন করে তৈরি হলেও থাকে।</translation>
    </message>
    <message>
      <source>A ratio of sums for each part, never a mean of ratios. A containment shared between parts counts in each.</source>
      <translation>প্রতিটি অংশের জন্য যোগফলের অনুপাত, কখনও অনুপাতের গড় নয়। একাধিক অংশে ভাগ করা কনটেইনমেন্ট প্রতিটিতে গণ্য হয়।</translation>
    </message>
    <message>
      <source>A report waits to be sent to the national dashboard. Open CWIS, page “National dashboard”, and press “Send again…”.</source>
      <translation>একটি প্রতিবেদন জাতীয় ড্যাশবোর্ডে পাঠানোর অপেক্ষায় আছে। CWIS খুলে “জাতীয় ড্যাশবোর্ড” পাতায় “আবার পাঠান…” চাপুন।</translation>
    </message>
    <message>
      <source>A result could not be written: {why}</source>
      <translation>একটি ফলাফল লেখা যায়নি: {why}</translation>
    </message>
    <message>
      <source>A road that buildings, drains, sewers, water mains or applications name cannot be deleted; the database will say which.</source>
      <translation>ভবন, নর্দমা, পয়োনালি, পানির মূল লাইন বা আবেদনে উল্লেখ থাকা সড়ক মোছা যায় না; কোনগুলো তা ডেটাবেস জানাবে।</translation>
    </message>
    <message>
      <source>A sample is judged by the standard in force on its day.</source>
      <translation>নমুনা বিচার করা হয় তার দিনে কার্যকর মান অনুযায়ী।</translation>
    </message>
    <message>
      <source>A sample is near a well within (m)</source>
      <translation>নমুনা নলকূপের কাছে ধরা হয় এর মধ্যে হলে (m)</translation>
    </message>
    <message>
      <source>A septic tank that stays before the sewer is better recorded by its type (outlet to sewer) than approved here.</source>
      <translation>পয়োনালির আগে থেকে যাওয়া সেপটিক ট্যাংক এখানে অনুমোদন না করে তার ধরন (পয়োনালিতে নির্গমন) দিয়ে লেখাই ভালো।</translation>
    </message>
    <message>
      <source>A sewer or plant is near within (m) °</source>
      <translation>পয়োনালি বা শোধনাগার কাছে ধরা হয় এর মধ্যে হলে (m) °</translation>
    </message>
    <message>
      <source>A sewer that buildings, containments or reports name cannot be deleted.</source>
      <translation>ভবন, কনটেইনমেন্ট বা প্রতিবেদনে উল্লেখ থাকা পয়োনালি মুছে ফেলা যায় না।</translation>
    </message>
    <message>
      <source>A sludge collection is on record.</source>
      <translation>একটি পয়োবর্জ্য সংগ্রহ রেকর্ডে আছে।</translation>
    </message>
    <message>
      <source>A station takes (m³ a day; empty: no limit) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stored PostgreSQL connection of QGIS; also service=NAME or embedded:NAME. Empty: the desk's connection.</source>
      <translation>QGIS-এ রাখা একটি PostgreSQL সংযোগ; service=NAME বা embedded:NAME-ও হতে পারে। খালি: ডেস্কের সংযোগ।</translation>
    </message>
    <message>
      <source>A table or view with one report document a row, in a column of type json, jsonb or text. It is only read.</source>
      <translation>প্রতি সারিতে একটি প্রতিবেদন নথিসহ টেবিল বা ভিউ, json, jsonb বা text ধরনের কলামে। এটি শুধু পড়া হয়।</translation>
    </message>
    <message>
      <source>A target is a percentage from 0 to 100.</source>
      <translation>লক্ষ্য হলো 0 থেকে 100-এর মধ্যে একটি শতাংশ।</translation>
    </message>
    <message>
      <source>A toilet exists on the premises.</source>
      <translation>প্রাঙ্গণে একটি টয়লেট আছে।</translation>
    </message>
    <message>
      <source>A toilet out of use is set to “Not operational” rather than deleted.</source>
      <translation>অব্যবহৃত টয়লেট না মুছে বরং “চালু নয়” করা হয়।</translation>
    </message>
    <message>
      <source>A user name begins with a small letter and holds only small letters, digits, _ and . (2 to 63 characters).</source>
      <translation>ব্যবহারকারীর নাম ছোট হাতের অক্ষর দিয়ে শুরু হয় এবং তাতে শুধু ছোট হাতের অক্ষর, অঙ্ক, _ ও . থাকে (2 থেকে 63টি অক্ষর)।</translation>
    </message>
    <message>
      <source>A user with the role Municipality – Help Desk is made, or Service Provider – Help Desk when it belongs to a provider.</source>
      <translation>“পৌরসভা – হেল্প ডেস্ক” ভূমিকার, অথবা সেবাদানকারীর হলে “সেবাদানকারী – হেল্প ডেস্ক” ভূমিকার একজন ব্যবহারকারী তৈরি হয়।</translation>
    </message>
    <message>
      <source>A user with the role Service Provider – Admin is made for the company's email.</source>
      <translation>প্রতিষ্ঠানের ইমেইলের জন্য “সেবাদানকারী – অ্যাডমিন” ভূমিকার একজন ব্যবহারকারী তৈরি হয়।</translation>
    </message>
    <message>
      <source>A user with the role Treatment Plant is made, bound to this plant.</source>
      <translation>শোধনাগার ভূমিকার একজন ব্যবহারকারী তৈরি হয়, এই শোধনাগারে আবদ্ধ।</translation>
    </message>
    <message>
      <source>A value for {code} in place of the computed {value}. Both stay in the report, with your name and reason.</source>
      <translation>গণনা করা {value}-এর জায়গায় {code}-এর একটি মান। দুটিই প্রতিবেদনে থাকে, আপনার নাম ও কারণসহ।</translation>
    </message>
    <message>
      <source>A value that came with IMIS stays. Retire it: then forms no longer offer it.</source>
      <translation>IMIS-এর সঙ্গে আসা মান থেকে যায়। সেটিকে অবসর দিন: তখন ফর্মে আর দেওয়া হয় না।</translation>
    </message>
    <message>
      <source>A value that records have cannot be deleted. Retire it instead.</source>
      <translation>যে মান রেকর্ডে আছে তা মোছা যায় না। বরং সেটিকে অবসর দিন।</translation>
    </message>
    <message>
      <source>A water main that buildings name cannot be deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A way is measured by</source>
      <translation>পথ যা দিয়ে মাপা হয়</translation>
    </message>
    <message>
      <source>A well stands on the premises.</source>
      <translation>প্রাঙ্গণে একটি কূপ আছে।</translation>
    </message>
    <message>
      <source>A wide road near</source>
      <translation>কাছে চওড়া সড়ক</translation>
    </message>
    <message>
      <source>A year has four digits and is not after this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A year has four digits.</source>
      <translation>বছর চার অঙ্কের হয়।</translation>
    </message>
    <message>
      <source>A zone is flood-prone from this share of containments on (%) °</source>
      <translation>কনটেইনমেন্টের এই অংশ থেকে অঞ্চলটি বন্যাপ্রবণ (%) °</translation>
    </message>
    <message>
      <source>A zone takes a</source>
      <translation>একটি অঞ্চলে লাগে</translation>
    </message>
    <message>
      <source>A1 poster with grid</source>
      <translation>গ্রিডসহ A1 পোস্টার</translation>
    </message>
    <message>
      <source>A3 landscape</source>
      <translation>A3 আড়াআড়ি</translation>
    </message>
    <message>
      <source>A3 portrait</source>
      <translation>A3 লম্বালম্বি</translation>
    </message>
    <message>
      <source>A3 poster with grid</source>
      <translation>গ্রিডসহ A3 পোস্টার</translation>
    </message>
    <message>
      <source>A4 landscape</source>
      <translation>A4 আড়াআড়ি</translation>
    </message>
    <message>
      <source>A4 portrait</source>
      <translation>A4 লম্বালম্বি</translation>
    </message>
    <message>
      <source>A: simplified sewers by gravity</source>
      <translation>A: অভিকর্ষে সরলীকৃত পয়োনালি</translation>
    </message>
    <message>
      <source>Above the drainage (m)</source>
      <translation>নিষ্কাশনের ওপরে (m)</translation>
    </message>
    <message>
      <source>Accepted rows that changed a record which was there before.</source>
      <translation>গৃহীত সারি, যা আগে থেকে থাকা রেকর্ড বদলেছে।</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>প্রবেশাধিকার</translation>
    </message>
    <message>
      <source>Access, code</source>
      <translation>প্রবেশপথ, কোড</translation>
    </message>
    <message>
      <source>Accessible according to the survey</source>
      <translation>জরিপ অনুযায়ী পৌঁছানো যায়</translation>
    </message>
    <message>
      <source>Accessible to desludging vehicle</source>
      <translation>মল নিষ্কাশন যান পৌঁছাতে পারে</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>অ্যাকাউন্ট</translation>
    </message>
    <message>
      <source>Account that holds the role.</source>
      <translation>যে অ্যাকাউন্টের ভূমিকাটি আছে।</translation>
    </message>
    <message>
      <source>Account {key}</source>
      <translation>অ্যাকাউন্ট {key}</translation>
    </message>
    <message>
      <source>Account, as far as known.</source>
      <translation>অ্যাকাউন্ট, যতটা জানা।</translation>
    </message>
    <message>
      <source>Accountability</source>
      <translation>জবাবদিহি</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>অ্যাকাউন্ট</translation>
    </message>
    <message>
      <source>Accounts of this type may hold it.</source>
      <translation>এই ধরনের অ্যাকাউন্ট এটি রাখতে পারে।</translation>
    </message>
    <message>
      <source>Accounts of this type may hold the role; empty = municipality staff.</source>
      <translation>এই ধরনের অ্যাকাউন্ট ভূমিকাটি পেতে পারে; খালি = পৌরসভার কর্মী।</translation>
    </message>
    <message>
      <source>Accuracy (m)</source>
      <translation>নির্ভুলতা (m)</translation>
    </message>
    <message>
      <source>Achieved</source>
      <translation>অর্জন</translation>
    </message>
    <message>
      <source>Acidity, 0 to 14.</source>
      <translation>অম্লতা, 0 থেকে 14।</translation>
    </message>
    <message>
      <source>Acidity.</source>
      <translation>অম্লতা।</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>পদক্ষেপ</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>সক্রিয়</translation>
    </message>
    <message>
      <source>Active accounts that hold the role, number.</source>
      <translation>ভূমিকাটি আছে এমন সক্রিয় অ্যাকাউন্ট, সংখ্যা।</translation>
    </message>
    <message>
      <source>Active or inactive.</source>
      <translation>সক্রিয় বা নিষ্ক্রিয়।</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>যোগ করুন</translation>
    </message>
    <message>
      <source>Add a step first.</source>
      <translation>আগে একটি ধাপ যোগ করুন।</translation>
    </message>
    <message>
      <source>Add a treatment plant</source>
      <translation>একটি শোধনাগার যোগ করুন</translation>
    </message>
    <message>
      <source>Add building</source>
      <translation>ভবন যোগ করুন</translation>
    </message>
    <message>
      <source>Add containment</source>
      <translation>কনটেইনমেন্ট যোগ করুন</translation>
    </message>
    <message>
      <source>Add step</source>
      <translation>পদক্ষেপ যোগ করুন</translation>
    </message>
    <message>
      <source>Add steps, then compute.</source>
      <translation>ধাপ যোগ করুন, তারপর গণনা করুন।</translation>
    </message>
    <message>
      <source>Add the containment, connect it, or correct the system.</source>
      <translation>কনটেইনমেন্টটি যোগ করুন, যুক্ত করুন, অথবা ব্যবস্থাটি সংশোধন করুন।</translation>
    </message>
    <message>
      <source>Add, edit and disconnect containments with the button Containments below.</source>
      <translation>নিচের কনটেইনমেন্ট বোতাম দিয়ে কনটেইনমেন্ট যোগ, সম্পাদনা ও বিচ্ছিন্ন করুন।</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>যোগ করা হয়েছে</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>ঠিকানা</translation>
    </message>
    <message>
      <source>Address for reports</source>
      <translation>প্রতিবেদনের ঠিকানা</translation>
    </message>
    <message>
      <source>Address for signing in</source>
      <translation>সাইন ইনের ঠিকানা</translation>
    </message>
    <message>
      <source>Address line or name of the locality.</source>
      <translation>ঠিকানা বা স্থানীয় এলাকার নাম।</translation>
    </message>
    <message>
      <source>Address number given by the city, unique.</source>
      <translation>শহরের দেওয়া ঠিকানা নম্বর, অনন্য।</translation>
    </message>
    <message>
      <source>Address number.</source>
      <translation>ঠিকানার নম্বর।</translation>
    </message>
    <message>
      <source>Address of the company, lower case.</source>
      <translation>প্রতিষ্ঠানের ঠিকানা, ছোট হাতের অক্ষরে।</translation>
    </message>
    <message>
      <source>Address of the desk, lower case.</source>
      <translation>ডেস্কের ঠিকানা, ছোট হাতের অক্ষরে।</translation>
    </message>
    <message>
      <source>Address of the office.</source>
      <translation>কার্যালয়ের ঠিকানা।</translation>
    </message>
    <message>
      <source>Address of the toilet.</source>
      <translation>টয়লেটের ঠিকানা।</translation>
    </message>
    <message>
      <source>Addresses, user and name are changed in Administration, Settings. The password is asked for here, not stored there.</source>
      <translation>ঠিকানা, ব্যবহারকারী ও নাম প্রশাসন, সেটিং-এ বদলানো হয়। পাসওয়ার্ড এখানে চাওয়া হয়, সেখানে রাখা হয় না।</translation>
    </message>
    <message>
      <source>Adds</source>
      <translation>যোগ করা</translation>
    </message>
    <message>
      <source>Adheres to the principles of universal design.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administration</source>
      <translation>প্রশাসন</translation>
    </message>
    <message>
      <source>After</source>
      <translation>পরে</translation>
    </message>
    <message>
      <source>Against the plants, by month</source>
      <translation>শোধনাগারের তুলনায়, মাস অনুযায়ী</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>বয়স</translation>
    </message>
    <message>
      <source>All</source>
      <translation>সব</translation>
    </message>
    <message>
      <source>All &amp;mine</source>
      <translation>সব আমার (&amp;M)</translation>
    </message>
    <message>
      <source>All &amp;theirs</source>
      <translation>সব অন্যদের (&amp;T)</translation>
    </message>
    <message>
      <source>All alike</source>
      <translation>সব একই রকম</translation>
    </message>
    <message>
      <source>All areas</source>
      <translation>সব এলাকা</translation>
    </message>
    <message>
      <source>All buildings</source>
      <translation>সব ভবন</translation>
    </message>
    <message>
      <source>All columns of the layer</source>
      <translation>স্তরের সব কলাম</translation>
    </message>
    <message>
      <source>All containments</source>
      <translation>সব কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>All drains</source>
      <translation>সব নর্দমা</translation>
    </message>
    <message>
      <source>All figures</source>
      <translation>সব সংখ্যা</translation>
    </message>
    <message>
      <source>All files that are read</source>
      <translation>যেসব ফাইল পড়া হয়</translation>
    </message>
    <message>
      <source>All formats</source>
      <translation>সব বিন্যাস</translation>
    </message>
    <message>
      <source>All hotspots</source>
      <translation>সব হটস্পট</translation>
    </message>
    <message>
      <source>All households</source>
      <translation>সব খানা</translation>
    </message>
    <message>
      <source>All indicators by area</source>
      <translation>এলাকা অনুযায়ী সব সূচক</translation>
    </message>
    <message>
      <source>All plants</source>
      <translation>সব শোধনাগার</translation>
    </message>
    <message>
      <source>All reasons, as a sum of powers of 2</source>
      <translation>সব কারণ, 2-এর ঘাতের যোগফল হিসেবে</translation>
    </message>
    <message>
      <source>All roads</source>
      <translation>সব সড়ক</translation>
    </message>
    <message>
      <source>All rows, also those in order</source>
      <translation>সব সারি, ঠিক থাকাগুলোও</translation>
    </message>
    <message>
      <source>All service providers</source>
      <translation>সব সেবাদানকারী</translation>
    </message>
    <message>
      <source>All services</source>
      <translation>সব সেবা</translation>
    </message>
    <message>
      <source>All sewers</source>
      <translation>সব পয়োনালি</translation>
    </message>
    <message>
      <source>All sludge is delivered to a plant</source>
      <translation>সব বর্জ্য শোধনাগারে পৌঁছানো হয়</translation>
    </message>
    <message>
      <source>All toilets</source>
      <translation>সব টয়লেট</translation>
    </message>
    <message>
      <source>All wards</source>
      <translation>সব ওয়ার্ড</translation>
    </message>
    <message>
      <source>All water mains</source>
      <translation>সব পানির মূল লাইন</translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation>অনুমোদিত</translation>
    </message>
    <message>
      <source>Already emptied. Look at it in the list of emptyings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already emptied: an application is not changed any more.</source>
      <translation>ইতিমধ্যে খালি করা হয়েছে: আবেদন আর বদলানো যায় না।</translation>
    </message>
    <message>
      <source>Also due by schedule</source>
      <translation>সময়সূচি অনুযায়ীও করণীয়</translation>
    </message>
    <message>
      <source>Also roads, networks, toilets, land, cases</source>
      <translation>সড়ক, নেটওয়ার্ক, টয়লেট, জমি, ঘটনাও</translation>
    </message>
    <message>
      <source>Also those connected already</source>
      <translation>ইতিমধ্যে সংযুক্তগুলোও</translation>
    </message>
    <message>
      <source>Also those never emptied</source>
      <translation>কখনো খালি না করাগুলোও</translation>
    </message>
    <message>
      <source>Also those whose day has passed</source>
      <translation>যাদের দিন পেরিয়েছে সেগুলোও</translation>
    </message>
    <message>
      <source>Always 1.</source>
      <translation>সবসময় 1।</translation>
    </message>
    <message>
      <source>Always true: there is one last run.</source>
      <translation>সর্বদা সত্য: শেষ রান একটিই।</translation>
    </message>
    <message>
      <source>Always true: there is one last schedule.</source>
      <translation>সব সময় সত্য: শেষ সূচি একটিই।</translation>
    </message>
    <message>
      <source>Among the best five (% of draws)</source>
      <translation>সেরা পাঁচের মধ্যে (চয়নের %)</translation>
    </message>
    <message>
      <source>Amount charged, currency.</source>
      <translation>ধার্য অর্থ, মুদ্রায়।</translation>
    </message>
    <message>
      <source>Amount paid to the plant, currency.</source>
      <translation>শোধনাগারে পরিশোধিত অর্থ, মুদ্রা।</translation>
    </message>
    <message>
      <source>An answer in words (“{value}”) needs a decision. Open the survey.</source>
      <translation>কথায় দেওয়া উত্তরে (“{value}”) সিদ্ধান্ত লাগবে। জরিপটি খুলুন।</translation>
    </message>
    <message>
      <source>An application for this containment is in progress.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An approved revision stays as it is. Open the year again to change it.</source>
      <translation>অনুমোদিত সংশোধন যেমন আছে তেমনই থাকে। বদলাতে বছরটি আবার খুলুন।</translation>
    </message>
    <message>
      <source>An earlier posting of {} may have arrived: a draft of that year stood there before. Look there, then decide. To post it once more, press “Send again…” on the page “National dashboard” or run: nsd send {} --again</source>
      <translation>{}-এর আগের একটি পাঠানো হয়তো পৌঁছেছে: সেখানে আগে থেকেই ওই বছরের খসড়া ছিল। সেখানে দেখে সিদ্ধান্ত নিন। আরেকবার পাঠাতে “জাতীয় ড্যাশবোর্ড” পাতায় “আবার পাঠান…” চাপুন অথবা চালান: nsd send {} --again</translation>
    </message>
    <message>
      <source>An emergency weighs so many times as much °</source>
      <translation>জরুরি কাজের ভার এত গুণ °</translation>
    </message>
    <message>
      <source>An emptying is on record.</source>
      <translation>একটি খালিকরণ নথিভুক্ত আছে।</translation>
    </message>
    <message>
      <source>An end lies in a water body within (m) °</source>
      <translation>প্রান্ত জলাশয়ে ধরা হয় এর মধ্যে হলে (m) °</translation>
    </message>
    <message>
      <source>An indicative sign is present.</source>
      <translation>একটি নির্দেশক চিহ্ন আছে।</translation>
    </message>
    <message>
      <source>An officer entered or approved it.</source>
      <translation>একজন কর্মকর্তা এটি লিখেছেন বা অনুমোদন করেছেন।</translation>
    </message>
    <message>
      <source>An officer entered or approved the building; then it must be complete.</source>
      <translation>কোনো কর্মকর্তা ভবনটি লিখেছেন বা অনুমোদন করেছেন; তখন এটি সম্পূর্ণ হতে হবে।</translation>
    </message>
    <message>
      <source>An unsaved draft of this form was found on this computer. Take it up again?</source>
      <translation>এই ফর্মের একটি অসংরক্ষিত খসড়া এই কম্পিউটারে পাওয়া গেছে। সেটি আবার ধরবেন?</translation>
    </message>
    <message>
      <source>Analyses</source>
      <translation>বিশ্লেষণ</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>বিশ্লেষণ</translation>
    </message>
    <message>
      <source>Analysis results</source>
      <translation>বিশ্লেষণের ফলাফল</translation>
    </message>
    <message>
      <source>Another community toilet</source>
      <translation>অন্য একটি কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>Another day</source>
      <translation>অন্য দিন</translation>
    </message>
    <message>
      <source>Another document of the same municipality, year and revision was received before. Ask which one holds.</source>
      <translation>একই পৌরসভা, বছর ও সংশোধনের আরেকটি নথি আগে পাওয়া গেছে। কোনটি ঠিক জেনে নিন।</translation>
    </message>
    <message>
      <source>Another person ran it.</source>
      <translation>অন্য কেউ চালিয়েছেন।</translation>
    </message>
    <message>
      <source>Another place</source>
      <translation>অন্য একটি স্থান</translation>
    </message>
    <message>
      <source>Another plant than named</source>
      <translation>উল্লিখিতটি ছাড়া অন্য শোধনাগার</translation>
    </message>
    <message>
      <source>Another plant than named, number</source>
      <translation>নামোল্লিখিতটির বদলে অন্য শোধনাগার, সংখ্যা</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>উত্তর</translation>
    </message>
    <message>
      <source>Answer code of the dashboard; empty when it did not answer.</source>
      <translation>ড্যাশবোর্ডের উত্তর কোড; উত্তর না দিলে খালি।</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>উত্তর</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>উত্তর দিন…</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>যেকোনো সময়</translation>
    </message>
    <message>
      <source>App version</source>
      <translation>অ্যাপের সংস্করণ</translation>
    </message>
    <message>
      <source>Applicant</source>
      <translation>আবেদনকারী</translation>
    </message>
    <message>
      <source>Applicant contact</source>
      <translation>আবেদনকারীর যোগাযোগ</translation>
    </message>
    <message>
      <source>Applicant gender</source>
      <translation>আবেদনকারীর লিঙ্গ</translation>
    </message>
    <message>
      <source>Applicant name</source>
      <translation>আবেদনকারীর নাম</translation>
    </message>
    <message>
      <source>Application</source>
      <translation>আবেদন</translation>
    </message>
    <message>
      <source>Application Response Efficiency</source>
      <translation>আবেদনে সাড়ার দক্ষতা</translation>
    </message>
    <message>
      <source>Application date</source>
      <translation>আবেদনের তারিখ</translation>
    </message>
    <message>
      <source>Application number</source>
      <translation>আবেদন নম্বর</translation>
    </message>
    <message>
      <source>Application number, BIN or name</source>
      <translation>আবেদন নম্বর, BIN বা নাম</translation>
    </message>
    <message>
      <source>Application report</source>
      <translation>আবেদন প্রতিবেদন</translation>
    </message>
    <message>
      <source>Application that confirming opened.</source>
      <translation>নিশ্চিত করায় যে আবেদন খোলা হয়েছে।</translation>
    </message>
    <message>
      <source>Application {application} has no emptying that you may see. Refresh the list.</source>
      <translation>আবেদন {application}-এর এমন কোনো খালিকরণ নেই যা আপনি দেখতে পারেন। তালিকাটি হালনাগাদ করুন।</translation>
    </message>
    <message>
      <source>Application {application} is no longer there, or is not yours. Refresh the list.</source>
      <translation>আবেদন {application} আর নেই, অথবা আপনার নয়। তালিকাটি হালনাগাদ করুন।</translation>
    </message>
    <message>
      <source>Application {id} is no longer there, or is not yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Application {id} of {date}</source>
      <translation>{id} আবেদন, {date}</translation>
    </message>
    <message>
      <source>Application {id} was deleted.</source>
      <translation>আবেদন {id} মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
      <source>Application {key}</source>
      <translation>আবেদন {key}</translation>
    </message>
    <message>
      <source>Application {key} is no longer there, or is not yours. Refresh the list.</source>
      <translation>আবেদন {key} আর নেই, অথবা আপনার নয়। তালিকাটি হালনাগাদ করুন।</translation>
    </message>
    <message>
      <source>Application {key} was saved.</source>
      <translation>আবেদন {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Applications</source>
      <translation>আবেদন</translation>
    </message>
    <message>
      <source>Applications are counted by their date; emptyings, volume and revenue by the day of the emptying, whatever the month of the application; safe disposals are sludge collections, by their day at the plant.</source>
      <translation>আবেদন গণনা হয় তার তারিখে; খালিকরণ, পরিমাণ ও আয় খালিকরণের দিনে, আবেদন যে মাসেরই হোক; নিরাপদ অপসারণ হলো পয়োবর্জ্য সংগ্রহ, শোধনাগারে তার দিনে।</translation>
    </message>
    <message>
      <source>Applications changed</source>
      <translation>পরিবর্তিত আবেদন</translation>
    </message>
    <message>
      <source>Applications count by the day they were made, sludge by the day of emptying. A rate without anything to divide by has no value. Response time is the mean from application to first emptying; less is better.</source>
      <translation>আবেদন গণনা হয় করার দিনে, পয়োবর্জ্য খালিকরণের দিনে। ভাগ করার কিছু না থাকলে হারের মান নেই। সাড়াদানের সময় হলো আবেদন থেকে প্রথম খালিকরণ পর্যন্ত গড়; কম হলে ভালো।</translation>
    </message>
    <message>
      <source>Applications emptied</source>
      <translation>খালি করা আবেদন</translation>
    </message>
    <message>
      <source>Applications emptied by operator and month</source>
      <translation>খালি করা আবেদন, পরিচালক ও মাস অনুযায়ী</translation>
    </message>
    <message>
      <source>Applications in 12 months</source>
      <translation>12 মাসে আবেদন</translation>
    </message>
    <message>
      <source>Applications of a building</source>
      <translation>একটি ভবনের আবেদন</translation>
    </message>
    <message>
      <source>Applications received</source>
      <translation>প্রাপ্ত আবেদন</translation>
    </message>
    <message>
      <source>Applications responded</source>
      <translation>সাড়া দেওয়া আবেদন</translation>
    </message>
    <message>
      <source>Applications without a place</source>
      <translation>স্থান ছাড়া আবেদন</translation>
    </message>
    <message>
      <source>Applications, emptyings, collections and feedbacks by ward</source>
      <translation>ওয়ার্ড অনুযায়ী আবেদন, খালিকরণ, সংগ্রহ ও মতামত</translation>
    </message>
    <message>
      <source>Applied</source>
      <translation>প্রয়োগ করা হয়েছে</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>অনুমোদন</translation>
    </message>
    <message>
      <source>Approve all</source>
      <translation>সব অনুমোদন</translation>
    </message>
    <message>
      <source>Approve all reports of this list? Each building goes to the sewer network and its links to containments end. Those that would leave a containment unused, or lie far from the sewer, stay in the queue.</source>
      <translation>এই তালিকার সব প্রতিবেদন অনুমোদন করবেন? প্রতিটি ভবন পয়োনালি নেটওয়ার্কে যায় এবং কনটেইনমেন্টের সঙ্গে এর সংযোগ শেষ হয়। যেগুলো কোনো কনটেইনমেন্টকে অব্যবহৃত করবে, বা পয়োনালি থেকে দূরে, সেগুলো সারিতে থাকে।</translation>
    </message>
    <message>
      <source>Approve all surveys of this list? Each becomes a building, or is applied to the one it names. Those that are flagged or not complete stay in the queue.</source>
      <translation>এই তালিকার সব জরিপ অনুমোদন করবেন? প্রতিটি একটি ভবন হয়, অথবা উল্লেখ করা ভবনে প্রয়োগ হয়। সতর্কচিহ্নযুক্ত বা অসম্পূর্ণগুলো সারিতে থাকে।</translation>
    </message>
    <message>
      <source>Approve report {key}?</source>
      <translation>প্রতিবেদন {key} অনুমোদন করবেন?</translation>
    </message>
    <message>
      <source>Approve the indicators of {year}, revision {revision}? Values and settings are frozen and cannot be changed any more.</source>
      <translation>{year} সালের সূচক, সংশোধন {revision}, অনুমোদন করবেন? মান ও সেটিং স্থির হয়ে যায়, আর বদলানো যায় না।</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>অনুমোদিত</translation>
    </message>
    <message>
      <source>Approved and frozen: it is not computed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved at</source>
      <translation>অনুমোদনের সময়</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>অনুমোদন করেছেন</translation>
    </message>
    <message>
      <source>Approved revision that is sent.</source>
      <translation>যে অনুমোদিত সংশোধন পাঠানো হয়।</translation>
    </message>
    <message>
      <source>Approve…</source>
      <translation>অনুমোদন…</translation>
    </message>
    <message>
      <source>Approving</source>
      <translation>অনুমোদন</translation>
    </message>
    <message>
      <source>Approving CWIS {year}</source>
      <translation>CWIS {year} অনুমোদন হচ্ছে</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>এপ্রিল</translation>
    </message>
    <message>
      <source>April</source>
      <translation>এপ্রিল</translation>
    </message>
    <message>
      <source>Are you satisfied with the service quality?</source>
      <translation>আপনি কি সেবার মান নিয়ে সন্তুষ্ট?</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>এলাকা</translation>
    </message>
    <message>
      <source>Area (drawn, or as WKT)</source>
      <translation>এলাকা (আঁকা, বা WKT)</translation>
    </message>
    <message>
      <source>Area (ha)</source>
      <translation>এলাকা (ha)</translation>
    </message>
    <message>
      <source>Area (km²)</source>
      <translation>এলাকা (km²)</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>এলাকা (m²)</translation>
    </message>
    <message>
      <source>Area by reason</source>
      <translation>কারণ অনুযায়ী এলাকা</translation>
    </message>
    <message>
      <source>Area in km²</source>
      <translation>এলাকা, km²</translation>
    </message>
    <message>
      <source>Area in m²</source>
      <translation>এলাকা, m²</translation>
    </message>
    <message>
      <source>Area needed (m²) °</source>
      <translation>প্রয়োজনীয় এলাকা (m²) °</translation>
    </message>
    <message>
      <source>Area number</source>
      <translation>এলাকার নম্বর</translation>
    </message>
    <message>
      <source>Area of the footprint.</source>
      <translation>ভূমিচিহ্নের এলাকা।</translation>
    </message>
    <message>
      <source>Area of the outbreak, inside the city.</source>
      <translation>শহরের ভেতরে প্রাদুর্ভাবের এলাকা।</translation>
    </message>
    <message>
      <source>Area ruled out, by reason (% of the search area)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas</source>
      <translation>এলাকা</translation>
    </message>
    <message>
      <source>Areas by way to treatment</source>
      <translation>পরিশোধনের পথ অনুযায়ী এলাকা</translation>
    </message>
    <message>
      <source>Areas in which stations are allowed (empty: everywhere)</source>
      <translation>যে এলাকায় স্টেশন করা যায় (খালি: সর্বত্র)</translation>
    </message>
    <message>
      <source>Areas of a layer</source>
      <translation>একটি স্তরের এলাকা</translation>
    </message>
    <message>
      <source>Areas that flood</source>
      <translation>প্লাবিত হয় এমন এলাকা</translation>
    </message>
    <message>
      <source>Areas where both groups can be compared</source>
      <translation>যেসব এলাকায় দুই দলের তুলনা করা যায়</translation>
    </message>
    <message>
      <source>Areas where the group is clearly worse off</source>
      <translation>যেসব এলাকায় দলটি স্পষ্টত খারাপ অবস্থায়</translation>
    </message>
    <message>
      <source>Areas with feedback</source>
      <translation>মতামতসহ এলাকা</translation>
    </message>
    <message>
      <source>Areas with key figures</source>
      <translation>মূল সংখ্যাসহ এলাকা</translation>
    </message>
    <message>
      <source>Areas with population</source>
      <translation>জনসংখ্যাসহ এলাকা</translation>
    </message>
    <message>
      <source>Areas with too few households to be shown</source>
      <translation>দেখানোর জন্য খানা খুব কম এমন এলাকা</translation>
    </message>
    <message>
      <source>Areas without service</source>
      <translation>সেবাহীন এলাকা</translation>
    </message>
    <message>
      <source>Areas, by difference</source>
      <translation>এলাকা, পার্থক্য অনুযায়ী</translation>
    </message>
    <message>
      <source>Arrival</source>
      <translation>আগমন</translation>
    </message>
    <message>
      <source>Arrival at the gate of the plant.</source>
      <translation>শোধনাগারের ফটকে পৌঁছানো।</translation>
    </message>
    <message>
      <source>As applications did in the last years; with less than 24 months of applications every month is alike.</source>
      <translation>গত বছরগুলোর আবেদন অনুযায়ী; 24 মাসের কম আবেদন থাকলে প্রতিটি মাস একই রকম।</translation>
    </message>
    <message>
      <source>As before</source>
      <translation>আগের মতো</translation>
    </message>
    <message>
      <source>As declared by the community profile, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As declared by the community profile.</source>
      <translation>বসতি-বিবরণে যেমন ঘোষিত।</translation>
    </message>
    <message>
      <source>As it is shown where roles are given, such as “Municipality - Revenue and water”.</source>
      <translation>ভূমিকা দেওয়ার জায়গায় যেভাবে দেখানো হয়, যেমন “পৌরসভা - রাজস্ব ও পানি”।</translation>
    </message>
    <message>
      <source>As of (empty: today)</source>
      <translation>যে তারিখে (খালি: আজ)</translation>
    </message>
    <message>
      <source>As of {day}.</source>
      <translation>{day} পর্যন্ত।</translation>
    </message>
    <message>
      <source>As recorded, m; the drawn length where nothing was recorded.</source>
      <translation>যেমন লেখা আছে, m; কিছু লেখা না থাকলে আঁকা দৈর্ঘ্য।</translation>
    </message>
    <message>
      <source>As schema.table.</source>
      <translation>schema.table হিসেবে।</translation>
    </message>
    <message>
      <source>As stored on the building.</source>
      <translation>ভবনে যেমন সংরক্ষিত।</translation>
    </message>
    <message>
      <source>As stored.</source>
      <translation>যেভাবে সংরক্ষিত।</translation>
    </message>
    <message>
      <source>As text, checked against the type and the limits; empty = not set.</source>
      <translation>লেখা হিসেবে, ধরন ও সীমার সঙ্গে মিলিয়ে দেখা; খালি = দেওয়া নেই।</translation>
    </message>
    <message>
      <source>As the class; health stands by itself.</source>
      <translation>শ্রেণি যেমন; স্বাস্থ্য আলাদাভাবে থাকে।</translation>
    </message>
    <message>
      <source>As the community declares them. The registered numbers stand beside them in the detail.</source>
      <translation>বসতি যেমন জানিয়েছে। নিবন্ধিত সংখ্যাগুলো বিস্তারিতে এদের পাশে থাকে।</translation>
    </message>
    <message>
      <source>As they were given, in a line.</source>
      <translation>যেভাবে দেওয়া, এক লাইনে।</translation>
    </message>
    <message>
      <source>As they were given.</source>
      <translation>যেভাবে দেওয়া হয়েছিল।</translation>
    </message>
    <message>
      <source>As told by the desk.</source>
      <translation>ডেস্কের জানানো মতে।</translation>
    </message>
    <message>
      <source>Ask at the house and record the system.</source>
      <translation>বাড়িতে জিজ্ঞাসা করে ব্যবস্থাটি রেকর্ড করুন।</translation>
    </message>
    <message>
      <source>Ask what went wrong when the customer is not satisfied.</source>
      <translation>গ্রাহক সন্তুষ্ট না হলে কী ভুল হয়েছে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
      <source>Asked as</source>
      <translation>যেভাবে জিজ্ঞাসিত</translation>
    </message>
    <message>
      <source>Asked for</source>
      <translation>যা চাওয়া হয়েছে</translation>
    </message>
    <message>
      <source>Asked for as urgent.</source>
      <translation>জরুরি হিসেবে চাওয়া।</translation>
    </message>
    <message>
      <source>Asked only where {code} is answered yes.</source>
      <translation>কেবল {code}-এর উত্তর হ্যাঁ হলে জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
      <source>Asked unless the municipality operates it.</source>
      <translation>পৌরসভা পরিচালনা না করলে জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
      <source>Asked unless the municipality owns it.</source>
      <translation>পৌরসভা মালিক না হলে জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
      <source>Asked when</source>
      <translation>যখন জিজ্ঞাসিত</translation>
    </message>
    <message>
      <source>Asks for drain</source>
      <translation>নর্দমা চায়</translation>
    </message>
    <message>
      <source>Asks for name</source>
      <translation>নাম চায়</translation>
    </message>
    <message>
      <source>Asks for pit shape</source>
      <translation>পিটের আকার জানতে চায়</translation>
    </message>
    <message>
      <source>Asks for sewer</source>
      <translation>পয়োনালি চায়</translation>
    </message>
    <message>
      <source>Associate the building to the last main building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Associated Buildings</source>
      <translation>সংশ্লিষ্ট ভবন</translation>
    </message>
    <message>
      <source>Associated building</source>
      <translation>সংশ্লিষ্ট ভবন</translation>
    </message>
    <message>
      <source>Associated buildings</source>
      <translation>সংশ্লিষ্ট ভবন</translation>
    </message>
    <message>
      <source>Associated buildings of a building</source>
      <translation>একটি ভবনের সহযোগী ভবন</translation>
    </message>
    <message>
      <source>At least 10 characters with capital, small letter, digit and symbol.</source>
      <translation>অন্তত 10টি অক্ষর, বড় হাতের, ছোট হাতের, অঙ্ক ও চিহ্নসহ।</translation>
    </message>
    <message>
      <source>At least 8 characters (10 for accounts of treatment plants): small and capital letters, a digit and a symbol; not the user name, and none of the passwords that everybody tries first.</source>
      <translation>অন্তত 8টি অক্ষর (শোধনাগারের অ্যাকাউন্টে 10টি): ছোট ও বড় হাতের অক্ষর, একটি অঙ্ক ও একটি চিহ্ন; ব্যবহারকারীর নাম নয়, আর সবাই আগে চেষ্টা করে এমন কোনো পাসওয়ার্ডও নয়।</translation>
    </message>
    <message>
      <source>At least 8 characters with capital, small letter, digit and symbol.</source>
      <translation>অন্তত 8টি অক্ষর, বড় হাতের, ছোট হাতের, অঙ্ক ও চিহ্নসহ।</translation>
    </message>
    <message>
      <source>At least one building is linked.</source>
      <translation>অন্তত একটি ভবন যুক্ত আছে।</translation>
    </message>
    <message>
      <source>At least two chambers</source>
      <translation>অন্তত দুটি প্রকোষ্ঠ</translation>
    </message>
    <message>
      <source>At least two chambers, outlet at top, sealed base and walls; septic tanks only.</source>
      <translation>অন্তত দুটি প্রকোষ্ঠ, ওপরে নির্গমন, নিশ্ছিদ্র তলা ও দেয়াল; শুধু সেপটিক ট্যাংক।</translation>
    </message>
    <message>
      <source>At least {least}.</source>
      <translation>অন্তত {least}।</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>সর্বোচ্চ</translation>
    </message>
    <message>
      <source>At most (m)</source>
      <translation>সর্বোচ্চ (m)</translation>
    </message>
    <message>
      <source>At most 255 characters.</source>
      <translation>সর্বোচ্চ 255 অক্ষর।</translation>
    </message>
    <message>
      <source>At most so many jobs of the forecast</source>
      <translation>পূর্বাভাসের সর্বোচ্চ এতগুলো কাজ</translation>
    </message>
    <message>
      <source>At the plant</source>
      <translation>শোধনাগারে</translation>
    </message>
    <message>
      <source>At the plant too late</source>
      <translation>শোধনাগারে বেশি দেরিতে</translation>
    </message>
    <message>
      <source>At the plant too late, number</source>
      <translation>শোধনাগারে বেশি দেরিতে, সংখ্যা</translation>
    </message>
    <message>
      <source>At the plant too soon</source>
      <translation>শোধনাগারে বেশি আগে</translation>
    </message>
    <message>
      <source>At the plant too soon, number</source>
      <translation>শোধনাগারে বেশি আগে, সংখ্যা</translation>
    </message>
    <message>
      <source>Atlas by ward (PDF)</source>
      <translation>ওয়ার্ড অনুযায়ী মানচিত্রাবলি (PDF)</translation>
    </message>
    <message>
      <source>Attempt</source>
      <translation>চেষ্টা</translation>
    </message>
    <message>
      <source>Attempts</source>
      <translation>চেষ্টা</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>আগস্ট</translation>
    </message>
    <message>
      <source>August</source>
      <translation>আগস্ট</translation>
    </message>
    <message>
      <source>Average of a truck, km/h.</source>
      <translation>ট্রাকের গড়, km/h।</translation>
    </message>
    <message>
      <source>B contact, C national ID, D money, E health, F staff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B: dense enough, with difficulty</source>
      <translation>B: যথেষ্ট ঘন, তবে কষ্টসাধ্য</translation>
    </message>
    <message>
      <source>BIN</source>
      <translation>BIN</translation>
    </message>
    <message>
      <source>BIN of main building</source>
      <translation>প্রধান ভবনের BIN</translation>
    </message>
    <message>
      <source>BIN of pre-connected building</source>
      <translation>আগে সংযুক্ত ভবনের BIN</translation>
    </message>
    <message>
      <source>BIN of the main building of the same complex; empty = this is a main building.</source>
      <translation>একই প্রাঙ্গণের মূল ভবনের BIN; খালি = এটিই মূল ভবন।</translation>
    </message>
    <message>
      <source>BIN of the main building; blank for main buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIN or house number</source>
      <translation>BIN বা বাড়ির নম্বর</translation>
    </message>
    <message>
      <source>BIN or sewer code</source>
      <translation>BIN বা পয়োনালির কোড</translation>
    </message>
    <message>
      <source>BIN, house number or containment</source>
      <translation>BIN, বাড়ির নম্বর বা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>BIN, house number or tax code</source>
      <translation>BIN, বাড়ির নম্বর বা কর কোড</translation>
    </message>
    <message>
      <source>BINs of the buildings that use it.</source>
      <translation>যে ভবনগুলো এটি ব্যবহার করে তাদের BIN।</translation>
    </message>
    <message>
      <source>BINs served</source>
      <translation>সেবাপ্রাপ্ত BIN</translation>
    </message>
    <message>
      <source>BINs with commas between</source>
      <translation>মাঝে কমাসহ BIN</translation>
    </message>
    <message>
      <source>BOD</source>
      <translation>BOD</translation>
    </message>
    <message>
      <source>BOD limit</source>
      <translation>BOD সীমা</translation>
    </message>
    <message>
      <source>BOD, TSS and E. coli within their limits, as the indicators count it.</source>
      <translation>BOD, TSS ও E. coli সীমার মধ্যে, সূচকে যেভাবে গণনা হয়।</translation>
    </message>
    <message>
      <source>BOD, TSS or E. coli not measured</source>
      <translation>BOD, TSS বা E. coli মাপা হয়নি</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>পেছনে</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>পেছনে (Esc)</translation>
    </message>
    <message>
      <source>Back to the panel (Esc)</source>
      <translation>প্যানেলে ফিরুন (Esc)</translation>
    </message>
    <message>
      <source>Balance of the zones</source>
      <translation>অঞ্চলের ভারসাম্য</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>পরিসর</translation>
    </message>
    <message>
      <source>Bangla</source>
      <translation>বাংলা</translation>
    </message>
    <message>
      <source>Barriers (rivers, railways: lines or areas)</source>
      <translation>বাধা (নদী, রেলপথ: রেখা বা এলাকা)</translation>
    </message>
    <message>
      <source>Base map</source>
      <translation>ভিত্তি মানচিত্র</translation>
    </message>
    <message>
      <source>Base map: {name}</source>
      <translation>ভিত্তি মানচিত্র: {name}</translation>
    </message>
    <message>
      <source>Base maps</source>
      <translation>ভিত্তি মানচিত্র</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>যা হবে</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>আগে</translation>
    </message>
    <message>
      <source>Before and after on paper</source>
      <translation>কাগজে আগে ও পরে</translation>
    </message>
    <message>
      <source>Before rounding and capping, 6 decimals (SF-3e: 1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Began</source>
      <translation>শুরু হয়েছে</translation>
    </message>
    <message>
      <source>Begin drawn from others of its kind</source>
      <translation>শুরুটা একই ধরনের অন্যগুলো থেকে নেওয়া</translation>
    </message>
    <message>
      <source>Begin of the job.</source>
      <translation>কাজের শুরু।</translation>
    </message>
    <message>
      <source>Begins on</source>
      <translation>শুরুর তারিখ</translation>
    </message>
    <message>
      <source>Begins, east (m)</source>
      <translation>শুরু, পূর্ব (m)</translation>
    </message>
    <message>
      <source>Begins, north (m)</source>
      <translation>শুরু, উত্তর (m)</translation>
    </message>
    <message>
      <source>Being sent by</source>
      <translation>যিনি পাঠাচ্ছেন</translation>
    </message>
    <message>
      <source>Being sent since</source>
      <translation>যখন থেকে পাঠানো হচ্ছে</translation>
    </message>
    <message>
      <source>Belongs to</source>
      <translation>যার অংশ</translation>
    </message>
    <message>
      <source>Below ground, in the wet season. Empty: not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below the settlement</source>
      <translation>বসতির নিচে</translation>
    </message>
    <message>
      <source>Below the settlement (m)</source>
      <translation>বসতির নিচে (m)</translation>
    </message>
    <message>
      <source>Below the settlement: best from (m) °</source>
      <translation>বসতির নিচে: এত থেকে সবচেয়ে ভালো (m) °</translation>
    </message>
    <message>
      <source>Beside it “{name}”, by the records of {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best of all sites</source>
      <translation>সব স্থানের মধ্যে সেরা</translation>
    </message>
    <message>
      <source>Between two pieces</source>
      <translation>দুই খণ্ডের মাঝে</translation>
    </message>
    <message>
      <source>Between {least} and {most}.</source>
      <translation>{least} থেকে {most}-এর মধ্যে।</translation>
    </message>
    <message>
      <source>Beyond the 22 indicators of the yearly report: some come from the records, others are typed or answered with evidence.</source>
      <translation>বার্ষিক প্রতিবেদনের 22টি সূচকের বাইরে: কয়েকটি রেকর্ড থেকে আসে, অন্যগুলো হাতে লেখা বা প্রমাণসহ উত্তর দেওয়া।</translation>
    </message>
    <message>
      <source>Beyond the last band</source>
      <translation>শেষ বন্ধনীর বাইরে</translation>
    </message>
    <message>
      <source>Beyond the limits</source>
      <translation>সীমার বাইরে</translation>
    </message>
    <message>
      <source>Biochemical oxygen demand, mg/l.</source>
      <translation>জৈবরাসায়নিক অক্সিজেন চাহিদা, mg/l।</translation>
    </message>
    <message>
      <source>Both can be picked on the map with the button beside the field.</source>
      <translation>ঘরের পাশের বোতাম দিয়ে দুটিই মানচিত্রে বাছাই করা যায়।</translation>
    </message>
    <message>
      <source>Both ends are as they can be: they join the network, or nothing is near.</source>
      <translation>দুই প্রান্তই যেমন হওয়া সম্ভব তেমন আছে: নেটওয়ার্কে যুক্ত, অথবা কাছে কিছু নেই।</translation>
    </message>
    <message>
      <source>Bottlenecks</source>
      <translation>প্রতিবন্ধকতা</translation>
    </message>
    <message>
      <source>Bottlenecks listed</source>
      <translation>তালিকাভুক্ত বাধা</translation>
    </message>
    <message>
      <source>Brick Paved</source>
      <translation>ইট বিছানো</translation>
    </message>
    <message>
      <source>Bridge or tunnel</source>
      <translation>সেতু বা সুড়ঙ্গ</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
      <source>Bring in a delivery of payments from a file</source>
      <translation>ফাইল থেকে পরিশোধের চালান আনুন</translation>
    </message>
    <message>
      <source>Bring in a file: CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML</source>
      <translation>একটি ফাইল আনুন: CSV, XLSX, GeoPackage, GeoJSON, Shapefile বা KML</translation>
    </message>
    <message>
      <source>Bring the whole folder back, photos (DCIM) included, and sync it in IMIS: the same folder may be synced as often as you like.</source>
      <translation>ছবিসহ (DCIM) পুরো ফোল্ডারটি ফেরত এনে IMIS-এ সিংক করুন: একই ফোল্ডার যতবার ইচ্ছা সিংক করা যায়।</translation>
    </message>
    <message>
      <source>Bring {record} back as it was when it was deleted?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build the road network</source>
      <translation>সড়ক নেটওয়ার্ক তৈরি করুন</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>ভবন</translation>
    </message>
    <message>
      <source>Building (BIN)</source>
      <translation>ভবন (BIN)</translation>
    </message>
    <message>
      <source>Building footprint</source>
      <translation>ভবনের ভূমিচিহ্ন</translation>
    </message>
    <message>
      <source>Building identification number, issued.</source>
      <translation>ভবন শনাক্তকরণ নম্বর, প্রদত্ত।</translation>
    </message>
    <message>
      <source>Building of the application.</source>
      <translation>আবেদনের ভবন।</translation>
    </message>
    <message>
      <source>Building of the request.</source>
      <translation>অনুরোধের ভবন।</translation>
    </message>
    <message>
      <source>Building on map</source>
      <translation>মানচিত্রে ভবন</translation>
    </message>
    <message>
      <source>Building or sewer has no place on the map.</source>
      <translation>মানচিত্রে ভবন বা পয়োনালির স্থান নেই।</translation>
    </message>
    <message>
      <source>Building outside all wards</source>
      <translation>সব ওয়ার্ডের বাইরের ভবন</translation>
    </message>
    <message>
      <source>Building owned.</source>
      <translation>মালিকানাধীন ভবন।</translation>
    </message>
    <message>
      <source>Building survey</source>
      <translation>ভবন জরিপ</translation>
    </message>
    <message>
      <source>Building surveys decided</source>
      <translation>সিদ্ধান্ত হওয়া ভবন জরিপ</translation>
    </message>
    <message>
      <source>Building surveys waiting</source>
      <translation>অপেক্ষমাণ ভবন জরিপ</translation>
    </message>
    <message>
      <source>Building that depends on toilet {key}</source>
      <translation>টয়লেট {key}-এর ওপর নির্ভরশীল ভবন</translation>
    </message>
    <message>
      <source>Building that is the toilet block.</source>
      <translation>যে ভবনটি টয়লেট ব্লক।</translation>
    </message>
    <message>
      <source>Building that it is about.</source>
      <translation>যে ভবন সম্পর্কে।</translation>
    </message>
    <message>
      <source>Building that it is about; empty for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building that leads into the water</source>
      <translation>যে ভবন পানিতে নিষ্কাশন করে</translation>
    </message>
    <message>
      <source>Building that the containment belongs to.</source>
      <translation>কনটেইনমেন্টটি যে ভবনের।</translation>
    </message>
    <message>
      <source>Building that uses the containment.</source>
      <translation>যে ভবন কনটেইনমেন্টটি ব্যবহার করে।</translation>
    </message>
    <message>
      <source>Building that was connected.</source>
      <translation>যে ভবন সংযুক্ত হয়েছে।</translation>
    </message>
    <message>
      <source>Building the survey became or was applied to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building the survey became.</source>
      <translation>জরিপ থেকে হওয়া ভবন।</translation>
    </message>
    <message>
      <source>Building use composition</source>
      <translation>ভবন ব্যবহারের গঠন</translation>
    </message>
    <message>
      <source>Building whose containment shall be emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building without an own toilet.</source>
      <translation>নিজস্ব টয়লেট ছাড়া ভবন।</translation>
    </message>
    <message>
      <source>Building without sanitation system</source>
      <translation>স্যানিটেশন ব্যবস্থাহীন ভবন</translation>
    </message>
    <message>
      <source>Building {bin} is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {bin} lies {metres} m from sewer {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building {key}</source>
      <translation>ভবন {key}</translation>
    </message>
    <message>
      <source>Building {key} after a survey</source>
      <translation>জরিপের পরে ভবন {key}</translation>
    </message>
    <message>
      <source>Building {key} leaves the toilet</source>
      <translation>ভবন {key} টয়লেটটি ছেড়ে যাচ্ছে</translation>
    </message>
    <message>
      <source>Building {key} was connected.</source>
      <translation>ভবন {key} সংযুক্ত হয়েছে।</translation>
    </message>
    <message>
      <source>Building {key} was saved.</source>
      <translation>ভবন {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Building {key} was split off and saved.</source>
      <translation>ভবন {key} আলাদা করে সংরক্ষণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>Building.</source>
      <translation>ভবন।</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>ভবন</translation>
    </message>
    <message>
      <source>Buildings (BIN)</source>
      <translation>ভবন (BIN)</translation>
    </message>
    <message>
      <source>Buildings and tests of this year, emptyings up to its end. Empty: the year of the day of the question, up to that day.</source>
      <translation>এই বছরের ভবন ও পরীক্ষা, এর শেষ পর্যন্ত খালিকরণ। খালি: প্রশ্নের দিনের বছর, সেই দিন পর্যন্ত।</translation>
    </message>
    <message>
      <source>Buildings and their notices</source>
      <translation>ভবন ও এগুলোর বিজ্ঞপ্তি</translation>
    </message>
    <message>
      <source>Buildings around</source>
      <translation>আশপাশের ভবন</translation>
    </message>
    <message>
      <source>Buildings by class</source>
      <translation>শ্রেণি অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>Buildings by payment</source>
      <translation>পরিশোধ অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>Buildings by payment status</source>
      <translation>পরিশোধের অবস্থা অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>Buildings by sanitation system</source>
      <translation>স্যানিটেশন ব্যবস্থা অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>Buildings by structure and sanitation</source>
      <translation>কাঠামো ও স্যানিটেশন অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>Buildings by structure type</source>
      <translation>কাঠামোর ধরন অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>Buildings by type</source>
      <translation>ধরন অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>Buildings by ward</source>
      <translation>ওয়ার্ড অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>Buildings connected to {id}</source>
      <translation>{id}-এর সঙ্গে সংযুক্ত ভবন</translation>
    </message>
    <message>
      <source>Buildings considered</source>
      <translation>বিবেচিত ভবন</translation>
    </message>
    <message>
      <source>Buildings hard to reach</source>
      <translation>পৌঁছানো কঠিন এমন ভবন</translation>
    </message>
    <message>
      <source>Buildings hard to reach for desludging</source>
      <translation>মল নিষ্কাশনের জন্য পৌঁছানো কঠিন এমন ভবন</translation>
    </message>
    <message>
      <source>Buildings inside</source>
      <translation>ভেতরের ভবন</translation>
    </message>
    <message>
      <source>Buildings near water</source>
      <translation>পানির কাছের ভবন</translation>
    </message>
    <message>
      <source>Buildings near water bodies</source>
      <translation>জলাশয়ের কাছের ভবন</translation>
    </message>
    <message>
      <source>Buildings of a containment</source>
      <translation>একটি কনটেইনমেন্টের ভবন</translation>
    </message>
    <message>
      <source>Buildings of a drain</source>
      <translation>একটি নর্দমার ভবন</translation>
    </message>
    <message>
      <source>Buildings of a road</source>
      <translation>একটি সড়কের ভবন</translation>
    </message>
    <message>
      <source>Buildings of a sewer</source>
      <translation>একটি পয়োনালির ভবন</translation>
    </message>
    <message>
      <source>Buildings of a sewer, drain or water main</source>
      <translation>পয়োনালি, নর্দমা বা পানির মূল লাইনের ভবন</translation>
    </message>
    <message>
      <source>Buildings of a water main</source>
      <translation>একটি পানির মূল লাইনের ভবন</translation>
    </message>
    <message>
      <source>Buildings of this community</source>
      <translation>এই বসতির ভবন</translation>
    </message>
    <message>
      <source>Buildings of this structure.</source>
      <translation>এই কাঠামোর ভবন।</translation>
    </message>
    <message>
      <source>Buildings of this system have a containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings of which it is not known whether they have a well</source>
      <translation>কূপ আছে কি না জানা নেই এমন ভবন</translation>
    </message>
    <message>
      <source>Buildings on the sewer</source>
      <translation>পয়োনালির ভবন</translation>
    </message>
    <message>
      <source>Buildings overlap by more than 20 % of the smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings served</source>
      <translation>সেবাপ্রাপ্ত ভবন</translation>
    </message>
    <message>
      <source>Buildings that could join a sewer</source>
      <translation>পয়োনালিতে যুক্ত হতে পারে এমন ভবন</translation>
    </message>
    <message>
      <source>Buildings that depend on it</source>
      <translation>এর ওপর নির্ভরশীল ভবন</translation>
    </message>
    <message>
      <source>Buildings that depend on toilet {id}</source>
      <translation>টয়লেট {id}-এর ওপর নির্ভরশীল ভবন</translation>
    </message>
    <message>
      <source>Buildings to visit, when the area was made from such; else empty.</source>
      <translation>দেখতে যাওয়ার ভবন, যখন এলাকাটি সেগুলো থেকে তৈরি; নয়তো খালি।</translation>
    </message>
    <message>
      <source>Buildings using a toilet</source>
      <translation>টয়লেট ব্যবহারকারী ভবন</translation>
    </message>
    <message>
      <source>Buildings using community toilets</source>
      <translation>কমিউনিটি টয়লেট ব্যবহারকারী ভবন</translation>
    </message>
    <message>
      <source>Buildings whose private users are not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings whose sewage reaches no plant</source>
      <translation>যেসব ভবনের পয়োবর্জ্যপানি কোনো শোধনাগারে পৌঁছায় না</translation>
    </message>
    <message>
      <source>Buildings with a number like it</source>
      <translation>এর মতো নম্বরের ভবন</translation>
    </message>
    <message>
      <source>Buildings with a well</source>
      <translation>কূপসহ ভবন</translation>
    </message>
    <message>
      <source>Buildings with dues</source>
      <translation>বকেয়াসহ ভবন</translation>
    </message>
    <message>
      <source>Buildings with pit or holding tank</source>
      <translation>পিট বা হোল্ডিং ট্যাংক আছে এমন ভবন</translation>
    </message>
    <message>
      <source>Buildings with septic tank</source>
      <translation>সেপটিক ট্যাংকসহ ভবন</translation>
    </message>
    <message>
      <source>Buildings within the distance go on the nearest sewer and give up their containment.</source>
      <translation>দূরত্বের মধ্যের ভবন নিকটতম পয়োনালিতে যুক্ত হয় এবং তাদের কনটেইনমেন্ট ছেড়ে দেয়।</translation>
    </message>
    <message>
      <source>Buildings without a number of people</source>
      <translation>মানুষের সংখ্যা নেই এমন ভবন</translation>
    </message>
    <message>
      <source>Buildings without a place on the map</source>
      <translation>মানচিত্রে স্থান নেই এমন ভবন</translation>
    </message>
    <message>
      <source>Buildings without a toilet whose people are not recorded</source>
      <translation>টয়লেটহীন ভবন যার মানুষের সংখ্যা লেখা নেই</translation>
    </message>
    <message>
      <source>Buildings without toilet</source>
      <translation>টয়লেটহীন ভবন</translation>
    </message>
    <message>
      <source>Built at</source>
      <translation>নির্মাণের সময়</translation>
    </message>
    <message>
      <source>Built by</source>
      <translation>নির্মাতা</translation>
    </message>
    <message>
      <source>Built up</source>
      <translation>নির্মিত এলাকা</translation>
    </message>
    <message>
      <source>By</source>
      <translation>কর্তৃক</translation>
    </message>
    <message>
      <source>By community and gender</source>
      <translation>বসতি ও লিঙ্গ অনুযায়ী</translation>
    </message>
    <message>
      <source>By gender (estimated from household composition)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By hand</source>
      <translation>হাতে</translation>
    </message>
    <message>
      <source>By indicator</source>
      <translation>সূচক অনুযায়ী</translation>
    </message>
    <message>
      <source>By low-income community</source>
      <translation>নিম্ন আয়ের বসতি অনুযায়ী</translation>
    </message>
    <message>
      <source>By more than 20 percent.</source>
      <translation>20 শতাংশের বেশি।</translation>
    </message>
    <message>
      <source>By operator, {month}</source>
      <translation>পরিচালক অনুযায়ী, {month}</translation>
    </message>
    <message>
      <source>By outcome</source>
      <translation>ফলাফল অনুযায়ী</translation>
    </message>
    <message>
      <source>By part</source>
      <translation>অংশ অনুযায়ী</translation>
    </message>
    <message>
      <source>By place</source>
      <translation>স্থান অনুযায়ী</translation>
    </message>
    <message>
      <source>By quarter</source>
      <translation>প্রান্তিক অনুযায়ী</translation>
    </message>
    <message>
      <source>By the building of the application.</source>
      <translation>আবেদনের ভবন অনুযায়ী।</translation>
    </message>
    <message>
      <source>By the community of the building; the chosen year, or this one.</source>
      <translation>ভবনের বসতি অনুযায়ী; বাছাই করা বছর, নয়তো এই বছর।</translation>
    </message>
    <message>
      <source>By the day of the service that the feedback speaks of.</source>
      <translation>মতামতটি যে সেবা সম্পর্কে, সেই সেবার দিন অনুযায়ী।</translation>
    </message>
    <message>
      <source>By the share of the footprint inside</source>
      <translation>ভেতরে থাকা ভবনের রূপরেখার অংশ অনুযায়ী</translation>
    </message>
    <message>
      <source>By their point.</source>
      <translation>নিজ বিন্দু অনুযায়ী।</translation>
    </message>
    <message>
      <source>By this reason alone (ha)</source>
      <translation>শুধু এই কারণে (ha)</translation>
    </message>
    <message>
      <source>By ward</source>
      <translation>ওয়ার্ড অনুযায়ী</translation>
    </message>
    <message>
      <source>By ward and month</source>
      <translation>ওয়ার্ড ও মাস অনুযায়ী</translation>
    </message>
    <message>
      <source>By ward, January to {month}</source>
      <translation>ওয়ার্ড অনুযায়ী, জানুয়ারি থেকে {month}</translation>
    </message>
    <message>
      <source>C: stay on site</source>
      <translation>C: স্থানে অবস্থান</translation>
    </message>
    <message>
      <source>CFU/100 ml</source>
      <translation>CFU/100 ml</translation>
    </message>
    <message>
      <source>CFU/100 ml.</source>
      <translation>CFU/100 ml।</translation>
    </message>
    <message>
      <source>CGI Sheet</source>
      <translation>ঢেউটিন</translation>
    </message>
    <message>
      <source>CGI sheet</source>
      <translation>ঢেউটিন</translation>
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
      <translation>CSV ফাইল (*.csv)</translation>
    </message>
    <message>
      <source>CSV file (*.csv);;Workbook (*.xlsx)</source>
      <translation>CSV ফাইল (*.csv);;ওয়ার্কবুক (*.xlsx)</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV ফাইল (*.csv)</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV সারণি</translation>
    </message>
    <message>
      <source>CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CWIS</source>
      <translation>সিডব্লিউআইএস</translation>
    </message>
    <message>
      <source>CWIS functions, own score</source>
      <translation>CWIS কার্যাবলি, নিজের স্কোর</translation>
    </message>
    <message>
      <source>CWIS indicators of {}</source>
      <translation>{}-এর সিডব্লিউআইএস সূচক</translation>
    </message>
    <message>
      <source>CWIS report {} · {}</source>
      <translation>সিডব্লিউআইএস প্রতিবেদন {} · {}</translation>
    </message>
    <message>
      <source>Calculated from the line, m.</source>
      <translation>রেখা থেকে গণনা করা, m।</translation>
    </message>
    <message>
      <source>Calculated from the polygon, km².</source>
      <translation>বহুভুজ থেকে গণনা করা, km²।</translation>
    </message>
    <message>
      <source>Calculated from the polygon, m².</source>
      <translation>বহুভুজ থেকে গণনা করা, m²।</translation>
    </message>
    <message>
      <source>Calculated volume</source>
      <translation>গণনা করা আয়তন</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>ক্যালেন্ডার</translation>
    </message>
    <message>
      <source>Calendar year.</source>
      <translation>পঞ্জিকা বছর।</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>বাতিল</translation>
    </message>
    <message>
      <source>Cancelled. No package was made.</source>
      <translation>বাতিল। কোনো প্যাকেজ তৈরি হয়নি।</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>বাতিল করা হয়েছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>বাতিল করা হয়েছে। কিছুই লেখা হয়নি।</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>প্রার্থী</translation>
    </message>
    <message>
      <source>Candidate sites</source>
      <translation>প্রার্থী স্থান</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>প্রার্থী</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>ক্ষমতা</translation>
    </message>
    <message>
      <source>Capacity (m³ a day)</source>
      <translation>ধারণক্ষমতা (দৈনিক m³)</translation>
    </message>
    <message>
      <source>Capacity (m³)</source>
      <translation>ক্ষমতা (m³)</translation>
    </message>
    <message>
      <source>Capacity (m³/day)</source>
      <translation>ধারণক্ষমতা (m³/দিন)</translation>
    </message>
    <message>
      <source>Capacity per day</source>
      <translation>দৈনিক ক্ষমতা</translation>
    </message>
    <message>
      <source>Caretaker</source>
      <translation>তত্ত্বাবধায়ক</translation>
    </message>
    <message>
      <source>Caretaker contact</source>
      <translation>তত্ত্বাবধায়কের যোগাযোগ</translation>
    </message>
    <message>
      <source>Caretaker number</source>
      <translation>তত্ত্বাবধায়কের নম্বর</translation>
    </message>
    <message>
      <source>Caretaker, owner, operator</source>
      <translation>তত্ত্বাবধায়ক, মালিক, পরিচালক</translation>
    </message>
    <message>
      <source>Carriageway usable by traffic, m; decides whether a vehicle fits.</source>
      <translation>যান চলাচলের উপযোগী সড়কের প্রস্থ, m; যান যেতে পারে কি না ঠিক করে।</translation>
    </message>
    <message>
      <source>Carrying width</source>
      <translation>চলাচলের প্রস্থ</translation>
    </message>
    <message>
      <source>Carrying width (m)</source>
      <translation>চলাচলযোগ্য প্রস্থ (m)</translation>
    </message>
    <message>
      <source>Case points (empty: the recorded outbreak areas)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases</source>
      <translation>আক্রান্ত</translation>
    </message>
    <message>
      <source>Cases a thousand people</source>
      <translation>প্রতি হাজার মানুষে রোগী</translation>
    </message>
    <message>
      <source>Cases a thousand, highest quarter</source>
      <translation>প্রতি হাজারে ঘটনা, সর্বোচ্চ চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Cases a thousand, lowest quarter</source>
      <translation>প্রতি হাজারে ঘটনা, সর্বনিম্ন চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Cases and fatalities</source>
      <translation>রোগী ও মৃত্যু</translation>
    </message>
    <message>
      <source>Cases are near within (m)</source>
      <translation>রোগী কাছাকাছি, যত দূরের মধ্যে (m)</translation>
    </message>
    <message>
      <source>Cases at hotspots in 12 months</source>
      <translation>12 মাসে হটস্পটে রোগী</translation>
    </message>
    <message>
      <source>Cases by building</source>
      <translation>ভবন অনুযায়ী রোগী</translation>
    </message>
    <message>
      <source>Cases expected</source>
      <translation>প্রত্যাশিত আক্রান্ত</translation>
    </message>
    <message>
      <source>Cases in time</source>
      <translation>সময়ের সঙ্গে আক্রান্ত</translation>
    </message>
    <message>
      <source>Cases of the group</source>
      <translation>দলের রোগী</translation>
    </message>
    <message>
      <source>Cases of the others</source>
      <translation>অন্যদের রোগী</translation>
    </message>
    <message>
      <source>Cases that make a cluster</source>
      <translation>যত রোগীতে গুচ্ছ হয়</translation>
    </message>
    <message>
      <source>Cases where no people are recorded, left out of rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases, highest quarter</source>
      <translation>রোগী, সর্বোচ্চ চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Cases, lowest quarter</source>
      <translation>রোগী, সর্বনিম্ন চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Catchment (m)</source>
      <translation>সেবা এলাকা (m)</translation>
    </message>
    <message>
      <source>Catchment: share of the jobs (%)</source>
      <translation>সেবা-এলাকা: কাজের অংশ (%)</translation>
    </message>
    <message>
      <source>Catchments of the providers</source>
      <translation>সেবাদানকারীর সেবা এলাকা</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>শ্রেণি</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>ঘর</translation>
    </message>
    <message>
      <source>Cells of 250 m are fewer than the zones: cells of {side} m were taken.</source>
      <translation>250 m-এর ঘর অঞ্চলের চেয়ে কম: {side} m-এর ঘর নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Cells that gain by a chosen station</source>
      <translation>বেছে নেওয়া স্টেশনে লাভবান ঘর</translation>
    </message>
    <message>
      <source>Cells to stations</source>
      <translation>ঘর থেকে স্টেশন</translation>
    </message>
    <message>
      <source>Cells where a high rate meets unsafe sanitation around</source>
      <translation>যে ঘরে হার বেশি আর আশপাশে অনিরাপদ স্যানিটেশন</translation>
    </message>
    <message>
      <source>Cells, highest quarter</source>
      <translation>ঘর, সর্বোচ্চ চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Cells, lowest quarter</source>
      <translation>ঘর, সর্বনিম্ন চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Central wastewater plant</source>
      <translation>কেন্দ্রীয় বর্জ্যপানি শোধনাগার</translation>
    </message>
    <message>
      <source>Centralized WWTP</source>
      <translation>কেন্দ্রীয় বর্জ্যপানি শোধনাগার</translation>
    </message>
    <message>
      <source>Chain factors</source>
      <translation>শৃঙ্খলের গুণক</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>পরিবর্তন</translation>
    </message>
    <message>
      <source>Change my password…</source>
      <translation>আমার পাসওয়ার্ড বদলান…</translation>
    </message>
    <message>
      <source>Change your password</source>
      <translation>আপনার পাসওয়ার্ড বদলান</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>পরিবর্তিত</translation>
    </message>
    <message>
      <source>Changed at</source>
      <translation>পরিবর্তনের সময়</translation>
    </message>
    <message>
      <source>Changed by</source>
      <translation>পরিবর্তন করেছেন</translation>
    </message>
    <message>
      <source>Changed by someone else</source>
      <translation>অন্য কেউ বদলেছেন</translation>
    </message>
    <message>
      <source>Changed by someone else since: {field}, now {now}, in the draft {mine}.</source>
      <translation>ইতিমধ্যে অন্য কেউ বদলেছেন: {field}, এখন {now}, খসড়ায় {mine}।</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>পরিবর্তন</translation>
    </message>
    <message>
      <source>Changes with the same number were made together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change…</source>
      <translation>পরিবর্তন…</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>খাল</translation>
    </message>
    <message>
      <source>Character encoding of the file.</source>
      <translation>ফাইলের অক্ষর-সংকেতায়ন।</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>চার্ট</translation>
    </message>
    <message>
      <source>Chart or group of cards, where one function gives several.</source>
      <translation>লেখচিত্র বা কার্ডের গুচ্ছ, যেখানে একটি ফাংশন কয়েকটি দেয়।</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>চার্ট</translation>
    </message>
    <message>
      <source>Cheaper straight to the plant</source>
      <translation>সরাসরি শোধনাগারে সস্তা</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>যাচাই করুন</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>আবার যাচাই</translation>
    </message>
    <message>
      <source>Check households and people at the house.</source>
      <translation>বাড়িতে খানা ও মানুষের সংখ্যা যাচাই করুন।</translation>
    </message>
    <message>
      <source>Check the connection and correct the sewer's code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the place: nearest road and distance</source>
      <translation>স্থান যাচাই করুন: নিকটতম সড়ক ও দূরত্ব</translation>
    </message>
    <message>
      <source>Checking a row</source>
      <translation>একটি সারি যাচাই</translation>
    </message>
    <message>
      <source>Checking again</source>
      <translation>আবার যাচাই</translation>
    </message>
    <message>
      <source>Checking {name}</source>
      <translation>{name} যাচাই হচ্ছে</translation>
    </message>
    <message>
      <source>Checksum</source>
      <translation>চেকসাম</translation>
    </message>
    <message>
      <source>Chemical oxygen demand, mg/l.</source>
      <translation>রাসায়নিক অক্সিজেন চাহিদা, mg/l।</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>শিশু</translation>
    </message>
    <message>
      <source>Children among the users, persons.</source>
      <translation>ব্যবহারকারীদের মধ্যে শিশু, জন।</translation>
    </message>
    <message>
      <source>Children and people with disability are among the users above.</source>
      <translation>ওপরের ব্যবহারকারীদের মধ্যে শিশু ও প্রতিবন্ধী মানুষ আছেন।</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>বিকল্প</translation>
    </message>
    <message>
      <source>Choose a delivery that has not arrived; what has arrived is never sent twice.</source>
      <translation>যে চালান পৌঁছায়নি সেটি বাছাই করুন; যা পৌঁছেছে তা কখনও দুবার পাঠানো হয় না।</translation>
    </message>
    <message>
      <source>Choose a file and write the chosen layers to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file: {kinds}</source>
      <translation>একটি ফাইল বাছাই করুন: {kinds}</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>ফাইল বাছাই করুন…</translation>
    </message>
    <message>
      <source>Choose a layer with areas in the Layers panel first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a photo</source>
      <translation>ছবি বাছাই করুন</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>চিত্র বাছাই করুন</translation>
    </message>
    <message>
      <source>Choose a picture from a file</source>
      <translation>ফাইল থেকে ছবি বাছাই করুন</translation>
    </message>
    <message>
      <source>Choose a place or a record for this analysis on the map</source>
      <translation>এই বিশ্লেষণের জন্য মানচিত্রে একটি স্থান বা রেকর্ড বাছাই করুন</translation>
    </message>
    <message>
      <source>Choose a question.</source>
      <translation>একটি প্রশ্ন বাছাই করুন।</translation>
    </message>
    <message>
      <source>Choose a raster with the height of the ground, or let water flow in the order of drawing.</source>
      <translation>ভূমির উচ্চতার একটি রাস্টার বাছাই করুন, অথবা আঁকার ক্রম অনুযায়ী পানি বইতে দিন।</translation>
    </message>
    <message>
      <source>Choose a record in the list first.</source>
      <translation>আগে তালিকায় একটি রেকর্ড বেছে নিন।</translation>
    </message>
    <message>
      <source>Choose a stored scenario.</source>
      <translation>সংরক্ষিত দৃশ্যপট বাছাই করুন।</translation>
    </message>
    <message>
      <source>Choose an indicator.</source>
      <translation>একটি সূচক বাছাই করুন।</translation>
    </message>
    <message>
      <source>Choose another person than emptier 1.</source>
      <translation>খালিকারী 1 ছাড়া অন্য কাউকে বেছে নিন।</translation>
    </message>
    <message>
      <source>Choose at least one layer to export.</source>
      <translation>রপ্তানির জন্য অন্তত একটি স্তর বেছে নিন।</translation>
    </message>
    <message>
      <source>Choose from the list</source>
      <translation>তালিকা থেকে বাছাই করুন</translation>
    </message>
    <message>
      <source>Choose on the map first: press “On the map”, then click.</source>
      <translation>আগে মানচিত্রে বাছাই করুন: “মানচিত্রে” চাপুন, তারপর ক্লিক করুন।</translation>
    </message>
    <message>
      <source>Choose one of the kinds of file: {kinds}.</source>
      <translation>ফাইলের একটি ধরন বেছে নিন: {kinds}।</translation>
    </message>
    <message>
      <source>Choose the database you work with</source>
      <translation>যে ডেটাবেস নিয়ে কাজ করেন তা বেছে নিন</translation>
    </message>
    <message>
      <source>Choose the database you work with.</source>
      <translation>যে ডেটাবেস নিয়ে কাজ করেন তা বেছে নিন।</translation>
    </message>
    <message>
      <source>Choose the evidence</source>
      <translation>প্রমাণ বাছাই করুন</translation>
    </message>
    <message>
      <source>Choose the field of the layer that holds the day of a case.</source>
      <translation>স্তরের যে ঘরে রোগীর দিন থাকে সেটি বাছাই করুন।</translation>
    </message>
    <message>
      <source>Choose the field of the layer that names the kind of ground.</source>
      <translation>স্তরের যে ঘরে মাটির ধরন লেখা থাকে সেটি বাছাই করুন।</translation>
    </message>
    <message>
      <source>Choose the folder in which the package is made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the wards.</source>
      <translation>ওয়ার্ড বাছাই করুন।</translation>
    </message>
    <message>
      <source>Choose what would be changed</source>
      <translation>কী বদলানো হবে বাছাই করুন</translation>
    </message>
    <message>
      <source>Choose where the report documents of the municipalities lie.</source>
      <translation>পৌরসভাগুলোর প্রতিবেদন নথি কোথায় আছে বাছাই করুন।</translation>
    </message>
    <message>
      <source>Choose who carries the package.</source>
      <translation>প্যাকেজটি কে বহন করবেন তা বেছে নিন।</translation>
    </message>
    <message>
      <source>Choose your own password</source>
      <translation>নিজের পাসওয়ার্ড বাছাই করুন</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>বাছাই করুন…</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>নির্বাচিত</translation>
    </message>
    <message>
      <source>Chosen applications or containments</source>
      <translation>বেছে নেওয়া আবেদন বা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Chosen applications or containments – keys</source>
      <translation>বেছে নেওয়া আবেদন বা কনটেইনমেন্ট – কী</translation>
    </message>
    <message>
      <source>Chosen buildings</source>
      <translation>নির্বাচিত ভবন</translation>
    </message>
    <message>
      <source>Chosen first, it narrows the buildings; left empty, it is taken from the building.</source>
      <translation>আগে বাছাই করলে ভবনগুলো সীমিত হয়; খালি রাখলে ভবন থেকে নেওয়া হয়।</translation>
    </message>
    <message>
      <source>Chosen indicator by ward</source>
      <translation>ওয়ার্ড অনুযায়ী নির্বাচিত সূচক</translation>
    </message>
    <message>
      <source>Circle of the scan</source>
      <translation>স্ক্যানের বৃত্ত</translation>
    </message>
    <message>
      <source>Circles of the scan up to p</source>
      <translation>p পর্যন্ত স্ক্যানের বৃত্ত</translation>
    </message>
    <message>
      <source>Circular scan</source>
      <translation>বৃত্তাকার স্ক্যান</translation>
    </message>
    <message>
      <source>City</source>
      <translation>শহর</translation>
    </message>
    <message>
      <source>Citywide inclusive sanitation {}</source>
      <translation>শহরব্যাপী অন্তর্ভুক্তিমূলক স্যানিটেশন {}</translation>
    </message>
    <message>
      <source>Citywide inclusive sanitation {}, ward by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citywide inclusive sanitation: municipalities compared</source>
      <translation>শহরব্যাপী অন্তর্ভুক্তিমূলক স্যানিটেশন: পৌরসভার তুলনা</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>শ্রেণি</translation>
    </message>
    <message>
      <source>Class (0 without service, 1 lowest to 4 highest quarter)</source>
      <translation>শ্রেণি (0 সেবাহীন, 1 সর্বনিম্ন থেকে 4 সর্বোচ্চ চতুর্থাংশ)</translation>
    </message>
    <message>
      <source>Class in the faecal sludge generation of indicator SF-1d.</source>
      <translation>সূচক SF-1d-এর পয়োবর্জ্য উৎপাদনের শ্রেণি।</translation>
    </message>
    <message>
      <source>Class in the greywater and supernatant of indicator SF-1f.</source>
      <translation>সূচক SF-1f-এর ধূসর পানি ও উপরিভাগের পানির শ্রেণি।</translation>
    </message>
    <message>
      <source>Class label</source>
      <translation>শ্রেণির লেবেল</translation>
    </message>
    <message>
      <source>Class limits</source>
      <translation>শ্রেণির সীমা</translation>
    </message>
    <message>
      <source>Class of service (1 low to 3 high)</source>
      <translation>সেবার শ্রেণি (1 নিম্ন থেকে 3 উচ্চ)</translation>
    </message>
    <message>
      <source>Class of the group's share (1 small to 3 large)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class on maps: own label, Institution or Others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class, code</source>
      <translation>শ্রেণি, কোড</translation>
    </message>
    <message>
      <source>Class: service (1 low to 3 high) and share (1 small to 3 large)</source>
      <translation>শ্রেণি: সেবা (1 কম থেকে 3 বেশি) ও অংশ (1 ছোট থেকে 3 বড়)</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>শ্রেণি</translation>
    </message>
    <message>
      <source>Classes of personal data: B contact, C national ID, D money, H log.</source>
      <translation>ব্যক্তিগত উপাত্তের শ্রেণি: B যোগাযোগ, C জাতীয় পরিচয়পত্র, D অর্থ, H লগ।</translation>
    </message>
    <message>
      <source>Classic</source>
      <translation>ক্লাসিক</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>পরিষ্কার করুন</translation>
    </message>
    <message>
      <source>Clearance beside a vehicle (m) °</source>
      <translation>যানের পাশে ফাঁকা জায়গা (m) °</translation>
    </message>
    <message>
      <source>Clearance of trucks (m) °</source>
      <translation>ট্রাকের ফাঁকা জায়গা (m) °</translation>
    </message>
    <message>
      <source>Click it on the map. Esc gives up.</source>
      <translation>মানচিত্রে এটিতে ক্লিক করুন। Esc চাপলে বাতিল হয়।</translation>
    </message>
    <message>
      <source>Click on the map, or type a place and press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the place.</source>
      <translation>স্থানটিতে ক্লিক করুন।</translation>
    </message>
    <message>
      <source>Click: show them in the list</source>
      <translation>ক্লিক: তালিকায় দেখান</translation>
    </message>
    <message>
      <source>Click: the records behind it</source>
      <translation>ক্লিক: এর পেছনের রেকর্ড</translation>
    </message>
    <message>
      <source>Clicks snap to the network. The length follows the line until another one is typed.</source>
      <translation>ক্লিক নেটওয়ার্কে গিয়ে লাগে। অন্য দৈর্ঘ্য না লেখা পর্যন্ত দৈর্ঘ্য রেখা অনুযায়ী থাকে।</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>ক্লায়েন্ট</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>বন্ধ</translation>
    </message>
    <message>
      <source>Close gaps up to (m)</source>
      <translation>ফাঁক বন্ধ করার সীমা (m)</translation>
    </message>
    <message>
      <source>Close the form without saving (Esc)</source>
      <translation>সংরক্ষণ না করে ফরম বন্ধ করুন (Esc)</translation>
    </message>
    <message>
      <source>Close this form</source>
      <translation>এই ফর্ম বন্ধ করুন</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>বন্ধ</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>গুচ্ছ</translation>
    </message>
    <message>
      <source>Cluster in space and time</source>
      <translation>স্থান ও কালে গুচ্ছ</translation>
    </message>
    <message>
      <source>Cluster: at least so many</source>
      <translation>গুচ্ছ: অন্তত এতগুলো</translation>
    </message>
    <message>
      <source>Cluster: dischargers within (m)</source>
      <translation>গুচ্ছ: এর মধ্যে থাকা নিষ্কাশনকারী (m)</translation>
    </message>
    <message>
      <source>Clusters</source>
      <translation>গুচ্ছ</translation>
    </message>
    <message>
      <source>Clusters in space and time</source>
      <translation>স্থান ও কালে গুচ্ছ</translation>
    </message>
    <message>
      <source>Clusters of dischargers</source>
      <translation>নির্গমনকারীর গুচ্ছ</translation>
    </message>
    <message>
      <source>Clusters, the fewest metres for a connection first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co-Treatment Plant</source>
      <translation>সহ-পরিশোধনাগার</translation>
    </message>
    <message>
      <source>Co-treatment plant</source>
      <translation>সহ-পরিশোধনাগার</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>কোড</translation>
    </message>
    <message>
      <source>Code list</source>
      <translation>কোড তালিকা</translation>
    </message>
    <message>
      <source>Code lists</source>
      <translation>কোড তালিকা</translation>
    </message>
    <message>
      <source>Code of the containment, C and at least six digits, given by the system.</source>
      <translation>কনটেইনমেন্টের কোড, C ও অন্তত ছয়টি অঙ্ক, সিস্টেম দেয়।</translation>
    </message>
    <message>
      <source>Code of the containment.</source>
      <translation>কনটেইনমেন্টের কোড।</translation>
    </message>
    <message>
      <source>Code of the framework, e.g. EQ-2 or EQ-6.1a.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the framework, e.g. SF-1a.</source>
      <translation>কাঠামোর কোড, যেমন SF-1a।</translation>
    </message>
    <message>
      <source>Code of the line</source>
      <translation>রেখার কোড</translation>
    </message>
    <message>
      <source>Code of the method, e.g. CWIS-C.</source>
      <translation>পদ্ধতির কোড, যেমন CWIS-C।</translation>
    </message>
    <message>
      <source>Code of the question.</source>
      <translation>প্রশ্নের কোড।</translation>
    </message>
    <message>
      <source>Code or BIN</source>
      <translation>কোড বা BIN</translation>
    </message>
    <message>
      <source>Code or number.</source>
      <translation>কোড বা নম্বর।</translation>
    </message>
    <message>
      <source>Code or number; none = no data, outside = outside all wards, others = the rest.</source>
      <translation>কোড বা নম্বর; none = উপাত্ত নেই, outside = সব ওয়ার্ডের বাইরে, others = বাকিগুলো।</translation>
    </message>
    <message>
      <source>Code the surveyor gave, unique among open surveys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code the surveyor gave.</source>
      <translation>জরিপকারীর দেওয়া কোড।</translation>
    </message>
    <message>
      <source>Code under which the national sanitation dashboard knows the indicator.</source>
      <translation>জাতীয় স্যানিটেশন ড্যাশবোর্ড যে কোডে সূচকটি চেনে।</translation>
    </message>
    <message>
      <source>Code, name, country and dashboard name as they were when the figures were computed.</source>
      <translation>সংখ্যাগুলো গণনার সময় কোড, নাম, দেশ ও ড্যাশবোর্ডের নাম যেমন ছিল।</translation>
    </message>
    <message>
      <source>Codes of its containments.</source>
      <translation>এর কনটেইনমেন্টের কোড।</translation>
    </message>
    <message>
      <source>Codes with commas between; empty for every sewer that reaches a working plant</source>
      <translation>মাঝে কমা দিয়ে কোড; চালু শোধনাগারে পৌঁছানো সব পয়োনালির জন্য খালি</translation>
    </message>
    <message>
      <source>Codes with commas between; may stay empty</source>
      <translation>কমা দিয়ে আলাদা কোড; ফাঁকা থাকতে পারে</translation>
    </message>
    <message>
      <source>Coliform result</source>
      <translation>কলিফর্মের ফল</translation>
    </message>
    <message>
      <source>Coliform test result</source>
      <translation>কোলিফর্ম পরীক্ষার ফল</translation>
    </message>
    <message>
      <source>Colleague who recorded the emptying.</source>
      <translation>যে সহকর্মী খালিকরণটি রেকর্ড করেছেন।</translation>
    </message>
    <message>
      <source>Collect here</source>
      <translation>এখানে সংগ্রহ করুন</translation>
    </message>
    <message>
      <source>Collected</source>
      <translation>সংগৃহীত</translation>
    </message>
    <message>
      <source>Collected at the plant</source>
      <translation>শোধনাগারে সংগৃহীত</translation>
    </message>
    <message>
      <source>Collected by</source>
      <translation>সংগ্রহ করেছেন</translation>
    </message>
    <message>
      <source>Collected on</source>
      <translation>সংগ্রহের তারিখ</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>সংগ্রহ</translation>
    </message>
    <message>
      <source>Colony forming units, CFU/100 ml.</source>
      <translation>কলোনি গঠনকারী একক, CFU/100 ml।</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>রং</translation>
    </message>
    <message>
      <source>Colour of the years due on maps and charts.</source>
      <translation>মানচিত্র ও চার্টে বকেয়া বছরের রঙ।</translation>
    </message>
    <message>
      <source>Colour the areas of the map by this value</source>
      <translation>মানচিত্রের এলাকা এই মান অনুযায়ী রঙ করুন</translation>
    </message>
    <message>
      <source>Colouring the map</source>
      <translation>মানচিত্র রং করা</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>রং</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>কলাম</translation>
    </message>
    <message>
      <source>Column for {heading}</source>
      <translation>{heading}-এর কলাম</translation>
    </message>
    <message>
      <source>Column headings of the file as delivered.</source>
      <translation>চালানে আসা ফাইলের কলাম শিরোনাম।</translation>
    </message>
    <message>
      <source>Column of the delivered file.</source>
      <translation>পাওয়া ফাইলের কলাম।</translation>
    </message>
    <message>
      <source>Column of the register</source>
      <translation>নিবন্ধনের কলাম</translation>
    </message>
    <message>
      <source>Column on the map (empty: the one that differs most often)</source>
      <translation>মানচিত্রের কলাম (খালি: যেটি সবচেয়ে বেশিবার আলাদা)</translation>
    </message>
    <message>
      <source>Column with data of a person.</source>
      <translation>ব্যক্তির উপাত্তসহ কলাম।</translation>
    </message>
    <message>
      <source>Column, code</source>
      <translation>কলাম, কোড</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>কলাম</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>কমান্ড</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>মন্তব্য</translation>
    </message>
    <message>
      <source>Commercial</source>
      <translation>বাণিজ্যিক</translation>
    </message>
    <message>
      <source>Common border (m)</source>
      <translation>সাধারণ সীমানা (m)</translation>
    </message>
    <message>
      <source>Communities</source>
      <translation>বসতি</translation>
    </message>
    <message>
      <source>Communities of low-income households.</source>
      <translation>নিম্ন আয়ের খানার বসতি।</translation>
    </message>
    <message>
      <source>Community</source>
      <translation>বসতি</translation>
    </message>
    <message>
      <source>Community Toilet</source>
      <translation>কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>Community Toilet, Not Operational</source>
      <translation>কমিউনিটি টয়লেট, চালু নয়</translation>
    </message>
    <message>
      <source>Community Toilet, Operational</source>
      <translation>কমিউনিটি টয়লেট, চালু</translation>
    </message>
    <message>
      <source>Community and public toilets, their users, and the buildings that depend on them</source>
      <translation>কমিউনিটি টয়লেট ও গণশৌচাগার, তাদের ব্যবহারকারী এবং তাদের ওপর নির্ভরশীল ভবন</translation>
    </message>
    <message>
      <source>Community by place</source>
      <translation>স্থান অনুযায়ী বসতি</translation>
    </message>
    <message>
      <source>Community name</source>
      <translation>বসতির নাম</translation>
    </message>
    <message>
      <source>Community number</source>
      <translation>বসতির নম্বর</translation>
    </message>
    <message>
      <source>Community number by place</source>
      <translation>স্থান অনুযায়ী বসতির সংখ্যা</translation>
    </message>
    <message>
      <source>Community or public toilet, and whether it works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community the building is registered in.</source>
      <translation>ভবনটি যে বসতিতে নিবন্ধিত।</translation>
    </message>
    <message>
      <source>Community the building lies in.</source>
      <translation>ভবনটি যে বসতিতে অবস্থিত।</translation>
    </message>
    <message>
      <source>Community toilet</source>
      <translation>কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>Community toilet or public toilet.</source>
      <translation>কমিউনিটি টয়লেট বা গণশৌচাগার।</translation>
    </message>
    <message>
      <source>Community toilet used</source>
      <translation>ব্যবহৃত কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>Community toilet users</source>
      <translation>কমিউনিটি টয়লেট ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Community toilets</source>
      <translation>কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>Community {key} is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community {key} was saved.</source>
      <translation>বসতি {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>কোম্পানি</translation>
    </message>
    <message>
      <source>Company name</source>
      <translation>কোম্পানির নাম</translation>
    </message>
    <message>
      <source>Company or contact person</source>
      <translation>কোম্পানি বা যোগাযোগকারী ব্যক্তি</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>তুলনা করুন</translation>
    </message>
    <message>
      <source>Compare two runs</source>
      <translation>দুটি চালনার তুলনা</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>যার সঙ্গে তুলনা</translation>
    </message>
    <message>
      <source>Compare with the one before</source>
      <translation>আগেরটির সঙ্গে তুলনা করুন</translation>
    </message>
    <message>
      <source>Compare {year}, revision {revision}</source>
      <translation>{year} তুলনা করুন, সংশোধন {revision}</translation>
    </message>
    <message>
      <source>Compared by</source>
      <translation>তুলনা করেছেন</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>তুলনা করুন…</translation>
    </message>
    <message>
      <source>Complete years since construction.</source>
      <translation>নির্মাণের পর পূর্ণ বছর।</translation>
    </message>
    <message>
      <source>Complete years since the containment was built.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete years since the last emptying.</source>
      <translation>শেষ খালিকরণের পর পূর্ণ বছর।</translation>
    </message>
    <message>
      <source>Complete years since the last payment, 0 to 5, or 99 for no data.</source>
      <translation>শেষ পরিশোধের পর পূর্ণ বছর, 0 থেকে 5, অথবা উপাত্ত না থাকলে 99।</translation>
    </message>
    <message>
      <source>Complete years since the last payment, 0 to 5, or 99 for no payment information.</source>
      <translation>শেষ পরিশোধের পর পূর্ণ বছর, 0 থেকে 5, অথবা পরিশোধের তথ্য না থাকলে 99।</translation>
    </message>
    <message>
      <source>Complete years since the last payment; main buildings only.</source>
      <translation>শেষ পরিশোধের পর পূর্ণ বছর; শুধু মূল ভবন।</translation>
    </message>
    <message>
      <source>Complies with maintenance standards</source>
      <translation>রক্ষণাবেক্ষণের মান মেনে চলে</translation>
    </message>
    <message>
      <source>Complies with septic tank standard</source>
      <translation>সেপটিক ট্যাংকের মান মেনে চলে</translation>
    </message>
    <message>
      <source>Composting Toilet</source>
      <translation>কম্পোস্টিং টয়লেট</translation>
    </message>
    <message>
      <source>Composting toilet</source>
      <translation>কম্পোস্টিং টয়লেট</translation>
    </message>
    <message>
      <source>Compute</source>
      <translation>গণনা করুন</translation>
    </message>
    <message>
      <source>Compute the 22 indicators of {year} from the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compute the scenario first.</source>
      <translation>আগে দৃশ্যপট গণনা করুন।</translation>
    </message>
    <message>
      <source>Computed</source>
      <translation>গণনার সময়</translation>
    </message>
    <message>
      <source>Computed at</source>
      <translation>গণনার সময়</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>গণনা করেছেন</translation>
    </message>
    <message>
      <source>Computed status</source>
      <translation>গণনাকৃত অবস্থা</translation>
    </message>
    <message>
      <source>Computed value</source>
      <translation>গণনাকৃত মান</translation>
    </message>
    <message>
      <source>Computing CWIS {year}</source>
      <translation>CWIS {year} গণনা হচ্ছে</translation>
    </message>
    <message>
      <source>Computing a scenario</source>
      <translation>দৃশ্যপট গণনা হচ্ছে</translation>
    </message>
    <message>
      <source>Computing {year}…</source>
      <translation>{year} গণনা হচ্ছে…</translation>
    </message>
    <message>
      <source>Computing…</source>
      <translation>গণনা হচ্ছে…</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>নিশ্চিত করুন</translation>
    </message>
    <message>
      <source>Confirm password</source>
      <translation>পাসওয়ার্ড নিশ্চিত করুন</translation>
    </message>
    <message>
      <source>Confirm scheduled emptying {key}</source>
      <translation>সূচির খালিকরণ {key} নিশ্চিত করুন</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>নিশ্চিত</translation>
    </message>
    <message>
      <source>Confirmed, declined and postponed rows stay; all others get their day and provider anew. The values are changed among the settings of Administration, holidays in their own list.</source>
      <translation>নিশ্চিত, প্রত্যাখ্যাত ও পিছিয়ে দেওয়া সারি থাকে; বাকি সব নতুন দিন ও সেবাদানকারী পায়। মানগুলো প্রশাসনের সেটিংয়ে আর ছুটি নিজের তালিকায় বদলানো হয়।</translation>
    </message>
    <message>
      <source>Confirmed: application {key} was opened.</source>
      <translation>নিশ্চিত হয়েছে: আবেদন {key} খোলা হয়েছে।</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>সংযোগ করুন</translation>
    </message>
    <message>
      <source>Connect a building to {key}</source>
      <translation>{key}-এর সঙ্গে একটি ভবন যুক্ত করুন</translation>
    </message>
    <message>
      <source>Connect a building, or decommission the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect buildings to sewers</source>
      <translation>ভবনগুলো পয়োনালিতে যুক্ত করুন</translation>
    </message>
    <message>
      <source>Connect to IMIS</source>
      <translation>আইএমআইএসে সংযোগ</translation>
    </message>
    <message>
      <source>Connect to a database first; then all its records can be searched.</source>
      <translation>আগে ডেটাবেসে সংযোগ করুন; তারপর এর সব রেকর্ডে খোঁজা যাবে।</translation>
    </message>
    <message>
      <source>Connect to a database first; then the municipal map can be opened.</source>
      <translation>আগে ডেটাবেসে সংযোগ করুন; তারপর পৌর মানচিত্র খোলা যাবে।</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>সংযুক্ত</translation>
    </message>
    <message>
      <source>Connected already</source>
      <translation>ইতিমধ্যে সংযুক্ত</translation>
    </message>
    <message>
      <source>Connected as {role} to {place}, database “{database}”.
IMIS structure {version}, PostgreSQL {server}. {line} {mode}</source>
      <translation>{role} হিসেবে {place}-এ সংযুক্ত, ডেটাবেস “{database}”।
IMIS কাঠামো {version}, PostgreSQL {server}। {line} {mode}</translation>
    </message>
    <message>
      <source>Connected part</source>
      <translation>সংযুক্ত অংশ</translation>
    </message>
    <message>
      <source>Connected parts</source>
      <translation>সংযুক্ত অংশ</translation>
    </message>
    <message>
      <source>Connected to a sewer or drain that is not on the map (survey code 9999).</source>
      <translation>মানচিত্রে নেই এমন পয়োনালি বা নর্দমার সঙ্গে যুক্ত (জরিপ কোড 9999)।</translation>
    </message>
    <message>
      <source>Connected to sewerage network</source>
      <translation>পয়োনালি নেটওয়ার্কে সংযুক্ত</translation>
    </message>
    <message>
      <source>Connected to {name} as {person}.</source>
      <translation>{name}-এ {person} হিসেবে সংযুক্ত।</translation>
    </message>
    <message>
      <source>Connecting to IMIS</source>
      <translation>IMIS-এ সংযোগ হচ্ছে</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>সংযোগ করা হচ্ছে…</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>সংযোগ</translation>
    </message>
    <message>
      <source>Connection &amp;service</source>
      <translation>সংযোগ &amp;সেবা</translation>
    </message>
    <message>
      <source>Connection lines</source>
      <translation>সংযোগ রেখা</translation>
    </message>
    <message>
      <source>Connection lost</source>
      <translation>সংযোগ বিচ্ছিন্ন হয়েছে</translation>
    </message>
    <message>
      <source>Connection stored in &amp;QGIS</source>
      <translation>&amp;QGIS-এ সংরক্ষিত সংযোগ</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>সংযোগ</translation>
    </message>
    <message>
      <source>Connect…</source>
      <translation>সংযোগ করুন…</translation>
    </message>
    <message>
      <source>Considered, not chosen</source>
      <translation>বিবেচিত, বাছাই হয়নি</translation>
    </message>
    <message>
      <source>Consistency ratio of the matrix</source>
      <translation>ম্যাট্রিক্সের সামঞ্জস্য অনুপাত</translation>
    </message>
    <message>
      <source>Consistency ratio of the matrix of pairs: {ratio:.3f} (0.10 is the most).</source>
      <translation>জোড়ার ছকের সঙ্গতির অনুপাত: {ratio:.3f} (সর্বোচ্চ 0.10)।</translation>
    </message>
    <message>
      <source>Construction</source>
      <translation>নির্মাণ</translation>
    </message>
    <message>
      <source>Construction date</source>
      <translation>নির্মাণের তারিখ</translation>
    </message>
    <message>
      <source>Construction date is exact to</source>
      <translation>নির্মাণের তারিখের নির্ভুলতা</translation>
    </message>
    <message>
      <source>Construction technique.</source>
      <translation>নির্মাণ কৌশল।</translation>
    </message>
    <message>
      <source>Construction year</source>
      <translation>নির্মাণের বছর</translation>
    </message>
    <message>
      <source>Construction year of the containment</source>
      <translation>কনটেইনমেন্ট নির্মাণের বছর</translation>
    </message>
    <message>
      <source>Construction: septic tank, double pit, lined or unlined pit.</source>
      <translation>নির্মাণ: সেপটিক ট্যাংক, জোড়া পিট, আস্তরযুক্ত বা আস্তরহীন পিট।</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>যোগাযোগ</translation>
    </message>
    <message>
      <source>Contact column</source>
      <translation>যোগাযোগের কলাম</translation>
    </message>
    <message>
      <source>Contact header</source>
      <translation>যোগাযোগের শিরোনাম</translation>
    </message>
    <message>
      <source>Contact number</source>
      <translation>যোগাযোগের নম্বর</translation>
    </message>
    <message>
      <source>Contact of respondent</source>
      <translation>উত্তরদাতার যোগাযোগ</translation>
    </message>
    <message>
      <source>Contact of the applicant</source>
      <translation>আবেদনকারীর যোগাযোগ</translation>
    </message>
    <message>
      <source>Contact person</source>
      <translation>যোগাযোগের ব্যক্তি</translation>
    </message>
    <message>
      <source>Contacts of the applicants on the route sheets, if your role may read them</source>
      <translation>পথের তালিকায় আবেদনকারীদের যোগাযোগ, আপনার ভূমিকা তা পড়তে পারলে</translation>
    </message>
    <message>
      <source>Containment</source>
      <translation>কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containment ID</source>
      <translation>কনটেইনমেন্ট আইডি</translation>
    </message>
    <message>
      <source>Containment ID, such as C000123</source>
      <translation>কনটেইনমেন্ট আইডি, যেমন C000123</translation>
    </message>
    <message>
      <source>Containment IDs</source>
      <translation>কনটেইনমেন্ট আইডি</translation>
    </message>
    <message>
      <source>Containment at a building without on-site sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment built in</source>
      <translation>কনটেইনমেন্ট নির্মাণ</translation>
    </message>
    <message>
      <source>Containment group</source>
      <translation>কনটেইনমেন্ট দল</translation>
    </message>
    <message>
      <source>Containment id(s)</source>
      <translation>কনটেইনমেন্ট আইডি</translation>
    </message>
    <message>
      <source>Containment inside a water body</source>
      <translation>জলাশয়ের ভেতরে কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containment more than 50 m from its building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment that is shared</source>
      <translation>ভাগ করা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containment that is used.</source>
      <translation>যে কনটেইনমেন্ট ব্যবহৃত হয়।</translation>
    </message>
    <message>
      <source>Containment that leads into the water</source>
      <translation>যে কনটেইনমেন্ট পানিতে নিষ্কাশন করে</translation>
    </message>
    <message>
      <source>Containment that was emptied.</source>
      <translation>যে কনটেইনমেন্ট খালি করা হয়েছে।</translation>
    </message>
    <message>
      <source>Containment to be emptied.</source>
      <translation>খালি করার কনটেইনমেন্ট।</translation>
    </message>
    <message>
      <source>Containment type</source>
      <translation>কনটেইনমেন্টের ধরন</translation>
    </message>
    <message>
      <source>Containment type of the community toilet</source>
      <translation>কমিউনিটি টয়লেটের কনটেইনমেন্টের ধরন</translation>
    </message>
    <message>
      <source>Containment types</source>
      <translation>কনটেইনমেন্টের ধরন</translation>
    </message>
    <message>
      <source>Containment types by building use</source>
      <translation>ভবনের ব্যবহার অনুযায়ী কনটেইনমেন্টের ধরন</translation>
    </message>
    <message>
      <source>Containment types by land use</source>
      <translation>ভূমি ব্যবহার অনুযায়ী কনটেইনমেন্টের ধরন</translation>
    </message>
    <message>
      <source>Containment types by ward</source>
      <translation>ওয়ার্ড অনুযায়ী কনটেইনমেন্টের ধরন</translation>
    </message>
    <message>
      <source>Containment types in residential buildings by ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment volume</source>
      <translation>কনটেইনমেন্টের আয়তন</translation>
    </message>
    <message>
      <source>Containment volume (m³)</source>
      <translation>কনটেইনমেন্টের আয়তন (m³)</translation>
    </message>
    <message>
      <source>Containment volume 0 or over 200 m³</source>
      <translation>কনটেইনমেন্টের আয়তন 0 বা 200 m³-এর বেশি</translation>
    </message>
    <message>
      <source>Containment whose type changed.</source>
      <translation>যে কনটেইনমেন্টের ধরন বদলেছে।</translation>
    </message>
    <message>
      <source>Containment without a building</source>
      <translation>ভবন ছাড়া কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containment {codes} would be used by no building then. Open the report and say what becomes of it.</source>
      <translation>তখন কনটেইনমেন্ট {codes} কোনো ভবন ব্যবহার করবে না। প্রতিবেদনটি খুলে এর কী হবে জানান।</translation>
    </message>
    <message>
      <source>Containment {id}</source>
      <translation>কনটেইনমেন্ট {id}</translation>
    </message>
    <message>
      <source>Containment {key}</source>
      <translation>কনটেইনমেন্ট {key}</translation>
    </message>
    <message>
      <source>Containment {key} is no longer there. Refresh the list.</source>
      <translation>কনটেইনমেন্ট {key} আর নেই। তালিকাটি হালনাগাদ করুন।</translation>
    </message>
    <message>
      <source>Containment {key} was saved.</source>
      <translation>কনটেইনমেন্ট {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Containments</source>
      <translation>কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments (%)</source>
      <translation>কনটেইনমেন্ট (%)</translation>
    </message>
    <message>
      <source>Containments and emptying</source>
      <translation>কনটেইনমেন্ট ও খালিকরণ</translation>
    </message>
    <message>
      <source>Containments beyond the last band</source>
      <translation>শেষ বলয়ের বাইরের কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments by risk</source>
      <translation>ঝুঁকি অনুযায়ী কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments by the widest vehicle</source>
      <translation>সবচেয়ে চওড়া যান অনুযায়ী কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments by type</source>
      <translation>ধরন অনুযায়ী কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments due for emptying, next twelve months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments emptied</source>
      <translation>খালি করা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments emptied before</source>
      <translation>আগে খালি করা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments exposed to floods</source>
      <translation>বন্যার ঝুঁকিতে কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments gained</source>
      <translation>অর্জিত কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments gained a metre</source>
      <translation>প্রতি মিটারে অর্জিত কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments gained by the best bottleneck</source>
      <translation>সেরা প্রতিবন্ধক-স্থানে নাগালে আসা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments in areas without service</source>
      <translation>সেবাহীন এলাকার কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments in the plan</source>
      <translation>পরিকল্পনার কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments in use</source>
      <translation>ব্যবহৃত কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments inside</source>
      <translation>ভেতরের কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments left out: people or volume not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments near a well</source>
      <translation>কূপের কাছের কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments never emptied</source>
      <translation>কখনো খালি না করা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments of a building</source>
      <translation>একটি ভবনের কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments of high risk</source>
      <translation>উচ্চ ঝুঁকির কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments of {bin}</source>
      <translation>{bin}-এর কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments out of reach</source>
      <translation>নাগালের বাইরের কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments overdue</source>
      <translation>সময় পার হওয়া কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments overdue (%)</source>
      <translation>সময় পার হওয়া কনটেইনমেন্ট (%)</translation>
    </message>
    <message>
      <source>Containments reached by width of road needed (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containments reached for the first time</source>
      <translation>প্রথমবার নাগালে আসা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments that are a risk to a well</source>
      <translation>নলকূপের জন্য ঝুঁকিপূর্ণ কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments that are nearer to it</source>
      <translation>এর বেশি কাছে থাকা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments that found no day within the days ahead.</source>
      <translation>সামনের দিনগুলোতে যেসব কনটেইনমেন্ট দিন পায়নি।</translation>
    </message>
    <message>
      <source>Containments that weigh nothing: people or volume not known</source>
      <translation>যে কনটেইনমেন্টের কোনো গুরুত্ব নেই: মানুষ বা আয়তন জানা নেই</translation>
    </message>
    <message>
      <source>Containments to act on</source>
      <translation>ব্যবস্থা নেওয়ার কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments to be emptied</source>
      <translation>খালি করার কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments to be emptied soon</source>
      <translation>শিগগির খালি করতে হবে এমন কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments whose height is not known</source>
      <translation>উচ্চতা জানা নেই এমন কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments with a day.</source>
      <translation>দিন পাওয়া কনটেইনমেন্ট।</translation>
    </message>
    <message>
      <source>Containments with a way</source>
      <translation>পথসহ কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments with a way to a plant</source>
      <translation>শোধনাগারে যাওয়ার পথ আছে এমন কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments with plant and way</source>
      <translation>শোধনাগার ও পথ আছে এমন কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments with their zone</source>
      <translation>অঞ্চলসহ কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments with this outlet</source>
      <translation>এই নির্গমনমুখের কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments within 10 m</source>
      <translation>10 m-এর মধ্যে কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments within 10 m of a well</source>
      <translation>নলকূপের 10 m-এর মধ্যে থাকা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments within 15 m</source>
      <translation>15 m-এর মধ্যে কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments within 30 m</source>
      <translation>30 m-এর মধ্যে কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments without a way</source>
      <translation>পথহীন কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments without volume</source>
      <translation>আয়তন ছাড়া কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Containments, and the service chain from application to feedback</source>
      <translation>কনটেইনমেন্ট, আর আবেদন থেকে মতামত পর্যন্ত সেবাশৃঙ্খল</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>বিষয়বস্তু</translation>
    </message>
    <message>
      <source>Coordinate system</source>
      <translation>স্থানাঙ্ক ব্যবস্থা</translation>
    </message>
    <message>
      <source>Coordinates</source>
      <translation>স্থানাঙ্ক</translation>
    </message>
    <message>
      <source>Coordinates (KML and GeoJSON: always EPSG:4326)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinates: {crs}.</source>
      <translation>স্থানাঙ্ক: {crs}।</translation>
    </message>
    <message>
      <source>Coordinates…</source>
      <translation>স্থানাঙ্ক…</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>অনুলিপি করা হয়েছে</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>অনুলিপি করুন</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>সারণি অনুলিপি করুন</translation>
    </message>
    <message>
      <source>Copy: {what}</source>
      <translation>অনুলিপি: {what}</translation>
    </message>
    <message>
      <source>Corners to move</source>
      <translation>সরানোর কোণ</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>সঠিক</translation>
    </message>
    <message>
      <source>Correct its outline, or the ward's.</source>
      <translation>এর সীমারেখা, বা ওয়ার্ডেরটি, সংশোধন করুন।</translation>
    </message>
    <message>
      <source>Correct one of them.</source>
      <translation>যেকোনো একটি সংশোধন করুন।</translation>
    </message>
    <message>
      <source>Correct the emptying interval of the containment's type.</source>
      <translation>কনটেইনমেন্টের ধরনের খালিকরণের ব্যবধান সংশোধন করুন।</translation>
    </message>
    <message>
      <source>Correct the outlines, or remove the one drawn twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the point, or the building it is connected to.</source>
      <translation>বিন্দুটি অথবা এটি যে ভবনের সঙ্গে যুক্ত তা সংশোধন করুন।</translation>
    </message>
    <message>
      <source>Correct the point, or the outline of the water body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the system or the containment's outlet, or remove the code.</source>
      <translation>ব্যবস্থা বা কনটেইনমেন্টের নির্গমন সংশোধন করুন, অথবা কোডটি সরান।</translation>
    </message>
    <message>
      <source>Correct the system, or disconnect the containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the ward, or the outline.</source>
      <translation>ওয়ার্ড বা সীমারেখা সংশোধন করুন।</translation>
    </message>
    <message>
      <source>Correction list</source>
      <translation>সংশোধনের তালিকা</translation>
    </message>
    <message>
      <source>Correction of emptying {key}</source>
      <translation>খালিকরণ {key}-এর সংশোধন</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>সংশোধন</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>খরচ</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>বার্ষিক খরচ</translation>
    </message>
    <message>
      <source>Cost a year by number of stations</source>
      <translation>স্টেশনের সংখ্যা অনুযায়ী বার্ষিক খরচ</translation>
    </message>
    <message>
      <source>Cost by number of stations</source>
      <translation>স্টেশনের সংখ্যা অনুযায়ী খরচ</translation>
    </message>
    <message>
      <source>Cost by volume (per m³)</source>
      <translation>আয়তনপ্রতি খরচ (প্রতি m³)</translation>
    </message>
    <message>
      <source>Cost of a connection</source>
      <translation>একটি সংযোগের খরচ</translation>
    </message>
    <message>
      <source>Cost of a connection °</source>
      <translation>একটি সংযোগের খরচ °</translation>
    </message>
    <message>
      <source>Cost of a household's toilet</source>
      <translation>একটি খানার টয়লেটের খরচ</translation>
    </message>
    <message>
      <source>Cost of a kilometre (currency) °</source>
      <translation>এক কিলোমিটারের খরচ (মুদ্রা) °</translation>
    </message>
    <message>
      <source>Cost of a metre of sewer °</source>
      <translation>এক মিটার পয়োনালির খরচ °</translation>
    </message>
    <message>
      <source>Cost of a m³</source>
      <translation>প্রতি m³ খরচ</translation>
    </message>
    <message>
      <source>Cost of a m³/day</source>
      <translation>প্রতি m³/দিনের খরচ</translation>
    </message>
    <message>
      <source>Cost of a pit</source>
      <translation>একটি পিটের খরচ</translation>
    </message>
    <message>
      <source>Cost of a station in a year °</source>
      <translation>এক বছরে একটি স্টেশনের খরচ °</translation>
    </message>
    <message>
      <source>Cost of an emptying</source>
      <translation>একবার খালিকরণের খরচ</translation>
    </message>
    <message>
      <source>Cost of an hour out (currency) °</source>
      <translation>বাইরে এক ঘণ্টার খরচ (মুদ্রা) °</translation>
    </message>
    <message>
      <source>Cost per m³</source>
      <translation>প্রতি m³ খরচ</translation>
    </message>
    <message>
      <source>Count inside the area</source>
      <translation>এলাকার ভেতরে সংখ্যা</translation>
    </message>
    <message>
      <source>Counted from the buildings of the community.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted in the summaries of map selections.</source>
      <translation>মানচিত্র বাছাইয়ের সারসংক্ষেপে গণ্য।</translation>
    </message>
    <message>
      <source>Counts as</source>
      <translation>যা হিসেবে গণ্য</translation>
    </message>
    <message>
      <source>Counts when</source>
      <translation>যখন গণ্য</translation>
    </message>
    <message>
      <source>Course of the chosen indicator</source>
      <translation>নির্বাচিত সূচকের গতিধারা</translation>
    </message>
    <message>
      <source>Course of the line.</source>
      <translation>রেখার গতিপথ।</translation>
    </message>
    <message>
      <source>Course of the piece.</source>
      <translation>খণ্ডের গতিপথ।</translation>
    </message>
    <message>
      <source>Course, to the centimetre.</source>
      <translation>গতিপথ, সেন্টিমিটার পর্যন্ত।</translation>
    </message>
    <message>
      <source>Cover</source>
      <translation>ঢাকনা</translation>
    </message>
    <message>
      <source>Cover type</source>
      <translation>ঢাকনার ধরন</translation>
    </message>
    <message>
      <source>Covers the wards that are not looked at.</source>
      <translation>যে ওয়ার্ডগুলো দেখা হচ্ছে না সেগুলো ঢেকে দেয়।</translation>
    </message>
    <message>
      <source>Create user</source>
      <translation>ব্যবহারকারী তৈরি করুন</translation>
    </message>
    <message>
      <source>Created at</source>
      <translation>তৈরির সময়</translation>
    </message>
    <message>
      <source>Criterion</source>
      <translation>নির্ণায়ক</translation>
    </message>
    <message>
      <source>Criterion, code</source>
      <translation>নির্ণায়ক, কোড</translation>
    </message>
    <message>
      <source>Crosses other roads without a junction.</source>
      <translation>সংযোগস্থল ছাড়াই অন্য সড়ক অতিক্রম করে।</translation>
    </message>
    <message>
      <source>Crosses without a junction.</source>
      <translation>সংযোগস্থল ছাড়া ছেদ করে।</translation>
    </message>
    <message>
      <source>Crossing of four pieces or more</source>
      <translation>চার বা ততোধিক খণ্ডের সংযোগস্থল</translation>
    </message>
    <message>
      <source>Crossing of three pieces</source>
      <translation>তিন খণ্ডের মিলনস্থল</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Return</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>গ্রাহক</translation>
    </message>
    <message>
      <source>Customer Contact</source>
      <translation>গ্রাহকের যোগাযোগ</translation>
    </message>
    <message>
      <source>Customer Name</source>
      <translation>গ্রাহকের নাম</translation>
    </message>
    <message>
      <source>Customer Satisfaction</source>
      <translation>গ্রাহক সন্তুষ্টি</translation>
    </message>
    <message>
      <source>Customer contact</source>
      <translation>গ্রাহকের যোগাযোগ</translation>
    </message>
    <message>
      <source>Customer feedback</source>
      <translation>গ্রাহকের মতামত</translation>
    </message>
    <message>
      <source>Customer gender</source>
      <translation>গ্রাহকের লিঙ্গ</translation>
    </message>
    <message>
      <source>Customer name</source>
      <translation>গ্রাহকের নাম</translation>
    </message>
    <message>
      <source>Customer number of the solid-waste service.</source>
      <translation>কঠিন বর্জ্য সেবার গ্রাহক নম্বর।</translation>
    </message>
    <message>
      <source>Customer number of the water utility.</source>
      <translation>পানি সরবরাহ সংস্থার গ্রাহক নম্বর।</translation>
    </message>
    <message>
      <source>Customer or holding number, here and in buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers of the water utility; pipe and customer number are asked.</source>
      <translation>পানি সরবরাহ প্রতিষ্ঠানের গ্রাহক; পাইপ ও গ্রাহক নম্বর জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
      <source>Cut at the edge, and measure anew</source>
      <translation>প্রান্তে কেটে নতুন করে মাপুন</translation>
    </message>
    <message>
      <source>Cycle of emptying (years) °</source>
      <translation>খালিকরণের চক্র (বছর) °</translation>
    </message>
    <message>
      <source>Cycle of the schedule (years) °</source>
      <translation>সময়সূচির চক্র (বছর) °</translation>
    </message>
    <message>
      <source>D: obstacles</source>
      <translation>D: বাধা</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>খসড়া</translation>
    </message>
    <message>
      <source>Dashboard</source>
      <translation>ড্যাশবোর্ড</translation>
    </message>
    <message>
      <source>Data export</source>
      <translation>উপাত্ত রপ্তানি</translation>
    </message>
    <message>
      <source>Data quality</source>
      <translation>উপাত্তের মান</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>ডেটাবেজ</translation>
    </message>
    <message>
      <source>Database (empty: that of the IMIS desk)</source>
      <translation>ডেটাবেস (ফাঁকা: IMIS ডেস্কেরটি)</translation>
    </message>
    <message>
      <source>Database role</source>
      <translation>ডেটাবেজের ভূমিকা</translation>
    </message>
    <message>
      <source>Database role.</source>
      <translation>ডেটাবেজের ভূমিকা।</translation>
    </message>
    <message>
      <source>Database roles</source>
      <translation>ডেটাবেজের ভূমিকা</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>তারিখ</translation>
    </message>
    <message>
      <source>Date format</source>
      <translation>তারিখের বিন্যাস</translation>
    </message>
    <message>
      <source>Date header</source>
      <translation>তারিখের শিরোনাম</translation>
    </message>
    <message>
      <source>Date of birth</source>
      <translation>জন্মতারিখ</translation>
    </message>
    <message>
      <source>Date of the holiday.</source>
      <translation>ছুটির তারিখ।</translation>
    </message>
    <message>
      <source>Date the survey gave (1 January when only the year is known), not in the future.</source>
      <translation>জরিপে দেওয়া তারিখ (শুধু বছর জানা থাকলে 1 জানুয়ারি), ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>Dates are written as</source>
      <translation>তারিখ যেভাবে লেখা</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>দিন</translation>
    </message>
    <message>
      <source>Day asked for.</source>
      <translation>যে দিন চাওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Day before which the time was over.</source>
      <translation>যে দিনের আগে সময় শেষ হয়েছে।</translation>
    </message>
    <message>
      <source>Day from which it is no longer used, for example after a sewer connection.</source>
      <translation>যে দিন থেকে আর ব্যবহার হয় না, যেমন পয়োনালি সংযোগের পরে।</translation>
    </message>
    <message>
      <source>Day from which it is no longer used.</source>
      <translation>যে দিন থেকে এটি আর ব্যবহৃত নয়।</translation>
    </message>
    <message>
      <source>Day of birth, in the past.</source>
      <translation>জন্মতারিখ, অতীতের।</translation>
    </message>
    <message>
      <source>Day of departure when the vehicle stayed past midnight; blank: the date.</source>
      <translation>যান মধ্যরাতের পরেও থাকলে প্রস্থানের দিন; ফাঁকা: সেই তারিখ।</translation>
    </message>
    <message>
      <source>Day of receipt, not in the future.</source>
      <translation>প্রাপ্তির দিন, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>Day of the case</source>
      <translation>আক্রান্তের দিন</translation>
    </message>
    <message>
      <source>Day of the count, not in the future.</source>
      <translation>গণনার দিন, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>Day of the delivery.</source>
      <translation>চালানের দিন।</translation>
    </message>
    <message>
      <source>Day of the delivery; no payment may be later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the end when the job passed midnight; blank: the emptied date.</source>
      <translation>কাজ মধ্যরাত পেরোলে শেষ হওয়ার দিন; ফাঁকা: খালি করার তারিখ।</translation>
    </message>
    <message>
      <source>Day of the last payment.</source>
      <translation>শেষ পরিশোধের দিন।</translation>
    </message>
    <message>
      <source>Day of the last payment; blank: none on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the latest emptying, else the one the survey gave.</source>
      <translation>সর্বশেষ খালিকরণের দিন, না থাকলে জরিপে দেওয়া দিন।</translation>
    </message>
    <message>
      <source>Day of the question</source>
      <translation>প্রশ্নের দিন</translation>
    </message>
    <message>
      <source>Day of the question.</source>
      <translation>প্রশ্নের দিন।</translation>
    </message>
    <message>
      <source>Day of the report, not in the future.</source>
      <translation>প্রতিবেদনের দিন, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>Day of the report.</source>
      <translation>প্রতিবেদনের দিন।</translation>
    </message>
    <message>
      <source>Day of the request, given by the system.</source>
      <translation>অনুরোধের দিন, সিস্টেম দেয়।</translation>
    </message>
    <message>
      <source>Day of the request.</source>
      <translation>অনুরোধের দিন।</translation>
    </message>
    <message>
      <source>Day of the routes (empty: today)</source>
      <translation>পথের দিন (ফাঁকা: আজ)</translation>
    </message>
    <message>
      <source>Day of the service, not in the future.</source>
      <translation>সেবার দিন, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>Day of the service.</source>
      <translation>সেবার দিন।</translation>
    </message>
    <message>
      <source>Day of the survey.</source>
      <translation>জরিপের দিন।</translation>
    </message>
    <message>
      <source>Day that a person chose.</source>
      <translation>কোনো ব্যক্তির বেছে নেওয়া দিন।</translation>
    </message>
    <message>
      <source>Day that a person chose; making the schedule anew keeps it.</source>
      <translation>কোনো ব্যক্তির বেছে নেওয়া দিন; সূচি নতুন করে তৈরি হলেও থাকে।</translation>
    </message>
    <message>
      <source>Day the sample was taken, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day the sample was taken.</source>
      <translation>নমুনা নেওয়ার দিন।</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>দিন</translation>
    </message>
    <message>
      <source>Days ahead</source>
      <translation>সামনের দিন</translation>
    </message>
    <message>
      <source>Days late</source>
      <translation>দেরির দিন</translation>
    </message>
    <message>
      <source>Days open</source>
      <translation>খোলা থাকার দিন</translation>
    </message>
    <message>
      <source>Days overdue</source>
      <translation>সময় পার হওয়া দিন</translation>
    </message>
    <message>
      <source>Days since the planned day without a decision.</source>
      <translation>সিদ্ধান্ত ছাড়া পরিকল্পিত দিনের পর কাটা দিন।</translation>
    </message>
    <message>
      <source>Days to emptying</source>
      <translation>খালিকরণ পর্যন্ত দিন</translation>
    </message>
    <message>
      <source>Days until the next emptying is due; below 0 it is overdue.</source>
      <translation>পরের খালিকরণ পর্যন্ত দিন; 0-এর নিচে হলে সময় পার হয়েছে।</translation>
    </message>
    <message>
      <source>Days waiting</source>
      <translation>অপেক্ষার দিন</translation>
    </message>
    <message>
      <source>Days with an entry, number.</source>
      <translation>ভুক্তিসহ দিন, সংখ্যা।</translation>
    </message>
    <message>
      <source>Days without emptyings</source>
      <translation>খালিকরণহীন দিন</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>ডিসেম্বর</translation>
    </message>
    <message>
      <source>December</source>
      <translation>ডিসেম্বর</translation>
    </message>
    <message>
      <source>Decentral wastewater plant</source>
      <translation>বিকেন্দ্রীকৃত বর্জ্যপানি শোধনাগার</translation>
    </message>
    <message>
      <source>Decentralized WWTP</source>
      <translation>বিকেন্দ্রীকৃত WWTP</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>সিদ্ধান্ত হয়েছে</translation>
    </message>
    <message>
      <source>Decided at</source>
      <translation>সিদ্ধান্তের সময়</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>সিদ্ধান্ত নিয়েছেন</translation>
    </message>
    <message>
      <source>Decided surveys</source>
      <translation>সিদ্ধান্ত হওয়া জরিপ</translation>
    </message>
    <message>
      <source>Decided when the database was set up and not changed afterwards.</source>
      <translation>ডেটাবেস স্থাপনের সময় ঠিক করা, পরে বদলানো হয়নি।</translation>
    </message>
    <message>
      <source>Decimals</source>
      <translation>দশমিক স্থান</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
      <source>Declared and registered</source>
      <translation>ঘোষিত ও নিবন্ধিত</translation>
    </message>
    <message>
      <source>Declared buildings</source>
      <translation>ঘোষিত ভবন</translation>
    </message>
    <message>
      <source>Declared community toilets</source>
      <translation>ঘোষিত কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>Declared holding tanks</source>
      <translation>ঘোষিত হোল্ডিং ট্যাংক</translation>
    </message>
    <message>
      <source>Declared households</source>
      <translation>ঘোষিত খানা</translation>
    </message>
    <message>
      <source>Declared pits</source>
      <translation>ঘোষিত পিট</translation>
    </message>
    <message>
      <source>Declared plant</source>
      <translation>ঘোষিত শোধনাগার</translation>
    </message>
    <message>
      <source>Declared plant, number</source>
      <translation>ঘোষিত শোধনাগার, সংখ্যা</translation>
    </message>
    <message>
      <source>Declared population</source>
      <translation>ঘোষিত জনসংখ্যা</translation>
    </message>
    <message>
      <source>Declared septic tanks</source>
      <translation>ঘোষিত সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>Declared sewer connections</source>
      <translation>ঘোষিত পয়োনালি সংযোগ</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>না মানুন</translation>
    </message>
    <message>
      <source>Decline scheduled emptying {key}</source>
      <translation>সূচির খালিকরণ {key} না মানুন</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>না মানা</translation>
    </message>
    <message>
      <source>Declined because</source>
      <translation>না মানার কারণ</translation>
    </message>
    <message>
      <source>Decommissioned on</source>
      <translation>বন্ধ করার তারিখ</translation>
    </message>
    <message>
      <source>Deep boring</source>
      <translation>গভীর নলকূপ</translation>
    </message>
    <message>
      <source>Deeper than the limit</source>
      <translation>সীমার চেয়ে গভীর</translation>
    </message>
    <message>
      <source>Deepest (m)</source>
      <translation>গভীরতম (m)</translation>
    </message>
    <message>
      <source>Defecation place</source>
      <translation>মলত্যাগের স্থান</translation>
    </message>
    <message>
      <source>Degrees, minutes, seconds</source>
      <translation>ডিগ্রি, মিনিট, সেকেন্ড</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>মুছুন</translation>
    </message>
    <message>
      <source>Delete application {id}?</source>
      <translation>আবেদন {id} মুছবেন?</translation>
    </message>
    <message>
      <source>Delete it all the same?</source>
      <translation>তবুও মুছবেন?</translation>
    </message>
    <message>
      <source>Delete service provider {name}? To close it and keep its record, set its status to Not operational instead.</source>
      <translation>সেবাদানকারী {name} মুছবেন? বন্ধ করে রেকর্ড রাখতে চাইলে বরং এর অবস্থা “চালু নয়” করুন।</translation>
    </message>
    <message>
      <source>Delete the answer of this year</source>
      <translation>এ বছরের উত্তর মুছুন</translation>
    </message>
    <message>
      <source>Delete the entry of this year</source>
      <translation>এ বছরের ভুক্তি মুছুন</translation>
    </message>
    <message>
      <source>Delete the feedback first.</source>
      <translation>আগে মতামতটি মুছুন।</translation>
    </message>
    <message>
      <source>Delete the scenario that is open</source>
      <translation>খোলা দৃশ্যপটটি মুছুন</translation>
    </message>
    <message>
      <source>Delete the scenario “{name}”?</source>
      <translation>“{name}” দৃশ্যপট মুছবেন?</translation>
    </message>
    <message>
      <source>Delete the sludge collection first.</source>
      <translation>আগে পয়োবর্জ্য সংগ্রহটি মুছুন।</translation>
    </message>
    <message>
      <source>Delete {kind} {key}? It can be brought back from the history by an administrator.</source>
      <translation>{kind} {key} মুছবেন? প্রশাসক ইতিহাস থেকে এটি ফিরিয়ে আনতে পারেন।</translation>
    </message>
    <message>
      <source>Deletes</source>
      <translation>মোছা</translation>
    </message>
    <message>
      <source>Deleting</source>
      <translation>মোছা</translation>
    </message>
    <message>
      <source>Deleting a scenario</source>
      <translation>দৃশ্যপট মুছা হচ্ছে</translation>
    </message>
    <message>
      <source>Delimiter, sheet and other choices by which the file was read.</source>
      <translation>বিভাজক, শিট ও অন্যান্য পছন্দ, যা দিয়ে ফাইলটি পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>পৌঁছানো</translation>
    </message>
    <message>
      <source>Delivered by</source>
      <translation>চালান দিয়েছেন</translation>
    </message>
    <message>
      <source>Delivered by emptied</source>
      <translation>খালি করার তুলনায় পৌঁছানো</translation>
    </message>
    <message>
      <source>Delivered by emptied, at least</source>
      <translation>খালি করার তুলনায় পৌঁছানো, অন্তত</translation>
    </message>
    <message>
      <source>Delivered by emptied, at most</source>
      <translation>খালি করার তুলনায় পৌঁছানো, সর্বোচ্চ</translation>
    </message>
    <message>
      <source>Delivered on</source>
      <translation>চালানের তারিখ</translation>
    </message>
    <message>
      <source>Delivered sludge treated (F5)</source>
      <translation>পৌঁছানো পয়োবর্জ্য পরিশোধিত (F5)</translation>
    </message>
    <message>
      <source>Delivered wastewater treated (W5)</source>
      <translation>পৌঁছানো বর্জ্যপানি পরিশোধিত (W5)</translation>
    </message>
    <message>
      <source>Delivered without an emptying</source>
      <translation>খালিকরণ ছাড়া পৌঁছানো</translation>
    </message>
    <message>
      <source>Delivered without an emptying, number</source>
      <translation>খালিকরণ ছাড়া পৌঁছানো, সংখ্যা</translation>
    </message>
    <message>
      <source>Deliveries</source>
      <translation>চালান</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>চালান</translation>
    </message>
    <message>
      <source>Delivery the row came with.</source>
      <translation>সারিটি যে চালানে এসেছে।</translation>
    </message>
    <message>
      <source>Demand follows the season</source>
      <translation>চাহিদা মৌসুম অনুযায়ী</translation>
    </message>
    <message>
      <source>Demand of the wards</source>
      <translation>ওয়ার্ডের চাহিদা</translation>
    </message>
    <message>
      <source>Demanded</source>
      <translation>চাহিদা</translation>
    </message>
    <message>
      <source>Denominator</source>
      <translation>ভাজক</translation>
    </message>
    <message>
      <source>Dense enough: people a hectare °</source>
      <translation>যথেষ্ট ঘন: হেক্টরপ্রতি মানুষ °</translation>
    </message>
    <message>
      <source>Departments</source>
      <translation>বিভাগ</translation>
    </message>
    <message>
      <source>Departure</source>
      <translation>প্রস্থান</translation>
    </message>
    <message>
      <source>Departure from the plant.</source>
      <translation>শোধনাগার থেকে প্রস্থান।</translation>
    </message>
    <message>
      <source>Dependent</source>
      <translation>নির্ভরশীল</translation>
    </message>
    <message>
      <source>Depot</source>
      <translation>ডিপো</translation>
    </message>
    <message>
      <source>Depot of providers without a point</source>
      <translation>বিন্দুহীন সেবাদানকারীদের ডিপো</translation>
    </message>
    <message>
      <source>Depot of {provider}</source>
      <translation>{provider}-এর ডিপো</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>গভীরতা</translation>
    </message>
    <message>
      <source>Depth (m)</source>
      <translation>গভীরতা (m)</translation>
    </message>
    <message>
      <source>Depth at the head (m) °</source>
      <translation>শুরুতে গভীরতা (m) °</translation>
    </message>
    <message>
      <source>Depth at the lower end (m)</source>
      <translation>নিচের প্রান্তে গভীরতা (m)</translation>
    </message>
    <message>
      <source>Depth at the upper end (m)</source>
      <translation>ওপরের প্রান্তে গভীরতা (m)</translation>
    </message>
    <message>
      <source>Depth of the water table (m)</source>
      <translation>পানির স্তরের গভীরতা (m)</translation>
    </message>
    <message>
      <source>Depth of the water table, raster (m)</source>
      <translation>ভূগর্ভস্থ পানির স্তরের গভীরতা, রাস্টার (m)</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>বিবরণ</translation>
    </message>
    <message>
      <source>Design capacity, m³ per day.</source>
      <translation>নকশা ধারণক্ষমতা, দৈনিক m³।</translation>
    </message>
    <message>
      <source>Designation</source>
      <translation>পদবি</translation>
    </message>
    <message>
      <source>Desludging demand forecast</source>
      <translation>মল নিষ্কাশন চাহিদার পূর্বাভাস</translation>
    </message>
    <message>
      <source>Desludging route plan</source>
      <translation>মল নিষ্কাশনের পথ পরিকল্পনা</translation>
    </message>
    <message>
      <source>Desludging vehicle</source>
      <translation>মল নিষ্কাশন যান</translation>
    </message>
    <message>
      <source>Desludging vehicle used.</source>
      <translation>ব্যবহৃত মল নিষ্কাশন যান।</translation>
    </message>
    <message>
      <source>Desludging vehicle {key}</source>
      <translation>মল নিষ্কাশন যান {key}</translation>
    </message>
    <message>
      <source>Desludging vehicles</source>
      <translation>মল নিষ্কাশন যান</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>বিস্তারিত</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>বিস্তারিত</translation>
    </message>
    <message>
      <source>Deviation from the even load (%)</source>
      <translation>সমান বোঝা থেকে বিচ্যুতি (%)</translation>
    </message>
    <message>
      <source>Device key</source>
      <translation>যন্ত্রের কী</translation>
    </message>
    <message>
      <source>Device time</source>
      <translation>যন্ত্রের সময়</translation>
    </message>
    <message>
      <source>Diameter</source>
      <translation>ব্যাস</translation>
    </message>
    <message>
      <source>Diameter (mm)</source>
      <translation>ব্যাস (mm)</translation>
    </message>
    <message>
      <source>Did the sludge reach the plant, and can what is recorded have happened?
Every emptying of the period is tested with its delivery. Not delivered: no delivery on record so many hours after the end. Volume differs: delivered (measured, else stated) by emptied lies outside the two shares. More than the trips can carry: volume above trips times tank, with the tolerance. Emptied too quickly: less than so many minutes a m³. At the plant too soon or too late: from the end of the emptying to the entry at the plant less than a share of the time by road, or more than a multiple of it and some minutes; jobs of several trips are not timed, for the first load arrives before the last is taken. Another plant than named. Vehicle in two places: two of its jobs or plant visits overlap, farther apart than given. Delivered without an emptying on record. Limits are inside: what lies on one is not flagged. What cannot be tested for want of a record is not flagged.
Ways are the shortest by road from the containment to the plant, at the speeds of the road network; off the network, or without one, a straight line made longer by the detour, at one speed. The share flagged of each provider is set against the limits within which chance keeps 95 and 99.8 % of such shares at the mean of all (binomial). A flag asks for a second look and proves nothing. Service providers see their own jobs.
With positions of vehicles (points with vehicle and time): stays longer than given, by a water body or drain, while the vehicle was at no recorded job or plant. Assumptions marked ° are to be replaced by local values.
Example: the last year – which provider lies above the funnel, and with which flags?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did the workers wear protective equipment?</source>
      <translation>কর্মীরা কি সুরক্ষা সরঞ্জাম পরেছিলেন?</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>পার্থক্য</translation>
    </message>
    <message>
      <source>Difference (% of the first)</source>
      <translation>পার্থক্য (প্রথমটির %)</translation>
    </message>
    <message>
      <source>Difference in buildings</source>
      <translation>ভবনের পার্থক্য</translation>
    </message>
    <message>
      <source>Difference in households</source>
      <translation>খানার পার্থক্য</translation>
    </message>
    <message>
      <source>Difference in population</source>
      <translation>জনসংখ্যার পার্থক্য</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>পার্থক্য</translation>
    </message>
    <message>
      <source>Differences by column</source>
      <translation>কলাম অনুযায়ী পার্থক্য</translation>
    </message>
    <message>
      <source>Differently-abled female</source>
      <translation>ভিন্নভাবে সক্ষম নারী</translation>
    </message>
    <message>
      <source>Differently-abled male</source>
      <translation>ভিন্নভাবে সক্ষম পুরুষ</translation>
    </message>
    <message>
      <source>Differently-abled others</source>
      <translation>ভিন্নভাবে সক্ষম অন্যান্য</translation>
    </message>
    <message>
      <source>Differs &gt; 20 %</source>
      <translation>পার্থক্য &gt; 20 %</translation>
    </message>
    <message>
      <source>Differs between deployments: refer to roles by name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct dischargers</source>
      <translation>সরাসরি নির্গমনকারী</translation>
    </message>
    <message>
      <source>Direct dischargers with no water body near</source>
      <translation>কাছে জলাশয় নেই এমন সরাসরি নিষ্কাশনকারী</translation>
    </message>
    <message>
      <source>Direct unsafe discharge</source>
      <translation>সরাসরি অনিরাপদ নির্গমন</translation>
    </message>
    <message>
      <source>Direct unsafe discharge %</source>
      <translation>সরাসরি অনিরাপদ নির্গমন %</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>দিক</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>দিক</translation>
    </message>
    <message>
      <source>Discharge at a plant</source>
      <translation>শোধনাগারে নির্গমন</translation>
    </message>
    <message>
      <source>Discharge screening</source>
      <translation>নির্গমন যাচাই</translation>
    </message>
    <message>
      <source>Discharge: {plant}</source>
      <translation>নির্গমন: {plant}</translation>
    </message>
    <message>
      <source>Discharges into water within (m)</source>
      <translation>এর মধ্যে পানিতে নিষ্কাশন করে (m)</translation>
    </message>
    <message>
      <source>Discharging directly (%)</source>
      <translation>সরাসরি নির্গমন (%)</translation>
    </message>
    <message>
      <source>Disconnect</source>
      <translation>সংযোগ বিচ্ছিন্ন করুন</translation>
    </message>
    <message>
      <source>Disconnect building {bin} from containment {id}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disconnecting</source>
      <translation>সংযোগ বিচ্ছিন্ন হচ্ছে</translation>
    </message>
    <message>
      <source>Disease</source>
      <translation>রোগ</translation>
    </message>
    <message>
      <source>Disease clusters and unsafe sanitation</source>
      <translation>রোগের গুচ্ছ ও অনিরাপদ স্যানিটেশন</translation>
    </message>
    <message>
      <source>Diseases</source>
      <translation>রোগ</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>প্রদর্শন</translation>
    </message>
    <message>
      <source>Disposal place</source>
      <translation>অপসারণের স্থান</translation>
    </message>
    <message>
      <source>Dissimilarity (0 even, 1 apart)</source>
      <translation>অসমতা (0 সমান, 1 বিচ্ছিন্ন)</translation>
    </message>
    <message>
      <source>Dissimilarity of the areas</source>
      <translation>এলাকাগুলোর ভিন্নতা</translation>
    </message>
    <message>
      <source>Distance (m)</source>
      <translation>দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Distance around (m)</source>
      <translation>চারপাশের দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Distance from dwellings (m) °</source>
      <translation>বাসগৃহ থেকে দূরত্ব (m) °</translation>
    </message>
    <message>
      <source>Distance from nearest road</source>
      <translation>নিকটতম সড়ক থেকে দূরত্ব</translation>
    </message>
    <message>
      <source>Distance from nearest road (m)</source>
      <translation>নিকটতম সড়ক থেকে দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Distance measured on the spot</source>
      <translation>সরেজমিনে মাপা দূরত্ব</translation>
    </message>
    <message>
      <source>Distance of well (m)</source>
      <translation>কূপের দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Distance of well and containment (m)</source>
      <translation>নলকূপ ও কনটেইনমেন্টের দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Distance on foot, m.</source>
      <translation>হাঁটা দূরত্ব, m।</translation>
    </message>
    <message>
      <source>Distance on foot. The distance on the map is proposed when the building is chosen.</source>
      <translation>হাঁটাপথের দূরত্ব। ভবন বাছাই করলে মানচিত্রের দূরত্ব প্রস্তাব করা হয়।</translation>
    </message>
    <message>
      <source>Distance taken from</source>
      <translation>দূরত্ব যেখান থেকে</translation>
    </message>
    <message>
      <source>Distance to closest well</source>
      <translation>নিকটতম কূপের দূরত্ব</translation>
    </message>
    <message>
      <source>Distance to closest well (m)</source>
      <translation>নিকটতম কূপের দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Distance to dwellings</source>
      <translation>বাসগৃহ পর্যন্ত দূরত্ব</translation>
    </message>
    <message>
      <source>Distance to it (m)</source>
      <translation>এ পর্যন্ত দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Distance to the nearest road (m)</source>
      <translation>নিকটতম সড়কের দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Distance to water bodies</source>
      <translation>জলাশয় পর্যন্ত দূরত্ব</translation>
    </message>
    <message>
      <source>Distance to well</source>
      <translation>কূপ পর্যন্ত দূরত্ব</translation>
    </message>
    <message>
      <source>Distance to wells</source>
      <translation>কূপ থেকে দূরত্ব</translation>
    </message>
    <message>
      <source>Distances from</source>
      <translation>যেখান থেকে দূরত্ব</translation>
    </message>
    <message>
      <source>Do low-income households get less of the service than the others, and where is the gap widest?
Low-income are the households of buildings in a low-income community and those marked as such; or the households in buildings owned by women are set against those in buildings of men. Shares count households: with a toilet of their own; with sanitation safely managed; on the sewer; and, of those with a containment, with an emptying overdue, with one in the last years, out of the vehicle's reach (width and hose as given). Water bills count main buildings with a record, paid within a year. The way to the nearest public or community toilet in use is straight, a mean over households without a toilet of their own. Wait (days from application to emptying) and price (cost by m³) are means over the emptyings of the last years.
A share has Wilson's interval of 95 %, a mean that of 1.96 standard errors; households of one building are counted as if they were independent. The gap is that of the others less that of the group, in percentage points or in the unit of the mean; the ratio is the group's by the others'. A gap is significant when the two intervals do not overlap. With overdue, out of reach, way, wait and price less is better: there the group is worse off when the gap is negative. Need is the gap to the group's disadvantage times its people; for shares, the people who would have the service if the group were served like the others. Dissimilarity is half the sum over the areas of the differences between an area's part of all households with the service and of all without: 0 even, 1 apart.
On the map, thirds of the areas by service and by the group's share. Communities are compared with the city's other households, and shaded by their part of the city's low-income households. Groups of fewer households or cases than given are not shown, nor what they could be worked out from; bills, emptyings and the sex of owners are never shown for fewer than five. Ranks and classes are those of the whole city, also when only some wards are shown.
Example: wards, safely managed – where do most low-income people wait for the service that their neighbours have?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do the roads hang together, and where do they not?
Roads are cut where they meet on one level; ends within the gap of another road are joined to it; bridges and tunnels (their flag on the road) cross without a junction. The network is stored for every analysis that needs ways, all or nothing. The list of problems names ends within 5 m of a road they do not meet, parts cut off from the rest, roads without width, roads drawn twice.
Example: after digitising, once – then mend the dangles and run it again.</source>
      <translation>সড়কগুলো কি পরস্পর যুক্ত, আর কোথায় নয়?
সড়ক যেখানে এক স্তরে মেলে সেখানে কাটা হয়; অন্য সড়কের ফাঁকের মধ্যে থাকা প্রান্ত তাতে জোড়া হয়; সেতু ও সুড়ঙ্গ (সড়কে এদের চিহ্ন) সংযোগ ছাড়াই পার হয়। পথ লাগে এমন সব বিশ্লেষণের জন্য নেটওয়ার্ক রাখা হয়, পুরোটা নয়তো কিছুই নয়। সমস্যার তালিকায় থাকে 5 m-এর মধ্যে থেকেও না মেলা প্রান্ত, বিচ্ছিন্ন অংশ, প্রস্থহীন সড়ক, দুবার আঁকা সড়ক।
উদাহরণ: ডিজিটাল করার পরে একবার – তারপর ঝুলন্ত প্রান্ত ঠিক করে আবার চালান।</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>নথি</translation>
    </message>
    <message>
      <source>Does not meet it</source>
      <translation>পূরণ করে না</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>সম্পন্ন</translation>
    </message>
    <message>
      <source>Done by its end (%)</source>
      <translation>শেষ নাগাদ সম্পন্ন (%)</translation>
    </message>
    <message>
      <source>Dots per inch</source>
      <translation>প্রতি ইঞ্চিতে বিন্দু</translation>
    </message>
    <message>
      <source>Double Pit</source>
      <translation>জোড়া পিট</translation>
    </message>
    <message>
      <source>Double pit</source>
      <translation>জোড়া পিট</translation>
    </message>
    <message>
      <source>Double pits</source>
      <translation>জোড়া পিট</translation>
    </message>
    <message>
      <source>Double-click a value to correct it, then check again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double-click a ward to list its buildings with dues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doubtful</source>
      <translation>সন্দেহজনক</translation>
    </message>
    <message>
      <source>Downwind of the settlement</source>
      <translation>বসতির ভাটির বাতাসে</translation>
    </message>
    <message>
      <source>Drain</source>
      <translation>নর্দমা</translation>
    </message>
    <message>
      <source>Drain Network</source>
      <translation>নর্দমা নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>Drain code</source>
      <translation>নর্দমার কোড</translation>
    </message>
    <message>
      <source>Drain length by ward</source>
      <translation>ওয়ার্ড অনুযায়ী নর্দমার দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Drain network</source>
      <translation>নর্দমা নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>Drain of the containment</source>
      <translation>কনটেইনমেন্টের নর্দমা</translation>
    </message>
    <message>
      <source>Drain or road code</source>
      <translation>নর্দমা বা সড়কের কোড</translation>
    </message>
    <message>
      <source>Drain safe</source>
      <translation>নিরাপদ নর্দমা</translation>
    </message>
    <message>
      <source>Drain that takes the wastewater, directly or from the containment.</source>
      <translation>যে নর্দমা সরাসরি বা কনটেইনমেন্ট থেকে বর্জ্যপানি নেয়।</translation>
    </message>
    <message>
      <source>Drain that the outlet leads to.</source>
      <translation>নির্গমপথ যে নর্দমায় যায়।</translation>
    </message>
    <message>
      <source>Drain {key}</source>
      <translation>নর্দমা {key}</translation>
    </message>
    <message>
      <source>Drain {key} was saved.</source>
      <translation>নর্দমা {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Drains</source>
      <translation>নর্দমা</translation>
    </message>
    <message>
      <source>Drains (km)</source>
      <translation>নর্দমা (km)</translation>
    </message>
    <message>
      <source>Drains are drainage as well</source>
      <translation>নর্দমাও নিষ্কাশন</translation>
    </message>
    <message>
      <source>Drains are left out: what they carry is not told apart by ward.</source>
      <translation>নর্দমা বাদ দেওয়া হয়েছে: এতে যা বয় তা ওয়ার্ড অনুযায়ী আলাদা করা যায় না।</translation>
    </message>
    <message>
      <source>Drains by cover</source>
      <translation>ঢাকনা অনুযায়ী নর্দমা</translation>
    </message>
    <message>
      <source>Drains by size</source>
      <translation>আকার অনুযায়ী নর্দমা</translation>
    </message>
    <message>
      <source>Drains by surface</source>
      <translation>পৃষ্ঠ অনুযায়ী নর্দমা</translation>
    </message>
    <message>
      <source>Drains carry into the water as well</source>
      <translation>নর্দমাও পানিতে বহন করে</translation>
    </message>
    <message>
      <source>Drains that end in water</source>
      <translation>পানিতে শেষ হওয়া নর্দমা</translation>
    </message>
    <message>
      <source>Drains: a plant is reached within (m) °</source>
      <translation>নর্দমা: শোধনাগারে পৌঁছেছে ধরা হয় এর মধ্যে হলে (m) °</translation>
    </message>
    <message>
      <source>Drains: gap within which ends meet (m)</source>
      <translation>নর্দমা: যে ফাঁকের মধ্যে প্রান্তগুলো মেলে (m)</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>আঁকুন</translation>
    </message>
    <message>
      <source>Draw it.</source>
      <translation>এটি আঁকুন।</translation>
    </message>
    <message>
      <source>Draw on the map: click the corners, right-click to end, Esc to give up.</source>
      <translation>মানচিত্রে আঁকুন: কোণগুলোতে ক্লিক করুন, শেষ করতে ডান-ক্লিক, ছেড়ে দিতে Esc।</translation>
    </message>
    <message>
      <source>Draw the area on the map</source>
      <translation>মানচিত্রে এলাকা আঁকুন</translation>
    </message>
    <message>
      <source>Draw the area on the map.</source>
      <translation>মানচিত্রে এলাকাটি আঁকুন।</translation>
    </message>
    <message>
      <source>Draw the shape anew.</source>
      <translation>আকৃতি নতুন করে আঁকুন।</translation>
    </message>
    <message>
      <source>Drawing ends short of the plant on record (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn area</source>
      <translation>আঁকা এলাকা</translation>
    </message>
    <message>
      <source>Drawn in the PDF</source>
      <translation>PDF-এ আঁকা</translation>
    </message>
    <message>
      <source>Drawn length</source>
      <translation>আঁকা দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Drawn on the map, from outside the building to outside. The smaller part becomes the new building.</source>
      <translation>মানচিত্রে আঁকা, ভবনের বাইরে থেকে বাইরে পর্যন্ত। ছোট অংশটি নতুন ভবন হয়।</translation>
    </message>
    <message>
      <source>Draws of the weights</source>
      <translation>ভারাঙ্কের দৈব চয়ন</translation>
    </message>
    <message>
      <source>Draw…</source>
      <translation>আঁকুন…</translation>
    </message>
    <message>
      <source>Drink from other than the municipal supply</source>
      <translation>পৌর সরবরাহ ছাড়া অন্য উৎসের পানি পান করেন</translation>
    </message>
    <message>
      <source>Drinking water source</source>
      <translation>খাবার পানির উৎস</translation>
    </message>
    <message>
      <source>Drinking wells at high risk</source>
      <translation>উচ্চ ঝুঁকির খাবার পানির কূপ</translation>
    </message>
    <message>
      <source>Drinking wells at high risk: the first {n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Driver</source>
      <translation>চালক</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>চালক</translation>
    </message>
    <message>
      <source>Driving (min)</source>
      <translation>গাড়ি চালানো (মিনিট)</translation>
    </message>
    <message>
      <source>Driving licence issued on</source>
      <translation>ড্রাইভিং লাইসেন্স দেওয়ার তারিখ</translation>
    </message>
    <message>
      <source>Driving licence number</source>
      <translation>ড্রাইভিং লাইসেন্স নম্বর</translation>
    </message>
    <message>
      <source>Dry season</source>
      <translation>শুষ্ক মৌসুম</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>বকেয়া</translation>
    </message>
    <message>
      <source>Due Years</source>
      <translation>বকেয়া বছর</translation>
    </message>
    <message>
      <source>Due by schedule</source>
      <translation>সময়সূচি অনুযায়ী নির্ধারিত</translation>
    </message>
    <message>
      <source>Due in four weeks</source>
      <translation>চার সপ্তাহে করণীয়</translation>
    </message>
    <message>
      <source>Due later</source>
      <translation>পরে নির্ধারিত</translation>
    </message>
    <message>
      <source>Due ≤ 90 days</source>
      <translation>≤ 90 দিনে নির্ধারিত</translation>
    </message>
    <message>
      <source>Due, but not sent by itself, because the password is not known here: {count}. Press “Send again…” and enter it.</source>
      <translation>পাঠানোর সময় হয়েছে, কিন্তু নিজে থেকে পাঠানো হয়নি, কারণ পাসওয়ার্ড এখানে জানা নেই: {count}। “আবার পাঠান…” চেপে তা লিখুন।</translation>
    </message>
    <message>
      <source>Dues by ward</source>
      <translation>ওয়ার্ড অনুযায়ী বকেয়া</translation>
    </message>
    <message>
      <source>Dwellings: best from (m) °</source>
      <translation>বাসগৃহ: যেখান থেকে সেরা (m) °</translation>
    </message>
    <message>
      <source>Dwellings: least distance (m) °</source>
      <translation>বসতবাড়ি: সর্বনিম্ন দূরত্ব (m) °</translation>
    </message>
    <message>
      <source>E. coli</source>
      <translation>E. coli</translation>
    </message>
    <message>
      <source>E. coli limit</source>
      <translation>E. coli সীমা</translation>
    </message>
    <message>
      <source>EMERGENCY</source>
      <translation>জরুরি</translation>
    </message>
    <message>
      <source>Each map has its own classes, so that its wards can be told apart: darker is more. Compare colours within a map, figures in the table.</source>
      <translation>প্রতিটি মানচিত্রের নিজস্ব শ্রেণি আছে, যাতে ওয়ার্ডগুলো আলাদা দেখা যায়: গাঢ় মানে বেশি। রং তুলনা করুন একই মানচিত্রে, সংখ্যা সারণিতে।</translation>
    </message>
    <message>
      <source>Earthen</source>
      <translation>কাঁচা (মাটির)</translation>
    </message>
    <message>
      <source>East</source>
      <translation>পূর্ব</translation>
    </message>
    <message>
      <source>East (m)</source>
      <translation>পূর্ব (m)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>সম্পাদনা</translation>
    </message>
    <message>
      <source>Edit the row…</source>
      <translation>সারি সম্পাদনা…</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>সম্পাদিত</translation>
    </message>
    <message>
      <source>Edits</source>
      <translation>সম্পাদনা</translation>
    </message>
    <message>
      <source>Educational</source>
      <translation>শিক্ষা</translation>
    </message>
    <message>
      <source>Effective drain.</source>
      <translation>কার্যকর নর্দমা।</translation>
    </message>
    <message>
      <source>Effective sewer.</source>
      <translation>কার্যকর পয়োনালি।</translation>
    </message>
    <message>
      <source>Effluent limit {} from {}</source>
      <translation>{} নির্গমন সীমা, {} থেকে</translation>
    </message>
    <message>
      <source>Effluent limit {}{}</source>
      <translation>{} নির্গমন সীমা{}</translation>
    </message>
    <message>
      <source>Effluent standard</source>
      <translation>নির্গত পানির মান</translation>
    </message>
    <message>
      <source>Effluent standard {key}</source>
      <translation>নির্গত পানির মান {key}</translation>
    </message>
    <message>
      <source>Effluent standard {key} was saved.</source>
      <translation>নির্গমন মান {key} সংরক্ষণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>Effluent standards</source>
      <translation>নির্গত পানির মান</translation>
    </message>
    <message>
      <source>Effluent tests with all values, against the standard in force on the day, with pH.</source>
      <translation>সব মানসহ নির্গত পানির পরীক্ষা, সেই দিনে কার্যকর মানের তুলনায়, pH-সহ।</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>ইমেইল</translation>
    </message>
    <message>
      <source>Emergency</source>
      <translation>জরুরি</translation>
    </message>
    <message>
      <source>Emergency desludging</source>
      <translation>জরুরি মল নিষ্কাশন</translation>
    </message>
    <message>
      <source>Employee</source>
      <translation>কর্মী</translation>
    </message>
    <message>
      <source>Employee who drove.</source>
      <translation>যে কর্মচারী চালিয়েছেন।</translation>
    </message>
    <message>
      <source>Employee who emptied.</source>
      <translation>যে কর্মচারী খালি করেছেন।</translation>
    </message>
    <message>
      <source>Employee {key}</source>
      <translation>কর্মী {key}</translation>
    </message>
    <message>
      <source>Employee {key} was saved.</source>
      <translation>কর্মচারী {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Employees</source>
      <translation>কর্মী</translation>
    </message>
    <message>
      <source>Employer.</source>
      <translation>নিয়োগকর্তা।</translation>
    </message>
    <message>
      <source>Emptied</source>
      <translation>খালি করা হয়েছে</translation>
    </message>
    <message>
      <source>Emptied (m³)</source>
      <translation>খালি করা হয়েছে (m³)</translation>
    </message>
    <message>
      <source>Emptied before records</source>
      <translation>রেকর্ডের আগে খালি করা</translation>
    </message>
    <message>
      <source>Emptied by pump, not by hand.</source>
      <translation>পাম্পে খালি করা, হাতে নয়।</translation>
    </message>
    <message>
      <source>Emptied date</source>
      <translation>খালি করার তারিখ</translation>
    </message>
    <message>
      <source>Emptied in the last years</source>
      <translation>গত বছরগুলোতে খালি করা</translation>
    </message>
    <message>
      <source>Emptied of the volume (%) °</source>
      <translation>আয়তনের যতটা খালি (%) °</translation>
    </message>
    <message>
      <source>Emptied on</source>
      <translation>খালি করার তারিখ</translation>
    </message>
    <message>
      <source>Emptied sludge delivered (F4)</source>
      <translation>খালি করা পয়োবর্জ্য পৌঁছানো (F4)</translation>
    </message>
    <message>
      <source>Emptied status</source>
      <translation>খালি করার অবস্থা</translation>
    </message>
    <message>
      <source>Emptied too quickly</source>
      <translation>বেশি তাড়াতাড়ি খালি করা</translation>
    </message>
    <message>
      <source>Emptied too quickly, number</source>
      <translation>বেশি তাড়াতাড়ি খালি, সংখ্যা</translation>
    </message>
    <message>
      <source>Emptied, not collected for more than a day</source>
      <translation>খালি করা, এক দিনের বেশি সংগৃহীত নয়</translation>
    </message>
    <message>
      <source>Emptied, not delivered</source>
      <translation>খালি করা, পৌঁছায়নি</translation>
    </message>
    <message>
      <source>Emptied, not delivered to a plant</source>
      <translation>খালি করা, শোধনাগারে পৌঁছানো হয়নি</translation>
    </message>
    <message>
      <source>Emptier 1</source>
      <translation>খালিকারী কর্মী 1</translation>
    </message>
    <message>
      <source>Emptier 2</source>
      <translation>খালিকারী কর্মী 2</translation>
    </message>
    <message>
      <source>Emptiers</source>
      <translation>খালিকারী কর্মী</translation>
    </message>
    <message>
      <source>Empties a containment</source>
      <translation>একটি কনটেইনমেন্ট খালি করে</translation>
    </message>
    <message>
      <source>Empty = unknown, taken as existing.</source>
      <translation>ফাঁকা = অজানা, বিদ্যমান ধরা হয়।</translation>
    </message>
    <message>
      <source>Empty for institutions.</source>
      <translation>প্রতিষ্ঠানের জন্য খালি।</translation>
    </message>
    <message>
      <source>Empty what is overdue</source>
      <translation>সময় পার হওয়াগুলো খালি করুন</translation>
    </message>
    <message>
      <source>Empty when the export was stopped or broke off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty: 250 m, halved as long as there are fewer cells than zones.</source>
      <translation>খালি: 250 m, অঞ্চলের চেয়ে ঘর কম থাকা পর্যন্ত অর্ধেক করা হয়।</translation>
    </message>
    <message>
      <source>Empty: as many as pay.</source>
      <translation>খালি: যত জন পরিশোধ করেন।</translation>
    </message>
    <message>
      <source>Empty: lists of buildings come without owners. With a reason, written down with your name, roles that may read owners get them.</source>
      <translation>খালি: ভবনের তালিকা মালিক ছাড়া আসে। কারণ দিলে, যা আপনার নামসহ লেখা থাকে, যেসব ভূমিকা মালিকের তথ্য পড়তে পারে তারা তা পায়।</translation>
    </message>
    <message>
      <source>Empty: only the flooded areas count.</source>
      <translation>ফাঁকা: শুধু প্লাবিত এলাকা গণ্য হয়।</translation>
    </message>
    <message>
      <source>Empty: slope and height below the settlement are left out.</source>
      <translation>খালি: ঢাল ও বসতির নিচের উচ্চতা বাদ দেওয়া হয়।</translation>
    </message>
    <message>
      <source>Empty: the setting for average water consumption.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying</source>
      <translation>খালিকরণ</translation>
    </message>
    <message>
      <source>Emptying and unloading (min)</source>
      <translation>খালিকরণ ও নামানো (মিনিট)</translation>
    </message>
    <message>
      <source>Emptying by containment type, last five years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying by structure type</source>
      <translation>কাঠামোর ধরন অনুযায়ী খালিকরণ</translation>
    </message>
    <message>
      <source>Emptying due</source>
      <translation>খালি করার সময় হয়েছে</translation>
    </message>
    <message>
      <source>Emptying history</source>
      <translation>খালিকরণের ইতিহাস</translation>
    </message>
    <message>
      <source>Emptying history of {id}</source>
      <translation>{id}-এর খালিকরণের ইতিহাস</translation>
    </message>
    <message>
      <source>Emptying in low-income and other communities by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptying interval</source>
      <translation>খালিকরণের ব্যবধান</translation>
    </message>
    <message>
      <source>Emptying of application {key}</source>
      <translation>আবেদন {key}-এর খালিকরণ</translation>
    </message>
    <message>
      <source>Emptying overdue</source>
      <translation>খালি করার সময় পার হয়েছে</translation>
    </message>
    <message>
      <source>Emptying requests</source>
      <translation>খালিকরণের অনুরোধ</translation>
    </message>
    <message>
      <source>Emptying requests by ward, next four weeks</source>
      <translation>ওয়ার্ড অনুযায়ী খালিকরণের অনুরোধ, আগামী চার সপ্তাহ</translation>
    </message>
    <message>
      <source>Emptying requests, next four weeks</source>
      <translation>খালিকরণের অনুরোধ, আগামী চার সপ্তাহ</translation>
    </message>
    <message>
      <source>Emptying revenue by ward</source>
      <translation>ওয়ার্ড অনুযায়ী খালিকরণের রাজস্ব</translation>
    </message>
    <message>
      <source>Emptying takes at least (minutes a m³)</source>
      <translation>খালিকরণে অন্তত লাগে (প্রতি m³ মিনিট)</translation>
    </message>
    <message>
      <source>Emptying {key}</source>
      <translation>খালিকরণ {key}</translation>
    </message>
    <message>
      <source>Emptying {key} was saved.</source>
      <translation>খালিকরণ {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Emptying, by its number</source>
      <translation>খালিকরণ, নম্বর অনুযায়ী</translation>
    </message>
    <message>
      <source>Emptying, code</source>
      <translation>খালিকরণ, কোড</translation>
    </message>
    <message>
      <source>Emptyings</source>
      <translation>খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings a year for low-income and other households</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments</source>
      <translation>প্রতি 1,000 কনটেইনমেন্টে বার্ষিক খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments of low-income households</source>
      <translation>নিম্ন আয়ের খানার প্রতি 1,000 কনটেইনমেন্টে বছরে খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings a year per 1,000 containments of the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings a year per 10,000 people</source>
      <translation>প্রতি 10,000 মানুষে বার্ষিক খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings demanded</source>
      <translation>চাহিদার খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings in 12 months</source>
      <translation>12 মাসে খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings in 12 months per 1000 containments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emptyings in a day</source>
      <translation>দিনে খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings in the longer period</source>
      <translation>দীর্ঘতর সময়ে খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings needed</source>
      <translation>প্রয়োজনীয় খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings of a truck a day °</source>
      <translation>ট্রাকপ্রতি দৈনিক খালিকরণ °</translation>
    </message>
    <message>
      <source>Emptyings of the building's containments.</source>
      <translation>ভবনের কনটেইনমেন্টগুলোর খালিকরণ।</translation>
    </message>
    <message>
      <source>Emptyings of the last (months)</source>
      <translation>গত সময়ের খালিকরণ (মাস)</translation>
    </message>
    <message>
      <source>Emptyings of the last (years)</source>
      <translation>গত সময়ের খালিকরণ (বছর)</translation>
    </message>
    <message>
      <source>Emptyings of the last 12 months.</source>
      <translation>গত 12 মাসের খালিকরণ।</translation>
    </message>
    <message>
      <source>Emptyings on record</source>
      <translation>নথিভুক্ত খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings on record, number.</source>
      <translation>নথিভুক্ত খালিকরণ, সংখ্যা।</translation>
    </message>
    <message>
      <source>Emptyings per 1,000 containments</source>
      <translation>প্রতি 1,000 কনটেইনমেন্টে খালিকরণ</translation>
    </message>
    <message>
      <source>Emptyings to expect</source>
      <translation>প্রত্যাশিত খালিকরণ</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>এনকোডিং</translation>
    </message>
    <message>
      <source>End date</source>
      <translation>শেষ তারিখ</translation>
    </message>
    <message>
      <source>End of a road</source>
      <translation>সড়কের প্রান্ত</translation>
    </message>
    <message>
      <source>End of the connection; empty = open or lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of the drawing, or open outfall</source>
      <translation>অঙ্কনের শেষ, বা খোলা নির্গমমুখ</translation>
    </message>
    <message>
      <source>End of the job.</source>
      <translation>কাজের শেষ।</translation>
    </message>
    <message>
      <source>End the connection to the database</source>
      <translation>ডেটাবেসের সংযোগ শেষ করুন</translation>
    </message>
    <message>
      <source>End time</source>
      <translation>শেষ সময়</translation>
    </message>
    <message>
      <source>End use or disposal</source>
      <translation>ব্যবহার বা অপসারণ</translation>
    </message>
    <message>
      <source>End, number</source>
      <translation>প্রান্ত, সংখ্যা</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>শেষ হয়েছে</translation>
    </message>
    <message>
      <source>Ended on the next day</source>
      <translation>পরের দিন শেষ হয়েছে</translation>
    </message>
    <message>
      <source>Ends in a water body</source>
      <translation>জলাশয়ে শেষ হয়</translation>
    </message>
    <message>
      <source>Ends in water bodies</source>
      <translation>জলাশয়ে শেষ হয়</translation>
    </message>
    <message>
      <source>Ends of drains</source>
      <translation>নর্দমার প্রান্ত</translation>
    </message>
    <message>
      <source>Ends of the network</source>
      <translation>নেটওয়ার্কের প্রান্ত</translation>
    </message>
    <message>
      <source>Ends on</source>
      <translation>শেষ তারিখ</translation>
    </message>
    <message>
      <source>Ends open, or not drawn further</source>
      <translation>প্রান্ত খোলা, বা আর আঁকা হয়নি</translation>
    </message>
    <message>
      <source>Ends, east (m)</source>
      <translation>শেষ, পূর্ব (m)</translation>
    </message>
    <message>
      <source>Ends, north (m)</source>
      <translation>শেষ, উত্তর (m)</translation>
    </message>
    <message>
      <source>English</source>
      <translation>ইংরেজি</translation>
    </message>
    <message>
      <source>Enlarge</source>
      <translation>বড় করুন</translation>
    </message>
    <message>
      <source>Entered the plant</source>
      <translation>শোধনাগারে প্রবেশ করেছে</translation>
    </message>
    <message>
      <source>Enter…</source>
      <translation>লিখুন…</translation>
    </message>
    <message>
      <source>Entries of the history that lost their values with them, number.</source>
      <translation>ইতিহাসের যেসব ভুক্তি এর সঙ্গে মান হারিয়েছে, সংখ্যা।</translation>
    </message>
    <message>
      <source>Entry of the users log</source>
      <translation>ব্যবহারকারী লগের ভুক্তি</translation>
    </message>
    <message>
      <source>Entry time</source>
      <translation>প্রবেশের সময়</translation>
    </message>
    <message>
      <source>Entry {key} of the users log</source>
      <translation>ব্যবহারকারী লগের ভুক্তি {key}</translation>
    </message>
    <message>
      <source>Entry {key} was saved.</source>
      <translation>ভুক্তি {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Entry – exit</source>
      <translation>প্রবেশ – প্রস্থান</translation>
    </message>
    <message>
      <source>Environment and places</source>
      <translation>পরিবেশ ও স্থান</translation>
    </message>
    <message>
      <source>Equal steps</source>
      <translation>সমান ধাপ</translation>
    </message>
    <message>
      <source>Equity</source>
      <translation>ন্যায্যতা</translation>
    </message>
    <message>
      <source>Equity by area</source>
      <translation>এলাকা অনুযায়ী ন্যায্যতা</translation>
    </message>
    <message>
      <source>Equity gap map</source>
      <translation>ন্যায্যতার ব্যবধানের মানচিত্র</translation>
    </message>
    <message>
      <source>Estimated area (m²)</source>
      <translation>আনুমানিক এলাকা (m²)</translation>
    </message>
    <message>
      <source>Ever emptied</source>
      <translation>কখনও খালি করা হয়েছে</translation>
    </message>
    <message>
      <source>Every building</source>
      <translation>প্রতিটি ভবন</translation>
    </message>
    <message>
      <source>Every building in one colour.</source>
      <translation>সব ভবন এক রঙে।</translation>
    </message>
    <message>
      <source>Every containment due by the end of the year is emptied once.</source>
      <translation>বছরের শেষ পর্যন্ত নির্ধারিত প্রতিটি কনটেইনমেন্ট একবার খালি করা হয়।</translation>
    </message>
    <message>
      <source>Every containment in one colour.</source>
      <translation>সব কনটেইনমেন্ট এক রঙে।</translation>
    </message>
    <message>
      <source>Every drain in one colour.</source>
      <translation>সব নর্দমা এক রঙে।</translation>
    </message>
    <message>
      <source>Every household has its own toilet; tanks become septic tanks with soak pit, elsewhere waste is treated on site.</source>
      <translation>প্রতিটি খানার নিজস্ব টয়লেট আছে; ট্যাংকগুলো সোক পিটসহ সেপটিক ট্যাংক হয়, অন্যত্র বর্জ্য স্থানেই পরিশোধিত হয়।</translation>
    </message>
    <message>
      <source>Every indicator was computed; none is capped, assumed or replaced.</source>
      <translation>সব সূচক গণনা করা হয়েছে; কোনোটি সীমিত, অনুমিত বা প্রতিস্থাপিত নয়।</translation>
    </message>
    <message>
      <source>Every option of this analysis, and batch runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every public and community toilet.</source>
      <translation>সব গণশৌচাগার ও কমিউনিটি টয়লেট।</translation>
    </message>
    <message>
      <source>Every road in one colour.</source>
      <translation>সব সড়ক এক রঙে।</translation>
    </message>
    <message>
      <source>Every row is in order. Nothing is imported yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every sewer in one colour.</source>
      <translation>সব পয়োনালি এক রঙে।</translation>
    </message>
    <message>
      <source>Every treatment plant.</source>
      <translation>প্রতিটি শোধনাগার।</translation>
    </message>
    <message>
      <source>Every water main in one colour.</source>
      <translation>সব পানির মূল লাইন এক রঙে।</translation>
    </message>
    <message>
      <source>Every waterborne hotspot.</source>
      <translation>প্রতিটি পানিবাহিত রোগের হটস্পট।</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>প্রমাণ</translation>
    </message>
    <message>
      <source>Evidence is a PDF, JPG, PNG, DOCX or XLSX file. Choose another file.</source>
      <translation>প্রমাণ হলো PDF, JPG, PNG, DOCX বা XLSX ফাইল। অন্য ফাইল বাছাই করুন।</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>উদাহরণ</translation>
    </message>
    <message>
      <source>Excreta flow by ward</source>
      <translation>ওয়ার্ড অনুযায়ী মলমূত্র প্রবাহ</translation>
    </message>
    <message>
      <source>Existed by the end of</source>
      <translation>যে সময়ের শেষে ছিল</translation>
    </message>
    <message>
      <source>Exit date</source>
      <translation>প্রস্থানের তারিখ</translation>
    </message>
    <message>
      <source>Exit time</source>
      <translation>প্রস্থানের সময়</translation>
    </message>
    <message>
      <source>Experience in this work, years.</source>
      <translation>এই কাজে অভিজ্ঞতা, বছর।</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>ব্যাখ্যা</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>রপ্তানি</translation>
    </message>
    <message>
      <source>Export a drawn area</source>
      <translation>আঁকা এলাকা রপ্তানি করুন</translation>
    </message>
    <message>
      <source>Export building owners</source>
      <translation>ভবনের মালিক রপ্তানি করুন</translation>
    </message>
    <message>
      <source>Export by wards</source>
      <translation>ওয়ার্ড অনুযায়ী রপ্তানি</translation>
    </message>
    <message>
      <source>Export data</source>
      <translation>উপাত্ত রপ্তানি</translation>
    </message>
    <message>
      <source>Export layers</source>
      <translation>স্তর রপ্তানি</translation>
    </message>
    <message>
      <source>Export layers by drawn boundary</source>
      <translation>আঁকা সীমানা অনুযায়ী স্তর রপ্তানি</translation>
    </message>
    <message>
      <source>Export layers by wards</source>
      <translation>ওয়ার্ড অনুযায়ী স্তর রপ্তানি করুন</translation>
    </message>
    <message>
      <source>Export results</source>
      <translation>ফলাফল রপ্তানি</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>তালিকা রপ্তানি</translation>
    </message>
    <message>
      <source>Export unmatched</source>
      <translation>না মেলাগুলো রপ্তানি</translation>
    </message>
    <message>
      <source>Exporting data</source>
      <translation>উপাত্ত রপ্তানি করা</translation>
    </message>
    <message>
      <source>Exporting results</source>
      <translation>ফলাফল রপ্তানি হচ্ছে</translation>
    </message>
    <message>
      <source>Exporting unmatched rows</source>
      <translation>অমিল সারি রপ্তানি হচ্ছে</translation>
    </message>
    <message>
      <source>Exporting {title}</source>
      <translation>{title} রপ্তানি হচ্ছে</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>রপ্তানি…</translation>
    </message>
    <message>
      <source>Exposed</source>
      <translation>ঝুঁকিগ্রস্ত</translation>
    </message>
    <message>
      <source>Exposed (%)</source>
      <translation>ঝুঁকিগ্রস্ত (%)</translation>
    </message>
    <message>
      <source>Exposed containments</source>
      <translation>ঝুঁকির মুখে কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Exposed containments (%)</source>
      <translation>ঝুঁকির মুখে কনটেইনমেন্ট (%)</translation>
    </message>
    <message>
      <source>Exposed, emptying overdue</source>
      <translation>ঝুঁকির মুখে, খালিকরণের সময় পার</translation>
    </message>
    <message>
      <source>Exposed: lower above the drainage than (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent (empty: the municipality)</source>
      <translation>বিস্তার (ফাঁকা: পৌরসভা)</translation>
    </message>
    <message>
      <source>F4: emptied sludge delivered; F5: delivered sludge treated; W5: delivered wastewater treated.</source>
      <translation>F4: খালি করা বর্জ্য পৌঁছানো; F5: পৌঁছানো বর্জ্য পরিশোধিত; W5: পৌঁছানো বর্জ্যপানি পরিশোধিত।</translation>
    </message>
    <message>
      <source>FSTP</source>
      <translation>FSTP</translation>
    </message>
    <message>
      <source>Facilities</source>
      <translation>সুবিধা</translation>
    </message>
    <message>
      <source>Factor of a well that nobody drinks from °</source>
      <translation>কেউ পান করেন না এমন নলকূপের গুণক °</translation>
    </message>
    <message>
      <source>Factor of the large gap °</source>
      <translation>বড় ব্যবধানের গুণক °</translation>
    </message>
    <message>
      <source>Factor when the emptying is overdue °</source>
      <translation>খালিকরণের সময় পেরিয়ে গেলে গুণক °</translation>
    </message>
    <message>
      <source>Factor where pit or water table is not known °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor where the pit lies higher than the well °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Facts</source>
      <translation>তথ্য</translation>
    </message>
    <message>
      <source>Faecal Sludge Collection Ratio (FSCR)</source>
      <translation>পয়োবর্জ্য সংগ্রহ অনুপাত (FSCR)</translation>
    </message>
    <message>
      <source>Faecal sludge</source>
      <translation>পয়োবর্জ্য</translation>
    </message>
    <message>
      <source>Faecal sludge (%)</source>
      <translation>পয়োবর্জ্য (%)</translation>
    </message>
    <message>
      <source>Faecal sludge contained, not emptied</source>
      <translation>পয়োবর্জ্য ধারণকৃত, খালি করা হয়নি</translation>
    </message>
    <message>
      <source>Faecal sludge delivered, not treated</source>
      <translation>পয়োবর্জ্য পৌঁছেছে, পরিশোধিত নয়</translation>
    </message>
    <message>
      <source>Faecal sludge emptied, delivered and treated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge emptied, not delivered to treatment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faecal sludge management</source>
      <translation>পয়োবর্জ্য ব্যবস্থাপনা</translation>
    </message>
    <message>
      <source>Faecal sludge not contained, not emptied</source>
      <translation>পয়োবর্জ্য ধারণকৃত নয়, খালিও হয়নি</translation>
    </message>
    <message>
      <source>Faecal sludge treatment plant</source>
      <translation>পয়োবর্জ্য শোধনাগার</translation>
    </message>
    <message>
      <source>Failed before</source>
      <translation>আগে ব্যর্থ হয়েছে</translation>
    </message>
    <message>
      <source>Failed samples</source>
      <translation>অনুত্তীর্ণ নমুনা</translation>
    </message>
    <message>
      <source>Failed samples elsewhere</source>
      <translation>অন্যত্র অনুত্তীর্ণ নমুনা</translation>
    </message>
    <message>
      <source>Failed samples near wells at high risk</source>
      <translation>উচ্চ ঝুঁকির নলকূপের কাছে অনুত্তীর্ণ নমুনা</translation>
    </message>
    <message>
      <source>Failed samples nearby</source>
      <translation>কাছাকাছি অনুত্তীর্ণ নমুনা</translation>
    </message>
    <message>
      <source>False finds among the hot cells, at most (share)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False once approved.</source>
      <translation>অনুমোদনের পর মিথ্যা।</translation>
    </message>
    <message>
      <source>False when the value is typed by hand.</source>
      <translation>মান হাতে লেখা হলে মিথ্যা।</translation>
    </message>
    <message>
      <source>Families in these buildings.</source>
      <translation>এই ভবনগুলোর পরিবার।</translation>
    </message>
    <message>
      <source>Families living in the building.</source>
      <translation>ভবনে বসবাসকারী পরিবার।</translation>
    </message>
    <message>
      <source>Families.</source>
      <translation>পরিবার।</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>পরিবার</translation>
    </message>
    <message>
      <source>Family of the containment.</source>
      <translation>কনটেইনমেন্টের পরিবার।</translation>
    </message>
    <message>
      <source>Family of the group.</source>
      <translation>দলের পরিবার।</translation>
    </message>
    <message>
      <source>Far</source>
      <translation>দূরে</translation>
    </message>
    <message>
      <source>Far is more than (m)</source>
      <translation>দূর মানে এর বেশি (m)</translation>
    </message>
    <message>
      <source>Farther than the limit</source>
      <translation>সীমার চেয়ে দূরে</translation>
    </message>
    <message>
      <source>Farthest straight way to a road (m)</source>
      <translation>সড়ক পর্যন্ত দীর্ঘতম সরল পথ (m)</translation>
    </message>
    <message>
      <source>Fatalities</source>
      <translation>মৃত্যু</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>ত্রুটি</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>ফিচার</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>ফেব্রুয়ারি</translation>
    </message>
    <message>
      <source>February</source>
      <translation>ফেব্রুয়ারি</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>ফি</translation>
    </message>
    <message>
      <source>Fee collected</source>
      <translation>সংগৃহীত ফি</translation>
    </message>
    <message>
      <source>Fee frequency</source>
      <translation>ফি আদায়ের ব্যবধান</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>মতামত</translation>
    </message>
    <message>
      <source>Feedback from</source>
      <translation>যাঁর মতামত</translation>
    </message>
    <message>
      <source>Feedback given</source>
      <translation>মতামত দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>Feedback is given: the collection is not changed any more.</source>
      <translation>মতামত দেওয়া হয়েছে: সংগ্রহ আর বদলানো যায় না।</translation>
    </message>
    <message>
      <source>Feedback on application {key}</source>
      <translation>আবেদন {key} নিয়ে মতামত</translation>
    </message>
    <message>
      <source>Feedback to</source>
      <translation>যাকে মতামত</translation>
    </message>
    <message>
      <source>Feedback {key}</source>
      <translation>মতামত {key}</translation>
    </message>
    <message>
      <source>Feedback {key} was saved.</source>
      <translation>মতামত {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Feedbacks</source>
      <translation>মতামত</translation>
    </message>
    <message>
      <source>Feeder Road</source>
      <translation>ফিডার সড়ক</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>নারী</translation>
    </message>
    <message>
      <source>Female cases</source>
      <translation>আক্রান্ত নারী</translation>
    </message>
    <message>
      <source>Female fatalities</source>
      <translation>নারী মৃত্যু</translation>
    </message>
    <message>
      <source>Female population</source>
      <translation>নারী জনসংখ্যা</translation>
    </message>
    <message>
      <source>Female users</source>
      <translation>নারী ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Female users of the month, persons.</source>
      <translation>মাসের নারী ব্যবহারকারী, জন।</translation>
    </message>
    <message>
      <source>Female with disability</source>
      <translation>প্রতিবন্ধিতাসহ নারী</translation>
    </message>
    <message>
      <source>Fewest households of a group that is shown</source>
      <translation>দেখানো দলের সর্বনিম্ন খানা</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>ঘর</translation>
    </message>
    <message>
      <source>Field map</source>
      <translation>মাঠ মানচিত্র</translation>
    </message>
    <message>
      <source>Field packages</source>
      <translation>মাঠ প্যাকেজ</translation>
    </message>
    <message>
      <source>Field sheets</source>
      <translation>মাঠ শিট</translation>
    </message>
    <message>
      <source>Field sheets at 1 : 1,000</source>
      <translation>1 : 1,000 স্কেলে মাঠপত্র</translation>
    </message>
    <message>
      <source>Field sheets of a route plan, a page a stop</source>
      <translation>পথ পরিকল্পনার মাঠ শিট, প্রতি বিরতিস্থলে এক পৃষ্ঠা</translation>
    </message>
    <message>
      <source>Field with the name of each area</source>
      <translation>প্রতিটি এলাকার নাম যে ঘরে আছে</translation>
    </message>
    <message>
      <source>Field with the site's capacity (m³ a day)</source>
      <translation>স্থানের ক্ষমতার ঘর (দৈনিক m³)</translation>
    </message>
    <message>
      <source>Field with the site's name</source>
      <translation>স্থানের নাম থাকা ঘর</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>সংখ্যা</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>সংখ্যা</translation>
    </message>
    <message>
      <source>Figures of earlier IMIS versions are not comparable for SF-1d and SF-1f: they took litres for cubic metres, so SF-1f falls to about a thousandth and SF-1d to about a third of what was sent before.</source>
      <translation>আগের আইএমআইএস সংস্করণের SF-1d ও SF-1f তুলনীয় নয়: সেগুলো লিটারকে ঘনমিটার ধরেছিল, তাই আগে পাঠানো মানের তুলনায় SF-1f প্রায় হাজার ভাগের এক ভাগ এবং SF-1d প্রায় এক-তৃতীয়াংশ হয়।</translation>
    </message>
    <message>
      <source>Figures of {provider} only.</source>
      <translation>শুধু {provider}-এর সংখ্যা।</translation>
    </message>
    <message>
      <source>Figures or answer of this year, with evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation>ফাইল</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>ফাইলের নাম</translation>
    </message>
    <message>
      <source>File or person</source>
      <translation>ফাইল বা ব্যক্তি</translation>
    </message>
    <message>
      <source>File type</source>
      <translation>ফাইলের ধরন</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ফাইল</translation>
    </message>
    <message>
      <source>Files that were brought in, their outcome, and undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files written</source>
      <translation>লেখা ফাইল</translation>
    </message>
    <message>
      <source>Fill first and last day with a day, a month or a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill this in.</source>
      <translation>এটি পূরণ করুন।</translation>
    </message>
    <message>
      <source>Filling of the tank (%)</source>
      <translation>ট্যাংকের পূর্ণতা (%)</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>ছাঁকনি</translation>
    </message>
    <message>
      <source>Filter the building layer of the municipal map as well</source>
      <translation>পৌর মানচিত্রের ভবন স্তরটিও ছেঁকে নিন</translation>
    </message>
    <message>
      <source>Filter the layer of the municipal map as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filters</source>
      <translation>ছাঁকনি</translation>
    </message>
    <message>
      <source>Find applications</source>
      <translation>আবেদন খুঁজুন</translation>
    </message>
    <message>
      <source>Find the sewer and record its code.</source>
      <translation>পয়োনালিটি খুঁজে তার কোড রেকর্ড করুন।</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>পর্যবেক্ষণ</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>পর্যবেক্ষণ</translation>
    </message>
    <message>
      <source>Findings by rule</source>
      <translation>নিয়ম অনুযায়ী পর্যবেক্ষণ</translation>
    </message>
    <message>
      <source>Findings that cannot be right</source>
      <translation>যেসব ফল ঠিক হতে পারে না</translation>
    </message>
    <message>
      <source>Fine ground is vulnerable above a water table at (m) °</source>
      <translation>সূক্ষ্ম মাটি ঝুঁকিপূর্ণ, পানির স্তর এর ওপরে হলে (m) °</translation>
    </message>
    <message>
      <source>Finer use, of the functional use.</source>
      <translation>কার্যগত ব্যবহারের সূক্ষ্মতর ভাগ।</translation>
    </message>
    <message>
      <source>Finer use.</source>
      <translation>সূক্ষ্মতর ব্যবহার।</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>সমাপ্ত</translation>
    </message>
    <message>
      <source>First</source>
      <translation>প্রথম</translation>
    </message>
    <message>
      <source>First 4 kB of what it answered, without password or token.</source>
      <translation>যা উত্তর দিয়েছে তার প্রথম 4 kB, পাসওয়ার্ড বা টোকেন ছাড়া।</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>প্রথম দিন</translation>
    </message>
    <message>
      <source>First day (empty: of the next period)</source>
      <translation>প্রথম দিন (ফাঁকা: পরবর্তী সময়কালের)</translation>
    </message>
    <message>
      <source>First day of employment.</source>
      <translation>চাকরির প্রথম দিন।</translation>
    </message>
    <message>
      <source>First day of the fiscal year (MM-DD; empty: calendar years since the payment)</source>
      <translation>অর্থবছরের প্রথম দিন (MM-DD; খালি: পরিশোধের পর পঞ্জিকা বছর)</translation>
    </message>
    <message>
      <source>First day of the quarter.</source>
      <translation>ত্রৈমাসিকের প্রথম দিন।</translation>
    </message>
    <message>
      <source>First day of the standard that was applied.</source>
      <translation>প্রয়োগ করা মানের প্রথম দিন।</translation>
    </message>
    <message>
      <source>First day on which the limits hold.</source>
      <translation>যে প্রথম দিন থেকে সীমাগুলো কার্যকর।</translation>
    </message>
    <message>
      <source>First emptying</source>
      <translation>প্রথম খালিকরণ</translation>
    </message>
    <message>
      <source>First figure</source>
      <translation>প্রথম সংখ্যা</translation>
    </message>
    <message>
      <source>First month of the rains (1 to 12)</source>
      <translation>বর্ষার প্রথম মাস (1 থেকে 12)</translation>
    </message>
    <message>
      <source>First password</source>
      <translation>প্রথম পাসওয়ার্ড</translation>
    </message>
    <message>
      <source>First reason</source>
      <translation>প্রথম কারণ</translation>
    </message>
    <message>
      <source>First run</source>
      <translation>প্রথম চালনা</translation>
    </message>
    <message>
      <source>First run (number; empty: the one before)</source>
      <translation>প্রথম রান (নম্বর; ফাঁকা: আগেরটি)</translation>
    </message>
    <message>
      <source>First run, text</source>
      <translation>প্রথম চালনা, লেখা</translation>
    </message>
    <message>
      <source>Five and more complete years due.</source>
      <translation>পাঁচ বা ততোধিক পূর্ণ বছর বকেয়া।</translation>
    </message>
    <message>
      <source>Five wrong passwords within a minute. Try again in {seconds} seconds.</source>
      <translation>এক মিনিটে পাঁচটি ভুল পাসওয়ার্ড। {seconds} সেকেন্ড পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
      <source>Fixed</source>
      <translation>স্থির</translation>
    </message>
    <message>
      <source>Fixed share (%)</source>
      <translation>নির্দিষ্ট অংশ (%)</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>সতর্কচিহ্ন</translation>
    </message>
    <message>
      <source>Flagged jobs</source>
      <translation>সতর্কচিহ্নিত কাজ</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>সতর্কচিহ্ন</translation>
    </message>
    <message>
      <source>Flatter than the least gradient: deep pipes or pumping</source>
      <translation>ন্যূনতম ঢালের চেয়ে সমতল: গভীর পাইপ বা পাম্প লাগবে</translation>
    </message>
    <message>
      <source>Flood-prone</source>
      <translation>বন্যাপ্রবণ</translation>
    </message>
    <message>
      <source>Flood-prone zones in the wet season</source>
      <translation>বর্ষা মৌসুমে বন্যাপ্রবণ অঞ্চল</translation>
    </message>
    <message>
      <source>Flooded</source>
      <translation>প্লাবিত</translation>
    </message>
    <message>
      <source>Flooded areas</source>
      <translation>প্লাবিত এলাকা</translation>
    </message>
    <message>
      <source>Floors</source>
      <translation>তলা</translation>
    </message>
    <message>
      <source>Floors by ward</source>
      <translation>ওয়ার্ড অনুযায়ী তলা</translation>
    </message>
    <message>
      <source>Floors, with the ground floor</source>
      <translation>তলা, নিচতলাসহ</translation>
    </message>
    <message>
      <source>Flow diagram</source>
      <translation>প্রবাহচিত্র</translation>
    </message>
    <message>
      <source>Flow diagram of {part}</source>
      <translation>{part}-এর প্রবাহচিত্র</translation>
    </message>
    <message>
      <source>Flows</source>
      <translation>প্রবাহ</translation>
    </message>
    <message>
      <source>Flows against its drawing</source>
      <translation>আঁকার বিপরীতে প্রবাহিত</translation>
    </message>
    <message>
      <source>Flows and ladder</source>
      <translation>প্রবাহ ও সিঁড়ি</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>ছবির ফোল্ডার</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>প্রতিবেদনের ফোল্ডার</translation>
    </message>
    <message>
      <source>Folder of the package, as it came from the device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with the report documents</source>
      <translation>প্রতিবেদন নথির ফোল্ডার</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>ফোল্ডার…</translation>
    </message>
    <message>
      <source>Following the water …</source>
      <translation>পানির গতিপথ অনুসরণ …</translation>
    </message>
    <message>
      <source>Foot point</source>
      <translation>পাদবিন্দু</translation>
    </message>
    <message>
      <source>Foot points</source>
      <translation>পাদবিন্দু</translation>
    </message>
    <message>
      <source>Footprint</source>
      <translation>ফুটপ্রিন্ট</translation>
    </message>
    <message>
      <source>Footprint area</source>
      <translation>ফুটপ্রিন্টের ক্ষেত্রফল</translation>
    </message>
    <message>
      <source>Footprint as KML</source>
      <translation>KML হিসেবে ফুটপ্রিন্ট</translation>
    </message>
    <message>
      <source>Footprint file</source>
      <translation>ফুটপ্রিন্ট ফাইল</translation>
    </message>
    <message>
      <source>Footprint of the building.</source>
      <translation>ভবনের ভূমিচিহ্ন।</translation>
    </message>
    <message>
      <source>Footprint, m²</source>
      <translation>ফুটপ্রিন্ট, m²</translation>
    </message>
    <message>
      <source>For a nightly run: what nothing has changed of is passed over.</source>
      <translation>রাতের চালনার জন্য: যার কিছুই বদলায়নি তা বাদ দিয়ে যাওয়া হয়।</translation>
    </message>
    <message>
      <source>For children</source>
      <translation>শিশুদের জন্য</translation>
    </message>
    <message>
      <source>For comparisons. Runs without a name make room: the last ten of each analysis stay.</source>
      <translation>তুলনার জন্য। নামহীন চালনা জায়গা ছেড়ে দেয়: প্রতিটি বিশ্লেষণের শেষ দশটি থাকে।</translation>
    </message>
    <message>
      <source>For field sheets of a route plan. Empty: the stops that lie on the map.</source>
      <translation>পথ পরিকল্পনার মাঠ শিটের জন্য। খালি: মানচিত্রে থাকা বিরতিস্থল।</translation>
    </message>
    <message>
      <source>For low-income households (%)</source>
      <translation>নিম্ন আয়ের খানার জন্য (%)</translation>
    </message>
    <message>
      <source>For people with disability</source>
      <translation>প্রতিবন্ধিতাসহ মানুষের জন্য</translation>
    </message>
    <message>
      <source>For rows whose building was changed after the package was made.</source>
      <translation>যেসব সারির ভবন প্যাকেজ তৈরির পরে বদলানো হয়েছে সেগুলোর জন্য।</translation>
    </message>
    <message>
      <source>For water bodies without an outlet: they drain to their lowest reach.</source>
      <translation>নির্গমনহীন জলাশয়ের জন্য: সেগুলো নিজের সবচেয়ে নিচু অংশে গিয়ে পড়ে।</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>বিন্যাস</translation>
    </message>
    <message>
      <source>Former type</source>
      <translation>আগের ধরন</translation>
    </message>
    <message>
      <source>Formula</source>
      <translation>সূত্র</translation>
    </message>
    <message>
      <source>Formula in words</source>
      <translation>কথায় সূত্র</translation>
    </message>
    <message>
      <source>Formula version</source>
      <translation>সূত্রের সংস্করণ</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>পাওয়া গেছে</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>যিনি পেয়েছেন</translation>
    </message>
    <message>
      <source>Four complete years due.</source>
      <translation>চারটি পূর্ণ বছর বকেয়া।</translation>
    </message>
    <message>
      <source>Frame on the map</source>
      <translation>মানচিত্রে ফ্রেম</translation>
    </message>
    <message>
      <source>Framework</source>
      <translation>কাঠামো</translation>
    </message>
    <message>
      <source>Free address line.</source>
      <translation>মুক্ত ঠিকানার লাইন।</translation>
    </message>
    <message>
      <source>Freeze this revision: values, settings and checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friday</source>
      <translation>শুক্রবার</translation>
    </message>
    <message>
      <source>From</source>
      <translation>হিসাবের ভিত্তি</translation>
    </message>
    <message>
      <source>From (empty: a year before the last day)</source>
      <translation>থেকে (ফাঁকা: শেষ দিনের এক বছর আগে)</translation>
    </message>
    <message>
      <source>From an earlier system or a file.</source>
      <translation>আগের কোনো ব্যবস্থা বা ফাইল থেকে।</translation>
    </message>
    <message>
      <source>From node</source>
      <translation>শুরুর নোড</translation>
    </message>
    <message>
      <source>From selection</source>
      <translation>নির্বাচন থেকে</translation>
    </message>
    <message>
      <source>From the building to its well.</source>
      <translation>ভবন থেকে এর কূপ পর্যন্ত।</translation>
    </message>
    <message>
      <source>From the community profile.</source>
      <translation>বসতির বিবরণ থেকে।</translation>
    </message>
    <message>
      <source>From the containment.</source>
      <translation>কনটেইনমেন্ট থেকে।</translation>
    </message>
    <message>
      <source>From the end to the plant (minutes)</source>
      <translation>প্রান্ত থেকে শোধনাগার (মিনিট)</translation>
    </message>
    <message>
      <source>From the map</source>
      <translation>মানচিত্র থেকে</translation>
    </message>
    <message>
      <source>From the start (m)</source>
      <translation>শুরু থেকে (m)</translation>
    </message>
    <message>
      <source>From the table of speeds, km/h.</source>
      <translation>গতির সারণি থেকে, km/h।</translation>
    </message>
    <message>
      <source>From the toilet.</source>
      <translation>টয়লেট থেকে।</translation>
    </message>
    <message>
      <source>From the well to the nearest containment, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From then on nothing of it is taken in, such as from a device that was lost. What came back already stays.</source>
      <translation>এরপর থেকে এর কিছুই নেওয়া হয় না, যেমন হারিয়ে যাওয়া ডিভাইস থেকে। যা আগেই ফিরে এসেছে তা থাকে।</translation>
    </message>
    <message>
      <source>From then on nothing of it is taken in.</source>
      <translation>তখন থেকে এর কিছুই গ্রহণ করা হয় না।</translation>
    </message>
    <message>
      <source>From these lines (empty: the whole network)</source>
      <translation>এই রেখাগুলো থেকে (ফাঁকা: পুরো নেটওয়ার্ক)</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>পূর্ণ</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>পূর্ণ নাম</translation>
    </message>
    <message>
      <source>Full name of the person.</source>
      <translation>ব্যক্তির পুরো নাম।</translation>
    </message>
    <message>
      <source>Full name.</source>
      <translation>পূর্ণ নাম।</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>পূর্ণ পর্দা</translation>
    </message>
    <message>
      <source>Full width, m; not less than the carrying width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Function</source>
      <translation>কার্যক্রম</translation>
    </message>
    <message>
      <source>Functional use</source>
      <translation>কার্যগত ব্যবহার</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>কার্যক্রম</translation>
    </message>
    <message>
      <source>Further answers</source>
      <translation>আরও উত্তর</translation>
    </message>
    <message>
      <source>Further circles are listed up to p</source>
      <translation>p এতটা পর্যন্ত আরও বৃত্ত তালিকাভুক্ত হয়</translation>
    </message>
    <message>
      <source>GPS accuracy</source>
      <translation>জিপিএস নির্ভুলতা</translation>
    </message>
    <message>
      <source>Gain of a m³</source>
      <translation>প্রতি m³ লাভ</translation>
    </message>
    <message>
      <source>Gain of a m³ by the best of all sites</source>
      <translation>সব স্থানের সেরাটিতে এক m³-এর লাভ</translation>
    </message>
    <message>
      <source>Gained by the longest hose at the target width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap</source>
      <translation>ব্যবধান</translation>
    </message>
    <message>
      <source>Gap (others less group)</source>
      <translation>ব্যবধান (অন্যরা বিয়োগ দল)</translation>
    </message>
    <message>
      <source>Gap in the whole city</source>
      <translation>পুরো শহরের ব্যবধান</translation>
    </message>
    <message>
      <source>Gap within which ends meet (m)</source>
      <translation>যে ফাঁকে প্রান্ত মেলে (m)</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>লিঙ্গ</translation>
    </message>
    <message>
      <source>Gender of caretaker</source>
      <translation>তত্ত্বাবধায়কের লিঙ্গ</translation>
    </message>
    <message>
      <source>Gender of contact person</source>
      <translation>যোগাযোগকারী ব্যক্তির লিঙ্গ</translation>
    </message>
    <message>
      <source>Gender of respondent</source>
      <translation>উত্তরদাতার লিঙ্গ</translation>
    </message>
    <message>
      <source>Gender of that owner (snapshot).</source>
      <translation>ওই মালিকের লিঙ্গ (তখনকার অবস্থা)।</translation>
    </message>
    <message>
      <source>Gender of that person (snapshot).</source>
      <translation>ওই ব্যক্তির লিঙ্গ (তখনকার অবস্থা)।</translation>
    </message>
    <message>
      <source>Gender of that person.</source>
      <translation>সেই ব্যক্তির লিঙ্গ।</translation>
    </message>
    <message>
      <source>Gender of the applicant.</source>
      <translation>আবেদনকারীর লিঙ্গ।</translation>
    </message>
    <message>
      <source>Gender of the caretaker.</source>
      <translation>তত্ত্বাবধায়কের লিঙ্গ।</translation>
    </message>
    <message>
      <source>Gender of the employee.</source>
      <translation>কর্মচারীর লিঙ্গ।</translation>
    </message>
    <message>
      <source>Gender of the head or proprietor.</source>
      <translation>প্রধান বা স্বত্বাধিকারীর লিঙ্গ।</translation>
    </message>
    <message>
      <source>Gender of the person.</source>
      <translation>ব্যক্তির লিঙ্গ।</translation>
    </message>
    <message>
      <source>General</source>
      <translation>সাধারণ</translation>
    </message>
    <message>
      <source>Generate</source>
      <translation>তৈরি করুন</translation>
    </message>
    <message>
      <source>Generate the year first.</source>
      <translation>আগে বছরটি তৈরি করুন।</translation>
    </message>
    <message>
      <source>Generated at</source>
      <translation>তৈরির সময়</translation>
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
      <translation>GeoPackage (*.gpkg);;Shapefile, জিপ করা (*.zip);;KML (*.kml)</translation>
    </message>
    <message>
      <source>Gets out of permeable pits (share) °</source>
      <translation>ভেদ্য পিট থেকে বেরিয়ে যায় (অংশ) °</translation>
    </message>
    <message>
      <source>Gets out of sealed containments (share) °</source>
      <translation>বদ্ধ কনটেইনমেন্ট থেকে বেরিয়ে যায় (অংশ) °</translation>
    </message>
    <message>
      <source>Gets out of septic tanks and lined pits (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gi* (standard score)</source>
      <translation>Gi* (প্রমিত স্কোর)</translation>
    </message>
    <message>
      <source>Give a point: click on the map, or choose a layer of points.</source>
      <translation>একটি বিন্দু দিন: মানচিত্রে ক্লিক করুন, অথবা বিন্দুর স্তর বাছাই করুন।</translation>
    </message>
    <message>
      <source>Give a reason: it is printed in the report.</source>
      <translation>কারণ দিন: এটি প্রতিবেদনে ছাপা হয়।</translation>
    </message>
    <message>
      <source>Give an area: draw it, choose a layer of areas, or choose wards.</source>
      <translation>একটি এলাকা দিন: আঁকুন, এলাকার স্তর বাছাই করুন, অথবা ওয়ার্ড বাছাই করুন।</translation>
    </message>
    <message>
      <source>Give either a drawn area or a layer, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give either a point or a layer of points, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give flooded areas, or a raster of heights, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give one area: draw it, or choose a layer of areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the first and the last day of the period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the map a title.</source>
      <translation>মানচিত্রের একটি শিরোনাম দিন।</translation>
    </message>
    <message>
      <source>Give the name of a stored connection here, not an address: a password would end up in models and logs.</source>
      <translation>এখানে রাখা সংযোগের নাম দিন, ঠিকানা নয়: নইলে পাসওয়ার্ড মডেল ও লগে চলে যাবে।</translation>
    </message>
    <message>
      <source>Give the shift as one span of time, such as 08:00-17:00.</source>
      <translation>কাজের পালা একটি সময়সীমা হিসেবে দিন, যেমন 08:00-17:00।</translation>
    </message>
    <message>
      <source>Give {name} a one-time password? It is shown once, ends open sessions of {username}, and opens nothing until the person has chosen an own one.</source>
      <translation>{name}-কে একবার ব্যবহারের পাসওয়ার্ড দেবেন? এটি একবারই দেখানো হয়, {username}-এর খোলা সেশন শেষ করে, আর ব্যক্তিটি নিজের পাসওয়ার্ড না নেওয়া পর্যন্ত কিছুই খোলে না।</translation>
    </message>
    <message>
      <source>Given out</source>
      <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>Given out by</source>
      <translation>দিয়েছেন</translation>
    </message>
    <message>
      <source>Given out {day} to {name}. Copy this whole folder to the device and open package.qgz in QField.</source>
      <translation>{day} তারিখে {name}-কে দেওয়া হয়েছে। পুরো ফোল্ডারটি ডিভাইসে কপি করে QField-এ package.qgz খুলুন।</translation>
    </message>
    <message>
      <source>Given to</source>
      <translation>যাকে দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>Giving up the delivery</source>
      <translation>চালান বাদ দেওয়া হচ্ছে</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>যান</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>এগিয়ে যান</translation>
    </message>
    <message>
      <source>Go on; when you save, both versions are shown and you choose</source>
      <translation>চালিয়ে যান; সংরক্ষণের সময় দুটি রূপই দেখানো হবে, আপনি বাছাই করবেন</translation>
    </message>
    <message>
      <source>Goes through a station</source>
      <translation>স্টেশন হয়ে যায়</translation>
    </message>
    <message>
      <source>Gradient (%)</source>
      <translation>নতিমাত্রা (%)</translation>
    </message>
    <message>
      <source>Gravelled</source>
      <translation>খোয়া বিছানো</translation>
    </message>
    <message>
      <source>Gravity leads it to the outlet</source>
      <translation>অভিকর্ষে নির্গমনমুখে যায়</translation>
    </message>
    <message>
      <source>Greatest depth (m) °</source>
      <translation>সর্বোচ্চ গভীরতা (m) °</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>গ্রিড</translation>
    </message>
    <message>
      <source>Grid cells</source>
      <translation>গ্রিডের ঘর</translation>
    </message>
    <message>
      <source>Grid cells with measures</source>
      <translation>পরিমাপসহ গ্রিড ঘর</translation>
    </message>
    <message>
      <source>Ground above the water table</source>
      <translation>পানির স্তরের ওপরের মাটি</translation>
    </message>
    <message>
      <source>Ground within the hose</source>
      <translation>হোস পাইপের নাগালের জমি</translation>
    </message>
    <message>
      <source>Ground, by areas</source>
      <translation>ভূমি, এলাকা অনুযায়ী</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>গোষ্ঠী</translation>
    </message>
    <message>
      <source>Growth of the population (% a year) °</source>
      <translation>জনসংখ্যা বৃদ্ধি (বছরে %) °</translation>
    </message>
    <message>
      <source>HDPE, GI or Others.</source>
      <translation>HDPE, GI বা অন্যান্য।</translation>
    </message>
    <message>
      <source>HTTP status</source>
      <translation>HTTP অবস্থা</translation>
    </message>
    <message>
      <source>Handling</source>
      <translation>ব্যবস্থা গ্রহণ</translation>
    </message>
    <message>
      <source>Handling (cost a year)</source>
      <translation>পরিচালনা (বছরে খরচ)</translation>
    </message>
    <message>
      <source>Handling of a m³ at a station °</source>
      <translation>স্টেশনে প্রতি m³ সামলানোর খরচ °</translation>
    </message>
    <message>
      <source>Hard to reach</source>
      <translation>পৌঁছানো কঠিন</translation>
    </message>
    <message>
      <source>Hard to reach %</source>
      <translation>পৌঁছানো কঠিন %</translation>
    </message>
    <message>
      <source>Hard to reach for the vehicle</source>
      <translation>যানের পৌঁছানো কঠিন</translation>
    </message>
    <message>
      <source>Hard to reach in the last run</source>
      <translation>শেষ চালনায় পৌঁছানো কঠিন</translation>
    </message>
    <message>
      <source>Hard to reach in the last run (%)</source>
      <translation>শেষ রানে পৌঁছানো কঠিন (%)</translation>
    </message>
    <message>
      <source>Has ever been emptied.</source>
      <translation>কখনো খালি করা হয়েছে।</translation>
    </message>
    <message>
      <source>Has no other way (m³ a year)</source>
      <translation>অন্য পথ নেই (বছরে m³)</translation>
    </message>
    <message>
      <source>Has the service</source>
      <translation>সেবা আছে</translation>
    </message>
    <message>
      <source>Haul by the road network</source>
      <translation>সড়ক নেটওয়ার্কে পরিবহন</translation>
    </message>
    <message>
      <source>Haul saved by the best site (%)</source>
      <translation>সেরা স্থানে সাশ্রয় হওয়া পরিবহন (%)</translation>
    </message>
    <message>
      <source>Head or proprietor.</source>
      <translation>প্রধান বা স্বত্বাধিকারী।</translation>
    </message>
    <message>
      <source>Heading in the file</source>
      <translation>ফাইলে শিরোনাম</translation>
    </message>
    <message>
      <source>Heading of the file -&gt; column it fills; proposed again for the next file of this kind.</source>
      <translation>ফাইলের শিরোনাম -&gt; যে কলাম তা পূরণ করে; এই ধরনের পরের ফাইলে আবার প্রস্তাব করা হয়।</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation>শিরোনাম</translation>
    </message>
    <message>
      <source>Headings in line</source>
      <translation>যে লাইনে শিরোনাম</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>স্বাস্থ্য</translation>
    </message>
    <message>
      <source>Heat of the risk</source>
      <translation>ঝুঁকির তাপচিত্র</translation>
    </message>
    <message>
      <source>Height above the drainage (m)</source>
      <translation>নিষ্কাশনের ওপরে উচ্চতা (m)</translation>
    </message>
    <message>
      <source>Height not known</source>
      <translation>উচ্চতা জানা নেই</translation>
    </message>
    <message>
      <source>Height of the ground, raster (m)</source>
      <translation>ভূমির উচ্চতা, রাস্টার (m)</translation>
    </message>
    <message>
      <source>Heights (raster, m)</source>
      <translation>উচ্চতা (রাস্টার, m)</translation>
    </message>
    <message>
      <source>Heights of the ground (raster)</source>
      <translation>ভূমির উচ্চতা (রাস্টার)</translation>
    </message>
    <message>
      <source>Help desk</source>
      <translation>হেল্প ডেস্ক</translation>
    </message>
    <message>
      <source>Help desk the account belongs to.</source>
      <translation>অ্যাকাউন্টটি যে হেল্প ডেস্কের।</translation>
    </message>
    <message>
      <source>Help desk {key}</source>
      <translation>হেল্প ডেস্ক {key}</translation>
    </message>
    <message>
      <source>Help desk {key} was saved.</source>
      <translation>হেল্প ডেস্ক {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Help desks</source>
      <translation>হেল্প ডেস্ক</translation>
    </message>
    <message>
      <source>Hierarchy</source>
      <translation>স্তরবিন্যাস</translation>
    </message>
    <message>
      <source>High</source>
      <translation>বেশি</translation>
    </message>
    <message>
      <source>High risk</source>
      <translation>উচ্চ ঝুঁকি</translation>
    </message>
    <message>
      <source>High risk from (score)</source>
      <translation>উচ্চ ঝুঁকি শুরু (স্কোর)</translation>
    </message>
    <message>
      <source>High service, large share</source>
      <translation>বেশি সেবা, বড় অংশ</translation>
    </message>
    <message>
      <source>High service, middle share</source>
      <translation>বেশি সেবা, মাঝারি অংশ</translation>
    </message>
    <message>
      <source>High service, small share</source>
      <translation>বেশি সেবা, ছোট অংশ</translation>
    </message>
    <message>
      <source>Highest number in the history at that time.</source>
      <translation>তখন ইতিহাসে সর্বোচ্চ নম্বর।</translation>
    </message>
    <message>
      <source>Highest quarter</source>
      <translation>সর্বোচ্চ চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Highest quarter from (%)</source>
      <translation>সর্বোচ্চ চতুর্থাংশ শুরু (%)</translation>
    </message>
    <message>
      <source>Highest third of the load</source>
      <translation>ভারের সর্বোচ্চ তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>History</source>
      <translation>ইতিহাস</translation>
    </message>
    <message>
      <source>Holding ID noted in the field.</source>
      <translation>মাঠে লেখা হোল্ডিং আইডি।</translation>
    </message>
    <message>
      <source>Holding ID of the revenue department.</source>
      <translation>রাজস্ব বিভাগের হোল্ডিং আইডি।</translation>
    </message>
    <message>
      <source>Holding number of the building.</source>
      <translation>ভবনের হোল্ডিং নম্বর।</translation>
    </message>
    <message>
      <source>Holding tanks</source>
      <translation>ধারণ ট্যাংক</translation>
    </message>
    <message>
      <source>Holds the rights of</source>
      <translation>যার অধিকার রাখে</translation>
    </message>
    <message>
      <source>Holiday</source>
      <translation>ছুটি</translation>
    </message>
    <message>
      <source>Holiday {key}</source>
      <translation>ছুটি {key}</translation>
    </message>
    <message>
      <source>Holidays</source>
      <translation>ছুটির তালিকা</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>শুরু</translation>
    </message>
    <message>
      <source>Home address.</source>
      <translation>বাড়ির ঠিকানা।</translation>
    </message>
    <message>
      <source>Horizontal, m, as the device says.</source>
      <translation>অনুভূমিক, m, যন্ত্র যেমন দেখায়।</translation>
    </message>
    <message>
      <source>Horizontal, m.</source>
      <translation>অনুভূমিক, m।</translation>
    </message>
    <message>
      <source>Hose (m)</source>
      <translation>হোস পাইপ (m)</translation>
    </message>
    <message>
      <source>Hot</source>
      <translation>হট</translation>
    </message>
    <message>
      <source>Hot cell</source>
      <translation>হট ঘর</translation>
    </message>
    <message>
      <source>Hot cells</source>
      <translation>হট ঘর</translation>
    </message>
    <message>
      <source>Hotspot</source>
      <translation>হটস্পট</translation>
    </message>
    <message>
      <source>Hotspot location</source>
      <translation>হটস্পটের অবস্থান</translation>
    </message>
    <message>
      <source>Hotspot location or number</source>
      <translation>হটস্পটের স্থান বা নম্বর</translation>
    </message>
    <message>
      <source>Hotspot {key}</source>
      <translation>হটস্পট {key}</translation>
    </message>
    <message>
      <source>Hotspot {key} was saved.</source>
      <translation>হটস্পট {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Hotspots</source>
      <translation>হটস্পট</translation>
    </message>
    <message>
      <source>Hotspots by ward</source>
      <translation>ওয়ার্ড অনুযায়ী হটস্পট</translation>
    </message>
    <message>
      <source>Hotspots within 250 m</source>
      <translation>250 m-এর মধ্যে হটস্পট</translation>
    </message>
    <message>
      <source>Hours asked, up to this width</source>
      <translation>চাওয়া ঘণ্টা, এই প্রস্থ পর্যন্ত</translation>
    </message>
    <message>
      <source>Hours missing</source>
      <translation>সময় লেখা নেই</translation>
    </message>
    <message>
      <source>Hours of the trucks</source>
      <translation>ট্রাকের ঘণ্টা</translation>
    </message>
    <message>
      <source>Hours of these vehicles a year</source>
      <translation>বছরে এই যানগুলোর ঘণ্টা</translation>
    </message>
    <message>
      <source>Hours since emptied</source>
      <translation>খালি করার পর ঘণ্টা</translation>
    </message>
    <message>
      <source>Hours since the emptying, at least</source>
      <translation>খালিকরণের পর ঘণ্টা, অন্তত</translation>
    </message>
    <message>
      <source>Hours there, up to this width</source>
      <translation>প্রাপ্য ঘণ্টা, এই প্রস্থ পর্যন্ত</translation>
    </message>
    <message>
      <source>House and containment</source>
      <translation>বাড়ি ও কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>House number</source>
      <translation>বাড়ির নম্বর</translation>
    </message>
    <message>
      <source>House number / BIN</source>
      <translation>বাড়ির নম্বর / BIN</translation>
    </message>
    <message>
      <source>House number / temporary code</source>
      <translation>বাড়ির নম্বর / অস্থায়ী কোড</translation>
    </message>
    <message>
      <source>House number of that building.</source>
      <translation>সেই ভবনের বাড়ির নম্বর।</translation>
    </message>
    <message>
      <source>House number twice in a ward, but for blanks and marks</source>
      <translation>একই ওয়ার্ডে বাড়ির নম্বর দুবার, ফাঁকা স্থান ও চিহ্ন বাদে</translation>
    </message>
    <message>
      <source>House number, BIN, road, owner …</source>
      <translation>বাড়ির নম্বর, BIN, সড়ক, মালিক …</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>খানা</translation>
    </message>
    <message>
      <source>Households</source>
      <translation>খানা</translation>
    </message>
    <message>
      <source>Households of the group</source>
      <translation>দলের খানা</translation>
    </message>
    <message>
      <source>Households of the others</source>
      <translation>অন্যদের খানা</translation>
    </message>
    <message>
      <source>Households served</source>
      <translation>সেবাপ্রাপ্ত খানা</translation>
    </message>
    <message>
      <source>Households that use an own toilet here.</source>
      <translation>এখানে নিজস্ব টয়লেট ব্যবহারকারী খানা।</translation>
    </message>
    <message>
      <source>Households with private toilet</source>
      <translation>নিজস্ব টয়লেটসহ খানা</translation>
    </message>
    <message>
      <source>Households, but no people</source>
      <translation>খানা আছে, কিন্তু মানুষ নেই</translation>
    </message>
    <message>
      <source>How SF-1f counts the people: network, containment, not_to_sewer, holder (the community toilet decides) or none.</source>
      <translation>SF-1f মানুষ কীভাবে গণনা করে: network, containment, not_to_sewer, holder (কমিউনিটি টয়লেট ঠিক করে) বা none।</translation>
    </message>
    <message>
      <source>How a feature counts to the area.</source>
      <translation>একটি বস্তু এলাকায় কীভাবে গণ্য হয়।</translation>
    </message>
    <message>
      <source>How far is it from each containment to a plant that takes faecal sludge, which plant is nearest, and what would a new plant change?
A way leads from the containment straight to the nearest road that is wide enough and hangs together with a plant, along such roads in their direction, and straight to the plant. Bands have their upper limit inside. Roads are cut where they pass from one band to the next; the areas are cells that take the band of the nearest point of a road. The mean haul weighs each way by the sludge that the containment gives in a year, as in the demand forecast; those whose people or volume are not known weigh nothing.
For every site of a layer the haul is computed with and without it, over the containments that reach a plant already; those that would be reached for the first time are counted apart. “Plants take what they can” gives each plant at most 365 days of its capacity and finds the distribution with the least haul: containments on the same piece of road are moved together, what finds no room is reported, a plant without a capacity on record takes all. Containments without a way are listed with the reason.
Example: bands of 2, 5, 10 and 15 km for roads of 3 m – and how much haul would a second plant in the east save?</source>
      <translation>প্রতিটি কনটেইনমেন্ট থেকে পয়োবর্জ্য নেয় এমন শোধনাগার কত দূর, কোনটি নিকটতম, আর নতুন শোধনাগার কী বদলাবে?
পথ কনটেইনমেন্ট থেকে সোজা যায় যথেষ্ট চওড়া ও শোধনাগারের সঙ্গে যুক্ত নিকটতম সড়কে, এমন সড়ক ধরে তাদের দিকে, তারপর সোজা শোধনাগারে। ধাপের ওপরের সীমা ভেতরে। এক ধাপ থেকে পরেরটিতে যাওয়ার জায়গায় সড়ক কাটা হয়; এলাকাগুলো এমন ঘর যা সড়কের নিকটতম বিন্দুর ধাপ নেয়। গড় পরিবহনে প্রতিটি পথের গুরুত্ব কনটেইনমেন্টের বছরের পয়োবর্জ্য, চাহিদার পূর্বাভাসের মতো; মানুষ বা আয়তন জানা না থাকলে গুরুত্ব নেই।
স্তরের প্রতিটি স্থানের জন্য সেটিসহ ও ছাড়া পরিবহন গণনা হয়, আগে থেকেই শোধনাগারে পৌঁছানো কনটেইনমেন্টে; যেগুলো প্রথমবার পৌঁছাবে তা আলাদা গণ্য। “শোধনাগার যতটা পারে নেয়” প্রতিটিকে সর্বোচ্চ 365 দিনের ক্ষমতা দেয় এবং সবচেয়ে কম পরিবহনের বণ্টন খোঁজে: একই সড়কাংশের কনটেইনমেন্ট একসঙ্গে সরানো হয়, যার জায়গা হয় না তা জানানো হয়, ক্ষমতা লেখা নেই এমন শোধনাগার সব নেয়। পথহীন কনটেইনমেন্টের তালিকা কারণসহ থাকে।
উদাহরণ: 3 m সড়কে 2, 5, 10 ও 15 km-এর ধাপ – পূর্বে দ্বিতীয় শোধনাগার কতটা পরিবহন বাঁচাবে?</translation>
    </message>
    <message>
      <source>How it is built</source>
      <translation>যেভাবে নির্মিত</translation>
    </message>
    <message>
      <source>How it meets the ground</source>
      <translation>ভূমির সঙ্গে যেভাবে মেলে</translation>
    </message>
    <message>
      <source>How long the copy took, s; a large city is not copied more often than it can bear.</source>
      <translation>কপি করতে কত সময় লেগেছে, s; বড় শহর সামর্থ্যের চেয়ে ঘন ঘন কপি করা হয় না।</translation>
    </message>
    <message>
      <source>How long the sewer is.</source>
      <translation>পয়োনালি কত দীর্ঘ।</translation>
    </message>
    <message>
      <source>How many cases the hotspot had: the larger the circle, the more.</source>
      <translation>হটস্পটে কত রোগী ছিলেন: বৃত্ত যত বড়, রোগী তত বেশি।</translation>
    </message>
    <message>
      <source>How many containments, how much sludge and how many trips must the city expect in the next months, ward by ward, and can the plants take it?
Need is what should be emptied. By schedule: the next emptying date on record, then every cycle. By accumulation: a containment is full when sludge, at so many litres a person and year and with the growth given, reaches its share of the volume; at least half a year, at most thirty. Calibrated: the litres are drawn towards what consecutive emptyings of the ward and kind of containment show (five parts the assumption, one part each pair), and where ten emptyings have a volume, their median is taken.
People of a building with several containments are shared among them. A missing volume is the median of the type, else of the kind. A containment without people or any volume to go by is left out and counted. The first interval begins when it was last emptied, else built, else on a day drawn evenly from the known ones of the ward and kind: the same in every run. What is late already is spread over the first months, the longest waiting first.
Demand is need times uptake: the emptyings of the last twelve months by those that the model expects for them, ward by ward, from 2 to 100 %; or one fixed share. The check runs the model from a year ago and sets its volume, with this uptake, against the recorded one. With the season, the demand of a month follows the applications of its months of the calendar against the mean month, in the last two to five whole years; need does not. Month 1 begins on the day of the question. Assumptions marked ° are to be replaced by local values.
Example: 36 months, calibrated – in which month does the plant overflow if everybody is emptied (fixed share, 100 %)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many floors the building has.</source>
      <translation>ভবনটি কত তলা।</translation>
    </message>
    <message>
      <source>How many people and households live in this area?
Buildings that touch the area count whole, or by their point, or only when wholly inside. Proportional: each building counts with the share of its footprint inside; the sum is rounded at the end. Buildings without a number of people count as 0 and are told.
Example: the catchment of a planned toilet, drawn on the map.</source>
      <translation>এই এলাকায় কত মানুষ ও খানা থাকে?
এলাকা ছোঁয়া ভবন পুরোটা গণ্য হয়, অথবা তার বিন্দু অনুযায়ী, অথবা শুধু পুরোপুরি ভেতরে থাকলে। আনুপাতিক: প্রতিটি ভবন ফুটপ্রিন্টের ভেতরের অংশ অনুযায়ী গণ্য হয়; শেষে যোগফল পূর্ণ করা হয়। মানুষের সংখ্যা নেই এমন ভবন 0 ধরা হয় ও জানানো হয়।
উদাহরণ: পরিকল্পিত টয়লেটের সেবা এলাকা, মানচিত্রে আঁকা।</translation>
    </message>
    <message>
      <source>How many pieces of road meet here.</source>
      <translation>এখানে সড়কের কতটি খণ্ড মেলে।</translation>
    </message>
    <message>
      <source>How many values the list has, number.</source>
      <translation>তালিকায় কতটি মান আছে, সংখ্যা।</translation>
    </message>
    <message>
      <source>How many years ago the building was built.</source>
      <translation>কত বছর আগে ভবনটি নির্মিত।</translation>
    </message>
    <message>
      <source>How much untreated waste do people put into which reach of which water body?
Direct dischargers are buildings that lead to a water body and containments whose outlet does; each belongs to the nearest water body within the distance, and to its nearest reach. Drains: the people of the buildings on each drain, carried along the drawn network to where it ends within the distance of a water body; water that ends at several places is parted evenly among them, what ends at a treatment plant that a drain names does not count. Load: people x grams of oxygen demand (BOD) a day x what containments do not keep. Reaches are pieces of the water body by squares of the given side.
Summed downstream: the load of a reach and of all that lie upstream, along the shortest way through the water to its outlet. Outlets are the reaches nearest to the given points; a water body without one drains to its lowest reach by a raster of heights; without either nothing is summed. Failed samples near a reach are counted. Clusters are direct dischargers within the cluster distance of each other. Reaches with a load are parted into thirds. Rain, dilution and self-purification are not counted. Assumptions marked ° are to be replaced by local values.
Example: which twenty clusters of houses put the most into the river?</source>
      <translation>মানুষ কোন জলাশয়ের কোন অংশে কতটা অপরিশোধিত বর্জ্য ফেলেন?
সরাসরি নির্গমনকারী হলো জলাশয়ে বর্জ্য ছাড়া ভবন ও এমন নির্গমনের কনটেইনমেন্ট; প্রতিটি দূরত্বের মধ্যের নিকটতম জলাশয়ের এবং তার নিকটতম অংশের। নর্দমা: প্রতিটি নর্দমার ভবনের মানুষ, আঁকা নেটওয়ার্ক ধরে জলাশয়ের দূরত্বের মধ্যে যেখানে শেষ সেখানে বয়ে নেওয়া; কয়েক জায়গায় শেষ হওয়া পানি সমান ভাগ হয়, নর্দমায় উল্লেখ করা শোধনাগারে শেষ হলে গণ্য হয় না। ভার: মানুষ x দৈনিক অক্সিজেন চাহিদার (BOD) গ্রাম x কনটেইনমেন্ট যা ধরে রাখে না। অংশ হলো দেওয়া বাহুর বর্গ অনুযায়ী জলাশয়ের টুকরা।
ভাটিতে যোগফল: একটি অংশ ও উজানের সব অংশের ভার, পানি ধরে নির্গমমুখ পর্যন্ত সবচেয়ে ছোট পথে। নির্গমমুখ হলো দেওয়া বিন্দুর নিকটতম অংশ; তা না থাকলে জলাশয় উচ্চতার রাস্টার অনুযায়ী সবচেয়ে নিচু অংশে নামে; কোনোটিই না থাকলে যোগ হয় না। অংশের কাছের অনুত্তীর্ণ নমুনা গণনা হয়। গুচ্ছ হলো পরস্পরের গুচ্ছ-দূরত্বের মধ্যের সরাসরি নির্গমনকারী। ভারযুক্ত অংশগুলো তিন ভাগ করা হয়। বৃষ্টি, লঘুকরণ ও স্বশোধন গণ্য নয়। ° চিহ্নিত অনুমানগুলো স্থানীয় মান দিয়ে বদলাতে হবে।
উদাহরণ: কোন বিশটি বাড়ির গুচ্ছ নদীতে সবচেয়ে বেশি ফেলে?</translation>
    </message>
    <message>
      <source>How often it was tried.</source>
      <translation>কতবার চেষ্টা করা হয়েছে।</translation>
    </message>
    <message>
      <source>How often the containment was emptied, on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the fee is collected.</source>
      <translation>ফি কত ঘন ঘন আদায় হয়।</translation>
    </message>
    <message>
      <source>How satisfied are customers in this area, and did the workers wear protective equipment?
Applications count by their place on the map. Shares are yes ÷ (yes + no); questions left open are told apart, and without any answer a share stays empty. The response rate is feedback ÷ emptied applications. With a layer of areas, such as the wards, each gets its own numbers, and one line has all.
Example: the ward layer, this year – where do answers fall below 80 %?</source>
      <translation>এই এলাকার গ্রাহকেরা কতটা সন্তুষ্ট, আর কর্মীরা সুরক্ষা সরঞ্জাম পরেছিলেন কি?
আবেদন মানচিত্রে তার স্থান অনুযায়ী গণ্য হয়। অংশ হলো হ্যাঁ ÷ (হ্যাঁ + না); উত্তরহীন প্রশ্ন আলাদা রাখা হয়, কোনো উত্তর না থাকলে অংশ খালি থাকে। সাড়ার হার হলো মতামত ÷ খালি করা আবেদন। ওয়ার্ডের মতো এলাকার স্তর দিলে প্রতিটির নিজস্ব সংখ্যা থাকে, আর এক সারিতে সবগুলো।
উদাহরণ: ওয়ার্ড স্তর, এই বছর – কোথায় উত্তর 80 %-এর নিচে নামে?</translation>
    </message>
    <message>
      <source>How the figures are made</source>
      <translation>সংখ্যাগুলো যেভাবে তৈরি</translation>
    </message>
    <message>
      <source>How the land is used.</source>
      <translation>জমি যেভাবে ব্যবহৃত হয়।</translation>
    </message>
    <message>
      <source>How the limits of the classes are found; percentages are always 25, 50, 75</source>
      <translation>শ্রেণির সীমা কীভাবে পাওয়া যায়; শতাংশ সব সময় 25, 50, 75</translation>
    </message>
    <message>
      <source>How wide the carriageway is.</source>
      <translation>যান চলাচলের অংশ কত প্রশস্ত।</translation>
    </message>
    <message>
      <source>How wide the sewer is.</source>
      <translation>পয়োনালি কত প্রশস্ত।</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>আইডি</translation>
    </message>
    <message>
      <source>IMIS is not connected just now. What you typed stays here; save again when the connection is back.</source>
      <translation>IMIS এই মুহূর্তে সংযুক্ত নয়। আপনি যা লিখেছেন তা এখানে থাকে; সংযোগ ফিরলে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
      <source>IMIS is not connected to a database just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMIS is not connected. Choose a database with “Not connected” in the toolbar.</source>
      <translation>IMIS সংযুক্ত নয়। টুলবারে “সংযুক্ত নয়” দিয়ে একটি ডেটাবেস বাছাই করুন।</translation>
    </message>
    <message>
      <source>IMIS tries to connect again by itself. What you typed stays.</source>
      <translation>IMIS নিজে থেকেই আবার সংযোগের চেষ্টা করে। আপনি যা লিখেছেন তা থাকে।</translation>
    </message>
    <message>
      <source>IMIS's own</source>
      <translation>আইএমআইএসের নিজস্ব</translation>
    </message>
    <message>
      <source>IMIS: all records</source>
      <translation>IMIS: সব রেকর্ড</translation>
    </message>
    <message>
      <source>IMIS: applications</source>
      <translation>IMIS: আবেদন</translation>
    </message>
    <message>
      <source>IMIS: buildings by BIN</source>
      <translation>IMIS: BIN অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>IMIS: buildings by house number</source>
      <translation>IMIS: বাড়ির নম্বর অনুযায়ী ভবন</translation>
    </message>
    <message>
      <source>IMIS: containments</source>
      <translation>IMIS: কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>IMIS: coordinates</source>
      <translation>IMIS: স্থানাঙ্ক</translation>
    </message>
    <message>
      <source>IMIS: owners</source>
      <translation>আইএমআইএস: মালিক</translation>
    </message>
    <message>
      <source>IMIS: places</source>
      <translation>আইএমআইএস: স্থান</translation>
    </message>
    <message>
      <source>IMIS: roads</source>
      <translation>আইএমআইএস: সড়ক</translation>
    </message>
    <message>
      <source>IMIS_CONNECT must name a private database (embedded:NAME) or a service (service=NAME).</source>
      <translation>IMIS_CONNECT-এ একটি নিজস্ব ডেটাবেস (embedded:NAME) বা একটি সার্ভিস (service=NAME) থাকতে হবে।</translation>
    </message>
    <message>
      <source>ISO 639, e.g. en, ne, pt_BR.</source>
      <translation>ISO 639, যেমন en, ne, pt_BR।</translation>
    </message>
    <message>
      <source>ISO, DMY (day first) or MDY (month first), as stated for the file.</source>
      <translation>ISO, DMY (আগে দিন) বা MDY (আগে মাস), ফাইলের জন্য যেমন বলা হয়েছে।</translation>
    </message>
    <message>
      <source>Icon</source>
      <translation>আইকন</translation>
    </message>
    <message>
      <source>Identity of the report document.</source>
      <translation>প্রতিবেদন নথির পরিচয়।</translation>
    </message>
    <message>
      <source>If they are one, keep one and connect its buildings to it.</source>
      <translation>দুটি একই হলে একটি রাখুন এবং তার ভবনগুলো এর সঙ্গে যুক্ত করুন।</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>আমদানি</translation>
    </message>
    <message>
      <source>Import a file</source>
      <translation>ফাইল আমদানি</translation>
    </message>
    <message>
      <source>Import into</source>
      <translation>যেখানে আমদানি</translation>
    </message>
    <message>
      <source>Import that brought the row.</source>
      <translation>যে আমদানিতে সারিটি এসেছে।</translation>
    </message>
    <message>
      <source>Import the change belongs to.</source>
      <translation>পরিবর্তনটি যে আমদানির।</translation>
    </message>
    <message>
      <source>Import the good rows</source>
      <translation>ঠিক সারিগুলো আমদানি করুন</translation>
    </message>
    <message>
      <source>Import the {count} good rows</source>
      <translation>ঠিক {count}টি সারি আমদানি করুন</translation>
    </message>
    <message>
      <source>Import {count} rows</source>
      <translation>{count}টি সারি আমদানি করুন</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>আমদানি</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>আমদানি</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>আমদানি…</translation>
    </message>
    <message>
      <source>In both</source>
      <translation>উভয়টিতে</translation>
    </message>
    <message>
      <source>In buildings of men</source>
      <translation>পুরুষ মালিকের ভবনে</translation>
    </message>
    <message>
      <source>In buildings of women</source>
      <translation>নারী মালিকের ভবনে</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>কার্যকর</translation>
    </message>
    <message>
      <source>In order, waits for approval</source>
      <translation>ঠিক আছে, অনুমোদনের অপেক্ষায়</translation>
    </message>
    <message>
      <source>In place of a layer: keys parted by commas, such as R0001, R0002.</source>
      <translation>স্তরের বদলে: কমা দিয়ে আলাদা করা কী, যেমন R0001, R0002।</translation>
    </message>
    <message>
      <source>In place of the weights, such as: road haul slope; 1 2 4; 1/2 1 2; 1/4 1/2 1. Criteria: slope dwellings water wells road haul land_use below downwind; those not named weigh nothing.</source>
      <translation>গুরুত্বের বদলে, যেমন: road haul slope; 1 2 4; 1/2 1 2; 1/4 1/2 1। মানদণ্ড: slope dwellings water wells road haul land_use below downwind; যেগুলোর নাম নেই সেগুলোর গুরুত্ব নেই।</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>চলমান</translation>
    </message>
    <message>
      <source>In the denominator only</source>
      <translation>শুধু হরে</translation>
    </message>
    <message>
      <source>In the first run</source>
      <translation>প্রথম চালনায়</translation>
    </message>
    <message>
      <source>In the flood</source>
      <translation>বন্যার মধ্যে</translation>
    </message>
    <message>
      <source>In the flood (%)</source>
      <translation>বন্যার মধ্যে (%)</translation>
    </message>
    <message>
      <source>In the flooded area</source>
      <translation>প্লাবিত এলাকায়</translation>
    </message>
    <message>
      <source>In the last run of reach.</source>
      <translation>নাগালের শেষ চালনায়।</translation>
    </message>
    <message>
      <source>In the matrix of pairs “{first}” to “{second}” is {a:g} and back {b:g}. One must be 1 divided by the other.</source>
      <translation>জোড়ার ছকে “{first}” থেকে “{second}” হলো {a:g} আর উল্টো দিকে {b:g}। একটি হতে হবে 1 ভাগ অন্যটি।</translation>
    </message>
    <message>
      <source>In the numerator</source>
      <translation>ভাজ্যে</translation>
    </message>
    <message>
      <source>In the plan</source>
      <translation>পরিকল্পনায়</translation>
    </message>
    <message>
      <source>In the second run</source>
      <translation>দ্বিতীয় চালনায়</translation>
    </message>
    <message>
      <source>In the unit that the indicator names.</source>
      <translation>সূচকটি যে একক উল্লেখ করে সেই এককে।</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>সময়মতো</translation>
    </message>
    <message>
      <source>In two places: farther apart than (m) °</source>
      <translation>দুই জায়গায়: এর চেয়ে দূরে (m) °</translation>
    </message>
    <message>
      <source>In two places: for more than (minutes) °</source>
      <translation>দুই জায়গায়: এর বেশি সময় (মিনিট) °</translation>
    </message>
    <message>
      <source>In use, number whose point lies inside.</source>
      <translation>ব্যবহৃত, যে সংখ্যকের বিন্দু ভেতরে পড়ে।</translation>
    </message>
    <message>
      <source>In which the building lies.</source>
      <translation>ভবনটি যার ভেতরে।</translation>
    </message>
    <message>
      <source>Inactive</source>
      <translation>নিষ্ক্রিয়</translation>
    </message>
    <message>
      <source>Inclusion</source>
      <translation>অন্তর্ভুক্তি</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>সূচক</translation>
    </message>
    <message>
      <source>Indicator on the map</source>
      <translation>মানচিত্রে সূচক</translation>
    </message>
    <message>
      <source>Indicator {} does not belong to the report.</source>
      <translation>সূচক {} প্রতিবেদনের অন্তর্গত নয়।</translation>
    </message>
    <message>
      <source>Indicator {} has no title.</source>
      <translation>সূচক {}-এর শিরোনাম নেই।</translation>
    </message>
    <message>
      <source>Indicator {} is missing.</source>
      <translation>সূচক {} নেই।</translation>
    </message>
    <message>
      <source>Indicator {} stands more than once.</source>
      <translation>সূচক {} একাধিকবার আছে।</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>সূচকসমূহ</translation>
    </message>
    <message>
      <source>Indicators before and after</source>
      <translation>আগের ও পরের সূচক</translation>
    </message>
    <message>
      <source>Indicators before and after; the city's data stay as they are</source>
      <translation>আগের ও পরের সূচক; শহরের উপাত্ত যেমন ছিল তেমনই থাকে</translation>
    </message>
    <message>
      <source>Indicators of {}</source>
      <translation>{} সালের সূচক</translation>
    </message>
    <message>
      <source>Indicators, flow diagram and ladder before and after, with people and cost of each step, as last computed.</source>
      <translation>আগের ও পরের সূচক, প্রবাহচিত্র ও সিঁড়ি, প্রতিটি পদক্ষেপের মানুষ ও খরচসহ, শেষ গণনা অনুযায়ী।</translation>
    </message>
    <message>
      <source>Industrial</source>
      <translation>শিল্প</translation>
    </message>
    <message>
      <source>Infected disease</source>
      <translation>সংক্রমিত রোগ</translation>
    </message>
    <message>
      <source>Influent or effluent.</source>
      <translation>প্রবেশকারী বা নির্গত পানি।</translation>
    </message>
    <message>
      <source>Info</source>
      <translation>তথ্য</translation>
    </message>
    <message>
      <source>Infrastructure</source>
      <translation>অবকাঠামো</translation>
    </message>
    <message>
      <source>Inner depth of the tank or pit, m.</source>
      <translation>ট্যাংক বা পিটের ভেতরের গভীরতা, m।</translation>
    </message>
    <message>
      <source>Inner depth.</source>
      <translation>ভেতরের গভীরতা।</translation>
    </message>
    <message>
      <source>Inner diameter of a cylindrical pit, m.</source>
      <translation>নলাকার পিটের ভেতরের ব্যাস, m।</translation>
    </message>
    <message>
      <source>Inner diameter, mm.</source>
      <translation>ভেতরের ব্যাস, mm।</translation>
    </message>
    <message>
      <source>Inner diameter.</source>
      <translation>ভেতরের ব্যাস।</translation>
    </message>
    <message>
      <source>Inner length of a tank or rectangular pit, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner length.</source>
      <translation>ভেতরের দৈর্ঘ্য।</translation>
    </message>
    <message>
      <source>Inner width of a tank or rectangular pit, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inner width.</source>
      <translation>ভেতরের প্রস্থ।</translation>
    </message>
    <message>
      <source>Inside or outside the building footprint.</source>
      <translation>ভবনের রূপরেখার ভেতরে বা বাইরে।</translation>
    </message>
    <message>
      <source>Inside the area now</source>
      <translation>এখন এলাকার ভেতরে</translation>
    </message>
    <message>
      <source>Inside the building footprint</source>
      <translation>ভবনের ভূমিচিহ্নের ভেতরে</translation>
    </message>
    <message>
      <source>Inside the clusters {n} containments have an unsafe outlet or are overdue.</source>
      <translation>গুচ্ছের ভেতরে {n}টি কনটেইনমেন্টের নির্গমন অনিরাপদ বা খালি করার সময় পার হয়েছে।</translation>
    </message>
    <message>
      <source>Inside, km.</source>
      <translation>ভেতরে, km।</translation>
    </message>
    <message>
      <source>Instead</source>
      <translation>পরিবর্তে</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>প্রতিষ্ঠান</translation>
    </message>
    <message>
      <source>Institutions</source>
      <translation>প্রতিষ্ঠান</translation>
    </message>
    <message>
      <source>Institutions are health, public, government, recreational, social and financial institutions.</source>
      <translation>প্রতিষ্ঠান হলো স্বাস্থ্য, সরকারি, প্রশাসনিক, বিনোদনমূলক, সামাজিক ও আর্থিক প্রতিষ্ঠান।</translation>
    </message>
    <message>
      <source>Issue date of the licence, not in the future.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It differs from SF-1a on purpose: the ladder also asks for emptying and treatment.</source>
      <translation>এটি ইচ্ছাকৃতভাবে SF-1a থেকে আলাদা: সিঁড়িতে খালি করা ও পরিশোধনও দেখা হয়।</translation>
    </message>
    <message>
      <source>It is confirmed: go on with the application.</source>
      <translation>নিশ্চিত হয়েছে: আবেদন থেকে এগিয়ে যান।</translation>
    </message>
    <message>
      <source>It is declined: take it back first.</source>
      <translation>না মানা হয়েছে: আগে ফিরিয়ে নিন।</translation>
    </message>
    <message>
      <source>It is imported already.</source>
      <translation>এটি আগেই আমদানি হয়েছে।</translation>
    </message>
    <message>
      <source>It is not declined.</source>
      <translation>এটি না মানা নয়।</translation>
    </message>
    <message>
      <source>It is not imported yet.</source>
      <translation>এটি এখনও আমদানি হয়নি।</translation>
    </message>
    <message>
      <source>It is not scheduled again until it is taken back.</source>
      <translation>ফিরিয়ে না নেওয়া পর্যন্ত আবার সূচিতে আসে না।</translation>
    </message>
    <message>
      <source>It is now</source>
      <translation>এখন যা আছে</translation>
    </message>
    <message>
      <source>It is shown only now and is stored nowhere. Tell it to the person, not by email. At the first sign-in the desk asks for a new one; until then the database gives nothing.</source>
      <translation>এটি শুধু এখন দেখানো হয়, কোথাও রাখা হয় না। ব্যক্তিটিকে মুখে বলুন, ইমেইলে নয়। প্রথম সাইন-ইনে ডেস্ক নতুন একটি চায়; ততক্ষণ ডেটাবেস কিছুই দেয় না।</translation>
    </message>
    <message>
      <source>It is tried again in {} min by an IMIS in QGIS that is open and knows the password; sooner with “Send again…” on the page “National dashboard”. Without QGIS run: nsd retry</source>
      <translation>{} মিনিট পরে খোলা QGIS-এর যে IMIS পাসওয়ার্ড জানে সেটি আবার চেষ্টা করে; আরও আগে চাইলে “জাতীয় ড্যাশবোর্ড” পাতায় “আবার পাঠান…” চাপুন। QGIS ছাড়া চালান: nsd retry</translation>
    </message>
    <message>
      <source>It may have arrived all the same: that is looked up first.</source>
      <translation>তবু এটি পৌঁছে থাকতে পারে: আগে তা দেখে নেওয়া হয়।</translation>
    </message>
    <message>
      <source>It may hold data about buildings only for this task. Delete it from the device when the work is done.</source>
      <translation>এতে ভবনের উপাত্ত থাকতে পারে শুধু এই কাজের জন্য। কাজ শেষে ডিভাইস থেকে এটি মুছুন।</translation>
    </message>
    <message>
      <source>It was given up.</source>
      <translation>চেষ্টা বন্ধ করা হয়েছে।</translation>
    </message>
    <message>
      <source>It was requested, emptied or taken out of use meanwhile. Make the schedule anew.</source>
      <translation>এর মধ্যে আবেদন এসেছে, খালি হয়েছে বা ব্যবহার থেকে সরানো হয়েছে। সূচি নতুন করে তৈরি করুন।</translation>
    </message>
    <message>
      <source>It was undone already.</source>
      <translation>এটি আগেই ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>It works for the whole year; sewers named lead to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its figures are those of the report document with SHA-256 checksum</source>
      <translation>এর সংখ্যাগুলো এই SHA-256 চেকসামযুক্ত প্রতিবেদন নথির</translation>
    </message>
    <message>
      <source>Its id in the toolbox, without imis:.</source>
      <translation>টুলবক্সে এর আইডি, imis: ছাড়া।</translation>
    </message>
    <message>
      <source>Its provider, if it has one, binds the account as well.</source>
      <translation>এর সেবাদানকারী থাকলে অ্যাকাউন্টটিও তার সঙ্গে আবদ্ধ।</translation>
    </message>
    <message>
      <source>Its tests are deleted and its accounts closed. To keep the record, set its status to Not operational instead.</source>
      <translation>এর পরীক্ষাগুলো মুছে যায় এবং অ্যাকাউন্টগুলো বন্ধ হয়। রেকর্ড রাখতে চাইলে বরং অবস্থা “চালু নয়” করুন।</translation>
    </message>
    <message>
      <source>Its text.</source>
      <translation>এর লেখা।</translation>
    </message>
    <message>
      <source>JPG or PNG</source>
      <translation>JPG বা PNG</translation>
    </message>
    <message>
      <source>JSON document</source>
      <translation>JSON নথি</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>জানুয়ারি</translation>
    </message>
    <message>
      <source>January</source>
      <translation>জানুয়ারি</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>কাজ</translation>
    </message>
    <message>
      <source>Job end</source>
      <translation>কাজের শেষ</translation>
    </message>
    <message>
      <source>Job start</source>
      <translation>কাজের শুরু</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>কাজ</translation>
    </message>
    <message>
      <source>Jobs by flag</source>
      <translation>সতর্কচিহ্ন অনুযায়ী কাজ</translation>
    </message>
    <message>
      <source>Jobs in reach</source>
      <translation>নাগালের কাজ</translation>
    </message>
    <message>
      <source>Jobs not served, or not wholly</source>
      <translation>সেবা না পাওয়া বা আংশিক কাজ</translation>
    </message>
    <message>
      <source>Jobs served</source>
      <translation>সম্পন্ন কাজ</translation>
    </message>
    <message>
      <source>Jobs with a flag</source>
      <translation>সতর্কচিহ্নযুক্ত কাজ</translation>
    </message>
    <message>
      <source>Jobs with a flag (%)</source>
      <translation>চিহ্নযুক্ত কাজ (%)</translation>
    </message>
    <message>
      <source>Jobs with the most flags</source>
      <translation>সবচেয়ে বেশি চিহ্নযুক্ত কাজ</translation>
    </message>
    <message>
      <source>Join ends</source>
      <translation>প্রান্ত জোড়া দিন</translation>
    </message>
    <message>
      <source>Joined to the roads</source>
      <translation>সড়কের সঙ্গে যুক্ত</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>জুলাই</translation>
    </message>
    <message>
      <source>July</source>
      <translation>জুলাই</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>জুন</translation>
    </message>
    <message>
      <source>Junction {number}</source>
      <translation>সংযোগস্থল {number}</translation>
    </message>
    <message>
      <source>June</source>
      <translation>জুন</translation>
    </message>
    <message>
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <source>KML file</source>
      <translation>KML ফাইল</translation>
    </message>
    <message>
      <source>KML files (*.kml)</source>
      <translation>KML ফাইল (*.kml)</translation>
    </message>
    <message>
      <source>KML file…</source>
      <translation>KML ফাইল…</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>KPI</translation>
    </message>
    <message>
      <source>KPI targets</source>
      <translation>KPI লক্ষ্য</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>রাখুন</translation>
    </message>
    <message>
      <source>Keep it in the password store of QGIS</source>
      <translation>QGIS-এর পাসওয়ার্ড ভান্ডারে রাখুন</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>আমারটি রাখুন</translation>
    </message>
    <message>
      <source>Keep one-way roads one way</source>
      <translation>একমুখী সড়ক একমুখী রাখুন</translation>
    </message>
    <message>
      <source>Keep the report as a print layout of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the scenario by a name</source>
      <translation>দৃশ্যপট নাম দিয়ে রাখুন</translation>
    </message>
    <message>
      <source>Keep this run</source>
      <translation>এই চালনা রাখুন</translation>
    </message>
    <message>
      <source>Keep this run, to compare it with others</source>
      <translation>অন্যগুলোর সঙ্গে তুলনার জন্য এই রানটি রাখুন</translation>
    </message>
    <message>
      <source>Keeping the target</source>
      <translation>লক্ষ্য রাখা হচ্ছে</translation>
    </message>
    <message>
      <source>Keeps sludge</source>
      <translation>পয়োবর্জ্য ধরে রাখে</translation>
    </message>
    <message>
      <source>Keeps the septic tank standard</source>
      <translation>সেপটিক ট্যাংকের মান মানে</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>রাখা হয়েছে</translation>
    </message>
    <message>
      <source>Kept as run {number}.</source>
      <translation>চালনা {number} হিসেবে রাখা হয়েছে।</translation>
    </message>
    <message>
      <source>Kept beside an override.</source>
      <translation>হাতে বদলানো মানের পাশে রাখা।</translation>
    </message>
    <message>
      <source>Kept beyond their time:

{list}

Remove them now? This cannot be taken back.</source>
      <translation>সময় পেরিয়েও রাখা:

{list}

এখন সরাবেন? এটি আর ফেরানো যাবে না।</translation>
    </message>
    <message>
      <source>Kept beyond their time: {list}. The Super Admin removes them here.</source>
      <translation>সময় পেরিয়েও রাখা: {list}। সুপার অ্যাডমিন এখানে সেগুলো সরান।</translation>
    </message>
    <message>
      <source>Kept by lined pits (share) °</source>
      <translation>আস্তরযুক্ত পিটে থাকে (অংশ) °</translation>
    </message>
    <message>
      <source>Kept by others (share) °</source>
      <translation>অন্যদের রাখা (অংশ) °</translation>
    </message>
    <message>
      <source>Kept by septic tanks (share) °</source>
      <translation>সেপটিক ট্যাংকে থাকে (অংশ) °</translation>
    </message>
    <message>
      <source>Kept for data of earlier systems; not used.</source>
      <translation>আগের ব্যবস্থার উপাত্তের জন্য রাখা; ব্যবহৃত নয়।</translation>
    </message>
    <message>
      <source>Kept run</source>
      <translation>রাখা চালনা</translation>
    </message>
    <message>
      <source>Kept runs</source>
      <translation>রাখা চালনা</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>কী</translation>
    </message>
    <message>
      <source>Key column</source>
      <translation>কী কলাম</translation>
    </message>
    <message>
      <source>Key figures</source>
      <translation>মূল সংখ্যা</translation>
    </message>
    <message>
      <source>Key header</source>
      <translation>কী-এর শিরোনাম</translation>
    </message>
    <message>
      <source>Key of a record, or user name</source>
      <translation>রেকর্ডের কী, বা ব্যবহারকারী নাম</translation>
    </message>
    <message>
      <source>Key of a well</source>
      <translation>কূপের কী</translation>
    </message>
    <message>
      <source>Key of the answer.</source>
      <translation>উত্তরের কী।</translation>
    </message>
    <message>
      <source>Key of the area</source>
      <translation>এলাকার কী</translation>
    </message>
    <message>
      <source>Key of the area.</source>
      <translation>এলাকার কী।</translation>
    </message>
    <message>
      <source>Key of the category</source>
      <translation>শ্রেণির কী</translation>
    </message>
    <message>
      <source>Key of the cell.</source>
      <translation>ঘরের কী।</translation>
    </message>
    <message>
      <source>Key of the community.</source>
      <translation>বসতির কী।</translation>
    </message>
    <message>
      <source>Key of the delivery.</source>
      <translation>চালানের কী।</translation>
    </message>
    <message>
      <source>Key of the delivery; history and payments name it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the entry.</source>
      <translation>ভুক্তির কী।</translation>
    </message>
    <message>
      <source>Key of the file.</source>
      <translation>ফাইলের কী।</translation>
    </message>
    <message>
      <source>Key of the line.</source>
      <translation>রেখার কী।</translation>
    </message>
    <message>
      <source>Key of the link.</source>
      <translation>সংযোগের কী।</translation>
    </message>
    <message>
      <source>Key of the package.</source>
      <translation>প্যাকেজের কী।</translation>
    </message>
    <message>
      <source>Key of the person.</source>
      <translation>ব্যক্তির কী।</translation>
    </message>
    <message>
      <source>Key of the place.</source>
      <translation>স্থানের কী।</translation>
    </message>
    <message>
      <source>Key of the record, as the text of a row.</source>
      <translation>রেকর্ডের কী, সারির পাঠ হিসেবে।</translation>
    </message>
    <message>
      <source>Key of the record; empty until the record is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the record; parts of a longer key are joined by |.</source>
      <translation>রেকর্ডের কী; দীর্ঘ কী-এর অংশগুলো | দিয়ে যুক্ত।</translation>
    </message>
    <message>
      <source>Key of the report.</source>
      <translation>প্রতিবেদনের কী।</translation>
    </message>
    <message>
      <source>Key of the row.</source>
      <translation>সারির কী।</translation>
    </message>
    <message>
      <source>Key of the run.</source>
      <translation>চালনার কী।</translation>
    </message>
    <message>
      <source>Key of the scenario.</source>
      <translation>দৃশ্যপটের কী।</translation>
    </message>
    <message>
      <source>Key of the series</source>
      <translation>ধারার কী</translation>
    </message>
    <message>
      <source>Key of the service.</source>
      <translation>সেবার কী।</translation>
    </message>
    <message>
      <source>Key of the survey.</source>
      <translation>জরিপের কী।</translation>
    </message>
    <message>
      <source>Key of the system.</source>
      <translation>ব্যবস্থার কী।</translation>
    </message>
    <message>
      <source>Key of the target.</source>
      <translation>লক্ষ্যের কী।</translation>
    </message>
    <message>
      <source>Key of the type.</source>
      <translation>ধরনের কী।</translation>
    </message>
    <message>
      <source>Key of the use.</source>
      <translation>ব্যবহারের কী।</translation>
    </message>
    <message>
      <source>Key of the user.</source>
      <translation>ব্যবহারকারীর কী।</translation>
    </message>
    <message>
      <source>Key of the value.</source>
      <translation>মানের কী।</translation>
    </message>
    <message>
      <source>Key of the water body.</source>
      <translation>জলাশয়ের কী।</translation>
    </message>
    <message>
      <source>Key of the zone.</source>
      <translation>অঞ্চলের কী।</translation>
    </message>
    <message>
      <source>Key performance indicator.</source>
      <translation>মূল কার্যসম্পাদন সূচক।</translation>
    </message>
    <message>
      <source>Key performance indicators of desludging: yearly targets</source>
      <translation>মল নিষ্কাশনের মূল কর্মসম্পাদন সূচক: বার্ষিক লক্ষ্য</translation>
    </message>
    <message>
      <source>Key performance indicators of the emptying service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key that was asked for.</source>
      <translation>যে কী চাওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Key, ascending in the order of writing.</source>
      <translation>কী, লেখার ক্রমে ঊর্ধ্বমুখী।</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>ধরন</translation>
    </message>
    <message>
      <source>Kind and outlet, as the code list names it.</source>
      <translation>ধরন ও নির্গমপথ, কোড তালিকায় যেমন আছে।</translation>
    </message>
    <message>
      <source>Kind and outlet.</source>
      <translation>ধরন ও নির্গমপথ।</translation>
    </message>
    <message>
      <source>Kind of area</source>
      <translation>এলাকার ধরন</translation>
    </message>
    <message>
      <source>Kind of command, such as ALTER TABLE; a DROP names each object that went.</source>
      <translation>কমান্ডের ধরন, যেমন ALTER TABLE; DROP-এ বাদ যাওয়া প্রতিটি বস্তুর নাম থাকে।</translation>
    </message>
    <message>
      <source>Kind of containment</source>
      <translation>কনটেইনমেন্টের ধরন</translation>
    </message>
    <message>
      <source>Kind of containment and where its outlet leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of file.</source>
      <translation>ফাইলের ধরন।</translation>
    </message>
    <message>
      <source>Kind of ground: fine, weathered, medium, coarse or fractured</source>
      <translation>মাটির ধরন: সূক্ষ্ম, ক্ষয়িত, মাঝারি, মোটা বা ফাটলযুক্ত</translation>
    </message>
    <message>
      <source>Kind of object, such as table or function.</source>
      <translation>বস্তুর ধরন, যেমন সারণি বা ফাংশন।</translation>
    </message>
    <message>
      <source>Kind of operator.</source>
      <translation>পরিচালকের ধরন।</translation>
    </message>
    <message>
      <source>Kind of owner.</source>
      <translation>মালিকের ধরন।</translation>
    </message>
    <message>
      <source>Kind of package the person can carry.</source>
      <translation>ব্যক্তি যে ধরনের প্যাকেজ বহন করতে পারেন।</translation>
    </message>
    <message>
      <source>Kind of stop</source>
      <translation>বিরতিস্থলের ধরন</translation>
    </message>
    <message>
      <source>Kind of treatment plant.</source>
      <translation>শোধনাগারের ধরন।</translation>
    </message>
    <message>
      <source>L list, V view, A add, E edit, D delete, X export, x export without persons, I import, P approve.</source>
      <translation>L তালিকা, V দেখা, A যোগ, E সম্পাদনা, D মোছা, X রপ্তানি, x ব্যক্তি ছাড়া রপ্তানি, I আমদানি, P অনুমোদন।</translation>
    </message>
    <message>
      <source>LIC name</source>
      <translation>নিম্ন আয়ের বসতির নাম</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>লেবেল</translation>
    </message>
    <message>
      <source>Label of the years due.</source>
      <translation>বকেয়া বছরের লেখা।</translation>
    </message>
    <message>
      <source>Label on maps and charts: septic tank, lined pit, double pit, unlined pit.</source>
      <translation>মানচিত্র ও লেখচিত্রের লেবেল: সেপটিক ট্যাংক, আস্তরযুক্ত পিট, জোড়া পিট, আস্তরহীন পিট।</translation>
    </message>
    <message>
      <source>Labels of the roles held.</source>
      <translation>ধারণ করা ভূমিকার লেখা।</translation>
    </message>
    <message>
      <source>Ladder</source>
      <translation>সিঁড়ি</translation>
    </message>
    <message>
      <source>Land that is available (empty: all)</source>
      <translation>প্রাপ্য জমি (ফাঁকা: সব)</translation>
    </message>
    <message>
      <source>Land use</source>
      <translation>ভূমি ব্যবহার</translation>
    </message>
    <message>
      <source>Land use (ha)</source>
      <translation>ভূমি ব্যবহার (ha)</translation>
    </message>
    <message>
      <source>Land use not allowed</source>
      <translation>ভূমি ব্যবহার অনুমোদিত নয়</translation>
    </message>
    <message>
      <source>Land use: scores of the classes °</source>
      <translation>ভূমি ব্যবহার: শ্রেণিগুলোর স্কোর °</translation>
    </message>
    <message>
      <source>Landmark</source>
      <translation>পরিচিত স্থান</translation>
    </message>
    <message>
      <source>Landmarks and other places to find one's way by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation>ভাষা</translation>
    </message>
    <message>
      <source>Language code</source>
      <translation>ভাষার কোড</translation>
    </message>
    <message>
      <source>Language of the paper</source>
      <translation>কাগজের ভাষা</translation>
    </message>
    <message>
      <source>Language of the text.</source>
      <translation>লেখার ভাষা।</translation>
    </message>
    <message>
      <source>Largest deviation from the even load (%)</source>
      <translation>সমান বোঝা থেকে সর্বোচ্চ বিচ্যুতি (%)</translation>
    </message>
    <message>
      <source>Largest deviation from the even load: {pct} %; {n} zone(s) outside the tolerance.</source>
      <translation>সমান ভার থেকে সবচেয়ে বড় বিচ্যুতি: {pct} %; {n}টি অঞ্চল সহনসীমার বাইরে।</translation>
    </message>
    <message>
      <source>Largest gap that was closed, m.</source>
      <translation>সবচেয়ে বড় যে ফাঁক বন্ধ করা হয়েছে, m।</translation>
    </message>
    <message>
      <source>Largest value allowed.</source>
      <translation>অনুমোদিত সর্বোচ্চ মান।</translation>
    </message>
    <message>
      <source>Last Payment date</source>
      <translation>শেষ পরিশোধের তারিখ</translation>
    </message>
    <message>
      <source>Last change</source>
      <translation>সর্বশেষ পরিবর্তন</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>শেষ দিন</translation>
    </message>
    <message>
      <source>Last day of employment; for inactive employees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day of the quarter.</source>
      <translation>ত্রৈমাসিকের শেষ দিন।</translation>
    </message>
    <message>
      <source>Last emptied</source>
      <translation>সর্বশেষ খালি করা</translation>
    </message>
    <message>
      <source>Last emptied according to survey</source>
      <translation>জরিপ অনুযায়ী সর্বশেষ খালি করা</translation>
    </message>
    <message>
      <source>Last emptying plus the interval of the type or the setting; blank when never emptied or decommissioned.</source>
      <translation>শেষ খালিকরণ যোগ ধরনের বা সেটিংয়ের ব্যবধান; কখনও খালি না করা বা পরিত্যক্ত হলে ফাঁকা।</translation>
    </message>
    <message>
      <source>Last month</source>
      <translation>গত মাস</translation>
    </message>
    <message>
      <source>Last payment</source>
      <translation>সর্বশেষ পরিশোধ</translation>
    </message>
    <message>
      <source>Last payment date</source>
      <translation>শেষ পরিশোধের তারিখ</translation>
    </message>
    <message>
      <source>Last schedule</source>
      <translation>শেষ সূচি</translation>
    </message>
    <message>
      <source>Last sign-in</source>
      <translation>সর্বশেষ সাইন-ইন</translation>
    </message>
    <message>
      <source>Last sync</source>
      <translation>সর্বশেষ সমন্বয়</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>গত বছর</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>দেরি</translation>
    </message>
    <message>
      <source>Late already</source>
      <translation>ইতিমধ্যে বিলম্বিত</translation>
    </message>
    <message>
      <source>Late already (%)</source>
      <translation>ইতিমধ্যে বিলম্বিত (%)</translation>
    </message>
    <message>
      <source>Latest day planned.</source>
      <translation>পরিকল্পিত শেষ দিন।</translation>
    </message>
    <message>
      <source>Latest of these emptyings.</source>
      <translation>এই খালিকরণগুলোর সর্বশেষ।</translation>
    </message>
    <message>
      <source>Latest performance tests</source>
      <translation>সর্বশেষ কার্যকারিতা পরীক্ষা</translation>
    </message>
    <message>
      <source>Latitude</source>
      <translation>অক্ষাংশ</translation>
    </message>
    <message>
      <source>Latitude, longitude</source>
      <translation>অক্ষাংশ, দ্রাঘিমাংশ</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>স্তর</translation>
    </message>
    <message>
      <source>Layer of the file, where a file holds several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer or sheet of the file.</source>
      <translation>ফাইলের স্তর বা শিট।</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>স্তর</translation>
    </message>
    <message>
      <source>Layers to export</source>
      <translation>রপ্তানির স্তর</translation>
    </message>
    <message>
      <source>Layers whose personal columns were exported too; empty for none.</source>
      <translation>যেসব স্তরের ব্যক্তিগত কলামও রপ্তানি হয়েছে; কোনোটি না হলে খালি।</translation>
    </message>
    <message>
      <source>Leading to drain, water or open ground (%)</source>
      <translation>নর্দমা, পানি বা খোলা জায়গায় যায় (%)</translation>
    </message>
    <message>
      <source>Leads to a plant, but names none</source>
      <translation>শোধনাগারে যায়, কিন্তু কোনোটির নাম নেই</translation>
    </message>
    <message>
      <source>Leads to another plant than it names</source>
      <translation>নামোল্লিখিতটির বদলে অন্য শোধনাগারে যায়</translation>
    </message>
    <message>
      <source>Leads to drain, water or open ground</source>
      <translation>নর্দমা, পানি বা খোলা জায়গায় যায়</translation>
    </message>
    <message>
      <source>Least</source>
      <translation>সর্বনিম্ন</translation>
    </message>
    <message>
      <source>Least fall between the ends of a line (m) °</source>
      <translation>রেখার দুই প্রান্তের সর্বনিম্ন পতন (m) °</translation>
    </message>
    <message>
      <source>Least gradient (%)</source>
      <translation>ন্যূনতম ঢাল (%)</translation>
    </message>
    <message>
      <source>Leave it open when it is not known.</source>
      <translation>জানা না থাকলে ফাঁকা রাখুন।</translation>
    </message>
    <message>
      <source>Leave out the rows</source>
      <translation>সারিগুলো বাদ দিন</translation>
    </message>
    <message>
      <source>Leaving rows out</source>
      <translation>সারি বাদ দেওয়া</translation>
    </message>
    <message>
      <source>Left as it is, the stored photo stays.</source>
      <translation>যেমন আছে রাখলে সংরক্ষিত ছবিটি থেকে যায়।</translation>
    </message>
    <message>
      <source>Left behind by an emptying (share) °</source>
      <translation>খালিকরণের পর থেকে যায় (অংশ) °</translation>
    </message>
    <message>
      <source>Left empty for a help desk of the municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty, it is taken from the place on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty: the whole municipality.</source>
      <translation>ফাঁকা থাকলে: পুরো পৌরসভা।</translation>
    </message>
    <message>
      <source>Left on the next day</source>
      <translation>পরের দিন ছেড়েছে</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>বাদ দেওয়া</translation>
    </message>
    <message>
      <source>Left out for want of data, the other weights grow in proportion: {names}.</source>
      <translation>উপাত্তের অভাবে বাদ, অন্য গুরুত্বগুলো সমানুপাতে বাড়ে: {names}।</translation>
    </message>
    <message>
      <source>Left the plant</source>
      <translation>শোধনাগার ছেড়েছে</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Length (km)</source>
      <translation>দৈর্ঘ্য (km)</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>দৈর্ঘ্য (m)</translation>
    </message>
    <message>
      <source>Length by outcome</source>
      <translation>ফলাফল অনুযায়ী দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Length by speed, s.</source>
      <translation>দৈর্ঘ্য ভাগ গতি, s।</translation>
    </message>
    <message>
      <source>Length in the longest connected part, %.</source>
      <translation>দীর্ঘতম সংযুক্ত অংশের দৈর্ঘ্য, %।</translation>
    </message>
    <message>
      <source>Length in the longest part (%)</source>
      <translation>দীর্ঘতম অংশের দৈর্ঘ্য (%)</translation>
    </message>
    <message>
      <source>Length of a tanker's hose (m) °</source>
      <translation>ট্যাংকারের হোসপাইপের দৈর্ঘ্য (m) °</translation>
    </message>
    <message>
      <source>Length of all connections (m)</source>
      <translation>সব সংযোগের দৈর্ঘ্য (m)</translation>
    </message>
    <message>
      <source>Length of the content, bytes.</source>
      <translation>বিষয়বস্তুর দৈর্ঘ্য, বাইট।</translation>
    </message>
    <message>
      <source>Length of the hose (m)</source>
      <translation>হোস পাইপের দৈর্ঘ্য (m)</translation>
    </message>
    <message>
      <source>Length of the hose (m) °</source>
      <translation>হোস পাইপের দৈর্ঘ্য (m) °</translation>
    </message>
    <message>
      <source>Lengths in</source>
      <translation>দৈর্ঘ্যের একক</translation>
    </message>
    <message>
      <source>Less in the second</source>
      <translation>দ্বিতীয়টিতে কম</translation>
    </message>
    <message>
      <source>Less than one complete year since the last payment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the analyses work on the chosen polygons of the active layer (all of it when none is chosen)</source>
      <translation>বিশ্লেষণগুলো সক্রিয় স্তরের বাছাই করা বহুভুজে চলুক (কোনোটি বাছাই না থাকলে পুরো স্তরে)</translation>
    </message>
    <message>
      <source>Lets water through</source>
      <translation>পানি চুঁইয়ে যায়</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>মাত্রা</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>মাত্রা</translation>
    </message>
    <message>
      <source>Lies higher than the well</source>
      <translation>কূপের চেয়ে উঁচুতে</translation>
    </message>
    <message>
      <source>Likely reason</source>
      <translation>সম্ভাব্য কারণ</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>সীমা</translation>
    </message>
    <message>
      <source>Limit in force on the day of the sample; blank: none is set.</source>
      <translation>নমুনার দিনে কার্যকর সীমা; ফাঁকা: কোনোটি নির্ধারিত নেই।</translation>
    </message>
    <message>
      <source>Limits and pH range, as the desk judges it (TST-01).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits for treated effluent</source>
      <translation>পরিশোধিত পানির সীমা</translation>
    </message>
    <message>
      <source>Limits of the areas around toilets (m)</source>
      <translation>টয়লেটের চারপাশের এলাকার সীমা (m)</translation>
    </message>
    <message>
      <source>Limits of the bands (km or min)</source>
      <translation>বলয়ের সীমা (km বা min)</translation>
    </message>
    <message>
      <source>Limits of treated effluent in force in the year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation>রেখা</translation>
    </message>
    <message>
      <source>Line is not on the map</source>
      <translation>রেখাটি মানচিত্রে নেই</translation>
    </message>
    <message>
      <source>Line not on record</source>
      <translation>রেখাটি নথিভুক্ত নয়</translation>
    </message>
    <message>
      <source>Line of the grid</source>
      <translation>গ্রিডের রেখা</translation>
    </message>
    <message>
      <source>Line of the headings</source>
      <translation>শিরোনামের লাইন</translation>
    </message>
    <message>
      <source>Line of the row in the file (number of the feature in map files).</source>
      <translation>ফাইলে সারিটির লাইন (মানচিত্র ফাইলে ফিচারের নম্বর)।</translation>
    </message>
    <message>
      <source>Line of the split</source>
      <translation>বিভাজনের রেখা</translation>
    </message>
    <message>
      <source>Line on the map</source>
      <translation>মানচিত্রে রেখা</translation>
    </message>
    <message>
      <source>Line that is cut.</source>
      <translation>যে রেখা কাটা হয়।</translation>
    </message>
    <message>
      <source>Lined</source>
      <translation>আস্তরযুক্ত</translation>
    </message>
    <message>
      <source>Lined Pit</source>
      <translation>আস্তরযুক্ত পিট</translation>
    </message>
    <message>
      <source>Lined pit to drain</source>
      <translation>আস্তরযুক্ত পিট থেকে নর্দমা</translation>
    </message>
    <message>
      <source>Lined pit to open ground</source>
      <translation>আস্তরযুক্ত পিট থেকে খোলা জায়গা</translation>
    </message>
    <message>
      <source>Lined pit to sewer</source>
      <translation>আস্তরযুক্ত পিট থেকে পয়োনালি</translation>
    </message>
    <message>
      <source>Lined pit to soak pit</source>
      <translation>আস্তরযুক্ত পিট থেকে সোক পিট</translation>
    </message>
    <message>
      <source>Lined pit to water body</source>
      <translation>আস্তরযুক্ত পিট থেকে জলাশয়</translation>
    </message>
    <message>
      <source>Lined pit without outlet</source>
      <translation>নির্গমনমুখহীন আস্তরযুক্ত পিট</translation>
    </message>
    <message>
      <source>Lined pit, outlet unknown</source>
      <translation>আস্তরযুক্ত পিট, নির্গমন অজানা</translation>
    </message>
    <message>
      <source>Lined pits</source>
      <translation>আস্তরযুক্ত পিট</translation>
    </message>
    <message>
      <source>Lined, Unlined or Unknown.</source>
      <translation>আস্তরযুক্ত, আস্তরহীন বা অজানা।</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>রেখা</translation>
    </message>
    <message>
      <source>Lines along this road</source>
      <translation>এই সড়ক বরাবর রেখা</translation>
    </message>
    <message>
      <source>Lines are cut at the ward borders; “Outside” lies in no ward.</source>
      <translation>রেখাগুলো ওয়ার্ডের সীমানায় কাটা; “বাইরে” কোনো ওয়ার্ডে পড়ে না।</translation>
    </message>
    <message>
      <source>Lines meet and none goes on: perhaps drawn the wrong way</source>
      <translation>রেখাগুলো মেলে কিন্তু কোনোটি এগোয় না: হয়তো উল্টো দিকে আঁকা</translation>
    </message>
    <message>
      <source>Lines of the network</source>
      <translation>নেটওয়ার্কের রেখা</translation>
    </message>
    <message>
      <source>Lines that flow against their drawing</source>
      <translation>যেসব রেখা অঙ্কনের বিপরীতে প্রবাহিত</translation>
    </message>
    <message>
      <source>Lines that reach no plant</source>
      <translation>শোধনাগারে না পৌঁছানো রেখা</translation>
    </message>
    <message>
      <source>Lines that reach no plant, the largest load first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines to the network</source>
      <translation>নেটওয়ার্ক পর্যন্ত রেখা</translation>
    </message>
    <message>
      <source>Lines to the road</source>
      <translation>সড়ক পর্যন্ত রেখা</translation>
    </message>
    <message>
      <source>Lines upstream, with itself</source>
      <translation>উজানের রেখা, নিজেরটিসহ</translation>
    </message>
    <message>
      <source>Lines, by difference</source>
      <translation>রেখা, পার্থক্য অনুযায়ী</translation>
    </message>
    <message>
      <source>Linked buildings</source>
      <translation>যুক্ত ভবন</translation>
    </message>
    <message>
      <source>Linked buildings, number.</source>
      <translation>যুক্ত ভবন, সংখ্যা।</translation>
    </message>
    <message>
      <source>Linked buildings, the responsible one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked containments</source>
      <translation>যুক্ত কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Linked containments and applications</source>
      <translation>যুক্ত কনটেইনমেন্ট ও আবেদন</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>সংযোগ</translation>
    </message>
    <message>
      <source>Links that end</source>
      <translation>শেষ হওয়া সংযোগ</translation>
    </message>
    <message>
      <source>List</source>
      <translation>তালিকা</translation>
    </message>
    <message>
      <source>List and number of the value.</source>
      <translation>তালিকা ও মানের নম্বর।</translation>
    </message>
    <message>
      <source>List of what is changed, in order, with its assumptions.</source>
      <translation>যা যা বদলানো হয় তার ক্রমিক তালিকা, অনুমানসহ।</translation>
    </message>
    <message>
      <source>Listing (*.csv *.xlsx)</source>
      <translation>তালিকা (*.csv *.xlsx)</translation>
    </message>
    <message>
      <source>Listing of the report documents</source>
      <translation>প্রতিবেদন নথির তালিকা</translation>
    </message>
    <message>
      <source>Listing…</source>
      <translation>তালিকা করা হচ্ছে…</translation>
    </message>
    <message>
      <source>Lists on whose exact values rules and formulas count are not offered here.</source>
      <translation>যেসব তালিকার হুবহু মানের ওপর নিয়ম ও সূত্র নির্ভর করে সেগুলো এখানে দেওয়া হয় না।</translation>
    </message>
    <message>
      <source>Load</source>
      <translation>লোড করুন</translation>
    </message>
    <message>
      <source>Load (kg BOD a day)</source>
      <translation>ভার (দৈনিক kg BOD)</translation>
    </message>
    <message>
      <source>Load (m³)</source>
      <translation>ভার (m³)</translation>
    </message>
    <message>
      <source>Load bearing</source>
      <translation>ভারবাহী দেয়াল</translation>
    </message>
    <message>
      <source>Load of a person (g BOD a day) °</source>
      <translation>এক ব্যক্তির দূষণভার (দৈনিক g BOD) °</translation>
    </message>
    <message>
      <source>Load of the zones ({measure})</source>
      <translation>অঞ্চলের ভার ({measure})</translation>
    </message>
    <message>
      <source>Load on leaving (m³)</source>
      <translation>ছাড়ার সময় বোঝা (m³)</translation>
    </message>
    <message>
      <source>Load on water bodies</source>
      <translation>জলাশয়ের ওপর ভার</translation>
    </message>
    <message>
      <source>Load on water bodies (kg BOD a day)</source>
      <translation>জলাশয়ের ওপর দূষণভার (দৈনিক kg BOD)</translation>
    </message>
    <message>
      <source>Load that leaves (share)</source>
      <translation>বেরিয়ে যাওয়া ভার (অংশ)</translation>
    </message>
    <message>
      <source>Load with all upstream (kg BOD a day)</source>
      <translation>উজানের সবসহ দূষণভার (দৈনিক kg BOD)</translation>
    </message>
    <message>
      <source>Local Moran</source>
      <translation>লোকাল মোরান</translation>
    </message>
    <message>
      <source>Local Moran, p</source>
      <translation>লোকাল মোরান, p</translation>
    </message>
    <message>
      <source>Locality</source>
      <translation>মহল্লা</translation>
    </message>
    <message>
      <source>Located in LIC</source>
      <translation>নিম্ন আয়ের বসতিতে অবস্থিত</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>অবস্থান</translation>
    </message>
    <message>
      <source>Location of the containment</source>
      <translation>কনটেইনমেন্টের অবস্থান</translation>
    </message>
    <message>
      <source>Log days missing in the last week</source>
      <translation>গত সপ্তাহে লগে যে দিনগুলো নেই</translation>
    </message>
    <message>
      <source>Login</source>
      <translation>লগইন</translation>
    </message>
    <message>
      <source>Login role of the person or program.</source>
      <translation>ব্যক্তি বা প্রোগ্রামের লগইন ভূমিকা।</translation>
    </message>
    <message>
      <source>Login role of the person who looked.</source>
      <translation>যিনি দেখেছেন তাঁর লগইন ভূমিকা।</translation>
    </message>
    <message>
      <source>Login role of the person.</source>
      <translation>ব্যক্তির লগইন ভূমিকা।</translation>
    </message>
    <message>
      <source>Longer hoses to compare (m)</source>
      <translation>তুলনার দীর্ঘতর হোস পাইপ (m)</translation>
    </message>
    <message>
      <source>Longest way (km)</source>
      <translation>দীর্ঘতম পথ (km)</translation>
    </message>
    <message>
      <source>Longest way (m)</source>
      <translation>দীর্ঘতম পথ (m)</translation>
    </message>
    <message>
      <source>Longest way (min)</source>
      <translation>দীর্ঘতম পথ (মিনিট)</translation>
    </message>
    <message>
      <source>Longitude</source>
      <translation>দ্রাঘিমাংশ</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>রূপ</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>এটি দেখুন</translation>
    </message>
    <message>
      <source>Look at this before approving</source>
      <translation>অনুমোদনের আগে এটি দেখুন</translation>
    </message>
    <message>
      <source>Look at what the survey brings to building {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at the dates</source>
      <translation>তারিখ দেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Looking for private databases</source>
      <translation>ব্যক্তিগত ডেটাবেস খোঁজা হচ্ছে</translation>
    </message>
    <message>
      <source>Looking what an undo would do</source>
      <translation>ফিরিয়ে নিলে কী হবে দেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>রূপ</translation>
    </message>
    <message>
      <source>Looks at personal data</source>
      <translation>ব্যক্তিগত উপাত্ত দেখে</translation>
    </message>
    <message>
      <source>Lookup that was used.</source>
      <translation>ব্যবহৃত অনুসন্ধান সারণি।</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>কম</translation>
    </message>
    <message>
      <source>Low above the water</source>
      <translation>পানির সামান্য ওপরে</translation>
    </message>
    <message>
      <source>Low income</source>
      <translation>নিম্ন আয়</translation>
    </message>
    <message>
      <source>Low income (%), highest quarter</source>
      <translation>নিম্ন আয় (%), সর্বোচ্চ চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Low income (%), lowest quarter</source>
      <translation>নিম্ন আয় (%), সর্বনিম্ন চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Low income community</source>
      <translation>নিম্ন আয়ের বসতি</translation>
    </message>
    <message>
      <source>Low income household</source>
      <translation>নিম্ন আয়ের খানা</translation>
    </message>
    <message>
      <source>Low risk</source>
      <translation>কম ঝুঁকি</translation>
    </message>
    <message>
      <source>Low service, large share</source>
      <translation>কম সেবা, বড় অংশ</translation>
    </message>
    <message>
      <source>Low service, middle share</source>
      <translation>কম সেবা, মাঝারি অংশ</translation>
    </message>
    <message>
      <source>Low service, small share</source>
      <translation>কম সেবা, ছোট অংশ</translation>
    </message>
    <message>
      <source>Low-income</source>
      <translation>নিম্ন আয়ের</translation>
    </message>
    <message>
      <source>Low-income and other households</source>
      <translation>নিম্ন আয়ের ও অন্যান্য খানা</translation>
    </message>
    <message>
      <source>Low-income buildings</source>
      <translation>নিম্ন আয়ের ভবন</translation>
    </message>
    <message>
      <source>Low-income communities</source>
      <translation>নিম্ন আয়ের বসতি</translation>
    </message>
    <message>
      <source>Low-income communities (ha)</source>
      <translation>নিম্ন আয়ের বসতি (ha)</translation>
    </message>
    <message>
      <source>Low-income communities and the rest</source>
      <translation>নিম্ন আয়ের বসতি ও বাকি অংশ</translation>
    </message>
    <message>
      <source>Low-income community</source>
      <translation>নিম্ন আয়ের বসতি</translation>
    </message>
    <message>
      <source>Low-income community {key}</source>
      <translation>নিম্ন আয়ের বসতি {key}</translation>
    </message>
    <message>
      <source>Low-income house</source>
      <translation>নিম্ন আয়ের বাড়ি</translation>
    </message>
    <message>
      <source>Low-income household</source>
      <translation>নিম্ন আয়ের খানা</translation>
    </message>
    <message>
      <source>Low-income households</source>
      <translation>নিম্ন আয়ের খানা</translation>
    </message>
    <message>
      <source>Low-income households (%)</source>
      <translation>নিম্ন আয়ের খানা (%)</translation>
    </message>
    <message>
      <source>Low-income population %</source>
      <translation>নিম্ন আয়ের জনসংখ্যা %</translation>
    </message>
    <message>
      <source>Lower case, unique.</source>
      <translation>ছোট হাতের অক্ষর, অনন্য।</translation>
    </message>
    <message>
      <source>Lower case; equals the name of the database login role.</source>
      <translation>ছোট হাতের অক্ষর; ডেটাবেসের লগইন ভূমিকার নামের সমান।</translation>
    </message>
    <message>
      <source>Lower end (95 %)</source>
      <translation>নিম্ন সীমা (95 %)</translation>
    </message>
    <message>
      <source>Lower end of the range.</source>
      <translation>পরিসরের নিম্ন প্রান্ত।</translation>
    </message>
    <message>
      <source>Lower limit, 95 % (%)</source>
      <translation>নিম্ন সীমা, 95 % (%)</translation>
    </message>
    <message>
      <source>Lower limit, 99.8 % (%)</source>
      <translation>নিম্ন সীমা, 99.8 % (%)</translation>
    </message>
    <message>
      <source>Lower the distance or the widths, or give other sites as a layer.</source>
      <translation>দূরত্ব বা প্রস্থগুলো কমান, অথবা অন্য স্থান স্তর হিসেবে দিন।</translation>
    </message>
    <message>
      <source>Lowest quarter</source>
      <translation>সর্বনিম্ন চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Lowest quarter up to (%)</source>
      <translation>সর্বনিম্ন চতুর্থাংশ পর্যন্ত (%)</translation>
    </message>
    <message>
      <source>Lowest third</source>
      <translation>সর্বনিম্ন তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>Lowest type of the building's containments.</source>
      <translation>ভবনের কনটেইনমেন্টের সর্বনিম্ন ধরন।</translation>
    </message>
    <message>
      <source>MD5 of the row as it was delivered.</source>
      <translation>চালানে আসা সারির MD5।</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>তৈরি</translation>
    </message>
    <message>
      <source>Made by the connected person.</source>
      <translation>সংযুক্ত ব্যক্তির করা।</translation>
    </message>
    <message>
      <source>Made by the municipality from standard roles (modules 14.3).</source>
      <translation>পৌরসভা প্রমিত ভূমিকা থেকে তৈরি করেছে (মডিউল 14.3)।</translation>
    </message>
    <message>
      <source>Made from toilet and month.</source>
      <translation>টয়লেট ও মাস থেকে তৈরি।</translation>
    </message>
    <message>
      <source>Made on the device.</source>
      <translation>যন্ত্রে তৈরি।</translation>
    </message>
    <message>
      <source>Made on the device; the same row sent again is recognised by it.</source>
      <translation>ডিভাইসে তৈরি; একই সারি আবার পাঠানো হলে এটি দিয়ে চেনা যায়।</translation>
    </message>
    <message>
      <source>Made valid</source>
      <translation>বৈধ করা হয়েছে</translation>
    </message>
    <message>
      <source>Main Buildings</source>
      <translation>প্রধান ভবন</translation>
    </message>
    <message>
      <source>Main building</source>
      <translation>প্রধান ভবন</translation>
    </message>
    <message>
      <source>Main building is itself associated to another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main building of a building</source>
      <translation>একটি ভবনের প্রধান ভবন</translation>
    </message>
    <message>
      <source>Main buildings</source>
      <translation>প্রধান ভবন</translation>
    </message>
    <message>
      <source>Main buildings of the register.</source>
      <translation>নিবন্ধের প্রধান ভবন।</translation>
    </message>
    <message>
      <source>Main buildings that have a SWM customer ID.</source>
      <translation>SWM গ্রাহক আইডি আছে এমন প্রধান ভবন।</translation>
    </message>
    <message>
      <source>Main buildings that have a tax code.</source>
      <translation>কর কোড আছে এমন প্রধান ভবন।</translation>
    </message>
    <message>
      <source>Main buildings that have a water customer ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings that have no SWM customer ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings that have no tax code.</source>
      <translation>কর কোড নেই এমন প্রধান ভবন।</translation>
    </message>
    <message>
      <source>Main buildings that have no water customer ID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main buildings with a number but without a matching payment.</source>
      <translation>নম্বর আছে কিন্তু মেলে এমন পরিশোধ নেই এমন মূল ভবন।</translation>
    </message>
    <message>
      <source>Main buildings with one year due and more.</source>
      <translation>এক বা ততোধিক বছর বকেয়া প্রধান ভবন।</translation>
    </message>
    <message>
      <source>Main buildings without dues.</source>
      <translation>বকেয়া ছাড়া প্রধান ভবন।</translation>
    </message>
    <message>
      <source>Main buildings, by complete years since the last payment; today.</source>
      <translation>মূল ভবন, শেষ পরিশোধের পর পূর্ণ বছর অনুযায়ী; আজ।</translation>
    </message>
    <message>
      <source>Main buildings.</source>
      <translation>প্রধান ভবন।</translation>
    </message>
    <message>
      <source>Main drinking water source</source>
      <translation>খাবার পানির প্রধান উৎস</translation>
    </message>
    <message>
      <source>Main source of drinking water.</source>
      <translation>খাবার পানির প্রধান উৎস।</translation>
    </message>
    <message>
      <source>Main use it belongs to.</source>
      <translation>যে প্রধান ব্যবহারের অন্তর্গত।</translation>
    </message>
    <message>
      <source>Main use of the building.</source>
      <translation>ভবনের প্রধান ব্যবহার।</translation>
    </message>
    <message>
      <source>Main use.</source>
      <translation>মূল ব্যবহার।</translation>
    </message>
    <message>
      <source>Main water source</source>
      <translation>পানির প্রধান উৎস</translation>
    </message>
    <message>
      <source>Main, Secondary or Distribution.</source>
      <translation>মূল, গৌণ বা বিতরণ।</translation>
    </message>
    <message>
      <source>Maintenance</source>
      <translation>রক্ষণাবেক্ষণ</translation>
    </message>
    <message>
      <source>Make</source>
      <translation>তৈরি করুন</translation>
    </message>
    <message>
      <source>Make a new revision of the approved year, computed anew</source>
      <translation>অনুমোদিত বছরের একটি নতুন সংশোধন তৈরি করুন, নতুন গণনাসহ</translation>
    </message>
    <message>
      <source>Make responsible</source>
      <translation>দায়িত্ব দিন</translation>
    </message>
    <message>
      <source>Make the grid</source>
      <translation>গ্রিড তৈরি করুন</translation>
    </message>
    <message>
      <source>Make the grid of the city</source>
      <translation>শহরের গ্রিড তৈরি করুন</translation>
    </message>
    <message>
      <source>Make the schedule</source>
      <translation>সূচি তৈরি করুন</translation>
    </message>
    <message>
      <source>Make the schedule of emptyings</source>
      <translation>খালিকরণের সূচি তৈরি করুন</translation>
    </message>
    <message>
      <source>Make…</source>
      <translation>তৈরি করুন…</translation>
    </message>
    <message>
      <source>Making a package for the field</source>
      <translation>মাঠের জন্য প্যাকেজ তৈরি</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>পুরুষ</translation>
    </message>
    <message>
      <source>Male cases</source>
      <translation>আক্রান্ত পুরুষ</translation>
    </message>
    <message>
      <source>Male fatalities</source>
      <translation>পুরুষের মৃত্যু</translation>
    </message>
    <message>
      <source>Male population</source>
      <translation>পুরুষ জনসংখ্যা</translation>
    </message>
    <message>
      <source>Male users</source>
      <translation>পুরুষ ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Male users of the month, persons.</source>
      <translation>মাসের পুরুষ ব্যবহারকারী, জন।</translation>
    </message>
    <message>
      <source>Male with disability</source>
      <translation>প্রতিবন্ধিতাসহ পুরুষ</translation>
    </message>
    <message>
      <source>Male, female and other users of the day together; children and people with disability are among them, persons.</source>
      <translation>দিনের পুরুষ, নারী ও অন্যান্য ব্যবহারকারী একসঙ্গে; শিশু ও প্রতিবন্ধী মানুষ তাঁদেরই মধ্যে, জন।</translation>
    </message>
    <message>
      <source>Male, female and other users together, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Managed safely</source>
      <translation>নিরাপদে ব্যবস্থাপিত</translation>
    </message>
    <message>
      <source>Managed safely (%)</source>
      <translation>নিরাপদে ব্যবস্থাপিত (%)</translation>
    </message>
    <message>
      <source>Managed unsafely</source>
      <translation>অনিরাপদে ব্যবস্থাপিত</translation>
    </message>
    <message>
      <source>Managed unsafely (%)</source>
      <translation>অনিরাপদে ব্যবস্থাপিত (%)</translation>
    </message>
    <message>
      <source>Management, driver or cleaner/emptier.</source>
      <translation>ব্যবস্থাপনা, চালক বা পরিচ্ছন্নতাকর্মী/খালিকারী।</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>মানচিত্র</translation>
    </message>
    <message>
      <source>Map and figures as if the sites were built</source>
      <translation>স্থানগুলো নির্মিত ধরে মানচিত্র ও সংখ্যা</translation>
    </message>
    <message>
      <source>Map and print</source>
      <translation>মানচিত্র ও মুদ্রণ</translation>
    </message>
    <message>
      <source>Map group</source>
      <translation>মানচিত্রের গোষ্ঠী</translation>
    </message>
    <message>
      <source>Map of {indicator}</source>
      <translation>{indicator}-এর মানচিত্র</translation>
    </message>
    <message>
      <source>Map theme</source>
      <translation>মানচিত্রের থিম</translation>
    </message>
    <message>
      <source>Map theme (empty: the map as it is)</source>
      <translation>মানচিত্রের থিম (ফাঁকা: মানচিত্র যেমন আছে)</translation>
    </message>
    <message>
      <source>Map title</source>
      <translation>মানচিত্রের শিরোনাম</translation>
    </message>
    <message>
      <source>Map tools</source>
      <translation>মানচিত্রের সরঞ্জাম</translation>
    </message>
    <message>
      <source>Map, {}</source>
      <translation>মানচিত্র, {}</translation>
    </message>
    <message>
      <source>Map: {indicator}</source>
      <translation>মানচিত্র: {indicator}</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>মানচিত্র</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>মার্চ</translation>
    </message>
    <message>
      <source>March</source>
      <translation>মার্চ</translation>
    </message>
    <message>
      <source>Match rate</source>
      <translation>মিলের হার</translation>
    </message>
    <message>
      <source>Matched rows of all delivered ones, %.</source>
      <translation>চালানের সব সারির মধ্যে মেলানো সারি, %।</translation>
    </message>
    <message>
      <source>Material</source>
      <translation>উপাদান</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>ম্যাট্রিক্স</translation>
    </message>
    <message>
      <source>Matrix of pairs</source>
      <translation>জোড়ার ম্যাট্রিক্স</translation>
    </message>
    <message>
      <source>Matrix of structure and sanitation</source>
      <translation>কাঠামো ও স্যানিটেশনের ম্যাট্রিক্স</translation>
    </message>
    <message>
      <source>May</source>
      <translation>মে</translation>
    </message>
    <message>
      <source>May add some.</source>
      <translation>কিছু যোগ করতে পারেন।</translation>
    </message>
    <message>
      <source>May change some.</source>
      <translation>কিছু পরিবর্তন করতে পারেন।</translation>
    </message>
    <message>
      <source>May delete some.</source>
      <translation>কিছু মুছতে পারেন।</translation>
    </message>
    <message>
      <source>May list and look at them.</source>
      <translation>তালিকা ও বিবরণ দেখতে পারেন।</translation>
    </message>
    <message>
      <source>May set</source>
      <translation>নির্ধারণ করতে পারেন</translation>
    </message>
    <message>
      <source>Mean haul</source>
      <translation>গড় পরিবহন পথ</translation>
    </message>
    <message>
      <source>Mean haul (km or min)</source>
      <translation>গড় পরিবহন (km বা মিনিট)</translation>
    </message>
    <message>
      <source>Mean haul (km)</source>
      <translation>গড় পরিবহন পথ (km)</translation>
    </message>
    <message>
      <source>Mean haul (m)</source>
      <translation>গড় পরিবহন পথ (m)</translation>
    </message>
    <message>
      <source>Mean haul (min)</source>
      <translation>গড় পরিবহন (মিনিট)</translation>
    </message>
    <message>
      <source>Mean haul by room with the site (km)</source>
      <translation>স্থানটিসহ জায়গা অনুযায়ী গড় পরিবহন দূরত্ব (km)</translation>
    </message>
    <message>
      <source>Mean haul by room with the site (min)</source>
      <translation>স্থানটিসহ জায়গা অনুযায়ী গড় পরিবহন সময় (min)</translation>
    </message>
    <message>
      <source>Mean haul by room without the site (km)</source>
      <translation>স্থানটি ছাড়া জায়গা অনুযায়ী গড় পরিবহন দূরত্ব (km)</translation>
    </message>
    <message>
      <source>Mean haul by room without the site (min)</source>
      <translation>স্থানটি ছাড়া জায়গা অনুযায়ী গড় পরিবহন সময় (min)</translation>
    </message>
    <message>
      <source>Mean haul of the wards</source>
      <translation>ওয়ার্ডের গড় পরিবহন</translation>
    </message>
    <message>
      <source>Mean haul when plants take what they can</source>
      <translation>শোধনাগার যতটা পারে নিলে গড় পরিবহন</translation>
    </message>
    <message>
      <source>Mean haul when plants take what they can (km or min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean haul with the site (km)</source>
      <translation>স্থানটিসহ গড় পরিবহন (km)</translation>
    </message>
    <message>
      <source>Mean haul with the site (min)</source>
      <translation>স্থানটিসহ গড় পরিবহন (মিনিট)</translation>
    </message>
    <message>
      <source>Mean haul with the site, new ones too (km)</source>
      <translation>স্থানটিসহ গড় পরিবহন দূরত্ব, নতুনগুলোও (km)</translation>
    </message>
    <message>
      <source>Mean haul with the site, new ones too (min)</source>
      <translation>স্থানটিসহ গড় পরিবহন সময়, নতুনগুলোও (min)</translation>
    </message>
    <message>
      <source>Mean haul without the site (km)</source>
      <translation>স্থানটি ছাড়া গড় পরিবহন দূরত্ব (km)</translation>
    </message>
    <message>
      <source>Mean haul without the site (min)</source>
      <translation>স্থানটি ছাড়া গড় পরিবহন সময় (min)</translation>
    </message>
    <message>
      <source>Mean of all</source>
      <translation>সবগুলোর গড়</translation>
    </message>
    <message>
      <source>Mean volume (m³)</source>
      <translation>গড় আয়তন (m³)</translation>
    </message>
    <message>
      <source>Mean way (m)</source>
      <translation>গড় পথ (m)</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>অর্থ</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>পরিমাপ</translation>
    </message>
    <message>
      <source>Measure again; mind the unit.</source>
      <translation>আবার মাপুন; একক খেয়াল করুন।</translation>
    </message>
    <message>
      <source>Measured by the crew, m.</source>
      <translation>কর্মীদলের মাপা, m।</translation>
    </message>
    <message>
      <source>Measured by the survey or an emptying crew, m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured differs</source>
      <translation>মাপা পরিমাণ আলাদা</translation>
    </message>
    <message>
      <source>Measured distance (m)</source>
      <translation>মাপা দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Measured volume</source>
      <translation>মাপা পরিমাণ</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>পরিমাপ</translation>
    </message>
    <message>
      <source>Measures of grid cells are counted</source>
      <translation>গ্রিড ঘরের পরিমাপ গণনা করা হয়</translation>
    </message>
    <message>
      <source>Measures of wards are counted</source>
      <translation>ওয়ার্ডের পরিমাপ গোনা হয়</translation>
    </message>
    <message>
      <source>Mechanical</source>
      <translation>যান্ত্রিক</translation>
    </message>
    <message>
      <source>Media type, e.g. image/jpeg.</source>
      <translation>মিডিয়ার ধরন, যেমন image/jpeg।</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>মাঝারি</translation>
    </message>
    <message>
      <source>Medium risk</source>
      <translation>মাঝারি ঝুঁকি</translation>
    </message>
    <message>
      <source>Medium risk from (score)</source>
      <translation>মাঝারি ঝুঁকি শুরু (স্কোর)</translation>
    </message>
    <message>
      <source>Meets limits</source>
      <translation>সীমার মধ্যে</translation>
    </message>
    <message>
      <source>Meets standard</source>
      <translation>মানদণ্ড পূরণ করে</translation>
    </message>
    <message>
      <source>Meets the septic tank standard</source>
      <translation>সেপটিক ট্যাংকের মান পূরণ করে</translation>
    </message>
    <message>
      <source>Meets the standard</source>
      <translation>মান পূরণ করে</translation>
    </message>
    <message>
      <source>Men</source>
      <translation>পুরুষ</translation>
    </message>
    <message>
      <source>Men and boys that day, persons.</source>
      <translation>সেদিনের পুরুষ ও বালক, জন।</translation>
    </message>
    <message>
      <source>Mend the roads and build the network again.</source>
      <translation>সড়ক ঠিক করে নেটওয়ার্ক আবার তৈরি করুন।</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>বার্তা</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>পূরণ হয়েছে</translation>
    </message>
    <message>
      <source>Metalled</source>
      <translation>পাকা</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>পদ্ধতি</translation>
    </message>
    <message>
      <source>Method and version that made the figure.</source>
      <translation>যে পদ্ধতি ও সংস্করণে সংখ্যাটি তৈরি।</translation>
    </message>
    <message>
      <source>Method version</source>
      <translation>পদ্ধতির সংস্করণ</translation>
    </message>
    <message>
      <source>Method {} {}. Shares are rounded to whole per cent, half away from zero; a sum over no records is 0, a share of nothing has no value.</source>
      <translation>পদ্ধতি {} {}। অংশগুলো পূর্ণ শতাংশে নেওয়া হয়েছে, অর্ধেক হলে শূন্য থেকে দূরে; কোনো রেকর্ড না থাকলে যোগফল 0, আর শূন্যের অংশের কোনো মান নেই।</translation>
    </message>
    <message>
      <source>Metres ({system})</source>
      <translation>মিটার ({system})</translation>
    </message>
    <message>
      <source>Metres for a connection</source>
      <translation>একটি সংযোগের মিটার</translation>
    </message>
    <message>
      <source>Middle service, large share</source>
      <translation>মাঝারি সেবা, বড় অংশ</translation>
    </message>
    <message>
      <source>Middle service, middle share</source>
      <translation>মাঝারি সেবা, মাঝারি অংশ</translation>
    </message>
    <message>
      <source>Middle service, small share</source>
      <translation>মাঝারি সেবা, ছোট অংশ</translation>
    </message>
    <message>
      <source>Middle third</source>
      <translation>মধ্যম তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>অনুপস্থিত</translation>
    </message>
    <message>
      <source>Missing length of hose (m)</source>
      <translation>হোস পাইপের ঘাটতি (m)</translation>
    </message>
    <message>
      <source>Missing width (m)</source>
      <translation>প্রস্থের ঘাটতি (m)</translation>
    </message>
    <message>
      <source>Mixed</source>
      <translation>মিশ্র</translation>
    </message>
    <message>
      <source>Model against record, last 12 months (%)</source>
      <translation>রেকর্ডের তুলনায় মডেল, গত 12 মাস (%)</translation>
    </message>
    <message>
      <source>Model against record, last 12 months: {error} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moment of the data the figures show.</source>
      <translation>সংখ্যাগুলো যে উপাত্ত দেখায় তার মুহূর্ত।</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>সোমবার</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>মাস</translation>
    </message>
    <message>
      <source>Month (YYYY-MM)</source>
      <translation>মাস (YYYY-MM)</translation>
    </message>
    <message>
      <source>Month begins</source>
      <translation>মাসের শুরু</translation>
    </message>
    <message>
      <source>Monthly remuneration</source>
      <translation>মাসিক পারিশ্রমিক</translation>
    </message>
    <message>
      <source>Monthly report</source>
      <translation>মাসিক প্রতিবেদন</translation>
    </message>
    <message>
      <source>Monthly report of the emptying service</source>
      <translation>খালিকরণ সেবার মাসিক প্রতিবেদন</translation>
    </message>
    <message>
      <source>Months ahead</source>
      <translation>সামনের মাস</translation>
    </message>
    <message>
      <source>Months of the wet season °</source>
      <translation>বর্ষা মৌসুমের মাস °</translation>
    </message>
    <message>
      <source>Months to work off what is late °</source>
      <translation>যা দেরি হয়েছে তা শেষ করতে মাস °</translation>
    </message>
    <message>
      <source>More in the second</source>
      <translation>দ্বিতীয়টিতে বেশি</translation>
    </message>
    <message>
      <source>More solutions take longer and find cheaper plans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than</source>
      <translation>এর বেশি</translation>
    </message>
    <message>
      <source>More than (m)</source>
      <translation>এর বেশি (m)</translation>
    </message>
    <message>
      <source>More than 20 people in a household</source>
      <translation>একটি খানায় 20 জনের বেশি মানুষ</translation>
    </message>
    <message>
      <source>More than the trips can carry</source>
      <translation>যাত্রায় যা বহন করা যায় তার বেশি</translation>
    </message>
    <message>
      <source>More than the trips can carry, number</source>
      <translation>ট্রিপে যা বহন করা যায় তার বেশি, সংখ্যা</translation>
    </message>
    <message>
      <source>Most</source>
      <translation>সর্বাধিক</translation>
    </message>
    <message>
      <source>Move corners</source>
      <translation>কোণ সরান</translation>
    </message>
    <message>
      <source>Move, add or delete corners on the map; each change is taken at once.</source>
      <translation>মানচিত্রে কোণ সরান, যোগ করুন বা মুছুন; প্রতিটি পরিবর্তন সঙ্গে সঙ্গে নেওয়া হয়।</translation>
    </message>
    <message>
      <source>Municipal map</source>
      <translation>পৌর মানচিত্র</translation>
    </message>
    <message>
      <source>Municipal supply</source>
      <translation>পৌর সরবরাহ</translation>
    </message>
    <message>
      <source>Municipalities</source>
      <translation>পৌরসভা</translation>
    </message>
    <message>
      <source>Municipalities compared</source>
      <translation>তুলনা করা পৌরসভা</translation>
    </message>
    <message>
      <source>Municipality</source>
      <translation>পৌরসভা</translation>
    </message>
    <message>
      <source>Municipality there</source>
      <translation>সেখানকার পৌরসভা</translation>
    </message>
    <message>
      <source>Municipality, Service Provider, Treatment Plant, Help Desk or External.</source>
      <translation>পৌরসভা, সেবাদানকারী, শোধনাগার, হেল্প ডেস্ক বা বহিরাগত।</translation>
    </message>
    <message>
      <source>NSD code</source>
      <translation>NSD কোড</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>নাম</translation>
    </message>
    <message>
      <source>Name by which formulas and rules ask for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name column</source>
      <translation>নামের কলাম</translation>
    </message>
    <message>
      <source>Name header</source>
      <translation>নামের শিরোনাম</translation>
    </message>
    <message>
      <source>Name in formulas</source>
      <translation>সূত্রে নাম</translation>
    </message>
    <message>
      <source>Name in reports.</source>
      <translation>প্রতিবেদনে নাম।</translation>
    </message>
    <message>
      <source>Name of operator</source>
      <translation>পরিচালনাকারীর নাম</translation>
    </message>
    <message>
      <source>Name of owning institution</source>
      <translation>মালিক প্রতিষ্ঠানের নাম</translation>
    </message>
    <message>
      <source>Name of respondent</source>
      <translation>উত্তরদাতার নাম</translation>
    </message>
    <message>
      <source>Name of the NOLOGIN role that carries the grants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the caretaker.</source>
      <translation>তত্ত্বাবধায়কের নাম।</translation>
    </message>
    <message>
      <source>Name of the community that the building belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the community, unique.</source>
      <translation>বসতির নাম, অনন্য।</translation>
    </message>
    <message>
      <source>Name of the community.</source>
      <translation>বসতির নাম।</translation>
    </message>
    <message>
      <source>Name of the company.</source>
      <translation>কোম্পানির নাম।</translation>
    </message>
    <message>
      <source>Name of the delivered file.</source>
      <translation>পাওয়া ফাইলের নাম।</translation>
    </message>
    <message>
      <source>Name of the employee.</source>
      <translation>কর্মচারীর নাম।</translation>
    </message>
    <message>
      <source>Name of the file, without its folder.</source>
      <translation>ফোল্ডার ছাড়া ফাইলের নাম।</translation>
    </message>
    <message>
      <source>Name of the file.</source>
      <translation>ফাইলের নাম।</translation>
    </message>
    <message>
      <source>Name of the help desk.</source>
      <translation>হেল্প ডেস্কের নাম।</translation>
    </message>
    <message>
      <source>Name of the holiday</source>
      <translation>ছুটির নাম</translation>
    </message>
    <message>
      <source>Name of the icon; empty = none.</source>
      <translation>আইকনের নাম; ফাঁকা = নেই।</translation>
    </message>
    <message>
      <source>Name of the language in itself.</source>
      <translation>ভাষার নাম, সেই ভাষাতেই।</translation>
    </message>
    <message>
      <source>Name of the login role.</source>
      <translation>লগইন ভূমিকার নাম।</translation>
    </message>
    <message>
      <source>Name of the municipality.</source>
      <translation>পৌরসভার নাম।</translation>
    </message>
    <message>
      <source>Name of the object with its schema.</source>
      <translation>স্কিমাসহ বস্তুর নাম।</translation>
    </message>
    <message>
      <source>Name of the outcome in documents.</source>
      <translation>নথিতে ফলাফলের নাম।</translation>
    </message>
    <message>
      <source>Name of the output.</source>
      <translation>ফলাফলের নাম।</translation>
    </message>
    <message>
      <source>Name of the person.</source>
      <translation>ব্যক্তির নাম।</translation>
    </message>
    <message>
      <source>Name of the place.</source>
      <translation>স্থানের নাম।</translation>
    </message>
    <message>
      <source>Name of the plant that the drain leads to.</source>
      <translation>নর্দমা যে শোধনাগারে যায় তার নাম।</translation>
    </message>
    <message>
      <source>Name of the plant that the sewer leads to.</source>
      <translation>পয়োনালি যে শোধনাগারে যায় তার নাম।</translation>
    </message>
    <message>
      <source>Name of the plant.</source>
      <translation>শোধনাগারের নাম।</translation>
    </message>
    <message>
      <source>Name of the print layout</source>
      <translation>মুদ্রণ বিন্যাসের নাম</translation>
    </message>
    <message>
      <source>Name of the road.</source>
      <translation>সড়কের নাম।</translation>
    </message>
    <message>
      <source>Name of the role</source>
      <translation>ভূমিকার নাম</translation>
    </message>
    <message>
      <source>Name of the role that carries the grants.</source>
      <translation>অধিকার বহনকারী ভূমিকার নাম।</translation>
    </message>
    <message>
      <source>Name of the rung in documents.</source>
      <translation>নথিতে ধাপের নাম।</translation>
    </message>
    <message>
      <source>Name of the service provider.</source>
      <translation>সেবাদানকারীর নাম।</translation>
    </message>
    <message>
      <source>Name of the service.</source>
      <translation>সেবার নাম।</translation>
    </message>
    <message>
      <source>Name of the setting.</source>
      <translation>সেটিংয়ের নাম।</translation>
    </message>
    <message>
      <source>Name of the table.</source>
      <translation>সারণির নাম।</translation>
    </message>
    <message>
      <source>Name of the toilet</source>
      <translation>টয়লেটের নাম</translation>
    </message>
    <message>
      <source>Name of the toilet.</source>
      <translation>টয়লেটের নাম।</translation>
    </message>
    <message>
      <source>Name of the type on maps and charts.</source>
      <translation>মানচিত্র ও চার্টে ধরনের নাম।</translation>
    </message>
    <message>
      <source>Name of the ward.</source>
      <translation>ওয়ার্ডের নাম।</translation>
    </message>
    <message>
      <source>Name of the water body.</source>
      <translation>জলাশয়ের নাম।</translation>
    </message>
    <message>
      <source>Name of this run</source>
      <translation>এই চালনার নাম</translation>
    </message>
    <message>
      <source>Name or analysis</source>
      <translation>নাম বা বিশ্লেষণ</translation>
    </message>
    <message>
      <source>Name or code</source>
      <translation>নাম বা কোড</translation>
    </message>
    <message>
      <source>Name shown to people.</source>
      <translation>মানুষকে দেখানো নাম।</translation>
    </message>
    <message>
      <source>Name the buildings.</source>
      <translation>ভবনগুলোর নাম দিন।</translation>
    </message>
    <message>
      <source>Name the client gave to the database.</source>
      <translation>ক্লায়েন্ট ডেটাবেসকে যে নাম দিয়েছে।</translation>
    </message>
    <message>
      <source>Name the table of the documents with its schema, such as national.cwis_reports.</source>
      <translation>নথির টেবিলের নাম তার স্কিমাসহ দিন, যেমন national.cwis_reports।</translation>
    </message>
    <message>
      <source>Name to sign in with.</source>
      <translation>সাইন ইন করার নাম।</translation>
    </message>
    <message>
      <source>Name without folder.</source>
      <translation>ফোল্ডার ছাড়া নাম।</translation>
    </message>
    <message>
      <source>Name, BIN or number of the toilet</source>
      <translation>টয়লেটের নাম, BIN বা নম্বর</translation>
    </message>
    <message>
      <source>Name, user name or email</source>
      <translation>নাম, ব্যবহারকারী নাম বা ইমেইল</translation>
    </message>
    <message>
      <source>Name, value and unit of each setting the figures rest on.</source>
      <translation>সংখ্যাগুলো যেসব সেটিংয়ের ওপর নির্ভর করে তার নাম, মান ও একক।</translation>
    </message>
    <message>
      <source>Names a plant that does not operate</source>
      <translation>চালু নয় এমন শোধনাগারের নাম দেয়</translation>
    </message>
    <message>
      <source>Names a plant, but the lines drawn do not lead to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names and contacts of owners are not among your rights. Leave the reason empty to get lists without them.</source>
      <translation>মালিকের নাম ও যোগাযোগ আপনার অধিকারে নেই। সেগুলো ছাড়া তালিকা পেতে কারণটি খালি রাখুন।</translation>
    </message>
    <message>
      <source>Names of offices or businesses in the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of persons are left out: the export of owners gives them, with a reason.</source>
      <translation>ব্যক্তির নাম বাদ দেওয়া হয়েছে: মালিকদের রপ্তানিতে কারণসহ তা পাওয়া যায়।</translation>
    </message>
    <message>
      <source>Names of the columns that differ.</source>
      <translation>যে কলামগুলো আলাদা তাদের নাম।</translation>
    </message>
    <message>
      <source>Names of the fields that are not filled.</source>
      <translation>পূরণ করা হয়নি এমন ঘরগুলোর নাম।</translation>
    </message>
    <message>
      <source>Names of the layers exported.</source>
      <translation>রপ্তানি করা স্তরের নাম।</translation>
    </message>
    <message>
      <source>Names of the roles held.</source>
      <translation>ধারণ করা ভূমিকার নাম।</translation>
    </message>
    <message>
      <source>Names or numbers, parted by semicolons. Empty: all that take faecal sludge.</source>
      <translation>সেমিকোলন দিয়ে আলাদা করা নাম বা নম্বর। খালি: যারা পয়োবর্জ্য নেয় সব।</translation>
    </message>
    <message>
      <source>Names or numbers, parted by semicolons. Empty: all that you may see.</source>
      <translation>সেমিকোলন দিয়ে আলাদা করা নাম বা নম্বর। খালি: আপনি যা দেখতে পারেন সব।</translation>
    </message>
    <message>
      <source>Names parted by semicolons, such as Cholera; Typhoid. Empty: all.</source>
      <translation>সেমিকোলন দিয়ে আলাদা করা নাম, যেমন Cholera; Typhoid। খালি: সব।</translation>
    </message>
    <message>
      <source>National ID</source>
      <translation>জাতীয় পরিচয়পত্র</translation>
    </message>
    <message>
      <source>National ID of the owner</source>
      <translation>মালিকের জাতীয় পরিচয়পত্র</translation>
    </message>
    <message>
      <source>National ID, masked</source>
      <translation>জাতীয় পরিচয়পত্র, আড়াল করা</translation>
    </message>
    <message>
      <source>National dashboard</source>
      <translation>জাতীয় ড্যাশবোর্ড</translation>
    </message>
    <message>
      <source>Natural breaks</source>
      <translation>স্বাভাবিক বিভাজন</translation>
    </message>
    <message>
      <source>Near a well (%)</source>
      <translation>কূপের কাছে (%)</translation>
    </message>
    <message>
      <source>Near matches</source>
      <translation>কাছাকাছি মিল</translation>
    </message>
    <message>
      <source>Nearest containment</source>
      <translation>নিকটতম কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Nearest dwelling (m)</source>
      <translation>নিকটতম বাসগৃহ (m)</translation>
    </message>
    <message>
      <source>Nearest plant</source>
      <translation>নিকটতম শোধনাগার</translation>
    </message>
    <message>
      <source>Nearest road</source>
      <translation>নিকটতম সড়ক</translation>
    </message>
    <message>
      <source>Nearest road of a point</source>
      <translation>বিন্দুর নিকটতম সড়ক</translation>
    </message>
    <message>
      <source>Nearest road of {key}: {road}, {metres} m away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest road wide enough</source>
      <translation>যথেষ্ট প্রশস্ত নিকটতম সড়ক</translation>
    </message>
    <message>
      <source>Nearest sewer</source>
      <translation>নিকটতম পয়োনালি</translation>
    </message>
    <message>
      <source>Need (gap times people)</source>
      <translation>প্রয়োজন (ব্যবধান গুণ মানুষ)</translation>
    </message>
    <message>
      <source>Needed, not demanded</source>
      <translation>প্রয়োজন আছে, চাহিদা নেই</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>প্রয়োজন</translation>
    </message>
    <message>
      <source>Needs more than 200 mm</source>
      <translation>200 mm-এর বেশি লাগে</translation>
    </message>
    <message>
      <source>Negative</source>
      <translation>নেতিবাচক</translation>
    </message>
    <message>
      <source>Neighbourhood, open ground and water</source>
      <translation>আশপাশ, খোলা জায়গা ও জলাশয়</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>প্রতিবেশী</translation>
    </message>
    <message>
      <source>Neither a layer of wells nor a building with a well is there: the distance to wells was left out.</source>
      <translation>কূপের স্তর বা কূপসহ ভবন কোনোটিই নেই: কূপ পর্যন্ত দূরত্ব বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>Network address of the client; empty = local socket.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network address of the computer; empty for the same computer.</source>
      <translation>কম্পিউটারের নেটওয়ার্ক ঠিকানা; একই কম্পিউটার হলে খালি।</translation>
    </message>
    <message>
      <source>Network not digitised</source>
      <translation>নেটওয়ার্ক ডিজিটাল করা হয়নি</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>নতুন অ্যাকাউন্ট</translation>
    </message>
    <message>
      <source>New application</source>
      <translation>নতুন আবেদন</translation>
    </message>
    <message>
      <source>New building</source>
      <translation>নতুন ভবন</translation>
    </message>
    <message>
      <source>New building from a survey</source>
      <translation>জরিপ থেকে নতুন ভবন</translation>
    </message>
    <message>
      <source>New building, split off</source>
      <translation>ভাগ করা নতুন ভবন</translation>
    </message>
    <message>
      <source>New containment</source>
      <translation>নতুন কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>New day</source>
      <translation>নতুন দিন</translation>
    </message>
    <message>
      <source>New desludging vehicle</source>
      <translation>নতুন মল নিষ্কাশন যান</translation>
    </message>
    <message>
      <source>New drain</source>
      <translation>নতুন নর্দমা</translation>
    </message>
    <message>
      <source>New effluent standard</source>
      <translation>নির্গত পানির নতুন মান</translation>
    </message>
    <message>
      <source>New employee</source>
      <translation>নতুন কর্মী</translation>
    </message>
    <message>
      <source>New help desk</source>
      <translation>নতুন হেল্প ডেস্ক</translation>
    </message>
    <message>
      <source>New holiday</source>
      <translation>নতুন ছুটি</translation>
    </message>
    <message>
      <source>New hotspot</source>
      <translation>নতুন হটস্পট</translation>
    </message>
    <message>
      <source>New low-income community</source>
      <translation>নতুন নিম্ন আয়ের বসতি</translation>
    </message>
    <message>
      <source>New ones are</source>
      <translation>নতুনগুলো হবে</translation>
    </message>
    <message>
      <source>New package for the field</source>
      <translation>মাঠের জন্য নতুন প্যাকেজ</translation>
    </message>
    <message>
      <source>New password</source>
      <translation>নতুন পাসওয়ার্ড</translation>
    </message>
    <message>
      <source>New performance test</source>
      <translation>নতুন কার্যকারিতা পরীক্ষা</translation>
    </message>
    <message>
      <source>New road</source>
      <translation>নতুন সড়ক</translation>
    </message>
    <message>
      <source>New role</source>
      <translation>নতুন ভূমিকা</translation>
    </message>
    <message>
      <source>New scenario</source>
      <translation>নতুন পরিকল্পনা</translation>
    </message>
    <message>
      <source>New service provider</source>
      <translation>নতুন সেবাদানকারী</translation>
    </message>
    <message>
      <source>New sewer</source>
      <translation>নতুন পয়োনালি</translation>
    </message>
    <message>
      <source>New sewer connection</source>
      <translation>নতুন পয়োনালি সংযোগ</translation>
    </message>
    <message>
      <source>New survey</source>
      <translation>নতুন জরিপ</translation>
    </message>
    <message>
      <source>New target</source>
      <translation>নতুন লক্ষ্য</translation>
    </message>
    <message>
      <source>New toilet</source>
      <translation>নতুন টয়লেট</translation>
    </message>
    <message>
      <source>New toilets</source>
      <translation>নতুন টয়লেট</translation>
    </message>
    <message>
      <source>New treatment plant</source>
      <translation>নতুন শোধনাগার</translation>
    </message>
    <message>
      <source>New type</source>
      <translation>নতুন ধরন</translation>
    </message>
    <message>
      <source>New value</source>
      <translation>নতুন মান</translation>
    </message>
    <message>
      <source>New water main</source>
      <translation>নতুন পানির মূল লাইন</translation>
    </message>
    <message>
      <source>New water sample</source>
      <translation>নতুন পানির নমুনা</translation>
    </message>
    <message>
      <source>New yearly cases</source>
      <translation>নতুন বার্ষিক আক্রান্ত</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>পরবর্তী</translation>
    </message>
    <message>
      <source>Next days</source>
      <translation>আগামী দিনগুলো</translation>
    </message>
    <message>
      <source>Next days with room</source>
      <translation>জায়গা আছে এমন পরের দিন</translation>
    </message>
    <message>
      <source>Next due</source>
      <translation>পরবর্তী নির্ধারিত তারিখ</translation>
    </message>
    <message>
      <source>Next emptying</source>
      <translation>পরবর্তী খালিকরণ</translation>
    </message>
    <message>
      <source>Next emptying before the last</source>
      <translation>পরের খালিকরণ শেষটির আগে</translation>
    </message>
    <message>
      <source>Next seven days</source>
      <translation>পরের সাত দিন</translation>
    </message>
    <message>
      <source>Next try</source>
      <translation>পরবর্তী চেষ্টা</translation>
    </message>
    <message>
      <source>Next, at {time}: {where}</source>
      <translation>এরপর, {time}: {where}</translation>
    </message>
    <message>
      <source>Next, by you.</source>
      <translation>এরপর, আপনার দ্বারা।</translation>
    </message>
    <message>
      <source>Next, by: {who}.</source>
      <translation>এরপর, যাঁর দ্বারা: {who}।</translation>
    </message>
    <message>
      <source>No</source>
      <translation>না</translation>
    </message>
    <message>
      <source>No Data</source>
      <translation>উপাত্ত নেই</translation>
    </message>
    <message>
      <source>No Payment Information</source>
      <translation>পরিশোধের তথ্য নেই</translation>
    </message>
    <message>
      <source>No access</source>
      <translation>প্রবেশপথ নেই</translation>
    </message>
    <message>
      <source>No analysis can be run here: switch the plugin “Processing” on (Plugins ▸ Manage and Install), then open this panel again.</source>
      <translation>এখানে কোনো বিশ্লেষণ চালানো যায় না: “Processing” প্লাগইন চালু করুন (Plugins ▸ Manage and Install), তারপর এই প্যানেল আবার খুলুন।</translation>
    </message>
    <message>
      <source>No analysis has been run yet.</source>
      <translation>এখনও কোনো বিশ্লেষণ চালানো হয়নি।</translation>
    </message>
    <message>
      <source>No application was made in this period.</source>
      <translation>এই সময়কালে কোনো আবেদন করা হয়নি।</translation>
    </message>
    <message>
      <source>No application was opened yet.</source>
      <translation>এখনও কোনো আবেদন খোলা হয়নি।</translation>
    </message>
    <message>
      <source>No building is recorded.</source>
      <translation>কোনো ভবন নথিভুক্ত নেই।</translation>
    </message>
    <message>
      <source>No building is selected on the map. Select some in the layer Buildings first.</source>
      <translation>মানচিত্রে কোনো ভবন নির্বাচিত নেই। আগে ভবন স্তরে কয়েকটি নির্বাচন করুন।</translation>
    </message>
    <message>
      <source>No capacity</source>
      <translation>ক্ষমতা নেই</translation>
    </message>
    <message>
      <source>No capacity is recorded for {names}: taken as without limit.</source>
      <translation>{names}-এর ক্ষমতা লেখা নেই: সীমাহীন ধরা হয়েছে।</translation>
    </message>
    <message>
      <source>No cases recorded</source>
      <translation>কোনো রোগী নথিভুক্ত নেই</translation>
    </message>
    <message>
      <source>No changes are recorded.</source>
      <translation>কোনো পরিবর্তন নথিভুক্ত নেই।</translation>
    </message>
    <message>
      <source>No containment is due for emptying in the next twelve months.</source>
      <translation>আগামী বারো মাসে কোনো কনটেইনমেন্টের খালিকরণ নির্ধারিত নেই।</translation>
    </message>
    <message>
      <source>No containment is linked to a building.</source>
      <translation>কোনো কনটেইনমেন্ট ভবনের সঙ্গে যুক্ত নেই।</translation>
    </message>
    <message>
      <source>No containment is recorded.</source>
      <translation>কোনো কনটেইনমেন্ট নথিভুক্ত নেই।</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>উপাত্ত নেই</translation>
    </message>
    <message>
      <source>No database is chosen. Connect the IMIS desk, or choose a connection of QGIS in this algorithm's parameters.</source>
      <translation>কোনো ডেটাবেস বাছাই করা নেই। IMIS ডেস্ক সংযুক্ত করুন, অথবা এই অ্যালগরিদমের প্যারামিটারে QGIS-এর একটি সংযোগ বাছাই করুন।</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>তারিখ নেই</translation>
    </message>
    <message>
      <source>No delivery is imported yet: every building is without data.</source>
      <translation>এখনও কোনো চালান আমদানি হয়নি: প্রতিটি ভবন উপাত্তহীন।</translation>
    </message>
    <message>
      <source>No depot or plant lies within {metres} m of a road: the longest connected part of the roads of each width was taken.</source>
      <translation>কোনো ডিপো বা শোধনাগার সড়কের {metres} m-এর মধ্যে নেই: প্রতিটি প্রস্থের সড়কের দীর্ঘতম সংযুক্ত অংশ নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>No discharge on record</source>
      <translation>নির্গমন নথিভুক্ত নেই</translation>
    </message>
    <message>
      <source>No due</source>
      <translation>বকেয়া নেই</translation>
    </message>
    <message>
      <source>No dwellings are recorded: the distance to them was left out.</source>
      <translation>কোনো বাসস্থান লেখা নেই: বাসস্থান পর্যন্ত দূরত্ব বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>No effluent test is recorded.</source>
      <translation>কোনো নির্গত পানির পরীক্ষা নথিভুক্ত নেই।</translation>
    </message>
    <message>
      <source>No emptying in the long period</source>
      <translation>দীর্ঘ সময়ে খালিকরণ নেই</translation>
    </message>
    <message>
      <source>No emptying is asked for in the next four weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No emptying is recorded.</source>
      <translation>কোনো খালিকরণ নথিভুক্ত নেই।</translation>
    </message>
    <message>
      <source>No feedback in this time.</source>
      <translation>এই সময়ে কোনো মতামত নেই।</translation>
    </message>
    <message>
      <source>No feedback on applications of this period says whether protective equipment was worn.</source>
      <translation>এই সময়ের আবেদনের কোনো মতামতে সুরক্ষা সরঞ্জাম পরা হয়েছিল কি না বলা নেই।</translation>
    </message>
    <message>
      <source>No feedback on applications of this period says whether the customer was satisfied.</source>
      <translation>এই সময়ের আবেদনের কোনো মতামতে গ্রাহক সন্তুষ্ট কি না বলা নেই।</translation>
    </message>
    <message>
      <source>No file is attached to this answer.</source>
      <translation>এই উত্তরের সঙ্গে কোনো ফাইল যুক্ত নেই।</translation>
    </message>
    <message>
      <source>No file is attached to this entry.</source>
      <translation>এই ভুক্তির সঙ্গে কোনো ফাইল যুক্ত নেই।</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation>সতর্কচিহ্ন নেই</translation>
    </message>
    <message>
      <source>No heading fills a column.</source>
      <translation>কোনো শিরোনাম কলাম পূরণ করে না।</translation>
    </message>
    <message>
      <source>No heights were given: slope and height below the settlement were left out.</source>
      <translation>কোনো উচ্চতা দেওয়া হয়নি: ঢাল ও বসতির নিচের উচ্চতা বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>No hotspot is recorded for this time.</source>
      <translation>এই সময়ের কোনো হটস্পট রেকর্ড করা নেই।</translation>
    </message>
    <message>
      <source>No indicator has a value.</source>
      <translation>কোনো সূচকের মান নেই।</translation>
    </message>
    <message>
      <source>No job was flagged.</source>
      <translation>কোনো কাজ চিহ্নিত হয়নি।</translation>
    </message>
    <message>
      <source>No land use is recorded: it was left out.</source>
      <translation>ভূমি ব্যবহার রেকর্ড নেই: বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>No layer is switched on. Open the municipal map, or choose a map theme.</source>
      <translation>কোনো স্তর চালু নেই। পৌর মানচিত্র খুলুন, অথবা একটি মানচিত্র থিম বাছাই করুন।</translation>
    </message>
    <message>
      <source>No matching payment on record.</source>
      <translation>মিলে যাওয়া পরিশোধ নথিভুক্ত নেই।</translation>
    </message>
    <message>
      <source>No municipality has a value in {}.</source>
      <translation>{}-এ কোনো পৌরসভার মান নেই।</translation>
    </message>
    <message>
      <source>No municipality has a value.</source>
      <translation>কোনো পৌরসভার মান নেই।</translation>
    </message>
    <message>
      <source>No operational plant takes faecal sludge. Choose plants, or give sites for new ones.</source>
      <translation>চালু কোনো শোধনাগার পয়োবর্জ্য নেয় না। শোধনাগার বাছাই করুন, অথবা নতুনগুলোর স্থান দিন।</translation>
    </message>
    <message>
      <source>No operational plant takes faecal sludge. Choose plants.</source>
      <translation>চালু কোনো শোধনাগার পয়োবর্জ্য নেয় না। শোধনাগার বাছাই করুন।</translation>
    </message>
    <message>
      <source>No operational plant takes sludge: the way to the plant is left out.</source>
      <translation>চালু কোনো শোধনাগার পয়োবর্জ্য নেয় না: শোধনাগারের পথ বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>No part has a value.</source>
      <translation>কোনো অংশের মান নেই।</translation>
    </message>
    <message>
      <source>No part of the best squares is large enough. Ask for less area, or for a lower percentile.</source>
      <translation>সেরা বর্গগুলোর কোনো অংশই যথেষ্ট বড় নয়। কম এলাকা, অথবা কম পার্সেন্টাইল চান।</translation>
    </message>
    <message>
      <source>No payment information</source>
      <translation>পরিশোধের তথ্য নেই</translation>
    </message>
    <message>
      <source>No people are ranked in this year.</source>
      <translation>এ বছরে কোনো মানুষের স্তর নির্ধারিত নেই।</translation>
    </message>
    <message>
      <source>No people live in buildings with on-site sanitation that a vehicle can reach.</source>
      <translation>যানবাহন পৌঁছাতে পারে এমন অন-সাইট স্যানিটেশনের ভবনে কেউ থাকেন না।</translation>
    </message>
    <message>
      <source>No photo is stored with this record, or it is not among your rights.</source>
      <translation>এই রেকর্ডের সঙ্গে কোনো ছবি রাখা নেই, অথবা তা আপনার অধিকারে নেই।</translation>
    </message>
    <message>
      <source>No plant to haul to</source>
      <translation>নেওয়ার মতো শোধনাগার নেই</translation>
    </message>
    <message>
      <source>No point of “connected to” lies near a road. Choose the depot or a treatment plant.</source>
      <translation>“সংযুক্ত” হিসেবে দেওয়া কোনো বিন্দু সড়কের কাছে নয়। ডিপো বা শোধনাগার বাছাই করুন।</translation>
    </message>
    <message>
      <source>No provider</source>
      <translation>সেবাদানকারী নেই</translation>
    </message>
    <message>
      <source>No report of {year} to compare with.</source>
      <translation>তুলনা করার মতো {year} সালের কোনো প্রতিবেদন নেই।</translation>
    </message>
    <message>
      <source>No result</source>
      <translation>ফল নেই</translation>
    </message>
    <message>
      <source>No revenue from emptying in this time.</source>
      <translation>এই সময়ে খালিকরণ থেকে কোনো আয় নেই।</translation>
    </message>
    <message>
      <source>No road is {width} m wide: the widest has {widest} m. Give at most that width.</source>
      <translation>কোনো সড়ক {width} m চওড়া নয়: সবচেয়ে চওড়াটি {widest} m। সর্বোচ্চ সেই প্রস্থ দিন।</translation>
    </message>
    <message>
      <source>No road near enough</source>
      <translation>যথেষ্ট কাছে সড়ক নেই</translation>
    </message>
    <message>
      <source>No road of at least {width:g} m is recorded here: no square has one near.</source>
      <translation>অন্তত {width:g} m-এর কোনো সড়ক এখানে লেখা নেই: কোনো বর্গের কাছে তেমন সড়ক নেই।</translation>
    </message>
    <message>
      <source>No road that leads tankers to a plant near enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No room with the site (m³ a year)</source>
      <translation>স্থানটিসহ জায়গা নেই (বছরে m³)</translation>
    </message>
    <message>
      <source>No room without the site (m³ a year)</source>
      <translation>স্থানটি ছাড়া জায়গা নেই (বছরে m³)</translation>
    </message>
    <message>
      <source>No service provider yet: choose one in the application first.</source>
      <translation>এখনও সেবাদানকারী নেই: আগে আবেদনে একটি বাছাই করুন।</translation>
    </message>
    <message>
      <source>No sewer or plant near</source>
      <translation>কাছে পয়োনালি বা শোধনাগার নেই</translation>
    </message>
    <message>
      <source>No sludge collection is recorded.</source>
      <translation>কোনো পয়োবর্জ্য সংগ্রহ রেকর্ড করা নেই।</translation>
    </message>
    <message>
      <source>No sludge to be hauled, or no road to haul it on: the haul was left out.</source>
      <translation>বহন করার পয়োবর্জ্য নেই, অথবা বহনের সড়ক নেই: পরিবহন বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>No sound report was received, so there is nothing to compare.</source>
      <translation>কোনো ঠিক প্রতিবেদন পাওয়া যায়নি, তাই তুলনা করার কিছু নেই।</translation>
    </message>
    <message>
      <source>No square is left. The table of reasons says which limit rules out most; try a smaller distance, or a larger area.</source>
      <translation>কোনো বর্গ বাকি নেই। কারণের সারণিতে আছে কোন সীমা সবচেয়ে বেশি বাদ দেয়; কম দূরত্ব বা বড় এলাকা দিয়ে দেখুন।</translation>
    </message>
    <message>
      <source>No street with known heights</source>
      <translation>জানা উচ্চতার কোনো রাস্তা নেই</translation>
    </message>
    <message>
      <source>No time</source>
      <translation>সময় নেই</translation>
    </message>
    <message>
      <source>No value</source>
      <translation>মান নেই</translation>
    </message>
    <message>
      <source>No value. Settings not given: {}.</source>
      <translation>মান নেই। যে সেটিং দেওয়া হয়নি: {}।</translation>
    </message>
    <message>
      <source>No value. {}</source>
      <translation>মান নেই। {}</translation>
    </message>
    <message>
      <source>No vehicle with the plate or number {names} is on record: its jobs are not known.</source>
      <translation>নম্বরপ্লেট বা নম্বর {names}-এর কোনো যান রেকর্ডে নেই: এর কাজগুলো জানা নেই।</translation>
    </message>
    <message>
      <source>No ward</source>
      <translation>ওয়ার্ড নেই</translation>
    </message>
    <message>
      <source>No ward of these figures has an area on the map yet. Load the wards first.</source>
      <translation>এই সংখ্যাগুলোর কোনো ওয়ার্ডের এলাকা এখনও মানচিত্রে নেই। আগে ওয়ার্ড লোড করুন।</translation>
    </message>
    <message>
      <source>No water bodies are recorded: the distance to them was left out.</source>
      <translation>কোনো জলাশয় লেখা নেই: জলাশয় পর্যন্ত দূরত্ব বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>No water body is drawn, so nothing tells where the ground drains. Draw them, or give flooded areas.</source>
      <translation>কোনো জলাশয় আঁকা নেই, তাই ভূমির পানি কোথায় যায় জানা যায় না। জলাশয় আঁকুন, অথবা প্লাবিত এলাকা দিন।</translation>
    </message>
    <message>
      <source>No water body is drawn. Draw them in the layer “Water bodies” first.</source>
      <translation>কোনো জলাশয় আঁকা নেই। আগে “জলাশয়” স্তরে সেগুলো আঁকুন।</translation>
    </message>
    <message>
      <source>No way</source>
      <translation>পথ নেই</translation>
    </message>
    <message>
      <source>No way to any toilet</source>
      <translation>কোনো টয়লেটে পথ নেই</translation>
    </message>
    <message>
      <source>No way to any toilet (people)</source>
      <translation>কোনো টয়লেটে পথ নেই (মানুষ)</translation>
    </message>
    <message>
      <source>No well is known: only containments with a recorded distance to the closest well get a score. Give a layer of wells.</source>
      <translation>কোনো কূপ জানা নেই: নিকটতম কূপের দূরত্ব লেখা আছে শুধু এমন কনটেইনমেন্ট নম্বর পায়। কূপের একটি স্তর দিন।</translation>
    </message>
    <message>
      <source>No well is known: the setting of the yearly report decides on the risk to groundwater.</source>
      <translation>কোনো কূপ জানা নেই: ভূগর্ভস্থ পানির ঝুঁকি বার্ষিক প্রতিবেদনের সেটিং ঠিক করে।</translation>
    </message>
    <message>
      <source>No well known</source>
      <translation>কোনো কূপ জানা নেই</translation>
    </message>
    <message>
      <source>No wide road near</source>
      <translation>কাছে প্রশস্ত সড়ক নেই</translation>
    </message>
    <message>
      <source>No year has a value.</source>
      <translation>কোনো বছরের মান নেই।</translation>
    </message>
    <message>
      <source>No year is approved yet. Only an approved report is sent.</source>
      <translation>এখনও কোনো বছর অনুমোদিত হয়নি। শুধু অনুমোদিত প্রতিবেদন পাঠানো হয়।</translation>
    </message>
    <message>
      <source>No yearly record of waterborne cases.</source>
      <translation>পানিবাহিত রোগের ঘটনার কোনো বার্ষিক রেকর্ড নেই।</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>নং</translation>
    </message>
    <message>
      <source>No. of buildings</source>
      <translation>ভবনের সংখ্যা</translation>
    </message>
    <message>
      <source>Nobody answered</source>
      <translation>কেউ উত্তর দেননি</translation>
    </message>
    <message>
      <source>Nobody comes</source>
      <translation>কেউ আসেন না</translation>
    </message>
    <message>
      <source>Nobody recorded</source>
      <translation>কেউ নথিভুক্ত নেই</translation>
    </message>
    <message>
      <source>Nobody's excreta can be followed: the records do not say where they go.</source>
      <translation>কারও মলমূত্রের গতিপথ জানা যায় না: রেকর্ডে তা বলা নেই।</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>নোড</translation>
    </message>
    <message>
      <source>Node at the end of the line.</source>
      <translation>রেখার শেষের সংযোগবিন্দু।</translation>
    </message>
    <message>
      <source>Node at the start of the line.</source>
      <translation>রেখার শুরুর সংযোগবিন্দু।</translation>
    </message>
    <message>
      <source>Nodes</source>
      <translation>নোড</translation>
    </message>
    <message>
      <source>Nodes taken as sites, at most</source>
      <translation>স্থান ধরা সংযোগবিন্দু, সর্বোচ্চ</translation>
    </message>
    <message>
      <source>Non-sewered (NSS) Area</source>
      <translation>পয়োনালিহীন (NSS) এলাকা</translation>
    </message>
    <message>
      <source>None</source>
      <translation>নেই</translation>
    </message>
    <message numerus="yes">
      <source>None of %n site(s) lies {metres} m from dwellings, on allowed ground and on a way of tankers to a plant.</source>
      <translation>
        <numerusform>%nটি স্থানের কোনোটিই বাসস্থান থেকে {metres} m দূরে, অনুমোদিত ভূমিতে এবং শোধনাগারগামী ট্যাংকারের পথে নয়।</numerusform>
        <numerusform>%nটি স্থানের কোনোটিই বাসস্থান থেকে {metres} m দূরে, অনুমোদিত ভূমিতে এবং শোধনাগারগামী ট্যাংকারের পথে নয়।</numerusform>
      </translation>
    </message>
    <message>
      <source>None of the applications of this period has been emptied.</source>
      <translation>এই সময়ের কোনো আবেদনের কনটেইনমেন্ট খালি করা হয়নি।</translation>
    </message>
    <message>
      <source>None of the records asked for is there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None was found.</source>
      <translation>কোনোটি পাওয়া যায়নি।</translation>
    </message>
    <message>
      <source>North</source>
      <translation>উত্তর দিক</translation>
    </message>
    <message>
      <source>North (m)</source>
      <translation>উত্তর (m)</translation>
    </message>
    <message>
      <source>Not Due</source>
      <translation>বকেয়া নয়</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
      <source>Not approved</source>
      <translation>অনুমোদিত নয়</translation>
    </message>
    <message>
      <source>Not assigned</source>
      <translation>নির্ধারিত নয়</translation>
    </message>
    <message>
      <source>Not connected</source>
      <translation>সংযুক্ত নয়</translation>
    </message>
    <message>
      <source>Not deleted: {who} changed {key} at {when}, after you looked at it.</source>
      <translation>মোছা হয়নি: আপনি দেখার পরে {who} {key} বদলেছেন, {when} সময়ে।</translation>
    </message>
    <message>
      <source>Not delivered</source>
      <translation>পৌঁছায়নি</translation>
    </message>
    <message>
      <source>Not delivered after (hours)</source>
      <translation>যত পরে পৌঁছায়নি ধরা হয় (ঘণ্টা)</translation>
    </message>
    <message>
      <source>Not delivered, by provider</source>
      <translation>পৌঁছায়নি, সেবাদানকারী অনুযায়ী</translation>
    </message>
    <message>
      <source>Not delivered, number</source>
      <translation>পৌঁছায়নি, সংখ্যা</translation>
    </message>
    <message>
      <source>Not drawn: a setting was missing when {year} was computed: {settings}. Set it in the tab “Settings”, then generate the year again.</source>
      <translation>আঁকা হয়নি: {year} গণনার সময় একটি সেটিং ছিল না: {settings}। “সেটিং” ট্যাবে তা দিন, তারপর বছরটি আবার তৈরি করুন।</translation>
    </message>
    <message>
      <source>Not due</source>
      <translation>বকেয়া নয়</translation>
    </message>
    <message>
      <source>Not emptied and proposed within the next 28 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not emptied yet.</source>
      <translation>এখনও খালি করা হয়নি।</translation>
    </message>
    <message>
      <source>Not emptied yet: the report is made after the emptying.</source>
      <translation>এখনও খালি করা হয়নি: প্রতিবেদন খালিকরণের পরে তৈরি হয়।</translation>
    </message>
    <message>
      <source>Not emptied yet: there is nothing to ask about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not farther than (m)</source>
      <translation>এর চেয়ে দূরে নয় (m)</translation>
    </message>
    <message>
      <source>Not given: {}. Without it there is no flow diagram and no service ladder. Enter it in the settings of the CWIS indicators, then generate the year again.</source>
      <translation>দেওয়া নেই: {}। এটি ছাড়া প্রবাহচিত্র ও সেবার সিঁড়ি হয় না। সিডব্লিউআইএস সূচকের সেটিংসে এটি দিন, তারপর বছরটি আবার তৈরি করুন।</translation>
    </message>
    <message>
      <source>Not hot</source>
      <translation>হট নয়</translation>
    </message>
    <message>
      <source>Not in the comparison</source>
      <translation>তুলনায় নেই</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>জানা নেই</translation>
    </message>
    <message>
      <source>Not more than all households.</source>
      <translation>সব খানার বেশি নয়।</translation>
    </message>
    <message>
      <source>Not more than the population.</source>
      <translation>জনসংখ্যার বেশি নয়।</translation>
    </message>
    <message>
      <source>Not more than there are of them.</source>
      <translation>যত আছে তার বেশি নয়।</translation>
    </message>
    <message>
      <source>Not on land that is available</source>
      <translation>পাওয়া যায় এমন জমিতে নয়</translation>
    </message>
    <message>
      <source>Not on the map</source>
      <translation>মানচিত্রে নেই</translation>
    </message>
    <message>
      <source>Not on the map and left out: {names}.</source>
      <translation>মানচিত্রে নেই বলে বাদ: {names}।</translation>
    </message>
    <message>
      <source>Not operational</source>
      <translation>চালু নয়</translation>
    </message>
    <message>
      <source>Not operational: its applications that are not yet emptied become unassigned (SP-02).</source>
      <translation>চালু নয়: এর যেসব আবেদনের খালিকরণ এখনও হয়নি সেগুলো অনির্ধারিত হয়ে যায় (SP-02)।</translation>
    </message>
    <message>
      <source>Not recorded</source>
      <translation>নথিভুক্ত নয়</translation>
    </message>
    <message>
      <source>Not recorded: count as without a private toilet °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not registered</source>
      <translation>নিবন্ধিত নয়</translation>
    </message>
    <message>
      <source>Not rounded</source>
      <translation>পূর্ণসংখ্যা করা হয়নি</translation>
    </message>
    <message>
      <source>Not saved: the record was changed by someone else. Your entries are still here.</source>
      <translation>সংরক্ষিত হয়নি: রেকর্ডটি অন্য কেউ বদলেছেন। আপনার লেখা এখনও এখানে আছে।</translation>
    </message>
    <message>
      <source>Not served</source>
      <translation>সেবাবহির্ভূত</translation>
    </message>
    <message>
      <source>Not served (m³)</source>
      <translation>সেবাবহির্ভূত (m³)</translation>
    </message>
    <message>
      <source>Not taken: this line crosses itself or is no line. Draw it again, or in two parts.</source>
      <translation>নেওয়া হয়নি: এই রেখা নিজেকে ছেদ করে বা কোনো রেখা নয়। আবার আঁকুন, অথবা দুই অংশে।</translation>
    </message>
    <message>
      <source>Not taken: this outline crosses itself or is no area. Draw it again.</source>
      <translation>নেওয়া হয়নি: এই সীমারেখা নিজেকে ছেদ করে বা কোনো এলাকা নয়। আবার আঁকুন।</translation>
    </message>
    <message>
      <source>Not yet emptied, by proposed date; weeks count from tomorrow.</source>
      <translation>এখনও খালি করা হয়নি, প্রস্তাবিত তারিখ অনুযায়ী; সপ্তাহ আগামীকাল থেকে গণনা।</translation>
    </message>
    <message>
      <source>Not yet recorded.</source>
      <translation>এখনও নথিভুক্ত নয়।</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>টীকা</translation>
    </message>
    <message>
      <source>Note for the office</source>
      <translation>কার্যালয়ের জন্য টীকা</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>টীকা</translation>
    </message>
    <message>
      <source>Notes on single figures</source>
      <translation>একক সংখ্যার টীকা</translation>
    </message>
    <message>
      <source>Notes on the records behind the figure, each with a count.</source>
      <translation>সংখ্যার পেছনের রেকর্ড নিয়ে টীকা, প্রতিটি গণনাসহ।</translation>
    </message>
    <message>
      <source>Nothing begins with or holds “{text}” among what you may see.</source>
      <translation>আপনি যা দেখতে পারেন তার কোনোটি “{text}” দিয়ে শুরু নয় বা তাতে এটি নেই।</translation>
    </message>
    <message>
      <source>Nothing can be changed: the database is read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing fits. Take filters away, or search for something else.</source>
      <translation>কিছুই মেলে না। ছাঁকনি সরান, অথবা অন্য কিছু খুঁজুন।</translation>
    </message>
    <message>
      <source>Nothing here yet. What colleagues enter appears by itself.</source>
      <translation>এখানে এখনও কিছু নেই। সহকর্মীরা যা লেখেন তা নিজে থেকেই দেখা যায়।</translation>
    </message>
    <message>
      <source>Nothing here yet. “Import” brings in a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here yet. “{add}” enters the first one, “Import” brings in a file.</source>
      <translation>এখানে এখনও কিছু নেই। “{add}” দিয়ে প্রথমটি লিখুন, “আমদানি” দিয়ে ফাইল আনুন।</translation>
    </message>
    <message>
      <source>Nothing here yet. “{add}” enters the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in the file fills: {names}. Without it no row can be imported.</source>
      <translation>ফাইলের কিছুই এগুলো পূরণ করে না: {names}। এটি ছাড়া কোনো সারি আমদানি করা যায় না।</translation>
    </message>
    <message>
      <source>Nothing is chosen. Select features in the layer and tick “Selected features only”, or give their keys.</source>
      <translation>কিছুই বাছাই করা নেই। স্তরে ফিচার নির্বাচন করে “শুধু নির্বাচিত ফিচার”-এ টিক দিন, অথবা তাদের কী দিন।</translation>
    </message>
    <message>
      <source>Nothing is imported yet. Correct the refused rows here, or import the others without them.</source>
      <translation>এখনও কিছুই আমদানি হয়নি। প্রত্যাখ্যাত সারিগুলো এখানে সংশোধন করুন, অথবা সেগুলো ছাড়া বাকিগুলো আমদানি করুন।</translation>
    </message>
    <message>
      <source>Nothing is kept beyond its time.</source>
      <translation>মেয়াদের পরে কিছুই রাখা হয় না।</translation>
    </message>
    <message>
      <source>Nothing is summed downstream: give points of the outlets, or a raster of heights.</source>
      <translation>ভাটিতে কিছুই যোগ করা হয়নি: নির্গমমুখের বিন্দু অথবা উচ্চতার রাস্টার দিন।</translation>
    </message>
    <message>
      <source>Nothing is to be emptied for {keys}: emptied already, no longer in use, or in another ward.</source>
      <translation>{keys}-এর জন্য খালি করার কিছু নেই: আগেই খালি করা, আর ব্যবহৃত নয়, অথবা অন্য ওয়ার্ডে।</translation>
    </message>
    <message>
      <source>Nothing of the emptying service happened in this time.</source>
      <translation>এই সময়ে খালিকরণ সেবার কিছুই ঘটেনি।</translation>
    </message>
    <message>
      <source>Nothing of this file is imported yet. Keep it in the list of deliveries, to go on later?</source>
      <translation>এই ফাইলের কিছুই এখনও আমদানি হয়নি। পরে চালিয়ে যেতে এটি চালানের তালিকায় রাখবেন?</translation>
    </message>
    <message>
      <source>Nothing of this network is recorded.</source>
      <translation>এই নেটওয়ার্কের কিছুই রেকর্ড করা নেই।</translation>
    </message>
    <message>
      <source>Nothing to compare yet.</source>
      <translation>এখনও তুলনার কিছু নেই।</translation>
    </message>
    <message>
      <source>Nothing to remark on the records behind the figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits to be sent.</source>
      <translation>পাঠানোর অপেক্ষায় কিছু নেই।</translation>
    </message>
    <message>
      <source>Nothing was deleted: {key} is gone already, or your account may not delete it.</source>
      <translation>কিছুই মোছা হয়নি: {key} আগেই নেই, অথবা আপনার অ্যাকাউন্ট তা মুছতে পারে না।</translation>
    </message>
    <message>
      <source>Nothing was emptied in the last 12 months: the model cannot be compared with the record.</source>
      <translation>গত 12 মাসে কিছুই খালি করা হয়নি: মডেলটি রেকর্ডের সঙ্গে তুলনা করা যায় না।</translation>
    </message>
    <message>
      <source>Nothing was emptied.</source>
      <translation>কিছুই খালি করা হয়নি।</translation>
    </message>
    <message>
      <source>Nothing was found with these parameters. The result is empty.</source>
      <translation>এই প্যারামিটারে কিছু পাওয়া যায়নি। ফলাফল খালি।</translation>
    </message>
    <message>
      <source>Nothing was sent yet.</source>
      <translation>এখনও কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
      <source>Nothing: the data changed between the runs.</source>
      <translation>কিছু নেই: রান দুটির মাঝে উপাত্ত বদলেছে।</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>বিজ্ঞপ্তি</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>নভেম্বর</translation>
    </message>
    <message>
      <source>November</source>
      <translation>নভেম্বর</translation>
    </message>
    <message>
      <source>Now the new building: fill its form. Nothing is stored before it is saved.</source>
      <translation>এখন নতুন ভবন: এর ফর্ম পূরণ করুন। সংরক্ষণের আগে কিছুই রাখা হয় না।</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>নম্বর</translation>
    </message>
    <message>
      <source>Number in the delivery.</source>
      <translation>চালানের ভেতরের নম্বর।</translation>
    </message>
    <message>
      <source>Number in the order of east, then north.</source>
      <translation>পূর্ব, তারপর উত্তর ক্রমে নম্বর।</translation>
    </message>
    <message>
      <source>Number of answers shown.</source>
      <translation>দেখানো উত্তরের সংখ্যা।</translation>
    </message>
    <message>
      <source>Number of cases at the point (empty: 1)</source>
      <translation>বিন্দুতে ঘটনার সংখ্যা (ফাঁকা: 1)</translation>
    </message>
    <message>
      <source>Number of connected parts.</source>
      <translation>সংযুক্ত অংশের সংখ্যা।</translation>
    </message>
    <message>
      <source>Number of containments the building uses.</source>
      <translation>ভবনটি যতগুলো কনটেইনমেন্ট ব্যবহার করে।</translation>
    </message>
    <message>
      <source>Number of floors</source>
      <translation>তলার সংখ্যা</translation>
    </message>
    <message>
      <source>Number of nodes.</source>
      <translation>নোডের সংখ্যা।</translation>
    </message>
    <message>
      <source>Number of pieces.</source>
      <translation>খণ্ডের সংখ্যা।</translation>
    </message>
    <message>
      <source>Number of roads it was built from.</source>
      <translation>যতগুলো সড়ক থেকে এটি তৈরি।</translation>
    </message>
    <message>
      <source>Number of rows kept of the result.</source>
      <translation>ফলাফলের যত সারি রাখা হয়েছে।</translation>
    </message>
    <message>
      <source>Number of samples taken there, number.</source>
      <translation>সেখানে নেওয়া নমুনার সংখ্যা, সংখ্যা।</translation>
    </message>
    <message>
      <source>Number of stations</source>
      <translation>স্টেশনের সংখ্যা</translation>
    </message>
    <message>
      <source>Number of the application.</source>
      <translation>আবেদনের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the building.</source>
      <translation>ভবনের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the collection.</source>
      <translation>সংগ্রহের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the connected part of the network, 1 is the longest.</source>
      <translation>নেটওয়ার্কের সংযুক্ত অংশের নম্বর, 1 সবচেয়ে দীর্ঘ।</translation>
    </message>
    <message>
      <source>Number of the delivery in force.</source>
      <translation>কার্যকর চালানের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the delivery.</source>
      <translation>চালানের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the driving licence; drivers only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the emptying.</source>
      <translation>খালিকরণের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the kept run</source>
      <translation>রাখা চালনার নম্বর</translation>
    </message>
    <message>
      <source>Number of the line in the order of road codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the outcome, 1 to 12.</source>
      <translation>ফলাফলের নম্বর, 1 থেকে 12।</translation>
    </message>
    <message>
      <source>Number of the owner's identity document.</source>
      <translation>মালিকের পরিচয়পত্রের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the payer in the delivery.</source>
      <translation>চালানে পরিশোধকারীর নম্বর।</translation>
    </message>
    <message>
      <source>Number of the payer, from the building.</source>
      <translation>পরিশোধকারীর নম্বর, ভবন থেকে।</translation>
    </message>
    <message>
      <source>Number of the payer.</source>
      <translation>পরিশোধকারীর নম্বর।</translation>
    </message>
    <message>
      <source>Number of the payment row.</source>
      <translation>পরিশোধ সারির নম্বর।</translation>
    </message>
    <message>
      <source>Number of the piece.</source>
      <translation>খণ্ডের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the plant.</source>
      <translation>শোধনাগারের নম্বর।</translation>
    </message>
    <message>
      <source>Number of the provider.</source>
      <translation>সেবাদানকারীর নম্বর।</translation>
    </message>
    <message>
      <source>Number of the receipt given, once per service provider.</source>
      <translation>দেওয়া রসিদের নম্বর, প্রতি সেবাদানকারীর জন্য একবার।</translation>
    </message>
    <message>
      <source>Number of the role.</source>
      <translation>ভূমিকার নম্বর।</translation>
    </message>
    <message>
      <source>Number of the survey or connection report that it became.</source>
      <translation>যে জরিপ বা সংযোগ প্রতিবেদনে এটি পরিণত হয়েছে তার নম্বর।</translation>
    </message>
    <message>
      <source>Number of the system, or others.</source>
      <translation>ব্যবস্থার নম্বর, বা অন্যান্য।</translation>
    </message>
    <message>
      <source>Number of the test.</source>
      <translation>পরীক্ষার নম্বর।</translation>
    </message>
    <message>
      <source>Number of toilets</source>
      <translation>টয়লেটের সংখ্যা</translation>
    </message>
    <message>
      <source>Number of toilets.</source>
      <translation>টয়লেটের সংখ্যা।</translation>
    </message>
    <message>
      <source>Number or name</source>
      <translation>নম্বর বা নাম</translation>
    </message>
    <message>
      <source>Number or sample place</source>
      <translation>নম্বর বা নমুনার স্থান</translation>
    </message>
    <message>
      <source>Number plate</source>
      <translation>নম্বর প্লেট</translation>
    </message>
    <message>
      <source>Number plate of the vehicle.</source>
      <translation>যানের নম্বর প্লেট।</translation>
    </message>
    <message>
      <source>Number plates, parted by semicolons. Empty: all that are operational.</source>
      <translation>সেমিকোলন দিয়ে আলাদা করা নম্বরপ্লেট। খালি: চালু সবগুলো।</translation>
    </message>
    <message>
      <source>Number whose point lies inside.</source>
      <translation>যে সংখ্যকের বিন্দু ভেতরে পড়ে।</translation>
    </message>
    <message>
      <source>Number, BIN or name</source>
      <translation>নম্বর, BIN বা নাম</translation>
    </message>
    <message>
      <source>Number, application or receipt</source>
      <translation>নম্বর, আবেদন বা রসিদ</translation>
    </message>
    <message>
      <source>Number, name or address</source>
      <translation>নম্বর, নাম বা ঠিকানা</translation>
    </message>
    <message>
      <source>Number, name or driving licence</source>
      <translation>নম্বর, নাম বা ড্রাইভিং লাইসেন্স</translation>
    </message>
    <message>
      <source>Number.</source>
      <translation>নম্বর।</translation>
    </message>
    <message>
      <source>Numbers of applications and IDs of containments, parted by commas, such as 118, C000012.</source>
      <translation>কমা দিয়ে আলাদা করা আবেদনের নম্বর ও কনটেইনমেন্টের ID, যেমন 118, C000012।</translation>
    </message>
    <message>
      <source>Numbers of water sources and structure types are those of</source>
      <translation>পানির উৎস ও কাঠামোর ধরনের নম্বর যে তালিকার</translation>
    </message>
    <message>
      <source>Numerator</source>
      <translation>ভাজ্য</translation>
    </message>
    <message>
      <source>OR-Tools</source>
      <translation>OR-Tools</translation>
    </message>
    <message>
      <source>OR-Tools did not come to an end in time; IMIS's own method is used.</source>
      <translation>OR-Tools সময়মতো শেষ করতে পারেনি; IMIS-এর নিজের পদ্ধতি ব্যবহার করা হয়েছে।</translation>
    </message>
    <message>
      <source>OR-Tools ended with an error; its last words are in the log. Choose IMIS's own method and run again.</source>
      <translation>OR-Tools ত্রুটি দিয়ে শেষ হয়েছে; এর শেষ কথা লগে আছে। IMIS-এর নিজের পদ্ধতি বাছাই করে আবার চালান।</translation>
    </message>
    <message>
      <source>OR-Tools is not installed on this computer; IMIS's own method is used. “python3 -m imis_plugin solver” installs it.</source>
      <translation>এই কম্পিউটারে OR-Tools ইনস্টল করা নেই; IMIS-এর নিজের পদ্ধতি ব্যবহৃত হয়। “python3 -m imis_plugin solver” এটি ইনস্টল করে।</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>বস্তু</translation>
    </message>
    <message>
      <source>Objects only in the first</source>
      <translation>শুধু প্রথমটির বস্তু</translation>
    </message>
    <message>
      <source>Objects only in the second</source>
      <translation>শুধু দ্বিতীয়টির বস্তু</translation>
    </message>
    <message>
      <source>Objects that differ</source>
      <translation>যেসব বস্তু আলাদা</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>অক্টোবর</translation>
    </message>
    <message>
      <source>October</source>
      <translation>অক্টোবর</translation>
    </message>
    <message>
      <source>Odds ratio</source>
      <translation>অডস অনুপাত</translation>
    </message>
    <message>
      <source>Odds ratio of failed samples near high-risk wells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Odds ratio {ratio}, 95 % interval {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Odds ratio, 95 % interval: lower end</source>
      <translation>অডস অনুপাত, 95 % ব্যবধান: নিম্ন প্রান্ত</translation>
    </message>
    <message>
      <source>Odds ratio, 95 % interval: upper end</source>
      <translation>অডস অনুপাত, 95 % ব্যবধান: উচ্চ প্রান্ত</translation>
    </message>
    <message>
      <source>Of all containments on this use of the land, %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of all in built-up land of the ward, %.</source>
      <translation>ওয়ার্ডের মোট নির্মিত ভূমির মধ্যে, %।</translation>
    </message>
    <message>
      <source>Of it becomes wastewater (%) °</source>
      <translation>এর যতটা বর্জ্যপানি হয় (%) °</translation>
    </message>
    <message>
      <source>Of it becomes wastewater (share) °</source>
      <translation>এর যতটা বর্জ্যপানি হয় (অংশ) °</translation>
    </message>
    <message>
      <source>Of it delivered (%)</source>
      <translation>এর মধ্যে পৌঁছেছে (%)</translation>
    </message>
    <message>
      <source>Of it treated (%)</source>
      <translation>এর মধ্যে পরিশোধিত (%)</translation>
    </message>
    <message>
      <source>Of its building.</source>
      <translation>নিজ ভবনের।</translation>
    </message>
    <message>
      <source>Of the building.</source>
      <translation>ভবনটির।</translation>
    </message>
    <message>
      <source>Of the coordinates in the file, e.g. EPSG:4326.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the cut, m.</source>
      <translation>কাটা অংশের, m।</translation>
    </message>
    <message>
      <source>Of the device, degrees.</source>
      <translation>যন্ত্রের, ডিগ্রি।</translation>
    </message>
    <message>
      <source>Of the file.</source>
      <translation>ফাইলের।</translation>
    </message>
    <message>
      <source>Of the first of these buildings.</source>
      <translation>এই ভবনগুলোর প্রথমটির।</translation>
    </message>
    <message>
      <source>Of the latest year on record; only for those who may read cases.</source>
      <translation>রেকর্ডের সর্বশেষ বছরের; শুধু যাঁরা রোগীর তথ্য পড়তে পারেন তাঁদের জন্য।</translation>
    </message>
    <message>
      <source>Of the object within the result, such as a ward or a containment.</source>
      <translation>ফলাফলের ভেতরের বস্তুর, যেমন ওয়ার্ড বা কনটেইনমেন্ট।</translation>
    </message>
    <message>
      <source>Of the piece, m.</source>
      <translation>খণ্ডের, m।</translation>
    </message>
    <message>
      <source>Of the record that it is compared with, where there is one.</source>
      <translation>যে রেকর্ডের সঙ্গে তুলনা করা হয় তার, যেখানে তা আছে।</translation>
    </message>
    <message>
      <source>Of the record.</source>
      <translation>রেকর্ডের।</translation>
    </message>
    <message>
      <source>Of the road, m.</source>
      <translation>সড়কের, m।</translation>
    </message>
    <message>
      <source>Of the road.</source>
      <translation>সড়কের।</translation>
    </message>
    <message>
      <source>Of the search area (%)</source>
      <translation>অনুসন্ধান এলাকার (%)</translation>
    </message>
    <message>
      <source>Of the whole city only, by roles that build the network: the share of each ward and cell on the map follows it.</source>
      <translation>শুধু পুরো শহরের, যেসব ভূমিকা নেটওয়ার্ক তৈরি করে তারা: মানচিত্রে প্রতিটি ওয়ার্ড ও ঘরের অংশ এটি অনুসরণ করে।</translation>
    </message>
    <message>
      <source>Of these buildings in the last 12 months, per 1,000 of their containments in use.</source>
      <translation>গত 12 মাসে এই ভবনগুলোর, এদের ব্যবহৃত প্রতি 1,000 কনটেইনমেন্টে।</translation>
    </message>
    <message>
      <source>Of these, from open sources (%)</source>
      <translation>এর মধ্যে খোলা উৎস থেকে (%)</translation>
    </message>
    <message>
      <source>Of those, out of reach of vehicle and hose.</source>
      <translation>এর মধ্যে যান ও হোসপাইপের নাগালের বাইরে।</translation>
    </message>
    <message>
      <source>Off the network: speed (km/h) °</source>
      <translation>সড়ক নেটওয়ার্কের বাইরে: গতি (km/h) °</translation>
    </message>
    <message>
      <source>Off the network: way by straight line °</source>
      <translation>নেটওয়ার্কের বাইরে: সরলরেখার তুলনায় পথ °</translation>
    </message>
    <message>
      <source>Off the wind (degrees)</source>
      <translation>বাতাস থেকে সরে (ডিগ্রি)</translation>
    </message>
    <message>
      <source>Offered</source>
      <translation>দেখানো হয়</translation>
    </message>
    <message>
      <source>Offered in forms</source>
      <translation>ফর্মে দেখানো হয়</translation>
    </message>
    <message>
      <source>Offered in forms; records that have a retired value keep it.</source>
      <translation>ফর্মে দেওয়া হয়; অবসর দেওয়া মান যেসব রেকর্ডে আছে সেগুলোতে থাকে।</translation>
    </message>
    <message>
      <source>Offered to people.</source>
      <translation>মানুষকে দেওয়া হয়।</translation>
    </message>
    <message>
      <source>Offered when roles are given.</source>
      <translation>ভূমিকা দেওয়ার সময় দেখানো হয়।</translation>
    </message>
    <message>
      <source>Office or business</source>
      <translation>অফিস বা ব্যবসা</translation>
    </message>
    <message>
      <source>Office or business name</source>
      <translation>অফিস বা ব্যবসার নাম</translation>
    </message>
    <message>
      <source>Offices of the companies that empty containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old type</source>
      <translation>পুরোনো ধরন</translation>
    </message>
    <message>
      <source>Older than</source>
      <translation>এর চেয়ে পুরোনো</translation>
    </message>
    <message>
      <source>On a sewer</source>
      <translation>পয়োনালির ওপর</translation>
    </message>
    <message>
      <source>On allowed ground</source>
      <translation>অনুমোদিত জমিতে</translation>
    </message>
    <message>
      <source>On dashboards</source>
      <translation>ড্যাশবোর্ডে</translation>
    </message>
    <message>
      <source>On maps</source>
      <translation>মানচিত্রে</translation>
    </message>
    <message>
      <source>On maps and charts.</source>
      <translation>মানচিত্র ও লেখচিত্রে।</translation>
    </message>
    <message>
      <source>On maps and charts; no data is hatched in black on maps.</source>
      <translation>মানচিত্র ও লেখচিত্রে; উপাত্ত না থাকলে মানচিত্রে কালো দাগ টানা থাকে।</translation>
    </message>
    <message>
      <source>On site</source>
      <translation>অন-সাইট</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>মানচিত্রে</translation>
    </message>
    <message>
      <source>On the sewer</source>
      <translation>পয়োনালির ওপর</translation>
    </message>
    <message>
      <source>On the sewer (%)</source>
      <translation>পয়োনালির ওপর (%)</translation>
    </message>
    <message>
      <source>On the sewer, sewer not named</source>
      <translation>পয়োনালিতে, পয়োনালির নাম নেই</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>পথে</translation>
    </message>
    <message>
      <source>On vulnerable ground (%)</source>
      <translation>ঝুঁকিপূর্ণ জমিতে (%)</translation>
    </message>
    <message>
      <source>On-site sanitation</source>
      <translation>অন-সাইট স্যানিটেশন</translation>
    </message>
    <message>
      <source>On-site sanitation %</source>
      <translation>অন-সাইট স্যানিটেশন %</translation>
    </message>
    <message>
      <source>On-site sanitation without a containment</source>
      <translation>কনটেইনমেন্ট ছাড়া অন-সাইট স্যানিটেশন</translation>
    </message>
    <message>
      <source>On-site, contained (%)</source>
      <translation>অন-সাইট, ধারণকৃত (%)</translation>
    </message>
    <message>
      <source>On-site, not contained (%)</source>
      <translation>অন-সাইট, ধারণকৃত নয় (%)</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>আরও একবার</translation>
    </message>
    <message>
      <source>One</source>
      <translation>একটি</translation>
    </message>
    <message>
      <source>One candidate in each square of (m)</source>
      <translation>এই মাপের প্রতি বর্গে একটি প্রার্থী (m)</translation>
    </message>
    <message>
      <source>One complete year due.</source>
      <translation>একটি পূর্ণ বছর বকেয়া।</translation>
    </message>
    <message>
      <source>One of the values allowed.</source>
      <translation>অনুমোদিত মানের একটি।</translation>
    </message>
    <message>
      <source>One page a ward, with its key figures; or the ward chosen only.</source>
      <translation>প্রতি ওয়ার্ডে এক পৃষ্ঠা, মূল সংখ্যাসহ; অথবা শুধু বাছাই করা ওয়ার্ড।</translation>
    </message>
    <message>
      <source>One provider only: there is nobody to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One row</source>
      <translation>এক সারি</translation>
    </message>
    <message>
      <source>One row a building.</source>
      <translation>প্রতি ভবনে এক সারি।</translation>
    </message>
    <message>
      <source>One sheet for each containment of the route plan on the map, truck by truck in the order of driving.</source>
      <translation>মানচিত্রে থাকা পথ পরিকল্পনার প্রতিটি কনটেইনমেন্টের এক শিট, গাড়ি অনুযায়ী, চালানোর ক্রমে।</translation>
    </message>
    <message>
      <source>One span for all, or with the number or name of a plant before it: 08:00-17:00; 2 09:00-15:00.</source>
      <translation>সবার জন্য একটি সময়সীমা, অথবা আগে শোধনাগারের নম্বর বা নামসহ: 08:00-17:00; 2 09:00-15:00।</translation>
    </message>
    <message>
      <source>One year and more due.</source>
      <translation>এক বছর ও বেশি বকেয়া।</translation>
    </message>
    <message>
      <source>One-time password</source>
      <translation>একবারের পাসওয়ার্ড</translation>
    </message>
    <message>
      <source>One-way roads leave no way</source>
      <translation>একমুখী সড়কে পথ থাকে না</translation>
    </message>
    <message>
      <source>Only .kml files are read here.</source>
      <translation>এখানে শুধু .kml ফাইল পড়া হয়।</translation>
    </message>
    <message>
      <source>Only an account that was never worked with can be deleted. Prefer to switch it off.</source>
      <translation>যে অ্যাকাউন্টে কখনও কাজ হয়নি শুধু সেটিই মোছা যায়। বরং বন্ধ করে দিন।</translation>
    </message>
    <message>
      <source>Only an approved year is opened again.</source>
      <translation>কেবল অনুমোদিত বছরই আবার খোলা হয়।</translation>
    </message>
    <message>
      <source>Only buildings with a containment to empty</source>
      <translation>কেবল খালি করার মতো কনটেইনমেন্ট থাকা ভবন</translation>
    </message>
    <message>
      <source>Only community toilets have buildings that depend on them.</source>
      <translation>শুধু কমিউনিটি টয়লেটেরই নির্ভরশীল ভবন থাকে।</translation>
    </message>
    <message>
      <source>Only deleted or changed records can be brought back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only effluent is judged by the standard (TST-01).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only emergencies</source>
      <translation>শুধু জরুরি</translation>
    </message>
    <message>
      <source>Only flagged jobs on the map</source>
      <translation>মানচিত্রে শুধু চিহ্নযুক্ত কাজ</translation>
    </message>
    <message>
      <source>Only in the first</source>
      <translation>শুধু প্রথমটিতে</translation>
    </message>
    <message>
      <source>Only in the second</source>
      <translation>শুধু দ্বিতীয়টিতে</translation>
    </message>
    <message>
      <source>Only in these wards</source>
      <translation>শুধু এই ওয়ার্ডগুলোতে</translation>
    </message>
    <message>
      <source>Only levels whose stored measures are out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only main buildings</source>
      <translation>শুধু প্রধান ভবন</translation>
    </message>
    <message>
      <source>Only roles that you may give yourself.</source>
      <translation>কেবল সেই ভূমিকা যা আপনি নিজে দিতে পারেন।</translation>
    </message>
    <message>
      <source>Only rows that are not in order are checked again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only rows that are not in order are rejected here; the others are decided in their queue.</source>
      <translation>এখানে শুধু ঠিক নেই এমন সারি প্রত্যাখ্যান করা হয়; অন্যগুলোর সিদ্ধান্ত তাদের সারিতে হয়।</translation>
    </message>
    <message>
      <source>Only the report goes; the building stays as it is. A wrong report is better rejected with a reason.</source>
      <translation>শুধু প্রতিবেদনটি যাবে; ভবন যেমন আছে তেমনই থাকবে। ভুল প্রতিবেদন কারণসহ প্রত্যাখ্যান করাই ভালো।</translation>
    </message>
    <message>
      <source>Only these diseases</source>
      <translation>শুধু এই রোগগুলো</translation>
    </message>
    <message>
      <source>Only these service providers</source>
      <translation>শুধু এই সেবাদানকারীরা</translation>
    </message>
    <message>
      <source>Only these treatment plants</source>
      <translation>শুধু এই শোধনাগারগুলো</translation>
    </message>
    <message>
      <source>Only these vehicles</source>
      <translation>শুধু এই যানগুলো</translation>
    </message>
    <message>
      <source>Only vehicles that comply with maintenance standards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what differs</source>
      <translation>শুধু যা আলাদা</translation>
    </message>
    <message>
      <source>Only when the building is in the register already: what is known is filled in.</source>
      <translation>শুধু ভবনটি আগে থেকে নিবন্ধনে থাকলে: যা জানা আছে তা পূরণ করে দেওয়া হয়।</translation>
    </message>
    <message>
      <source>Only when the building is in the register already; the office then applies the survey to it.</source>
      <translation>শুধু ভবনটি আগে থেকে নিবন্ধনে থাকলে; তখন কার্যালয় জরিপটি এতে প্রয়োগ করে।</translation>
    </message>
    <message>
      <source>Onsite Treatment</source>
      <translation>অন-সাইট পরিশোধন</translation>
    </message>
    <message>
      <source>Onsite sanitation (%)</source>
      <translation>অন-সাইট স্যানিটেশন (%)</translation>
    </message>
    <message>
      <source>Onsite treatment</source>
      <translation>অন-সাইট পরিশোধন</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>খুলুন</translation>
    </message>
    <message>
      <source>Open Defecation</source>
      <translation>খোলা জায়গায় মলত্যাগ</translation>
    </message>
    <message>
      <source>Open Ground</source>
      <translation>খোলা জায়গা</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>আবার খুলুন</translation>
    </message>
    <message>
      <source>Open again…</source>
      <translation>আবার খুলুন…</translation>
    </message>
    <message>
      <source>Open applications</source>
      <translation>চলমান আবেদন</translation>
    </message>
    <message>
      <source>Open as layout</source>
      <translation>লেআউট হিসেবে খুলুন</translation>
    </message>
    <message>
      <source>Open defecation</source>
      <translation>খোলা জায়গায় মলত্যাগ</translation>
    </message>
    <message>
      <source>Open defecation (%)</source>
      <translation>খোলা জায়গায় মলত্যাগ (%)</translation>
    </message>
    <message>
      <source>Open file</source>
      <translation>ফাইল খুলুন</translation>
    </message>
    <message>
      <source>Open ground</source>
      <translation>খোলা জায়গা</translation>
    </message>
    <message>
      <source>Open record</source>
      <translation>রেকর্ড খুলুন</translation>
    </message>
    <message>
      <source>Open the attached file</source>
      <translation>সংযুক্ত ফাইল খুলুন</translation>
    </message>
    <message>
      <source>Open the filled template in QGIS's layout window, to change it before printing</source>
      <translation>মুদ্রণের আগে বদলাতে পূরণ করা টেমপ্লেটটি QGIS-এর লেআউট উইন্ডোতে খুলুন</translation>
    </message>
    <message>
      <source>Open the form of a new record with what stands here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the map</source>
      <translation>মানচিত্র খুলুন</translation>
    </message>
    <message>
      <source>Open the municipal map</source>
      <translation>পৌর মানচিত্র খুলুন</translation>
    </message>
    <message>
      <source>Open the municipal map first.</source>
      <translation>আগে পৌর মানচিত্র খুলুন।</translation>
    </message>
    <message>
      <source>Open the municipal map to see this place: there is no panel for it.</source>
      <translation>এই স্থান দেখতে পৌর মানচিত্র খুলুন: এর জন্য কোনো প্যানেল নেই।</translation>
    </message>
    <message>
      <source>Open the municipal map: its layers, styles and themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the records</source>
      <translation>রেকর্ড খুলুন</translation>
    </message>
    <message>
      <source>Open the report as a print layout, with its map and tables, to look at it or to change it before printing</source>
      <translation>প্রতিবেদনটি মানচিত্র ও সারণিসহ মুদ্রণ লেআউট হিসেবে খুলুন, দেখতে বা মুদ্রণের আগে বদলাতে</translation>
    </message>
    <message>
      <source>Open, Closed or Unknown.</source>
      <translation>খোলা, বন্ধ বা অজানা।</translation>
    </message>
    <message>
      <source>Opening hours of the plants °</source>
      <translation>শোধনাগার খোলার সময় °</translation>
    </message>
    <message>
      <source>Opening the evidence</source>
      <translation>প্রমাণ খোলা হচ্ছে</translation>
    </message>
    <message>
      <source>Opening {year} again</source>
      <translation>{year} আবার খোলা হচ্ছে</translation>
    </message>
    <message>
      <source>Operated and maintained by</source>
      <translation>পরিচালনা ও রক্ষণাবেক্ষণকারী</translation>
    </message>
    <message>
      <source>Operational</source>
      <translation>চালু</translation>
    </message>
    <message>
      <source>Operational community toilet the people of the building use.</source>
      <translation>ভবনের মানুষ যে চালু কমিউনিটি টয়লেট ব্যবহার করেন।</translation>
    </message>
    <message>
      <source>Operational or not operational.</source>
      <translation>চালু বা চালু নয়।</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>সেবাদাতা</translation>
    </message>
    <message>
      <source>Options…</source>
      <translation>বিকল্প…</translation>
    </message>
    <message>
      <source>Or connect to a server elsewhere: choose a stored connection or a service above, or add one under Layer ▸ Data Source Manager ▸ PostgreSQL ▸ New and open this window again.</source>
      <translation>অথবা অন্য কোথাও সার্ভারে সংযোগ করুন: ওপরে রাখা সংযোগ বা সার্ভিস বাছাই করুন, অথবা Layer ▸ Data Source Manager ▸ PostgreSQL ▸ New-এ একটি যোগ করে এই উইন্ডো আবার খুলুন।</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>ক্রম</translation>
    </message>
    <message>
      <source>Order among the values of all lists.</source>
      <translation>সব তালিকার মানের মধ্যে ক্রম।</translation>
    </message>
    <message>
      <source>Order in the legend.</source>
      <translation>নির্দেশিকায় ক্রম।</translation>
    </message>
    <message>
      <source>Order in the list, group by group.</source>
      <translation>তালিকায় ক্রম, দল ধরে ধরে।</translation>
    </message>
    <message>
      <source>Order in the ring.</source>
      <translation>বলয়ে ক্রম।</translation>
    </message>
    <message>
      <source>Order in the trace</source>
      <translation>অনুসরণে ক্রম</translation>
    </message>
    <message>
      <source>Order of the classes.</source>
      <translation>শ্রেণির ক্রম।</translation>
    </message>
    <message>
      <source>Order of the groups.</source>
      <translation>দলগুলোর ক্রম।</translation>
    </message>
    <message>
      <source>Order of the parameters.</source>
      <translation>পরামিতির ক্রম।</translation>
    </message>
    <message>
      <source>Order on the axis.</source>
      <translation>অক্ষে ক্রম।</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>উৎস</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>অন্যান্য</translation>
    </message>
    <message>
      <source>Other Road</source>
      <translation>অন্যান্য সড়ক</translation>
    </message>
    <message>
      <source>Other cases</source>
      <translation>অন্যান্য আক্রান্ত</translation>
    </message>
    <message>
      <source>Other communities</source>
      <translation>অন্যান্য বসতি</translation>
    </message>
    <message>
      <source>Other containment type</source>
      <translation>অন্য ধরনের কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Other drinking water (%), highest quarter</source>
      <translation>খাবার পানির অন্য উৎস (%), সর্বোচ্চ চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Other drinking water (%), lowest quarter</source>
      <translation>খাবার পানির অন্য উৎস (%), সর্বনিম্ন চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Other fatalities</source>
      <translation>অন্যান্য মৃত্যু</translation>
    </message>
    <message>
      <source>Other gender</source>
      <translation>অন্যান্য লিঙ্গ</translation>
    </message>
    <message>
      <source>Other households</source>
      <translation>অন্যান্য খানা</translation>
    </message>
    <message>
      <source>Other key</source>
      <translation>অন্য কী</translation>
    </message>
    <message>
      <source>Other persons that day, persons.</source>
      <translation>সেদিনের অন্যান্য ব্যক্তি, জন।</translation>
    </message>
    <message>
      <source>Other place, specify</source>
      <translation>অন্য স্থান, উল্লেখ করুন</translation>
    </message>
    <message>
      <source>Other population</source>
      <translation>অন্যান্য জনসংখ্যা</translation>
    </message>
    <message>
      <source>Other reports of this building</source>
      <translation>এই ভবনের অন্যান্য প্রতিবেদন</translation>
    </message>
    <message>
      <source>Other structure, specify</source>
      <translation>অন্য কাঠামো, উল্লেখ করুন</translation>
    </message>
    <message>
      <source>Other users</source>
      <translation>অন্যান্য ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Other users of the month, persons.</source>
      <translation>মাসের অন্যান্য ব্যবহারকারী, জন।</translation>
    </message>
    <message>
      <source>Other ward</source>
      <translation>অন্য ওয়ার্ড</translation>
    </message>
    <message>
      <source>Other wards</source>
      <translation>অন্যান্য ওয়ার্ড</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>অন্যান্য</translation>
    </message>
    <message>
      <source>Others with disability</source>
      <translation>প্রতিবন্ধিতাসহ অন্যান্য</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>বাইরে</translation>
    </message>
    <message>
      <source>Out of reach</source>
      <translation>নাগালের বাইরে</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>ফলাফল</translation>
    </message>
    <message>
      <source>Outcome, code</source>
      <translation>ফলাফল, কোড</translation>
    </message>
    <message>
      <source>Outcomes by ward</source>
      <translation>ওয়ার্ড অনুযায়ী ফলাফল</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>নির্গমপথ</translation>
    </message>
    <message>
      <source>Outlet at the top</source>
      <translation>ওপরে নির্গমনমুখ</translation>
    </message>
    <message>
      <source>Outlet connection</source>
      <translation>নির্গমন সংযোগ</translation>
    </message>
    <message>
      <source>Outlets of the water bodies</source>
      <translation>জলাশয়ের নির্গমনমুখ</translation>
    </message>
    <message>
      <source>Outline (km)</source>
      <translation>সীমারেখা (km)</translation>
    </message>
    <message>
      <source>Outline (m)</source>
      <translation>সীমারেখা (m)</translation>
    </message>
    <message>
      <source>Outline as collected.</source>
      <translation>সংগৃহীত রূপরেখা।</translation>
    </message>
    <message>
      <source>Outline as drawn, as text: also one that cannot be stored as a shape is kept.</source>
      <translation>আঁকা সীমারেখা, লেখা হিসেবে: যা আকৃতি হিসেবে রাখা যায় না তাও রাখা হয়।</translation>
    </message>
    <message>
      <source>Outline of the building.</source>
      <translation>ভবনের রূপরেখা।</translation>
    </message>
    <message>
      <source>Outline of the outbreak, inside the municipal boundary. Its ward is the one that covers most of it.</source>
      <translation>প্রাদুর্ভাবের সীমারেখা, পৌর সীমানার ভেতরে। এর বেশির ভাগ যে ওয়ার্ডে পড়ে সেটিই এর ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Outline read from the file or drawn.</source>
      <translation>ফাইল থেকে পড়া বা আঁকা সীমারেখা।</translation>
    </message>
    <message>
      <source>Outline.</source>
      <translation>সীমারেখা।</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation>বাইরে</translation>
    </message>
    <message>
      <source>Outside the areas allowed</source>
      <translation>অনুমোদিত এলাকার বাইরে</translation>
    </message>
    <message>
      <source>Outside the search area</source>
      <translation>অনুসন্ধান এলাকার বাইরে</translation>
    </message>
    <message>
      <source>Over the years</source>
      <translation>বছরের পর বছর</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>সময় পার হয়েছে</translation>
    </message>
    <message>
      <source>Overdue containments</source>
      <translation>সময় পার হওয়া কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Overdue containments %</source>
      <translation>সময় পার হওয়া কনটেইনমেন্ট %</translation>
    </message>
    <message>
      <source>Overdue for emptying</source>
      <translation>খালিকরণের সময় পার</translation>
    </message>
    <message>
      <source>Overflow</source>
      <translation>উপচে পড়া</translation>
    </message>
    <message>
      <source>Overlap (minutes)</source>
      <translation>অধিক্রমণ (মিনিট)</translation>
    </message>
    <message>
      <source>Overload (people)</source>
      <translation>অতিরিক্ত চাপ (মানুষ)</translation>
    </message>
    <message>
      <source>Overridden at</source>
      <translation>হাতে বদলানোর সময়</translation>
    </message>
    <message>
      <source>Overridden by</source>
      <translation>হাতে বদলেছেন</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>সার্বিক চিত্র</translation>
    </message>
    <message>
      <source>Own</source>
      <translation>নিজস্ব</translation>
    </message>
    <message>
      <source>Own card</source>
      <translation>নিজস্ব কার্ড</translation>
    </message>
    <message>
      <source>Own score</source>
      <translation>নিজস্ব স্কোর</translation>
    </message>
    <message>
      <source>Own values of a city start at 100.</source>
      <translation>শহরের নিজস্ব মান 100 থেকে শুরু হয়।</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>মালিক</translation>
    </message>
    <message>
      <source>Owner Contact</source>
      <translation>মালিকের যোগাযোগ</translation>
    </message>
    <message>
      <source>Owner Name</source>
      <translation>মালিকের নাম</translation>
    </message>
    <message>
      <source>Owner and applicant</source>
      <translation>মালিক ও আবেদনকারী</translation>
    </message>
    <message>
      <source>Owner and operator</source>
      <translation>মালিক ও পরিচালক</translation>
    </message>
    <message>
      <source>Owner contact</source>
      <translation>মালিকের যোগাযোগ</translation>
    </message>
    <message>
      <source>Owner gender</source>
      <translation>মালিকের লিঙ্গ</translation>
    </message>
    <message>
      <source>Owner name</source>
      <translation>মালিকের নাম</translation>
    </message>
    <message>
      <source>Owner of the building at the time of the request (snapshot).</source>
      <translation>অনুরোধের সময় ভবনের মালিক (সেই সময়ের অবস্থা)।</translation>
    </message>
    <message>
      <source>Owner of the vehicle.</source>
      <translation>যানের মালিক।</translation>
    </message>
    <message>
      <source>Owners</source>
      <translation>মালিক</translation>
    </message>
    <message>
      <source>Owning institution</source>
      <translation>মালিক প্রতিষ্ঠান</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF report</source>
      <translation>PDF প্রতিবেদন</translation>
    </message>
    <message>
      <source>PDF report in Bangla</source>
      <translation>বাংলায় PDF প্রতিবেদন</translation>
    </message>
    <message>
      <source>PDF, JPG, PNG, DOCX or XLSX, up to 5 MB</source>
      <translation>PDF, JPG, PNG, DOCX বা XLSX, সর্বোচ্চ 5 MB</translation>
    </message>
    <message>
      <source>PDF…</source>
      <translation>PDF…</translation>
    </message>
    <message>
      <source>PPE Compliance</source>
      <translation>সুরক্ষা সরঞ্জাম ব্যবহার</translation>
    </message>
    <message>
      <source>PROVISIONAL</source>
      <translation>অস্থায়ী</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>প্যাকেজ</translation>
    </message>
    <message>
      <source>Package it came back with.</source>
      <translation>যে প্যাকেজে ফিরে এসেছে।</translation>
    </message>
    <message>
      <source>Package key</source>
      <translation>প্যাকেজের কী</translation>
    </message>
    <message>
      <source>Package {id}: rows and corrections</source>
      <translation>প্যাকেজ {id}: সারি ও সংশোধন</translation>
    </message>
    <message>
      <source>Package {key} was withdrawn.</source>
      <translation>প্যাকেজ {key} প্রত্যাহার করা হয়েছে।</translation>
    </message>
    <message>
      <source>Package {number} was made: {folder}. Copy the folder to the device.</source>
      <translation>প্যাকেজ {number} তৈরি হয়েছে: {folder}। ফোল্ডারটি ডিভাইসে কপি করুন।</translation>
    </message>
    <message>
      <source>Package {package}: {rows} rows read, {new} new or changed, {invalid} to correct, {photos} photos.</source>
      <translation>প্যাকেজ {package}: {rows}টি সারি পড়া, {new}টি নতুন বা বদলানো, {invalid}টি সংশোধন করতে হবে, {photos}টি ছবি।</translation>
    </message>
    <message>
      <source>Packages for the field</source>
      <translation>মাঠের জন্য প্যাকেজ</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>পৃষ্ঠা</translation>
    </message>
    <message>
      <source>Paid up</source>
      <translation>পুরো পরিশোধিত</translation>
    </message>
    <message>
      <source>Paid up %</source>
      <translation>পুরো পরিশোধিত %</translation>
    </message>
    <message>
      <source>Panels: {names}</source>
      <translation>প্যানেল: {names}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>কাগজ</translation>
    </message>
    <message>
      <source>Parameter</source>
      <translation>পরামিতি</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>পরামিতি</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>অংশ</translation>
    </message>
    <message>
      <source>Part joined (its first piece)</source>
      <translation>যুক্ত অংশ (এর প্রথম খণ্ড)</translation>
    </message>
    <message>
      <source>Part of the yearly report.</source>
      <translation>বার্ষিক প্রতিবেদনের অংশ।</translation>
    </message>
    <message>
      <source>Part the file plays: house_image, receipt_image, kml, photo.</source>
      <translation>ফাইলটির কাজ: house_image, receipt_image, kml, photo।</translation>
    </message>
    <message>
      <source>Partly</source>
      <translation>আংশিক</translation>
    </message>
    <message>
      <source>Parts cut off and linked to the nearest</source>
      <translation>বিচ্ছিন্ন ও নিকটতমটির সঙ্গে যুক্ত করা অংশ</translation>
    </message>
    <message>
      <source>Passed samples elsewhere</source>
      <translation>অন্যত্র উত্তীর্ণ নমুনা</translation>
    </message>
    <message>
      <source>Passed samples nearby</source>
      <translation>কাছাকাছি উত্তীর্ণ নমুনা</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
      <source>Password of {name} ({username})</source>
      <translation>{name} ({username})-এর পাসওয়ার্ড</translation>
    </message>
    <message>
      <source>Password set</source>
      <translation>পাসওয়ার্ড দেওয়া আছে</translation>
    </message>
    <message>
      <source>Pavement of the road.</source>
      <translation>সড়কের পৃষ্ঠ।</translation>
    </message>
    <message>
      <source>Pavement; empty: every pavement.</source>
      <translation>সড়কের পৃষ্ঠ; ফাঁকা: সব ধরনের পৃষ্ঠ।</translation>
    </message>
    <message>
      <source>Pay, currency per month.</source>
      <translation>বেতন, মাসিক মুদ্রায়।</translation>
    </message>
    <message>
      <source>Payer</source>
      <translation>পরিশোধকারী</translation>
    </message>
    <message>
      <source>Payer as delivered (snapshot).</source>
      <translation>প্রাপ্ত তথ্যে পরিশোধকারী (অনুলিপি)।</translation>
    </message>
    <message>
      <source>Payer as delivered.</source>
      <translation>প্রাপ্ত তথ্যে পরিশোধকারী।</translation>
    </message>
    <message>
      <source>Payload file</source>
      <translation>পাঠানো উপাত্তের ফাইল</translation>
    </message>
    <message>
      <source>Payload file…</source>
      <translation>পাঠানো উপাত্তের ফাইল…</translation>
    </message>
    <message>
      <source>Payment</source>
      <translation>পরিশোধ</translation>
    </message>
    <message>
      <source>Payment and photos</source>
      <translation>পরিশোধ ও ছবি</translation>
    </message>
    <message>
      <source>Payment on record</source>
      <translation>নথিভুক্ত পরিশোধ</translation>
    </message>
    <message>
      <source>Payment rows whose number belongs to no building yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment status of the property tax, its deliveries and what matches no building</source>
      <translation>সম্পত্তি করের পরিশোধের অবস্থা, এর চালান এবং যা কোনো ভবনের সঙ্গে মেলে না</translation>
    </message>
    <message>
      <source>Payment status of the solid-waste service, its deliveries and what matches no building</source>
      <translation>কঠিন বর্জ্য সেবার পরিশোধের অবস্থা, এর চালান এবং যা কোনো ভবনের সঙ্গে মেলে না</translation>
    </message>
    <message>
      <source>Payment status of the water supply, its deliveries and what matches no building</source>
      <translation>পানি সরবরাহের পরিশোধের অবস্থা, এর চালান এবং যা কোনো ভবনের সঙ্গে মেলে না</translation>
    </message>
    <message>
      <source>Payments</source>
      <translation>পরিশোধ</translation>
    </message>
    <message>
      <source>Payments table</source>
      <translation>পরিশোধের সারণি</translation>
    </message>
    <message>
      <source>Payments whose number belonged to no building at the time.</source>
      <translation>যেসব পরিশোধের নম্বর সে সময় কোনো ভবনের ছিল না।</translation>
    </message>
    <message>
      <source>Peak flow (l/s)</source>
      <translation>সর্বোচ্চ প্রবাহ (l/s)</translation>
    </message>
    <message>
      <source>Peak flow by mean flow °</source>
      <translation>সর্বোচ্চ প্রবাহ ভাগ গড় প্রবাহ °</translation>
    </message>
    <message>
      <source>Pending</source>
      <translation>অপেক্ষমাণ</translation>
    </message>
    <message>
      <source>People</source>
      <translation>মানুষ</translation>
    </message>
    <message>
      <source>People (%)</source>
      <translation>মানুষ (%)</translation>
    </message>
    <message>
      <source>People a hectare</source>
      <translation>হেক্টরপ্রতি মানুষ</translation>
    </message>
    <message>
      <source>People and cost</source>
      <translation>মানুষ ও খরচ</translation>
    </message>
    <message>
      <source>People by load</source>
      <translation>ভার অনুযায়ী মানুষ</translation>
    </message>
    <message>
      <source>People by outcome of their excreta, for the city and its parts (SFD-1).</source>
      <translation>মলমূত্রের পরিণতি অনুযায়ী মানুষ, শহর ও তার অংশের জন্য (SFD-1)।</translation>
    </message>
    <message>
      <source>People by rung, for the city and its parts (JMP-1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People connected</source>
      <translation>সংযুক্ত মানুষ</translation>
    </message>
    <message>
      <source>People connected, by outcome</source>
      <translation>সংযুক্ত মানুষ, ফলাফল অনুযায়ী</translation>
    </message>
    <message>
      <source>People drink from it: yes or no (empty: from all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People drink from the well</source>
      <translation>মানুষ কূপের পানি পান করেন</translation>
    </message>
    <message>
      <source>People gained</source>
      <translation>বাড়তি মানুষ</translation>
    </message>
    <message>
      <source>People gained a metre</source>
      <translation>প্রতি মিটারে লাভবান মানুষ</translation>
    </message>
    <message>
      <source>People in class A</source>
      <translation>A শ্রেণির মানুষ</translation>
    </message>
    <message>
      <source>People in class B</source>
      <translation>B শ্রেণির মানুষ</translation>
    </message>
    <message>
      <source>People in low-income buildings</source>
      <translation>নিম্ন আয়ের ভবনের মানুষ</translation>
    </message>
    <message>
      <source>People in low-income buildings (%)</source>
      <translation>নিম্ন আয়ের ভবনের মানুষ (%)</translation>
    </message>
    <message>
      <source>People in them</source>
      <translation>সেখানকার মানুষ</translation>
    </message>
    <message>
      <source>People not served</source>
      <translation>সেবাবঞ্চিত মানুষ</translation>
    </message>
    <message>
      <source>People of low income</source>
      <translation>নিম্ন আয়ের মানুষ</translation>
    </message>
    <message>
      <source>People of the group</source>
      <translation>দলের মানুষ</translation>
    </message>
    <message>
      <source>People of those within 10 m</source>
      <translation>এর মধ্যে 10 m-এর ভেতরের মানুষ</translation>
    </message>
    <message>
      <source>People of those within 15 m</source>
      <translation>এর মধ্যে 15 m-এর ভেতরের মানুষ</translation>
    </message>
    <message>
      <source>People of those within 30 m</source>
      <translation>এর মধ্যে 30 m-এর ভেতরের মানুষ</translation>
    </message>
    <message>
      <source>People per hectare</source>
      <translation>প্রতি হেক্টরে মানুষ</translation>
    </message>
    <message>
      <source>People per household</source>
      <translation>খানাপ্রতি মানুষ</translation>
    </message>
    <message>
      <source>People per seat</source>
      <translation>আসনপ্রতি মানুষ</translation>
    </message>
    <message>
      <source>People served</source>
      <translation>সেবাপ্রাপ্ত মানুষ</translation>
    </message>
    <message>
      <source>People served (%)</source>
      <translation>সেবাপ্রাপ্ত মানুষ (%)</translation>
    </message>
    <message>
      <source>People served by number of new toilets (%)</source>
      <translation>নতুন টয়লেটের সংখ্যা অনুযায়ী সেবাপ্রাপ্ত মানুষ (%)</translation>
    </message>
    <message>
      <source>People served by the proposed toilets</source>
      <translation>প্রস্তাবিত টয়লেটে সেবাপ্রাপ্ত মানুষ</translation>
    </message>
    <message>
      <source>People served with them (%)</source>
      <translation>এগুলোতে সেবাপ্রাপ্ত মানুষ (%)</translation>
    </message>
    <message>
      <source>People upstream, with its own</source>
      <translation>উজানের মানুষ, নিজেরটিসহ</translation>
    </message>
    <message>
      <source>People who come to it</source>
      <translation>যাঁরা এতে আসেন</translation>
    </message>
    <message>
      <source>People who discharge directly</source>
      <translation>সরাসরি নির্গমনকারী মানুষ</translation>
    </message>
    <message>
      <source>People who drink groundwater (%)</source>
      <translation>ভূগর্ভস্থ পানি পান করেন এমন মানুষ (%)</translation>
    </message>
    <message>
      <source>People who use an own toilet here, persons.</source>
      <translation>এখানে নিজস্ব টয়লেট ব্যবহারকারী মানুষ, জন।</translation>
    </message>
    <message>
      <source>People who use it</source>
      <translation>ব্যবহারকারী মানুষ</translation>
    </message>
    <message>
      <source>People who use the exposed</source>
      <translation>ঝুঁকির মুখেরগুলো ব্যবহারকারী মানুষ</translation>
    </message>
    <message>
      <source>People who use them</source>
      <translation>যাঁরা এগুলো ব্যবহার করেন</translation>
    </message>
    <message>
      <source>People who use those of high risk</source>
      <translation>উচ্চ ঝুঁকির সেগুলো ব্যবহার করেন এমন মানুষ</translation>
    </message>
    <message>
      <source>People who would gain</source>
      <translation>যাঁরা লাভবান হবেন</translation>
    </message>
    <message>
      <source>People whose drain ends in water</source>
      <translation>যাঁদের নর্দমা পানিতে শেষ হয় এমন মানুষ</translation>
    </message>
    <message>
      <source>People whose drinking water is known</source>
      <translation>যাঁদের খাবার পানির উৎস জানা এমন মানুষ</translation>
    </message>
    <message>
      <source>People whose system is known</source>
      <translation>যাঁদের ব্যবস্থা জানা আছে</translation>
    </message>
    <message>
      <source>People whose system is not known</source>
      <translation>যাঁদের ব্যবস্থা জানা নেই এমন মানুষ</translation>
    </message>
    <message>
      <source>People with disability</source>
      <translation>প্রতিবন্ধিতাসহ মানুষ</translation>
    </message>
    <message>
      <source>People with disability among the users, persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People with other drinking water</source>
      <translation>খাবার পানির অন্য উৎসের মানুষ</translation>
    </message>
    <message>
      <source>People with private toilet</source>
      <translation>নিজস্ব টয়লেটসহ মানুষ</translation>
    </message>
    <message>
      <source>People without a private toilet</source>
      <translation>নিজস্ব টয়লেট নেই এমন মানুষ</translation>
    </message>
    <message>
      <source>People without a private toilet, by ward</source>
      <translation>নিজস্ব টয়লেট নেই এমন মানুষ, ওয়ার্ড অনুযায়ী</translation>
    </message>
    <message>
      <source>People without a toilet of their own.</source>
      <translation>নিজস্ব টয়লেট নেই এমন মানুষ।</translation>
    </message>
    <message>
      <source>People, by drains</source>
      <translation>মানুষ, নর্দমা অনুযায়ী</translation>
    </message>
    <message>
      <source>People, directly</source>
      <translation>মানুষ, সরাসরি</translation>
    </message>
    <message>
      <source>People, highest quarter</source>
      <translation>মানুষ, সর্বোচ্চ চতুর্থাংশ</translation>
    </message>
    <message>
      <source>People, lowest quarter</source>
      <translation>মানুষ, সর্বনিম্ন চতুর্থাংশ</translation>
    </message>
    <message>
      <source>People, not rounded</source>
      <translation>মানুষ, পূর্ণসংখ্যা না করে</translation>
    </message>
    <message>
      <source>People, with those before</source>
      <translation>মানুষ, আগেরগুলোসহ</translation>
    </message>
    <message>
      <source>People: community toilet</source>
      <translation>মানুষ: কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>People: composting toilet</source>
      <translation>মানুষ: কম্পোস্টিং টয়লেট</translation>
    </message>
    <message>
      <source>People: drain network</source>
      <translation>মানুষ: নর্দমা নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>People: onsite treatment</source>
      <translation>মানুষ: অন-সাইট পরিশোধন</translation>
    </message>
    <message>
      <source>People: open defecation</source>
      <translation>মানুষ: খোলা জায়গায় মলত্যাগ</translation>
    </message>
    <message>
      <source>People: open ground</source>
      <translation>মানুষ: খোলা জায়গা</translation>
    </message>
    <message>
      <source>People: pit or holding tank</source>
      <translation>মানুষ: পিট বা হোল্ডিং ট্যাংক</translation>
    </message>
    <message>
      <source>People: sanitation not recorded</source>
      <translation>মানুষ: স্যানিটেশন রেকর্ড করা নেই</translation>
    </message>
    <message>
      <source>People: septic tank</source>
      <translation>মানুষ: সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>People: sewer network</source>
      <translation>মানুষ: পয়োনালি নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>People: shared septic tank</source>
      <translation>মানুষ: যৌথ সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>People: shared toilet</source>
      <translation>মানুষ: ভাগ করা টয়লেট</translation>
    </message>
    <message>
      <source>People: water body</source>
      <translation>মানুষ: জলাশয়</translation>
    </message>
    <message>
      <source>Per thousand people {high} cases against {low}: relative risk {ratio}, 95 % interval {a} to {b}</source>
      <translation>প্রতি হাজার মানুষে {low}-এর তুলনায় {high} জন রোগী: আপেক্ষিক ঝুঁকি {ratio}, 95 % ব্যবধান {a} থেকে {b}</translation>
    </message>
    <message>
      <source>Percent of the people who can be followed. Columns by number:</source>
      <translation>যাদের গতিপথ জানা যায় তাদের শতাংশ। কলামের নম্বর:</translation>
    </message>
    <message>
      <source>Percent, 0 to 100. Response time: hours, and less is better.</source>
      <translation>শতাংশ, 0 থেকে 100। সাড়াদানের সময়: ঘণ্টায়, কম হলে ভালো।</translation>
    </message>
    <message>
      <source>Performance test</source>
      <translation>কর্মক্ষমতা পরীক্ষা</translation>
    </message>
    <message>
      <source>Performance test {key}</source>
      <translation>কার্যকারিতা পরীক্ষা {key}</translation>
    </message>
    <message>
      <source>Performance test {key} was saved.</source>
      <translation>কর্মদক্ষতা পরীক্ষা {key} সংরক্ষণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>Performance tests</source>
      <translation>কার্যকারিতা পরীক্ষা</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>সময়কাল</translation>
    </message>
    <message>
      <source>Permeable or unlined pit</source>
      <translation>ভেদ্য বা আস্তরহীন পিট</translation>
    </message>
    <message>
      <source>Permeable or unlined pits</source>
      <translation>ভেদ্য বা আস্তরহীন পিট</translation>
    </message>
    <message>
      <source>Permeable/Unlined Pit/Holding Tank</source>
      <translation>ভেদ্য/আস্তরহীন পিট/হোল্ডিং ট্যাংক</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>ব্যক্তি</translation>
    </message>
    <message>
      <source>Person it was given to.</source>
      <translation>যাঁকে এটি দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Person of the office who took it although the register had changed.</source>
      <translation>নিবন্ধন বদলানো সত্ত্বেও কার্যালয়ের যিনি এটি নিয়েছেন।</translation>
    </message>
    <message>
      <source>Person or institution.</source>
      <translation>ব্যক্তি বা প্রতিষ্ঠান।</translation>
    </message>
    <message>
      <source>Person who answered; the applicant unless corrected (snapshot).</source>
      <translation>যিনি উত্তর দিয়েছেন; সংশোধন না হলে আবেদনকারী (সেই সময়ের অবস্থা)।</translation>
    </message>
    <message>
      <source>Person who applies.</source>
      <translation>আবেদনকারী ব্যক্তি।</translation>
    </message>
    <message>
      <source>Person who approved or rejected.</source>
      <translation>যিনি অনুমোদন বা প্রত্যাখ্যান করেছেন।</translation>
    </message>
    <message>
      <source>Person who brought it.</source>
      <translation>যিনি এনেছেন।</translation>
    </message>
    <message>
      <source>Person who carried the package.</source>
      <translation>যে ব্যক্তি প্যাকেজটি বহন করেছেন।</translation>
    </message>
    <message>
      <source>Person who changed it.</source>
      <translation>যিনি বদলেছেন।</translation>
    </message>
    <message>
      <source>Person who confirmed or declined.</source>
      <translation>যিনি নিশ্চিত করেছেন বা মানেননি।</translation>
    </message>
    <message>
      <source>Person who imported it.</source>
      <translation>যিনি আমদানি করেছেন।</translation>
    </message>
    <message>
      <source>Person who ran it.</source>
      <translation>যিনি চালিয়েছেন।</translation>
    </message>
    <message>
      <source>Person who was present.</source>
      <translation>যিনি উপস্থিত ছিলেন।</translation>
    </message>
    <message>
      <source>Personal columns</source>
      <translation>ব্যক্তিগত কলাম</translation>
    </message>
    <message>
      <source>Persons in these buildings.</source>
      <translation>এই ভবনগুলোর মানুষ।</translation>
    </message>
    <message>
      <source>Persons who died, cases.</source>
      <translation>মৃত ব্যক্তি, রোগী।</translation>
    </message>
    <message>
      <source>Persons who fell ill, cases.</source>
      <translation>অসুস্থ ব্যক্তি, রোগী।</translation>
    </message>
    <message>
      <source>Persons.</source>
      <translation>ব্যক্তি।</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>ছবি</translation>
    </message>
    <message>
      <source>Photo missing: {names}</source>
      <translation>ছবি নেই: {names}</translation>
    </message>
    <message>
      <source>Photo of report {id}</source>
      <translation>প্রতিবেদন {id}-এর ছবি</translation>
    </message>
    <message>
      <source>Photo of the house</source>
      <translation>বাড়ির ছবি</translation>
    </message>
    <message>
      <source>Photo of the receipt</source>
      <translation>রসিদের ছবি</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>ছবি</translation>
    </message>
    <message>
      <source>Photos (*.jpg *.jpeg *.png)</source>
      <translation>ছবি (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
      <source>Photos missing</source>
      <translation>ছবি নেই</translation>
    </message>
    <message>
      <source>Photos of emptying {id}</source>
      <translation>খালিকরণ {id}-এর ছবি</translation>
    </message>
    <message>
      <source>Photos that have not arrived.</source>
      <translation>যেসব ছবি আসেনি।</translation>
    </message>
    <message>
      <source>Photos that the row names and that have not arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick on the map</source>
      <translation>মানচিত্রে বাছাই করুন</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>চিত্র</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>ছবি (*.png);;অঙ্কন (*.svg)</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
      <translation>ছবি (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>খণ্ড</translation>
    </message>
    <message>
      <source>Piece of road</source>
      <translation>সড়কের খণ্ড</translation>
    </message>
    <message>
      <source>Pieces</source>
      <translation>খণ্ড</translation>
    </message>
    <message>
      <source>Pieces meeting here</source>
      <translation>এখানে মিলিত খণ্ড</translation>
    </message>
    <message>
      <source>Pieces of road</source>
      <translation>সড়কের খণ্ড</translation>
    </message>
    <message>
      <source>Pipe code</source>
      <translation>পাইপের কোড</translation>
    </message>
    <message>
      <source>Pipe code, road code or project</source>
      <translation>পাইপ কোড, সড়ক কোড বা প্রকল্প</translation>
    </message>
    <message>
      <source>Pipe the building is connected to.</source>
      <translation>ভবনটি যে পাইপের সঙ্গে যুক্ত।</translation>
    </message>
    <message>
      <source>Pit diameter</source>
      <translation>পিটের ব্যাস</translation>
    </message>
    <message>
      <source>Pit diameter (m)</source>
      <translation>পিটের ব্যাস (m)</translation>
    </message>
    <message>
      <source>Pit fits</source>
      <translation>পিট উপযুক্ত</translation>
    </message>
    <message>
      <source>Pit or holding tank</source>
      <translation>পিট বা হোল্ডিং ট্যাংক</translation>
    </message>
    <message>
      <source>Pit shape</source>
      <translation>পিটের আকৃতি</translation>
    </message>
    <message>
      <source>Pit to water table (m)</source>
      <translation>পিট থেকে পানির স্তর (m)</translation>
    </message>
    <message>
      <source>Pit to water table: counts least from (m) °</source>
      <translation>পিট থেকে ভূগর্ভস্থ পানি: এত থেকে ন্যূনতম গণ্য (m) °</translation>
    </message>
    <message>
      <source>Pit to water table: counts whole up to (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pit/Holding Tank</source>
      <translation>পিট/ধারণ ট্যাংক</translation>
    </message>
    <message>
      <source>Pit/holding tank</source>
      <translation>পিট/ধারণ ট্যাংক</translation>
    </message>
    <message>
      <source>Pits</source>
      <translation>পিট</translation>
    </message>
    <message>
      <source>Pits and wells: risk to groundwater</source>
      <translation>পিট ও নলকূপ: ভূগর্ভস্থ পানির ঝুঁকি</translation>
    </message>
    <message>
      <source>Pits of known depth are emptied when filled to 0.5 m below the top.</source>
      <translation>জানা গভীরতার পিট ওপর থেকে 0.5 m নিচ পর্যন্ত ভরলে খালি করা হয়।</translation>
    </message>
    <message>
      <source>Pits of unknown depth are emptied when filled to (share) °</source>
      <translation>অজানা গভীরতার পিট এতটা ভরলে খালি করা হয় (অংশ) °</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>স্থান</translation>
    </message>
    <message>
      <source>Place and emptying</source>
      <translation>স্থান ও খালিকরণ</translation>
    </message>
    <message>
      <source>Place in lists and reports, ascending.</source>
      <translation>তালিকা ও প্রতিবেদনে স্থান, ঊর্ধ্বক্রমে।</translation>
    </message>
    <message>
      <source>Place in lists, ascending.</source>
      <translation>তালিকায় স্থান, ছোট থেকে বড়।</translation>
    </message>
    <message>
      <source>Place in the funnel</source>
      <translation>ফানেলে স্থান</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>তালিকায় স্থান</translation>
    </message>
    <message>
      <source>Place in the list, emergencies first.</source>
      <translation>তালিকায় স্থান, জরুরিগুলো আগে।</translation>
    </message>
    <message>
      <source>Place of the application; empty when nothing of it is on the map.</source>
      <translation>আবেদনের স্থান; এর কিছুই মানচিত্রে না থাকলে খালি।</translation>
    </message>
    <message>
      <source>Place of the category</source>
      <translation>শ্রেণির স্থান</translation>
    </message>
    <message>
      <source>Place of the sample</source>
      <translation>নমুনার স্থান</translation>
    </message>
    <message>
      <source>Place of the series</source>
      <translation>ধারার স্থান</translation>
    </message>
    <message>
      <source>Place of the slice</source>
      <translation>ফালির স্থান</translation>
    </message>
    <message>
      <source>Place on the piece</source>
      <translation>খণ্ডে স্থান</translation>
    </message>
    <message>
      <source>Place taken from</source>
      <translation>যেখান থেকে স্থান নেওয়া</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>স্থান</translation>
    </message>
    <message>
      <source>Places to which the value is rounded, half away from zero.</source>
      <translation>যত দশমিক স্থানে মান নেওয়া হয়, অর্ধেক হলে শূন্য থেকে দূরে।</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>পরিকল্পিত</translation>
    </message>
    <message>
      <source>Planned day</source>
      <translation>পরিকল্পিত দিন</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>পরিকল্পনা</translation>
    </message>
    <message>
      <source>Plant</source>
      <translation>শোধনাগার</translation>
    </message>
    <message>
      <source>Plant and year</source>
      <translation>শোধনাগার ও বছর</translation>
    </message>
    <message>
      <source>Plant it leads to; empty = untreated.</source>
      <translation>যে শোধনাগারে যায়; ফাঁকা = অপরিশোধিত।</translation>
    </message>
    <message>
      <source>Plant not joined to the roads</source>
      <translation>শোধনাগার সড়কের সঙ্গে যুক্ত নয়</translation>
    </message>
    <message>
      <source>Plant of delivery</source>
      <translation>পৌঁছানোর শোধনাগার</translation>
    </message>
    <message>
      <source>Plant of delivery, number</source>
      <translation>পৌঁছানোর শোধনাগার, সংখ্যা</translation>
    </message>
    <message>
      <source>Plant on record</source>
      <translation>রেকর্ডে থাকা শোধনাগার</translation>
    </message>
    <message>
      <source>Plant over its capacity</source>
      <translation>ধারণক্ষমতার বেশি শোধনাগার</translation>
    </message>
    <message>
      <source>Plant that received the sludge; that of the emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant that was sampled.</source>
      <translation>যে শোধনাগারের নমুনা নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Plant the sludge was taken to.</source>
      <translation>পয়োবর্জ্য যে শোধনাগারে নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Plant type</source>
      <translation>শোধনাগারের ধরন</translation>
    </message>
    <message>
      <source>Plant with room</source>
      <translation>জায়গা আছে এমন শোধনাগার</translation>
    </message>
    <message>
      <source>Plant within its capacity</source>
      <translation>ধারণক্ষমতার মধ্যে শোধনাগার</translation>
    </message>
    <message>
      <source>Plant without recorded capacity</source>
      <translation>ক্ষমতা রেকর্ড করা নেই এমন শোধনাগার</translation>
    </message>
    <message>
      <source>Plants</source>
      <translation>শোধনাগার</translation>
    </message>
    <message>
      <source>Plants (empty: operational faecal sludge and co-treatment plants)</source>
      <translation>শোধনাগার (খালি: চালু পয়োবর্জ্য ও যৌথ শোধনাগার)</translation>
    </message>
    <message>
      <source>Plants (m³ a day)</source>
      <translation>শোধনাগার (দৈনিক m³)</translation>
    </message>
    <message>
      <source>Plants and their use</source>
      <translation>শোধনাগার ও এদের ব্যবহার</translation>
    </message>
    <message>
      <source>Plants in their fullest month (%)</source>
      <translation>পূর্ণতম মাসে শোধনাগার (%)</translation>
    </message>
    <message>
      <source>Plants reached</source>
      <translation>নাগালের শোধনাগার</translation>
    </message>
    <message>
      <source>Plants take what they can, not more</source>
      <translation>শোধনাগার যতটা পারে ততটাই নেয়, বেশি নয়</translation>
    </message>
    <message>
      <source>Plate issued by the transport authority.</source>
      <translation>পরিবহন কর্তৃপক্ষের দেওয়া নম্বরপ্লেট।</translation>
    </message>
    <message>
      <source>Please check</source>
      <translation>অনুগ্রহ করে যাচাই করুন</translation>
    </message>
    <message>
      <source>Please choose: {why}.</source>
      <translation>বাছাই করুন: {why}।</translation>
    </message>
    <message>
      <source>Plus code</source>
      <translation>প্লাস কোড</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>বিন্দু</translation>
    </message>
    <message>
      <source>Point of the containment; the middle of the building footprint at first.</source>
      <translation>কনটেইনমেন্টের বিন্দু; শুরুতে ভবনের ফুটপ্রিন্টের মাঝখান।</translation>
    </message>
    <message>
      <source>Point of the office.</source>
      <translation>কার্যালয়ের বিন্দু।</translation>
    </message>
    <message>
      <source>Point of the plant.</source>
      <translation>শোধনাগারের বিন্দু।</translation>
    </message>
    <message>
      <source>Point of the toilet; follows its building.</source>
      <translation>টয়লেটের বিন্দু; এর ভবনকে অনুসরণ করে।</translation>
    </message>
    <message>
      <source>Point on the footprint that decides ward, grid cell and community.</source>
      <translation>ফুটপ্রিন্টের যে বিন্দু ওয়ার্ড, গ্রিডের ঘর ও বসতি ঠিক করে।</translation>
    </message>
    <message>
      <source>Points of a layer</source>
      <translation>একটি স্তরের বিন্দু</translation>
    </message>
    <message>
      <source>Points where a new toilet may stand, such as public land. Empty: crossings and ends of roads, and unserved houses.</source>
      <translation>যেসব বিন্দুতে নতুন টয়লেট হতে পারে, যেমন সরকারি জমি। খালি: সড়কের মোড় ও প্রান্ত, এবং সেবাবঞ্চিত বাড়ি।</translation>
    </message>
    <message>
      <source>Points without a road</source>
      <translation>সড়ক ছাড়া বিন্দু</translation>
    </message>
    <message>
      <source>Points, by difference</source>
      <translation>বিন্দু, পার্থক্য অনুযায়ী</translation>
    </message>
    <message>
      <source>Polygon inside the city.</source>
      <translation>শহরের ভেতরের বহুভুজ।</translation>
    </message>
    <message>
      <source>Polygon of the community.</source>
      <translation>বসতির বহুভুজ।</translation>
    </message>
    <message>
      <source>Polygon of the municipality.</source>
      <translation>পৌরসভার বহুভুজ।</translation>
    </message>
    <message>
      <source>Polygon of the use.</source>
      <translation>ব্যবহারের বহুভুজ।</translation>
    </message>
    <message>
      <source>Polygon of the ward.</source>
      <translation>ওয়ার্ডের বহুভুজ।</translation>
    </message>
    <message>
      <source>Polygon of the water body.</source>
      <translation>জলাশয়ের বহুভুজ।</translation>
    </message>
    <message>
      <source>Polygon of the zone.</source>
      <translation>অঞ্চলের বহুভুজ।</translation>
    </message>
    <message>
      <source>Polygon.</source>
      <translation>বহুভুজ।</translation>
    </message>
    <message>
      <source>Pond</source>
      <translation>পুকুর</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>জনসংখ্যা</translation>
    </message>
    <message>
      <source>Population in low-income communities</source>
      <translation>নিম্ন আয়ের বসতির জনসংখ্যা</translation>
    </message>
    <message>
      <source>Population of a drawn area</source>
      <translation>আঁকা এলাকার জনসংখ্যা</translation>
    </message>
    <message>
      <source>Population of an area</source>
      <translation>একটি এলাকার জনসংখ্যা</translation>
    </message>
    <message>
      <source>Population per hectare</source>
      <translation>প্রতি হেক্টরে জনসংখ্যা</translation>
    </message>
    <message>
      <source>Population served</source>
      <translation>সেবাপ্রাপ্ত জনসংখ্যা</translation>
    </message>
    <message>
      <source>Population served on a hectare of the area.</source>
      <translation>এলাকার হেক্টরপ্রতি সেবাপ্রাপ্ত জনসংখ্যা।</translation>
    </message>
    <message>
      <source>Population with private toilet</source>
      <translation>নিজস্ব টয়লেটসহ জনসংখ্যা</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>অবস্থান</translation>
    </message>
    <message>
      <source>Position in the road.</source>
      <translation>সড়কে অবস্থান।</translation>
    </message>
    <message>
      <source>Positions of vehicles</source>
      <translation>যানের অবস্থান</translation>
    </message>
    <message>
      <source>Positions: a stop is longer than (minutes)</source>
      <translation>অবস্থান: থামা এর চেয়ে দীর্ঘ (মিনিট) °</translation>
    </message>
    <message>
      <source>Positions: and stays within (m) °</source>
      <translation>অবস্থান: এবং এর মধ্যে থাকে (m) °</translation>
    </message>
    <message>
      <source>Positions: around a job or plant visit (minutes) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: by water or drain within (m)</source>
      <translation>অবস্থান: পানি বা নর্দমার ধারে, এর মধ্যে (m)</translation>
    </message>
    <message>
      <source>Positions: field of the time</source>
      <translation>অবস্থান: সময়ের ঘর</translation>
    </message>
    <message>
      <source>Positions: field of the vehicle (plate or number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions: two belong together within (minutes) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positive</source>
      <translation>ইতিবাচক</translation>
    </message>
    <message>
      <source>Positive or negative; negative is compliant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posting open</source>
      <translation>পাঠানো উন্মুক্ত</translation>
    </message>
    <message>
      <source>Postpone</source>
      <translation>পিছিয়ে দিন</translation>
    </message>
    <message>
      <source>Postpone scheduled emptying {key}</source>
      <translation>সূচির খালিকরণ {key} পিছিয়ে দিন</translation>
    </message>
    <message>
      <source>Postponed to</source>
      <translation>যে দিনে পিছিয়েছে</translation>
    </message>
    <message>
      <source>Prefer to set it to “Not operational”. A toilet that buildings depend on, or with a users log, cannot be deleted.</source>
      <translation>বরং এটিকে “চালু নয়” করুন। যে টয়লেটের ওপর ভবন নির্ভরশীল, বা যার ব্যবহারকারীর লগ আছে, তা মোছা যায় না।</translation>
    </message>
    <message>
      <source>Prepared from IMIS data with {}; not an approved report of the SFD initiative.</source>
      <translation>IMIS উপাত্ত থেকে {} পদ্ধতিতে তৈরি; এটি SFD উদ্যোগের অনুমোদিত প্রতিবেদন নয়।</translation>
    </message>
    <message>
      <source>Presence of toilet</source>
      <translation>টয়লেট আছে কি না</translation>
    </message>
    <message>
      <source>Press “Compute”.</source>
      <translation>“গণনা করুন” চাপুন।</translation>
    </message>
    <message>
      <source>Press “Generate”.</source>
      <translation>“তৈরি করুন” চাপুন।</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>পূর্বদর্শন</translation>
    </message>
    <message>
      <source>Price of a m³ that finds no way at all °</source>
      <translation>কোনো পথই পায় না এমন এক m³-এর মূল্য °</translation>
    </message>
    <message>
      <source>Price of the emptying per m³</source>
      <translation>প্রতি m³ খালিকরণের দাম</translation>
    </message>
    <message>
      <source>Print a map</source>
      <translation>একটি মানচিত্র মুদ্রণ</translation>
    </message>
    <message>
      <source>Print map</source>
      <translation>মানচিত্র মুদ্রণ</translation>
    </message>
    <message>
      <source>Print without a picture</source>
      <translation>ছবি ছাড়া মুদ্রণ করুন</translation>
    </message>
    <message>
      <source>Printed map</source>
      <translation>মুদ্রিত মানচিত্র</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>মুদ্রণ</translation>
    </message>
    <message>
      <source>Printing application {id}</source>
      <translation>আবেদন {id} মুদ্রণ হচ্ছে</translation>
    </message>
    <message>
      <source>Printing the KPI report</source>
      <translation>KPI প্রতিবেদন মুদ্রণ হচ্ছে</translation>
    </message>
    <message>
      <source>Printing the monthly report</source>
      <translation>মাসিক প্রতিবেদন মুদ্রণ হচ্ছে</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>মুদ্রণ…</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>অগ্রাধিকার</translation>
    </message>
    <message>
      <source>Priority: weight of late containments</source>
      <translation>অগ্রাধিকার: দেরি হওয়া কনটেইনমেন্টের ভার</translation>
    </message>
    <message>
      <source>Priority: weight of low-income households</source>
      <translation>অগ্রাধিকার: নিম্ন আয়ের খানার ভার</translation>
    </message>
    <message>
      <source>Priority: weight of the flood</source>
      <translation>অগ্রাধিকার: বন্যার ভারাঙ্ক</translation>
    </message>
    <message>
      <source>Priority: weight of unsafe outlets</source>
      <translation>অগ্রাধিকার: অনিরাপদ নির্গমপথের ভার</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>ব্যক্তিগত</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>সমস্যা</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>সমস্যা</translation>
    </message>
    <message>
      <source>Process, for example drying beds.</source>
      <translation>প্রক্রিয়া, যেমন শুকানোর বেড।</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>প্রোফাইল</translation>
    </message>
    <message>
      <source>Profiles of the low-income communities</source>
      <translation>নিম্ন আয়ের বসতির বিবরণ</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>প্রোগ্রাম</translation>
    </message>
    <message>
      <source>Program it was collected with.</source>
      <translation>যে প্রোগ্রামে সংগৃহীত।</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>অগ্রগতি</translation>
    </message>
    <message>
      <source>Project name</source>
      <translation>প্রকল্পের নাম</translation>
    </message>
    <message>
      <source>Project that laid the pipe.</source>
      <translation>যে প্রকল্প পাইপ বসিয়েছে।</translation>
    </message>
    <message>
      <source>Property tax</source>
      <translation>সম্পত্তি কর</translation>
    </message>
    <message>
      <source>Property tax dues</source>
      <translation>সম্পত্তি করের বকেয়া</translation>
    </message>
    <message>
      <source>Property tax paid</source>
      <translation>সম্পত্তি কর পরিশোধিত</translation>
    </message>
    <message>
      <source>Property tax paid (% of registered)</source>
      <translation>সম্পত্তি কর পরিশোধিত (নিবন্ধিতের %)</translation>
    </message>
    <message>
      <source>Property tax paid (%)</source>
      <translation>সম্পত্তি কর পরিশোধিত (%)</translation>
    </message>
    <message>
      <source>Property tax status</source>
      <translation>সম্পত্তি করের অবস্থা</translation>
    </message>
    <message>
      <source>Proportion column</source>
      <translation>অনুপাতের কলাম</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>প্রস্তাবিত</translation>
    </message>
    <message>
      <source>Proposed day of the emptying.</source>
      <translation>খালিকরণের প্রস্তাবিত দিন।</translation>
    </message>
    <message>
      <source>Proposed emptying date</source>
      <translation>খালিকরণের প্রস্তাবিত তারিখ</translation>
    </message>
    <message>
      <source>Proposed toilets</source>
      <translation>প্রস্তাবিত টয়লেট</translation>
    </message>
    <message>
      <source>Proposed: the building that the surveyor named, that has the same tax code, or that lies under the footprint.</source>
      <translation>প্রস্তাবিত: জরিপকারীর উল্লেখ করা ভবন, একই কর কোডের ভবন, অথবা ফুটপ্রিন্টের নিচে থাকা ভবন।</translation>
    </message>
    <message>
      <source>Protective equipment worn</source>
      <translation>সুরক্ষা সরঞ্জাম পরা হয়েছে</translation>
    </message>
    <message>
      <source>Protective equipment worn (%)</source>
      <translation>সুরক্ষা সরঞ্জাম পরা হয়েছে (%)</translation>
    </message>
    <message>
      <source>Protective equipment: no</source>
      <translation>সুরক্ষা সরঞ্জাম: না</translation>
    </message>
    <message>
      <source>Protective equipment: not answered</source>
      <translation>সুরক্ষা সরঞ্জাম: উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
      <source>Protective equipment: yes</source>
      <translation>সুরক্ষা সরঞ্জাম: হ্যাঁ</translation>
    </message>
    <message>
      <source>Provider</source>
      <translation>সেবাদানকারী</translation>
    </message>
    <message>
      <source>Provider of the application at the time of emptying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider of the emptying.</source>
      <translation>খালিকরণের সেবাদানকারী।</translation>
    </message>
    <message>
      <source>Provider that runs the desk; blank: the municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Providers</source>
      <translation>সেবাদানকারী</translation>
    </message>
    <message>
      <source>Providers above what chance explains</source>
      <translation>দৈবক্রমে যা ব্যাখ্যা হয় তার ওপরের সেবাদানকারী</translation>
    </message>
    <message>
      <source>Provisional</source>
      <translation>অস্থায়ী</translation>
    </message>
    <message>
      <source>Provisional: the year is not over.</source>
      <translation>অস্থায়ী: বছর এখনো শেষ হয়নি।</translation>
    </message>
    <message>
      <source>Provisional: the year was not over when these figures were computed.</source>
      <translation>অস্থায়ী: এই সংখ্যাগুলো গণনার সময় বছর শেষ হয়নি।</translation>
    </message>
    <message>
      <source>Provisional: the year was not over.</source>
      <translation>অস্থায়ী: বছর তখনো শেষ হয়নি।</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>সরকারি</translation>
    </message>
    <message>
      <source>Public Toilet, Not Operational</source>
      <translation>গণশৌচাগার, চালু নয়</translation>
    </message>
    <message>
      <source>Public Toilet, Operational</source>
      <translation>গণশৌচাগার, চালু</translation>
    </message>
    <message>
      <source>Public and community toilets</source>
      <translation>গণশৌচাগার ও কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>Public health</source>
      <translation>জনস্বাস্থ্য</translation>
    </message>
    <message>
      <source>Public toilet users</source>
      <translation>গণশৌচাগার ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Public toilet.</source>
      <translation>গণশৌচাগার।</translation>
    </message>
    <message>
      <source>Public toilets</source>
      <translation>গণশৌচাগার</translation>
    </message>
    <message>
      <source>Published columns</source>
      <translation>প্রকাশিত কলাম</translation>
    </message>
    <message>
      <source>Pumping (minutes a m³) °</source>
      <translation>পাম্প করা (প্রতি m³ মিনিট) °</translation>
    </message>
    <message>
      <source>Put a person's value in place of the computed one, with a reason</source>
      <translation>গণনা করা মানের জায়গায় কোনো ব্যক্তির দেওয়া মান বসান, কারণসহ</translation>
    </message>
    <message>
      <source>Putting the package in its place</source>
      <translation>প্যাকেজটি যথাস্থানে রাখা হচ্ছে</translation>
    </message>
    <message>
      <source>Q1</source>
      <translation>১ম প্রান্তিক</translation>
    </message>
    <message>
      <source>Q1 to Q4.</source>
      <translation>Q1 থেকে Q4।</translation>
    </message>
    <message>
      <source>Q2</source>
      <translation>২য় প্রান্তিক</translation>
    </message>
    <message>
      <source>Q3</source>
      <translation>৩য় প্রান্তিক</translation>
    </message>
    <message>
      <source>Q4</source>
      <translation>৪র্থ প্রান্তিক</translation>
    </message>
    <message>
      <source>QGIS did not keep the password. It will be asked for again.</source>
      <translation>QGIS পাসওয়ার্ডটি রাখেনি। এটি আবার চাওয়া হবে।</translation>
    </message>
    <message>
      <source>QGIS has no PostgreSQL connection “{name}” any more. Choose another, or add it in the Browser.</source>
      <translation>QGIS-এ “{name}” নামে PostgreSQL সংযোগ আর নেই। অন্যটি বাছাই করুন, অথবা ব্রাউজারে সেটি যোগ করুন।</translation>
    </message>
    <message>
      <source>Quantiles</source>
      <translation>কোয়ান্টাইল</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>প্রান্তিক</translation>
    </message>
    <message>
      <source>Quarters of the year</source>
      <translation>বছরের ত্রৈমাসিক</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>প্রশ্ন</translation>
    </message>
    <message>
      <source>Questionnaire answers by field name, used to prefill the building form.</source>
      <translation>ঘরের নাম অনুযায়ী প্রশ্নপত্রের উত্তর, ভবনের ফর্ম আগে পূরণ করতে ব্যবহৃত।</translation>
    </message>
    <message>
      <source>Questions to the map: what stands here, who is near, who is out of reach</source>
      <translation>মানচিত্রকে প্রশ্ন: এখানে কী আছে, কাছে কে আছেন, কে নাগালের বাইরে</translation>
    </message>
    <message>
      <source>Queue entry</source>
      <translation>সারির অন্তর্ভুক্তি</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>উদ্ধৃতিচিহ্ন</translation>
    </message>
    <message>
      <source>RCC framed</source>
      <translation>আরসিসি কাঠামো</translation>
    </message>
    <message>
      <source>Radius (m)</source>
      <translation>ব্যাসার্ধ (m)</translation>
    </message>
    <message>
      <source>Random arrangements</source>
      <translation>দৈব বিন্যাস</translation>
    </message>
    <message>
      <source>Range or choices of the value.</source>
      <translation>মানের পরিসর বা বিকল্প।</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>ক্রম</translation>
    </message>
    <message>
      <source>Rank by need</source>
      <translation>চাহিদা অনুযায়ী ক্রম</translation>
    </message>
    <message>
      <source>Rank of the road.</source>
      <translation>সড়কের ক্রম।</translation>
    </message>
    <message>
      <source>Rank of the road; empty: every rank.</source>
      <translation>সড়কের স্তরক্রম; ফাঁকা: সব স্তরক্রম।</translation>
    </message>
    <message>
      <source>Rate and unsafe surroundings</source>
      <translation>হার ও অনিরাপদ আশপাশ</translation>
    </message>
    <message>
      <source>Rate of the fee, currency.</source>
      <translation>ফির হার, মুদ্রায়।</translation>
    </message>
    <message>
      <source>Rates by sanitation, water and income</source>
      <translation>স্যানিটেশন, পানি ও আয় অনুযায়ী হার</translation>
    </message>
    <message>
      <source>Rates only for cells with at least (people)</source>
      <translation>কেবল অন্তত এত মানুষের ঘরের হার (মানুষ)</translation>
    </message>
    <message>
      <source>Ratio</source>
      <translation>অনুপাত</translation>
    </message>
    <message>
      <source>Ratio (group by others)</source>
      <translation>অনুপাত (দল ভাগ অন্যরা)</translation>
    </message>
    <message>
      <source>Ratio in the whole city</source>
      <translation>পুরো শহরের অনুপাত</translation>
    </message>
    <message>
      <source>Reach</source>
      <translation>আওতা</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>লক্ষ্য পূরণ</translation>
    </message>
    <message>
      <source>Reached at the target width</source>
      <translation>লক্ষ্য প্রস্থে পৌঁছায়</translation>
    </message>
    <message>
      <source>Reached at the target width (%)</source>
      <translation>লক্ষ্য প্রস্থে পৌঁছানো গেছে (%)</translation>
    </message>
    <message>
      <source>Reached by no width</source>
      <translation>কোনো প্রস্থেই পৌঁছায় না</translation>
    </message>
    <message>
      <source>Reached by width and hose</source>
      <translation>প্রস্থ ও হোস পাইপে পৌঁছায়</translation>
    </message>
    <message>
      <source>Reaches</source>
      <translation>যা আওতায় আসে</translation>
    </message>
    <message>
      <source>Reaches a plant</source>
      <translation>শোধনাগারে পৌঁছায়</translation>
    </message>
    <message>
      <source>Reaches a plant in part</source>
      <translation>আংশিকভাবে শোধনাগারে পৌঁছায়</translation>
    </message>
    <message>
      <source>Reaches a plant out of operation</source>
      <translation>চালু নয় এমন শোধনাগারে পৌঁছায়</translation>
    </message>
    <message>
      <source>Reaches by load</source>
      <translation>ভার অনুযায়ী অংশ</translation>
    </message>
    <message>
      <source>Reaches of (m)</source>
      <translation>যত দৈর্ঘ্যের অংশ (m)</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>পড়ুন</translation>
    </message>
    <message>
      <source>Read as</source>
      <translation>যেভাবে পড়া হয়</translation>
    </message>
    <message>
      <source>Read the documents of a table of a database</source>
      <translation>ডেটাবেসের সারণি থেকে নথি পড়ুন</translation>
    </message>
    <message>
      <source>Read the files that a listing (CSV, XLSX) names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the report documents (JSON) of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the score as the order in which to look, not as proof that a well is polluted or safe. Recent reviews doubt that one set-back distance fits all places: how far down the water table lies below the pit, and what the ground is made of, matter more than metres on the map. Wells that nobody recorded are not seen. Have the water tested.</source>
      <translation>নম্বরটিকে দেখার ক্রম হিসেবে পড়ুন, কূপ দূষিত বা নিরাপদ হওয়ার প্রমাণ হিসেবে নয়। সাম্প্রতিক পর্যালোচনা বলে, একই নিরাপদ দূরত্ব সব স্থানে খাটে কি না সন্দেহ: পিটের কত নিচে পানির স্তর আর মাটি কীসের, তা মানচিত্রের মিটারের চেয়ে বেশি গুরুত্বপূর্ণ। যেসব কূপ কেউ লেখেননি সেগুলো দেখা যায় না। পানি পরীক্ষা করান।</translation>
    </message>
    <message>
      <source>Reading the accounts</source>
      <translation>অ্যাকাউন্ট পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>ফাইল পড়া হচ্ছে…</translation>
    </message>
    <message>
      <source>Reading the package</source>
      <translation>প্যাকেজ পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Reading the records behind {code}</source>
      <translation>{code}-এর পেছনের রেকর্ড পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Reading the register's columns</source>
      <translation>নিবন্ধনের কলাম পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Reading the reports of municipalities</source>
      <translation>পৌরসভাগুলোর প্রতিবেদন পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Reading {source} …</source>
      <translation>{source} পড়া হচ্ছে …</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>পড়া হচ্ছে…</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>পড়া</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>কারণ</translation>
    </message>
    <message>
      <source>Reason for names and contacts</source>
      <translation>নাম ও যোগাযোগের কারণ</translation>
    </message>
    <message>
      <source>Reason of override</source>
      <translation>হাতে বদলানোর কারণ</translation>
    </message>
    <message>
      <source>Reason, code</source>
      <translation>কারণ, কোড</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>কারণ</translation>
    </message>
    <message>
      <source>Receipt number</source>
      <translation>রসিদ নম্বর</translation>
    </message>
    <message>
      <source>Receipt number of the fee, once per plant.</source>
      <translation>ফির রসিদ নম্বর, প্রতি শোধনাগারে একবার।</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>প্রাপ্ত</translation>
    </message>
    <message>
      <source>Received at</source>
      <translation>প্রাপ্তির সময়</translation>
    </message>
    <message>
      <source>Received by</source>
      <translation>গ্রহণ করেছেন</translation>
    </message>
    <message>
      <source>Receiver contact</source>
      <translation>গ্রহীতার যোগাযোগ</translation>
    </message>
    <message>
      <source>Receiver gender</source>
      <translation>গ্রহীতার লিঙ্গ</translation>
    </message>
    <message>
      <source>Receiver name</source>
      <translation>গ্রহীতার নাম</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>রেকর্ড</translation>
    </message>
    <message>
      <source>Record and drawing disagree</source>
      <translation>রেকর্ড ও নকশায় অমিল</translation>
    </message>
    <message>
      <source>Record and flag disagree</source>
      <translation>রেকর্ড ও চিহ্নে অমিল</translation>
    </message>
    <message>
      <source>Record the collection</source>
      <translation>সংগ্রহ নথিভুক্ত করুন</translation>
    </message>
    <message>
      <source>Record the emptying</source>
      <translation>খালিকরণ নথিভুক্ত করুন</translation>
    </message>
    <message>
      <source>Record the feedback</source>
      <translation>মতামত নথিভুক্ত করুন</translation>
    </message>
    <message>
      <source>Record the people, or empty the households.</source>
      <translation>মানুষ রেকর্ড করুন, বা খানা ফাঁকা করুন।</translation>
    </message>
    <message>
      <source>Record the road in front of the building.</source>
      <translation>ভবনের সামনের সড়ক রেকর্ড করুন।</translation>
    </message>
    <message>
      <source>Recorded by</source>
      <translation>নথিভুক্ত করেছেন</translation>
    </message>
    <message>
      <source>Recorded distance to the closest well (m)</source>
      <translation>নিকটতম নলকূপের রেকর্ড করা দূরত্ব (m)</translation>
    </message>
    <message>
      <source>Recorded ward is not the ward on the map</source>
      <translation>রেকর্ডের ওয়ার্ড মানচিত্রের ওয়ার্ড নয়</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>রেকর্ড</translation>
    </message>
    <message>
      <source>Records counted in the numerator or the denominator; empty for parts of the city and for figures of earlier releases.</source>
      <translation>ভাজ্য বা ভাজকে গণ্য রেকর্ড; শহরের অংশের জন্য এবং আগের সংস্করণের সংখ্যার জন্য খালি।</translation>
    </message>
    <message>
      <source>Records left out</source>
      <translation>বাদ দেওয়া রেকর্ড</translation>
    </message>
    <message>
      <source>Records listed with the indicator that count in neither term.</source>
      <translation>সূচকের সঙ্গে তালিকাভুক্ত রেকর্ড, যা ভাজ্য বা ভাজক কোনোটিতেই গণ্য নয়।</translation>
    </message>
    <message>
      <source>Records on map</source>
      <translation>মানচিত্রে রেকর্ড</translation>
    </message>
    <message>
      <source>Records that an undo left as they are, because they were changed or used since.</source>
      <translation>ফিরিয়ে নেওয়ার সময় যেসব রেকর্ড যেমন আছে তেমনই থাকে, কারণ এরপর সেগুলো বদলানো বা ব্যবহার করা হয়েছে।</translation>
    </message>
    <message>
      <source>Records that the undo left.</source>
      <translation>ফিরিয়ে নেওয়ায় থেকে যাওয়া রেকর্ড।</translation>
    </message>
    <message>
      <source>Records treated, number.</source>
      <translation>প্রক্রিয়াকৃত রেকর্ড, সংখ্যা।</translation>
    </message>
    <message>
      <source>Records used</source>
      <translation>ব্যবহৃত রেকর্ড</translation>
    </message>
    <message>
      <source>Rectangular, and compliance with the septic tank standard is asked.</source>
      <translation>আয়তাকার, আর সেপটিক ট্যাংকের মান মানা হয়েছে কি না জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
      <source>Reference layers are cut to it.</source>
      <translation>সূত্র স্তরগুলো এর সীমায় কাটা হয়।</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
      <source>Refused rows</source>
      <translation>প্রত্যাখ্যাত সারি</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>নিবন্ধন</translation>
    </message>
    <message>
      <source>Register changed</source>
      <translation>নিবন্ধন বদলেছে</translation>
    </message>
    <message>
      <source>Register of buildings, their owners and sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered buildings</source>
      <translation>নিবন্ধিত ভবন</translation>
    </message>
    <message>
      <source>Registered community toilets</source>
      <translation>নিবন্ধিত কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>Registered holding tanks</source>
      <translation>নিবন্ধিত হোল্ডিং ট্যাংক</translation>
    </message>
    <message>
      <source>Registered households</source>
      <translation>নিবন্ধিত খানা</translation>
    </message>
    <message>
      <source>Registered minus declared.</source>
      <translation>নিবন্ধিত বিয়োগ ঘোষিত।</translation>
    </message>
    <message>
      <source>Registered pits</source>
      <translation>নিবন্ধিত পিট</translation>
    </message>
    <message>
      <source>Registered population</source>
      <translation>নিবন্ধিত জনসংখ্যা</translation>
    </message>
    <message>
      <source>Registered septic tanks</source>
      <translation>নিবন্ধিত সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>Registered sewer connections</source>
      <translation>নিবন্ধিত পয়োনালি সংযোগ</translation>
    </message>
    <message>
      <source>Regular schedule</source>
      <translation>নিয়মিত সময়সূচি</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>প্রত্যাখ্যান</translation>
    </message>
    <message>
      <source>Reject report {key}?</source>
      <translation>প্রতিবেদন {key} প্রত্যাখ্যান করবেন?</translation>
    </message>
    <message>
      <source>Reject survey {key}?</source>
      <translation>জরিপ {key} প্রত্যাখ্যান করবেন?</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
      <source>Rejecting a row</source>
      <translation>একটি সারি প্রত্যাখ্যান</translation>
    </message>
    <message>
      <source>Relative risk</source>
      <translation>আপেক্ষিক ঝুঁকি</translation>
    </message>
    <message>
      <source>Relative risk, 95 % interval: lower end</source>
      <translation>আপেক্ষিক ঝুঁকি, 95 % ব্যবধান: নিম্ন প্রান্ত</translation>
    </message>
    <message>
      <source>Relative risk, 95 % interval: upper end</source>
      <translation>আপেক্ষিক ঝুঁকি, 95 % ব্যবধান: উচ্চ প্রান্ত</translation>
    </message>
    <message>
      <source>Relative risk, most against least unsafe sanitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remark</source>
      <translation>মন্তব্য</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>মন্তব্য</translation>
    </message>
    <message>
      <source>Remarks of the help desk.</source>
      <translation>হেল্প ডেস্কের মন্তব্য।</translation>
    </message>
    <message>
      <source>Remarks of the reporter, and the reason of a rejection.</source>
      <translation>প্রতিবেদনকারীর মন্তব্য, আর প্রত্যাখ্যানের কারণ।</translation>
    </message>
    <message>
      <source>Remarks of the reporter.</source>
      <translation>প্রতিবেদনকারীর মন্তব্য।</translation>
    </message>
    <message>
      <source>Remarks on the job.</source>
      <translation>কাজ নিয়ে মন্তব্য।</translation>
    </message>
    <message>
      <source>Remarks on the test.</source>
      <translation>পরীক্ষা নিয়ে মন্তব্য।</translation>
    </message>
    <message>
      <source>Remarks on the vehicle.</source>
      <translation>যান নিয়ে মন্তব্য।</translation>
    </message>
    <message>
      <source>Remarks.</source>
      <translation>মন্তব্য।</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>সরান</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>সরান…</translation>
    </message>
    <message>
      <source>Rename, retire</source>
      <translation>নাম বদল, অবসর</translation>
    </message>
    <message>
      <source>Replace the cells that are there</source>
      <translation>সেখানে থাকা ঘরগুলো প্রতিস্থাপন করুন</translation>
    </message>
    <message>
      <source>Replace unlined pits</source>
      <translation>আস্তরহীন পিট বদলান</translation>
    </message>
    <message>
      <source>Replace value</source>
      <translation>মান প্রতিস্থাপন</translation>
    </message>
    <message>
      <source>Replace value…</source>
      <translation>মান প্রতিস্থাপন…</translation>
    </message>
    <message>
      <source>Replaced by a newer version</source>
      <translation>নতুন সংস্করণে প্রতিস্থাপিত</translation>
    </message>
    <message>
      <source>Replaced by hand; computed was {}. Reason: {} ({}, {}).</source>
      <translation>হাতে বদলানো; গণনায় ছিল {}। কারণ: {} ({}, {})।</translation>
    </message>
    <message>
      <source>Replacing the value</source>
      <translation>মান বদলানো হচ্ছে</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>প্রতিবেদন</translation>
    </message>
    <message>
      <source>Report (PDF)</source>
      <translation>প্রতিবেদন (PDF)</translation>
    </message>
    <message>
      <source>Report document</source>
      <translation>প্রতিবেদন নথি</translation>
    </message>
    <message>
      <source>Report {key} was approved: the building is on the sewer network now.</source>
      <translation>প্রতিবেদন {key} অনুমোদিত হয়েছে: ভবনটি এখন পয়োনালি নেটওয়ার্কে আছে।</translation>
    </message>
    <message>
      <source>Report {key} was rejected.</source>
      <translation>প্রতিবেদন {key} প্রত্যাখ্যাত হয়েছে।</translation>
    </message>
    <message>
      <source>Report {} of municipality {}, year {}, revision {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported</source>
      <translation>জানানো হয়েছে</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>জানিয়েছেন</translation>
    </message>
    <message>
      <source>Reported connections</source>
      <translation>জানানো সংযোগ</translation>
    </message>
    <message>
      <source>Reported on</source>
      <translation>জানানোর তারিখ</translation>
    </message>
    <message>
      <source>Reported, approved or rejected.</source>
      <translation>জানানো, অনুমোদিত বা প্রত্যাখ্যাত।</translation>
    </message>
    <message>
      <source>Reporting year whose indicators are shown.</source>
      <translation>যে প্রতিবেদন বছরের সূচক দেখানো হয়।</translation>
    </message>
    <message>
      <source>Reporting year {}, by the records of {}</source>
      <translation>প্রতিবেদন বছর {}, {} সময়ের রেকর্ড অনুযায়ী</translation>
    </message>
    <message>
      <source>Reporting year.</source>
      <translation>প্রতিবেদনের বছর।</translation>
    </message>
    <message>
      <source>Reports from a table</source>
      <translation>সারণি থেকে প্রতিবেদন</translation>
    </message>
    <message>
      <source>Reports of new sewer connections and their approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report…</source>
      <translation>প্রতিবেদন…</translation>
    </message>
    <message>
      <source>Request that was carried out.</source>
      <translation>সম্পন্ন করা অনুরোধ।</translation>
    </message>
    <message>
      <source>Request whose sludge was received.</source>
      <translation>যে অনুরোধের বর্জ্য গৃহীত হয়েছে।</translation>
    </message>
    <message>
      <source>Requested</source>
      <translation>অনুরোধকৃত</translation>
    </message>
    <message>
      <source>Requested meanwhile</source>
      <translation>এর মধ্যে আবেদন এসেছে</translation>
    </message>
    <message>
      <source>Required details are missing and must be checked in the field.</source>
      <translation>প্রয়োজনীয় তথ্য নেই, মাঠে গিয়ে যাচাই করতে হবে।</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>পুনরায় নির্ধারণ</translation>
    </message>
    <message>
      <source>Residential</source>
      <translation>আবাসিক</translation>
    </message>
    <message>
      <source>Residents</source>
      <translation>বাসিন্দা</translation>
    </message>
    <message>
      <source>Residents or users, persons.</source>
      <translation>বাসিন্দা বা ব্যবহারকারী, জন।</translation>
    </message>
    <message>
      <source>Resource planning and management</source>
      <translation>সম্পদ পরিকল্পনা ও ব্যবস্থাপনা</translation>
    </message>
    <message>
      <source>Response Time</source>
      <translation>সাড়াদানের সময়</translation>
    </message>
    <message>
      <source>Response rate (%)</source>
      <translation>সাড়ার হার (%)</translation>
    </message>
    <message>
      <source>Response time is in hours, all others in percent. The quarters of the year use the year's target.</source>
      <translation>সাড়াদানের সময় ঘণ্টায়, বাকি সব শতাংশে। বছরের প্রান্তিকগুলোতে বছরের লক্ষ্যই ধরা হয়।</translation>
    </message>
    <message>
      <source>Responsibility</source>
      <translation>দায়িত্ব</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>দায়িত্বপ্রাপ্ত</translation>
    </message>
    <message>
      <source>Responsible building</source>
      <translation>দায়ী ভবন</translation>
    </message>
    <message>
      <source>Rest of the city</source>
      <translation>শহরের বাকি অংশ</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>ফল</translation>
    </message>
    <message>
      <source>Result and standard</source>
      <translation>ফল ও মান</translation>
    </message>
    <message>
      <source>Result of the laboratory</source>
      <translation>পরীক্ষাগারের ফল</translation>
    </message>
    <message>
      <source>Result of the laboratory.</source>
      <translation>পরীক্ষাগারের ফল।</translation>
    </message>
    <message>
      <source>Result, code</source>
      <translation>ফল, কোড</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>আয়</translation>
    </message>
    <message>
      <source>Revenue ({currency})</source>
      <translation>রাজস্ব ({currency})</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>সংস্করণ</translation>
    </message>
    <message>
      <source>Revision of the year's report.</source>
      <translation>বছরের প্রতিবেদনের সংশোধন।</translation>
    </message>
    <message>
      <source>Revision {revision}, {kind}</source>
      <translation>সংশোধন {revision}, {kind}</translation>
    </message>
    <message>
      <source>Revision {revision}, {kind}, computed {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision {revision}, {kind}. Prepared from IMIS data with SFD-1 and JMP-1; not an approved report of the SFD initiative.</source>
      <translation>সংশোধন {revision}, {kind}। IMIS উপাত্ত থেকে SFD-1 ও JMP-1 পদ্ধতিতে তৈরি; এটি SFD উদ্যোগের অনুমোদিত প্রতিবেদন নয়।</translation>
    </message>
    <message>
      <source>Revision {} · SHA-256 {}</source>
      <translation>সংশোধন {} · SHA-256 {}</translation>
    </message>
    <message>
      <source>Right by assumption: earlier records do not say how it was done, and are taken as done by machine.</source>
      <translation>অনুমানে সঠিক: আগের রেকর্ডে পদ্ধতি লেখা নেই, যন্ত্রে করা ধরা হয়েছে।</translation>
    </message>
    <message>
      <source>Right of way</source>
      <translation>সড়কের অধিকারসীমা</translation>
    </message>
    <message>
      <source>Right of way (m)</source>
      <translation>সড়কের অধিকারসীমা (m)</translation>
    </message>
    <message>
      <source>Right-click ends, Backspace undoes, Esc gives up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rights</source>
      <translation>অধিকার</translation>
    </message>
    <message>
      <source>Rights that no standard role has, and narrower ones, are a matter of the grant matrix: see the administrator's manual.</source>
      <translation>কোনো প্রমিত ভূমিকায় নেই এমন অধিকার, এবং সংকীর্ণতর অধিকার, অনুমতির ছকের বিষয়: প্রশাসকের নির্দেশিকা দেখুন।</translation>
    </message>
    <message>
      <source>Rises with every change.</source>
      <translation>প্রতি পরিবর্তনে বাড়ে।</translation>
    </message>
    <message>
      <source>Rising numbers parted by commas. Empty: 2, 5, 10, 15 km or 10, 20, 30, 45 min.</source>
      <translation>কমা দিয়ে আলাদা করা ক্রমবর্ধমান সংখ্যা। খালি: 2, 5, 10, 15 km বা 10, 20, 30, 45 মিনিট।</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>ঝুঁকি</translation>
    </message>
    <message>
      <source>Risk to groundwater</source>
      <translation>ভূগর্ভস্থ পানির ঝুঁকি</translation>
    </message>
    <message>
      <source>Risk to groundwater: low</source>
      <translation>ভূগর্ভস্থ পানির ঝুঁকি: কম</translation>
    </message>
    <message>
      <source>Risk to groundwater: significant</source>
      <translation>ভূগর্ভস্থ পানির ঝুঁকি: উল্লেখযোগ্য</translation>
    </message>
    <message>
      <source>Risk to the groundwater</source>
      <translation>ভূগর্ভস্থ পানির ঝুঁকি</translation>
    </message>
    <message>
      <source>Risk to the groundwater of the whole area: {verdict}. The setting of the yearly report says: {setting}.</source>
      <translation>পুরো এলাকার ভূগর্ভস্থ পানির ঝুঁকি: {verdict}। বার্ষিক প্রতিবেদনের সেটিংয়ে আছে: {setting}।</translation>
    </message>
    <message>
      <source>River</source>
      <translation>নদী</translation>
    </message>
    <message>
      <source>River or Pond.</source>
      <translation>নদী বা পুকুর।</translation>
    </message>
    <message>
      <source>Rivers, ponds and other water.</source>
      <translation>নদী, পুকুর ও অন্যান্য পানি।</translation>
    </message>
    <message>
      <source>Road</source>
      <translation>সড়ক</translation>
    </message>
    <message>
      <source>Road code</source>
      <translation>সড়কের কোড</translation>
    </message>
    <message>
      <source>Road code or name</source>
      <translation>সড়কের কোড বা নাম</translation>
    </message>
    <message>
      <source>Road from which the building is reached.</source>
      <translation>যে সড়ক থেকে ভবনে পৌঁছানো যায়।</translation>
    </message>
    <message>
      <source>Road it follows.</source>
      <translation>যে সড়ক বরাবর।</translation>
    </message>
    <message>
      <source>Road length</source>
      <translation>সড়কের দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Road length by ward</source>
      <translation>ওয়ার্ড অনুযায়ী সড়কের দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Road length km</source>
      <translation>সড়কের দৈর্ঘ্য km</translation>
    </message>
    <message>
      <source>Road name</source>
      <translation>সড়কের নাম</translation>
    </message>
    <message>
      <source>Road network</source>
      <translation>সড়ক নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>Road of the application.</source>
      <translation>আবেদনের সড়ক।</translation>
    </message>
    <message>
      <source>Road of the building more than 50 m away</source>
      <translation>ভবনের সড়ক 50 m-এর বেশি দূরে</translation>
    </message>
    <message>
      <source>Road of the line.</source>
      <translation>রেখার সড়ক।</translation>
    </message>
    <message>
      <source>Road the piece belongs to.</source>
      <translation>খণ্ডটি যে সড়কের।</translation>
    </message>
    <message>
      <source>Road width and hose in metres, what the hose must reach, which buildings were asked for.</source>
      <translation>মিটারে সড়কের প্রস্থ ও হোস পাইপ, হোস পাইপকে কোথায় পৌঁছাতে হবে, কোন ভবন চাওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Road width for small vehicles (m) °</source>
      <translation>ছোট যানের জন্য সড়কের প্রস্থ (m) °</translation>
    </message>
    <message>
      <source>Road width for tankers (m) °</source>
      <translation>ট্যাংকারের সড়ক প্রস্থ (m) °</translation>
    </message>
    <message>
      <source>Road width needed (m)</source>
      <translation>প্রয়োজনীয় সড়ক প্রস্থ (m)</translation>
    </message>
    <message>
      <source>Road width needed (m) °</source>
      <translation>প্রয়োজনীয় সড়ক প্রস্থ (m) °</translation>
    </message>
    <message>
      <source>Road width that the vehicle needs (m) °</source>
      <translation>যানের প্রয়োজনীয় সড়ক-প্রস্থ (m) °</translation>
    </message>
    <message>
      <source>Road width, at least (m; 0: any)</source>
      <translation>সড়কের প্রস্থ, অন্তত (m; 0: যেকোনো)</translation>
    </message>
    <message>
      <source>Road {key}</source>
      <translation>সড়ক {key}</translation>
    </message>
    <message>
      <source>Road {key} was saved.</source>
      <translation>সড়ক {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Roads</source>
      <translation>সড়ক</translation>
    </message>
    <message>
      <source>Roads (km)</source>
      <translation>সড়ক (km)</translation>
    </message>
    <message>
      <source>Roads by carrying width</source>
      <translation>চলাচলযোগ্য প্রস্থ অনুযায়ী সড়ক</translation>
    </message>
    <message>
      <source>Roads by hierarchy</source>
      <translation>স্তরক্রম অনুযায়ী সড়ক</translation>
    </message>
    <message>
      <source>Roads by rank (km)</source>
      <translation>ক্রম অনুযায়ী সড়ক (km)</translation>
    </message>
    <message>
      <source>Roads by surface</source>
      <translation>উপরিতল অনুযায়ী সড়ক</translation>
    </message>
    <message>
      <source>Roads by the widest vehicle</source>
      <translation>সবচেয়ে প্রশস্ত যান অনুযায়ী সড়ক</translation>
    </message>
    <message>
      <source>Roads by way to treatment</source>
      <translation>পরিশোধনের পথ অনুযায়ী সড়ক</translation>
    </message>
    <message>
      <source>Roads must be connected to (depot, plant)</source>
      <translation>সড়ক যেখানে যুক্ত থাকতে হবে (ডিপো, শোধনাগার)</translation>
    </message>
    <message>
      <source>Roads narrower than 3 m (km)</source>
      <translation>3 m-এর চেয়ে সরু সড়ক (km)</translation>
    </message>
    <message>
      <source>Roads near by are too narrow</source>
      <translation>কাছের সড়ক বেশি সরু</translation>
    </message>
    <message>
      <source>Roads of 3 to 5 m (km)</source>
      <translation>3 থেকে 5 m সড়ক (km)</translation>
    </message>
    <message>
      <source>Roads of 5 to 8 m (km)</source>
      <translation>5 থেকে 8 m সড়ক (km)</translation>
    </message>
    <message>
      <source>Roads of the haul: at least (m) °</source>
      <translation>পরিবহনের সড়ক: অন্তত (m) °</translation>
    </message>
    <message>
      <source>Roads of unknown width are</source>
      <translation>অজানা প্রস্থের সড়ক</translation>
    </message>
    <message>
      <source>Roads of unknown width are wide enough</source>
      <translation>প্রস্থ অজানা সড়কগুলো যথেষ্ট চওড়া</translation>
    </message>
    <message>
      <source>Roads were changed since the network was built: this result follows the roads of that time. To have it exact, run “Build the road network” (imis:build_road_network, group Maintenance), then this analysis again.</source>
      <translation>নেটওয়ার্ক তৈরির পরে সড়ক বদলানো হয়েছে: এই ফলাফল সেই সময়ের সড়ক অনুযায়ী। নির্ভুল পেতে “সড়ক নেটওয়ার্ক তৈরি করুন” (imis:build_road_network, রক্ষণাবেক্ষণ গুচ্ছ) চালান, তারপর এই বিশ্লেষণ আবার চালান।</translation>
    </message>
    <message>
      <source>Roads wide enough</source>
      <translation>যথেষ্ট প্রশস্ত সড়ক</translation>
    </message>
    <message>
      <source>Roads wider than 8 m (km)</source>
      <translation>8 m-এর বেশি প্রশস্ত সড়ক (km)</translation>
    </message>
    <message>
      <source>Roads without a width (km)</source>
      <translation>প্রস্থ ছাড়া সড়ক (km)</translation>
    </message>
    <message>
      <source>Roads without a width are …</source>
      <translation>প্রস্থ ছাড়া সড়ক …</translation>
    </message>
    <message>
      <source>Roads, networks, toilets, land, cases</source>
      <translation>সড়ক, নেটওয়ার্ক, টয়লেট, জমি, ঘটনা</translation>
    </message>
    <message>
      <source>Roads, sewers, drains and water mains</source>
      <translation>সড়ক, পয়োনালি, নর্দমা ও পানির মূল লাইন</translation>
    </message>
    <message>
      <source>Rock, high water table or another obstacle</source>
      <translation>শিলা, উঁচু ভূগর্ভস্থ পানি বা অন্য একটি বাধা</translation>
    </message>
    <message>
      <source>Rock, high water table or other obstacles</source>
      <translation>শিলা, উঁচু ভূগর্ভস্থ পানি বা অন্য বাধা</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>ভূমিকা</translation>
    </message>
    <message>
      <source>Role held.</source>
      <translation>যে ভূমিকা আছে।</translation>
    </message>
    <message>
      <source>Role {key}</source>
      <translation>ভূমিকা {key}</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>ভূমিকা</translation>
    </message>
    <message>
      <source>Room (people)</source>
      <translation>ধারণক্ষমতা (মানুষ)</translation>
    </message>
    <message>
      <source>Room for a part of them</source>
      <translation>এদের একাংশের জায়গা আছে</translation>
    </message>
    <message>
      <source>Room left</source>
      <translation>অবশিষ্ট ধারণক্ষমতা</translation>
    </message>
    <message>
      <source>Rounded, capped; the override where there is one; empty = cannot be computed.</source>
      <translation>পূর্ণসংখ্যা করা, সীমিত; হাতে বদলানো মান থাকলে সেটি; খালি = গণনা করা যায় না।</translation>
    </message>
    <message>
      <source>Route sheet · {vehicle} · {day}</source>
      <translation>পথ-পত্র · {vehicle} · {day}</translation>
    </message>
    <message>
      <source>Route sheets</source>
      <translation>পথসূচির শিট</translation>
    </message>
    <message>
      <source>Route sheets (PDF)</source>
      <translation>পথের তালিকা (PDF)</translation>
    </message>
    <message>
      <source>Route sheets of {day}</source>
      <translation>{day}-এর পথের তালিকা</translation>
    </message>
    <message>
      <source>Routes</source>
      <translation>পথসূচি</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>সারি</translation>
    </message>
    <message>
      <source>Row {line}</source>
      <translation>সারি {line}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>সারি</translation>
    </message>
    <message>
      <source>Rows accepted</source>
      <translation>গৃহীত সারি</translation>
    </message>
    <message>
      <source>Rows as delivered.</source>
      <translation>পাওয়া অবস্থায় সারি।</translation>
    </message>
    <message>
      <source>Rows changed</source>
      <translation>পরিবর্তিত সারি</translation>
    </message>
    <message>
      <source>Rows delivered</source>
      <translation>চালানের সারি</translation>
    </message>
    <message>
      <source>Rows in order that wait for the decision of the office.</source>
      <translation>ঠিক থাকা সারি, যা কার্যালয়ের সিদ্ধান্তের অপেক্ষায়।</translation>
    </message>
    <message>
      <source>Rows in the last import</source>
      <translation>শেষ আমদানির সারি</translation>
    </message>
    <message>
      <source>Rows kept</source>
      <translation>রাখা সারি</translation>
    </message>
    <message>
      <source>Rows matched</source>
      <translation>মিলে যাওয়া সারি</translation>
    </message>
    <message>
      <source>Rows of each reference layer in it.</source>
      <translation>এতে প্রতিটি সূত্র স্তরের সারি।</translation>
    </message>
    <message>
      <source>Rows of the delivery.</source>
      <translation>চালানের সারি।</translation>
    </message>
    <message>
      <source>Rows of the file without its heading.</source>
      <translation>শিরোনাম ছাড়া ফাইলের সারি।</translation>
    </message>
    <message>
      <source>Rows of the file.</source>
      <translation>ফাইলের সারি।</translation>
    </message>
    <message>
      <source>Rows of the package</source>
      <translation>প্যাকেজের সারি</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>পড়া সারি</translation>
    </message>
    <message>
      <source>Rows refused</source>
      <translation>প্রত্যাখ্যাত সারি</translation>
    </message>
    <message>
      <source>Rows skipped</source>
      <translation>বাদ দেওয়া সারি</translation>
    </message>
    <message>
      <source>Rows that are in the register.</source>
      <translation>নিবন্ধনে থাকা সারি।</translation>
    </message>
    <message>
      <source>Rows that are not in order.</source>
      <translation>যেসব সারি ঠিক নেই।</translation>
    </message>
    <message>
      <source>Rows that became new records.</source>
      <translation>নতুন রেকর্ড হওয়া সারি।</translation>
    </message>
    <message>
      <source>Rows that came back, each counted once.</source>
      <translation>ফিরে আসা সারি, প্রতিটি একবার গণ্য।</translation>
    </message>
    <message>
      <source>Rows that changed a record.</source>
      <translation>রেকর্ড বদলানো সারি।</translation>
    </message>
    <message>
      <source>Rows that name a photo that has not arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that say what the record says already.</source>
      <translation>যে সারি রেকর্ডে যা আছে তা-ই বলে।</translation>
    </message>
    <message>
      <source>Rows that the office refused.</source>
      <translation>কার্যালয়ের প্রত্যাখ্যাত সারি।</translation>
    </message>
    <message>
      <source>Rows that were added or changed a record.</source>
      <translation>যে সারি রেকর্ড যোগ বা পরিবর্তন করেছে।</translation>
    </message>
    <message>
      <source>Rows unchanged</source>
      <translation>অপরিবর্তিত সারি</translation>
    </message>
    <message>
      <source>Rows unmatched</source>
      <translation>না মেলা সারি</translation>
    </message>
    <message>
      <source>Rows whose number belongs to a building.</source>
      <translation>যে সারির নম্বর কোনো ভবনের।</translation>
    </message>
    <message>
      <source>Rows whose number belongs to no building.</source>
      <translation>যে সারির নম্বর কোনো ভবনের নয়।</translation>
    </message>
    <message>
      <source>Rows with a fault.</source>
      <translation>ত্রুটিযুক্ত সারি।</translation>
    </message>
    <message>
      <source>Rows with a fault; see staging.import_rows.</source>
      <translation>ত্রুটিযুক্ত সারি; staging.import_rows দেখুন।</translation>
    </message>
    <message>
      <source>Rows written, by layer.</source>
      <translation>লেখা সারি, স্তর অনুযায়ী।</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>নিয়ম</translation>
    </message>
    <message>
      <source>Rule for buildings: {rule}.</source>
      <translation>ভবনের নিয়ম: {rule}।</translation>
    </message>
    <message>
      <source>Ruled out (%)</source>
      <translation>বাতিল এলাকা (%)</translation>
    </message>
    <message>
      <source>Rules (empty: all)</source>
      <translation>নিয়ম (খালি: সব)</translation>
    </message>
    <message>
      <source>Rules count on exactly these values: none is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules that ask for a look before approval; the detail says them in sentences.</source>
      <translation>যেসব নিয়ম অনুমোদনের আগে দেখে নিতে বলে; বিস্তারিতে সেগুলো বাক্যে বলা আছে।</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>চালনা</translation>
    </message>
    <message>
      <source>Run at</source>
      <translation>চালনার সময়</translation>
    </message>
    <message>
      <source>Run by</source>
      <translation>চালিয়েছেন</translation>
    </message>
    <message>
      <source>Run the analysis and show its result</source>
      <translation>বিশ্লেষণ চালান ও ফলাফল দেখান</translation>
    </message>
    <message>
      <source>Run {a} cannot be compared with itself. Choose two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rung</source>
      <translation>ধাপ</translation>
    </message>
    <message>
      <source>Running number of the record, given by the system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running number of the report.</source>
      <translation>প্রতিবেদনের ক্রমিক নম্বর।</translation>
    </message>
    <message>
      <source>Running number of the row.</source>
      <translation>সারির ক্রমিক নম্বর।</translation>
    </message>
    <message>
      <source>Runs in a circle: wrongly drawn</source>
      <translation>বৃত্তাকারে চলে: ভুলভাবে আঁকা</translation>
    </message>
    <message>
      <source>Runs with a name stay until they are deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs {a} and {b} are of different analyses. Choose two of the same.</source>
      <translation>চালনা {a} ও {b} আলাদা বিশ্লেষণের। একই বিশ্লেষণের দুটি বাছাই করুন।</translation>
    </message>
    <message>
      <source>SCENARIO, NOT A REPORT</source>
      <translation>দৃশ্যপট, প্রতিবেদন নয়</translation>
    </message>
    <message>
      <source>SHA-256 of the GeoPackage as given out.</source>
      <translation>দেওয়া GeoPackage-এর SHA-256।</translation>
    </message>
    <message>
      <source>SHA-256 of the content, hexadecimal.</source>
      <translation>বিষয়বস্তুর SHA-256, হেক্সাডেসিমেল।</translation>
    </message>
    <message>
      <source>SHA-256 of the document that is sent.</source>
      <translation>পাঠানো নথির SHA-256।</translation>
    </message>
    <message>
      <source>SHA-256 of the file, hexadecimal; tells the same file again.</source>
      <translation>ফাইলের SHA-256, হেক্সাডেসিমাল; একই ফাইল আবার চেনা যায়।</translation>
    </message>
    <message>
      <source>SHA-256 of the file.</source>
      <translation>ফাইলের SHA-256।</translation>
    </message>
    <message>
      <source>SHA-256 of the frozen report document, hexadecimal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of values and footprint; tells whether a row sent again was changed.</source>
      <translation>মান ও ফুটপ্রিন্টের SHA-256; আবার পাঠানো সারি বদলানো হয়েছে কি না জানায়।</translation>
    </message>
    <message>
      <source>SWM Customer ID</source>
      <translation>SWM গ্রাহক আইডি</translation>
    </message>
    <message>
      <source>SWM customer ID</source>
      <translation>SWM গ্রাহক আইডি</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>নিরাপদ</translation>
    </message>
    <message>
      <source>Safe Desludging</source>
      <translation>নিরাপদ বর্জ্য অপসারণ</translation>
    </message>
    <message>
      <source>Safe disposals</source>
      <translation>নিরাপদ অপসারণ</translation>
    </message>
    <message>
      <source>Safe for colour-blind eyes</source>
      <translation>বর্ণান্ধ চোখের উপযোগী</translation>
    </message>
    <message>
      <source>Safe in place</source>
      <translation>নিজ স্থানে নিরাপদ</translation>
    </message>
    <message>
      <source>Safe through drain</source>
      <translation>নর্দমা হয়ে নিরাপদ</translation>
    </message>
    <message>
      <source>Safe through sewer</source>
      <translation>পয়োনালি হয়ে নিরাপদ</translation>
    </message>
    <message>
      <source>Safe to the end</source>
      <translation>শেষ পর্যন্ত নিরাপদ</translation>
    </message>
    <message>
      <source>Safe when</source>
      <translation>যখন নিরাপদ</translation>
    </message>
    <message>
      <source>Safe when the drain reaches a plant, or is closed and lined.</source>
      <translation>নিরাপদ, যখন নর্দমা শোধনাগারে পৌঁছায়, অথবা বদ্ধ ও আস্তরযুক্ত।</translation>
    </message>
    <message>
      <source>Safe when the sewer reaches a plant.</source>
      <translation>পয়োনালি শোধনাগারে পৌঁছালে নিরাপদ।</translation>
    </message>
    <message>
      <source>Safe without any network.</source>
      <translation>কোনো নেটওয়ার্ক ছাড়াই নিরাপদ।</translation>
    </message>
    <message>
      <source>Safely managed</source>
      <translation>নিরাপদে ব্যবস্থাপিত</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>নিরাপত্তা</translation>
    </message>
    <message>
      <source>Said when the denominator is zero.</source>
      <translation>হর শূন্য হলে যা বলা হয়।</translation>
    </message>
    <message>
      <source>Same as owner</source>
      <translation>মালিকের মতোই</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>নমুনা</translation>
    </message>
    <message>
      <source>Sample date</source>
      <translation>নমুনার তারিখ</translation>
    </message>
    <message>
      <source>Sample location</source>
      <translation>নমুনার অবস্থান</translation>
    </message>
    <message>
      <source>Sample location or number</source>
      <translation>নমুনার স্থান বা নম্বর</translation>
    </message>
    <message>
      <source>Sample place</source>
      <translation>নমুনার স্থান</translation>
    </message>
    <message>
      <source>Sampled on</source>
      <translation>নমুনা নেওয়ার তারিখ</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>নমুনা</translation>
    </message>
    <message>
      <source>Sanitary disposal</source>
      <translation>স্বাস্থ্যসম্মত অপসারণ</translation>
    </message>
    <message>
      <source>Sanitary supplies and disposal</source>
      <translation>স্বাস্থ্যবিধি সামগ্রী ও অপসারণ</translation>
    </message>
    <message>
      <source>Sanitation</source>
      <translation>স্যানিটেশন</translation>
    </message>
    <message>
      <source>Sanitation connections</source>
      <translation>স্যানিটেশন সংযোগ</translation>
    </message>
    <message>
      <source>Sanitation counts around the middle of a cell within (m)</source>
      <translation>ঘরের মাঝখান থেকে এই দূরত্বের মধ্যের স্যানিটেশন গণ্য হয় (m)</translation>
    </message>
    <message>
      <source>Sanitation not recorded</source>
      <translation>স্যানিটেশন নথিভুক্ত নয়</translation>
    </message>
    <message>
      <source>Sanitation safely managed</source>
      <translation>নিরাপদে ব্যবস্থাপিত স্যানিটেশন</translation>
    </message>
    <message>
      <source>Sanitation system</source>
      <translation>স্যানিটেশন ব্যবস্থা</translation>
    </message>
    <message>
      <source>Sanitation system 1.</source>
      <translation>স্যানিটেশন ব্যবস্থা 1।</translation>
    </message>
    <message>
      <source>Sanitation system 3.</source>
      <translation>স্যানিটেশন ব্যবস্থা 3।</translation>
    </message>
    <message>
      <source>Sanitation system 4.</source>
      <translation>স্যানিটেশন ব্যবস্থা 4।</translation>
    </message>
    <message>
      <source>Sanitation system now</source>
      <translation>বর্তমান স্যানিটেশন ব্যবস্থা</translation>
    </message>
    <message>
      <source>Sanitation system of its building.</source>
      <translation>এর ভবনের স্যানিটেশন ব্যবস্থা।</translation>
    </message>
    <message>
      <source>Sanitation system zones</source>
      <translation>স্যানিটেশন ব্যবস্থার অঞ্চল</translation>
    </message>
    <message>
      <source>Sanitation system, number</source>
      <translation>স্যানিটেশন ব্যবস্থা, সংখ্যা</translation>
    </message>
    <message>
      <source>Sanitation systems</source>
      <translation>স্যানিটেশন ব্যবস্থা</translation>
    </message>
    <message>
      <source>Sanitation zones</source>
      <translation>স্যানিটেশন অঞ্চল</translation>
    </message>
    <message>
      <source>Satisfaction with service quality</source>
      <translation>সেবার মান নিয়ে সন্তুষ্টি</translation>
    </message>
    <message>
      <source>Satisfied</source>
      <translation>সন্তুষ্ট</translation>
    </message>
    <message>
      <source>Satisfied (%)</source>
      <translation>সন্তুষ্ট (%)</translation>
    </message>
    <message>
      <source>Satisfied or not, newest first, at most five.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied with service</source>
      <translation>সেবায় সন্তুষ্ট</translation>
    </message>
    <message>
      <source>Satisfied with the service</source>
      <translation>সেবায় সন্তুষ্ট</translation>
    </message>
    <message>
      <source>Satisfied with the service quality</source>
      <translation>সেবার মান নিয়ে সন্তুষ্ট</translation>
    </message>
    <message>
      <source>Satisfied: no</source>
      <translation>সন্তুষ্ট: না</translation>
    </message>
    <message>
      <source>Satisfied: not answered</source>
      <translation>সন্তুষ্ট: উত্তর নেই</translation>
    </message>
    <message>
      <source>Satisfied: yes</source>
      <translation>সন্তুষ্ট: হ্যাঁ</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>শনিবার</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save (Ctrl+Enter)</source>
      <translation>সংরক্ষণ (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Save all figures as a workbook (XLSX)</source>
      <translation>সব সংখ্যা ওয়ার্কবুক (XLSX) হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Save all the same?</source>
      <translation>তবুও সংরক্ষণ করবেন?</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>PDF হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>PDF হিসেবে সংরক্ষণ…</translation>
    </message>
    <message>
      <source>Save as new</source>
      <translation>নতুন হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save every city and year with charts and maps as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save list</source>
      <translation>তালিকা সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>চিত্র সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>চিত্র সংরক্ষণ…</translation>
    </message>
    <message>
      <source>Save refused rows</source>
      <translation>প্রত্যাখ্যাত সারি সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Save refused rows…</source>
      <translation>প্রত্যাখ্যাত সারি সংরক্ষণ করুন…</translation>
    </message>
    <message>
      <source>Save scenario</source>
      <translation>পরিকল্পনা সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save the collection</source>
      <translation>সংগ্রহ সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>তুলনা সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Save the emptying</source>
      <translation>খালিকরণ সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Save the feedback</source>
      <translation>মতামত সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>প্রতিবেদন সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save, copy, show</source>
      <translation>সংরক্ষণ, অনুলিপি, দেখানো</translation>
    </message>
    <message>
      <source>Saved (%)</source>
      <translation>সাশ্রয় (%)</translation>
    </message>
    <message>
      <source>Saved (m³·km a year)</source>
      <translation>সাশ্রয় (বছরে m³·km)</translation>
    </message>
    <message>
      <source>Saved (m³·min a year)</source>
      <translation>সাশ্রয় (বছরে m³·মিনিট)</translation>
    </message>
    <message>
      <source>Saved a year</source>
      <translation>বার্ষিক সাশ্রয়</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>সাশ্রয়</translation>
    </message>
    <message>
      <source>Saving a scenario</source>
      <translation>দৃশ্যপট সংরক্ষণ</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
      <source>Say in which order day and month stand.</source>
      <translation>দিন ও মাস কোন ক্রমে আছে তা বলুন।</translation>
    </message>
    <message>
      <source>Say which fields of the positions hold the vehicle and the time.</source>
      <translation>অবস্থানগুলোর কোন ঘরে যান ও সময় আছে তা বলুন।</translation>
    </message>
    <message>
      <source>Say why you need names and contacts of persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale</source>
      <translation>স্কেল</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>পরিকল্পনা</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>সূচি</translation>
    </message>
    <message>
      <source>Schedule of emptyings</source>
      <translation>খালিকরণের সূচি</translation>
    </message>
    <message>
      <source>Scheduled at</source>
      <translation>সূচিতে রাখা হয়েছে</translation>
    </message>
    <message>
      <source>Scheduled emptying</source>
      <translation>সূচির খালিকরণ</translation>
    </message>
    <message>
      <source>Scheduled emptying {key} was declined.</source>
      <translation>সূচির খালিকরণ {key} না মানা হয়েছে।</translation>
    </message>
    <message>
      <source>Scheduled emptying {key} was postponed.</source>
      <translation>সূচির খালিকরণ {key} পিছিয়ে দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Schema</source>
      <translation>স্কিমা</translation>
    </message>
    <message>
      <source>Schema and table</source>
      <translation>স্কিমা ও সারণি</translation>
    </message>
    <message>
      <source>Schema of the record the file belongs to.</source>
      <translation>ফাইলটি যে রেকর্ডের তার স্কিমা।</translation>
    </message>
    <message>
      <source>Schema of the table changed.</source>
      <translation>বদলানো সারণির স্কিমা।</translation>
    </message>
    <message>
      <source>Schema of the table looked into.</source>
      <translation>যে সারণি দেখা হয়েছে তার স্কিমা।</translation>
    </message>
    <message>
      <source>Schema of the table.</source>
      <translation>সারণির স্কিমা।</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>পরিধি</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>স্কোর</translation>
    </message>
    <message>
      <source>Score from which a square counts</source>
      <translation>যে স্কোর থেকে একটি বর্গ গণনায় আসে</translation>
    </message>
    <message>
      <source>Score of the best site</source>
      <translation>সেরা স্থানের স্কোর</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>সিলকৃত</translation>
    </message>
    <message>
      <source>Sealed base and walls</source>
      <translation>অভেদ্য তল ও দেয়াল</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>খোঁজ</translation>
    </message>
    <message>
      <source>Search (Ctrl+F)</source>
      <translation>খোঁজ (Ctrl+F)</translation>
    </message>
    <message>
      <source>Search all records</source>
      <translation>সব রেকর্ডে খুঁজুন</translation>
    </message>
    <message>
      <source>Search all records ({key})</source>
      <translation>সব রেকর্ডে খুঁজুন ({key})</translation>
    </message>
    <message>
      <source>Search area (ha)</source>
      <translation>খোঁজের এলাকা (ha)</translation>
    </message>
    <message>
      <source>Search by house number, BIN, tax code, customer, owner, road, place, containment, application … ({key})</source>
      <translation>বাড়ির নম্বর, BIN, কর কোড, গ্রাহক, মালিক, সড়ক, স্থান, কনটেইনমেন্ট, আবেদন … দিয়ে খুঁজুন ({key})</translation>
    </message>
    <message>
      <source>Search…</source>
      <translation>খোঁজ…</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>আসন</translation>
    </message>
    <message>
      <source>Seats for female users, number.</source>
      <translation>নারী ব্যবহারকারীদের আসন, সংখ্যা।</translation>
    </message>
    <message>
      <source>Seats for male users, number.</source>
      <translation>পুরুষদের আসন, সংখ্যা।</translation>
    </message>
    <message>
      <source>Seats for men</source>
      <translation>পুরুষদের আসন</translation>
    </message>
    <message>
      <source>Seats for people with disability</source>
      <translation>প্রতিবন্ধী ব্যক্তিদের আসন</translation>
    </message>
    <message>
      <source>Seats for women</source>
      <translation>নারীদের আসন</translation>
    </message>
    <message>
      <source>Seats in that facility, number.</source>
      <translation>ওই সুবিধায় আসন, সংখ্যা।</translation>
    </message>
    <message>
      <source>Seats needed</source>
      <translation>প্রয়োজনীয় আসন</translation>
    </message>
    <message>
      <source>Seats not recorded</source>
      <translation>আসন নথিভুক্ত নয়</translation>
    </message>
    <message>
      <source>Seats of a new toilet °</source>
      <translation>নতুন টয়লেটের আসন °</translation>
    </message>
    <message>
      <source>Seats of a toilet where none are recorded °</source>
      <translation>রেকর্ড না থাকলে টয়লেটের আসন °</translation>
    </message>
    <message>
      <source>Seats short</source>
      <translation>আসনের ঘাটতি</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>দ্বিতীয়</translation>
    </message>
    <message>
      <source>Second employee who emptied.</source>
      <translation>খালি করা দ্বিতীয় কর্মচারী।</translation>
    </message>
    <message>
      <source>Second figure</source>
      <translation>দ্বিতীয় সংখ্যা</translation>
    </message>
    <message>
      <source>Second quarter</source>
      <translation>দ্বিতীয় প্রান্তিক</translation>
    </message>
    <message>
      <source>Second run</source>
      <translation>দ্বিতীয় চালনা</translation>
    </message>
    <message>
      <source>Second run (number; empty: the newest)</source>
      <translation>দ্বিতীয় রান (নম্বর; ফাঁকা: সর্বশেষ)</translation>
    </message>
    <message>
      <source>Second run, text</source>
      <translation>দ্বিতীয় চালনা, লেখা</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>সিড মান</translation>
    </message>
    <message>
      <source>Seed of the draws</source>
      <translation>দৈব চয়নের বীজ</translation>
    </message>
    <message>
      <source>Seed of the random numbers</source>
      <translation>দৈব সংখ্যার বীজ</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>দেখা হয়েছে</translation>
    </message>
    <message>
      <source>Seen in the records</source>
      <translation>রেকর্ডে দেখা গেছে</translation>
    </message>
    <message>
      <source>Select exactly one feature of the active layer on the map first.</source>
      <translation>আগে মানচিত্রে সক্রিয় স্তরের ঠিক একটি ফিচার নির্বাচন করুন।</translation>
    </message>
    <message>
      <source>Selected on the map</source>
      <translation>মানচিত্রে নির্বাচিত</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>পাঠান</translation>
    </message>
    <message>
      <source>Send again…</source>
      <translation>আবার পাঠান…</translation>
    </message>
    <message>
      <source>Send the approved report of the year, once</source>
      <translation>বছরের অনুমোদিত প্রতিবেদন একবার পাঠান</translation>
    </message>
    <message>
      <source>Send the approved report of {year} to the national dashboard? It can be sent only once.</source>
      <translation>{year} সালের অনুমোদিত প্রতিবেদন জাতীয় ড্যাশবোর্ডে পাঠাবেন? এটি একবারই পাঠানো যায়।</translation>
    </message>
    <message>
      <source>Sending to the national dashboard</source>
      <translation>জাতীয় ড্যাশবোর্ডে পাঠানো হচ্ছে</translation>
    </message>
    <message>
      <source>Sending was broken off.</source>
      <translation>পাঠানো মাঝপথে থেমেছে।</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>সেপ্টেম্বর</translation>
    </message>
    <message>
      <source>Separate facilities for men and women.</source>
      <translation>পুরুষ ও নারীর আলাদা সুবিধা।</translation>
    </message>
    <message>
      <source>Separate facility for children.</source>
      <translation>শিশুদের জন্য আলাদা সুবিধা।</translation>
    </message>
    <message>
      <source>Separate facility for people with disability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separate for men and women</source>
      <translation>নারী ও পুরুষের জন্য আলাদা</translation>
    </message>
    <message>
      <source>Separator</source>
      <translation>বিভাজক</translation>
    </message>
    <message>
      <source>September</source>
      <translation>সেপ্টেম্বর</translation>
    </message>
    <message>
      <source>Septic Tank</source>
      <translation>সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>Septic tank</source>
      <translation>সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>Septic tank fits</source>
      <translation>সেপটিক ট্যাংক উপযুক্ত</translation>
    </message>
    <message>
      <source>Septic tank or lined pit</source>
      <translation>সেপটিক ট্যাংক বা আস্তরযুক্ত পিট</translation>
    </message>
    <message>
      <source>Septic tank to drain</source>
      <translation>সেপটিক ট্যাংক থেকে নর্দমা</translation>
    </message>
    <message>
      <source>Septic tank to open ground</source>
      <translation>সেপটিক ট্যাংক থেকে খোলা জায়গা</translation>
    </message>
    <message>
      <source>Septic tank to sewer</source>
      <translation>সেপটিক ট্যাংক থেকে পয়োনালি</translation>
    </message>
    <message>
      <source>Septic tank to soak pit</source>
      <translation>সেপটিক ট্যাংক থেকে সোক পিট</translation>
    </message>
    <message>
      <source>Septic tank to water body</source>
      <translation>সেপটিক ট্যাংক থেকে জলাশয়</translation>
    </message>
    <message>
      <source>Septic tank without outlet</source>
      <translation>নির্গমনমুখহীন সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>Septic tank, outlet unknown</source>
      <translation>সেপটিক ট্যাংক, নির্গমন অজানা</translation>
    </message>
    <message>
      <source>Septic tanks</source>
      <translation>সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>Septic tanks are emptied when filled to (share) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Series</source>
      <translation>ধারা</translation>
    </message>
    <message>
      <source>Served</source>
      <translation>সেবাপ্রাপ্ত</translation>
    </message>
    <message>
      <source>Served (%)</source>
      <translation>সেবাপ্রাপ্ত (%)</translation>
    </message>
    <message>
      <source>Served by proposed toilets (people)</source>
      <translation>প্রস্তাবিত টয়লেটে সেবা পাবে (মানুষ)</translation>
    </message>
    <message>
      <source>Served with the proposed toilets (%)</source>
      <translation>প্রস্তাবিত টয়লেটসহ সেবাপ্রাপ্ত (%)</translation>
    </message>
    <message>
      <source>Server's clock.</source>
      <translation>সার্ভারের ঘড়ি।</translation>
    </message>
    <message>
      <source>Server's time at the beginning.</source>
      <translation>শুরুতে সার্ভারের সময়।</translation>
    </message>
    <message>
      <source>Server's time at the end of the attempt.</source>
      <translation>চেষ্টার শেষে সার্ভারের সময়।</translation>
    </message>
    <message>
      <source>Server's time of the transaction.</source>
      <translation>লেনদেনের সময় সার্ভারের সময়।</translation>
    </message>
    <message>
      <source>Server's time.</source>
      <translation>সার্ভারের সময়।</translation>
    </message>
    <message>
      <source>Serves</source>
      <translation>সেবা দেয়</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>সেবা</translation>
    </message>
    <message>
      <source>Service areas of treatment plants</source>
      <translation>শোধনাগারের সেবা এলাকা</translation>
    </message>
    <message>
      <source>Service at the house (minutes) °</source>
      <translation>বাড়িতে সেবার সময় (মিনিট) °</translation>
    </message>
    <message>
      <source>Service chain</source>
      <translation>সেবা শৃঙ্খল</translation>
    </message>
    <message>
      <source>Service chain of application {id}</source>
      <translation>আবেদন {id}-এর সেবা-শৃঙ্খল</translation>
    </message>
    <message>
      <source>Service delivery</source>
      <translation>সেবা প্রদান</translation>
    </message>
    <message>
      <source>Service density</source>
      <translation>সেবার ঘনত্ব</translation>
    </message>
    <message>
      <source>Service feedback of a drawn area</source>
      <translation>আঁকা এলাকার সেবা বিষয়ক মতামত</translation>
    </message>
    <message>
      <source>Service feedback of an area</source>
      <translation>একটি এলাকার সেবার মতামত</translation>
    </message>
    <message>
      <source>Service ladder</source>
      <translation>সেবার সিঁড়ি</translation>
    </message>
    <message>
      <source>Service provider</source>
      <translation>সেবাদানকারী</translation>
    </message>
    <message>
      <source>Service provider {key}</source>
      <translation>সেবাদানকারী {key}</translation>
    </message>
    <message>
      <source>Service provider {key} was saved.</source>
      <translation>সেবাদানকারী {key} সংরক্ষণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>Service provider {name} was deleted.</source>
      <translation>সেবাদানকারী {name} মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
      <source>Service provider, number</source>
      <translation>সেবাদানকারী, সংখ্যা</translation>
    </message>
    <message>
      <source>Service provider, treatment plant or help desk of the account.</source>
      <translation>অ্যাকাউন্টের সেবাদানকারী, শোধনাগার বা হেল্প ডেস্ক।</translation>
    </message>
    <message>
      <source>Service providers</source>
      <translation>সেবাদানকারী</translation>
    </message>
    <message>
      <source>Service providers and plants</source>
      <translation>সেবাদানকারী ও শোধনাগার</translation>
    </message>
    <message>
      <source>Service providers, their staff and vehicles; treatment plants and their tests; help desks</source>
      <translation>সেবাদানকারী, তাদের কর্মী ও যান; শোধনাগার ও তাদের পরীক্ষা; হেল্প ডেস্ক</translation>
    </message>
    <message>
      <source>Service providers: share flagged by number of jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service providers: share of the market (%)</source>
      <translation>সেবাদানকারী: বাজারের অংশ (%)</translation>
    </message>
    <message>
      <source>Service received by</source>
      <translation>সেবা গ্রহণকারী</translation>
    </message>
    <message>
      <source>Service status</source>
      <translation>সেবার অবস্থা</translation>
    </message>
    <message>
      <source>Service wards</source>
      <translation>সেবার ওয়ার্ড</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>সেবা</translation>
    </message>
    <message>
      <source>Services and revenue</source>
      <translation>সেবা ও রাজস্ব</translation>
    </message>
    <message>
      <source>Set the password</source>
      <translation>পাসওয়ার্ড নির্ধারণ করুন</translation>
    </message>
    <message>
      <source>Set while one desk is sending.</source>
      <translation>একটি ডেস্ক পাঠানোর সময় দেওয়া।</translation>
    </message>
    <message>
      <source>Set {record} back to its values from before this change?</source>
      <translation>{record}-কে এই পরিবর্তনের আগের মানে ফিরিয়ে নেবেন?</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>সেটিং</translation>
    </message>
    <message>
      <source>Setting a password</source>
      <translation>পাসওয়ার্ড নির্ধারণ</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>সেটিং</translation>
    </message>
    <message>
      <source>Settings of CWIS</source>
      <translation>সিডব্লিউআইএস সেটিং</translation>
    </message>
    <message>
      <source>Settings used</source>
      <translation>ব্যবহৃত সেটিং</translation>
    </message>
    <message>
      <source>Settings, accounts and roles, code lists, sign-ins and changes</source>
      <translation>সেটিং, অ্যাকাউন্ট ও ভূমিকা, কোড তালিকা, সাইন-ইন ও পরিবর্তন</translation>
    </message>
    <message>
      <source>Several lie at the same distance.</source>
      <translation>একই দূরত্বে একাধিক রয়েছে।</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>তীব্রতা</translation>
    </message>
    <message>
      <source>Sewer</source>
      <translation>পয়োনালি</translation>
    </message>
    <message>
      <source>Sewer Network</source>
      <translation>পয়োনালি নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>Sewer code</source>
      <translation>পয়োনালির কোড</translation>
    </message>
    <message>
      <source>Sewer connection</source>
      <translation>পয়োনালি সংযোগ</translation>
    </message>
    <message>
      <source>Sewer connection {key}</source>
      <translation>পয়োনালি সংযোগ {key}</translation>
    </message>
    <message>
      <source>Sewer connections</source>
      <translation>পয়োনালি সংযোগ</translation>
    </message>
    <message>
      <source>Sewer connections decided</source>
      <translation>সিদ্ধান্ত হওয়া পয়োনালি সংযোগ</translation>
    </message>
    <message>
      <source>Sewer connections waiting</source>
      <translation>অপেক্ষমাণ পয়োনালি সংযোগ</translation>
    </message>
    <message>
      <source>Sewer length by ward</source>
      <translation>ওয়ার্ড অনুযায়ী পয়োনালির দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Sewer named, but nothing leads to it</source>
      <translation>পয়োনালির নাম আছে, কিন্তু কিছুই সেখানে যায় না</translation>
    </message>
    <message>
      <source>Sewer network</source>
      <translation>পয়োনালি নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>Sewer network, with sewer {code}</source>
      <translation>পয়োনালি নেটওয়ার্ক, পয়োনালি {code} সহ</translation>
    </message>
    <message>
      <source>Sewer of the building more than 100 m away</source>
      <translation>ভবনের পয়োনালি 100 m-এর বেশি দূরে</translation>
    </message>
    <message>
      <source>Sewer of the containment</source>
      <translation>কনটেইনমেন্টের পয়োনালি</translation>
    </message>
    <message>
      <source>Sewer of the sketch</source>
      <translation>খসড়ার পয়োনালি</translation>
    </message>
    <message>
      <source>Sewer or drain not on the map</source>
      <translation>পয়োনালি বা নর্দমা মানচিত্রে নেই</translation>
    </message>
    <message>
      <source>Sewer or road code</source>
      <translation>পয়োনালি বা সড়কের কোড</translation>
    </message>
    <message>
      <source>Sewer that it was connected to.</source>
      <translation>যে পয়োনালির সঙ্গে এটি যুক্ত হয়েছে।</translation>
    </message>
    <message>
      <source>Sewer that takes the wastewater, directly or from the containment.</source>
      <translation>যে পয়োনালি সরাসরি বা কনটেইনমেন্ট থেকে বর্জ্যপানি নেয়।</translation>
    </message>
    <message>
      <source>Sewer that the outlet leads to.</source>
      <translation>নির্গমপথ যে পয়োনালিতে যায়।</translation>
    </message>
    <message>
      <source>Sewer treated</source>
      <translation>পয়োনালির পরিশোধিত</translation>
    </message>
    <message>
      <source>Sewer {key}</source>
      <translation>পয়োনালি {key}</translation>
    </message>
    <message>
      <source>Sewer {key} was saved.</source>
      <translation>পয়োনালি {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Sewer, code</source>
      <translation>পয়োনালি, কোড</translation>
    </message>
    <message>
      <source>Sewered</source>
      <translation>পয়োনালিযুক্ত</translation>
    </message>
    <message>
      <source>Sewered %</source>
      <translation>পয়োনালিযুক্ত %</translation>
    </message>
    <message>
      <source>Sewered (SS) Area</source>
      <translation>পয়োনালিভুক্ত (SS) এলাকা</translation>
    </message>
    <message>
      <source>Sewers</source>
      <translation>পয়োনালি</translation>
    </message>
    <message>
      <source>Sewers (km)</source>
      <translation>পয়োনালি (km)</translation>
    </message>
    <message>
      <source>Sewers and drains that reach no plant</source>
      <translation>কোনো শোধনাগারে পৌঁছায় না এমন পয়োনালি ও নর্দমা</translation>
    </message>
    <message>
      <source>Sewers by diameter</source>
      <translation>ব্যাস অনুযায়ী পয়োনালি</translation>
    </message>
    <message>
      <source>Sewers of the sketch (km)</source>
      <translation>খসড়ার পয়োনালি (km)</translation>
    </message>
    <message>
      <source>Sewers that lead to it</source>
      <translation>এতে আসা পয়োনালি</translation>
    </message>
    <message>
      <source>Shape crosses itself</source>
      <translation>আকৃতি নিজেকে ছেদ করে</translation>
    </message>
    <message>
      <source>Shape from a KML file</source>
      <translation>KML ফাইল থেকে আকৃতি</translation>
    </message>
    <message>
      <source>Shape of the object.</source>
      <translation>বস্তুর আকৃতি।</translation>
    </message>
    <message>
      <source>Shape of the pit; septic tanks are always rectangular.</source>
      <translation>পিটের আকার; সেপটিক ট্যাংক সব সময় আয়তাকার।</translation>
    </message>
    <message>
      <source>Shapefile (zip)</source>
      <translation>শেপফাইল (zip)</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>অংশ</translation>
    </message>
    <message>
      <source>Share (%)</source>
      <translation>অংশ (%)</translation>
    </message>
    <message>
      <source>Share hard to reach (%)</source>
      <translation>পৌঁছানো কঠিন এমন অংশ (%)</translation>
    </message>
    <message>
      <source>Share of all main buildings that owe no tax, %; empty = no data.</source>
      <translation>কর বকেয়া নেই এমন ভবনের অংশ, সব মূল ভবনের মধ্যে, %; খালি = উপাত্ত নেই।</translation>
    </message>
    <message>
      <source>Share of an average month</source>
      <translation>গড় মাসের অংশ</translation>
    </message>
    <message>
      <source>Share of buildings on the sewer network, %.</source>
      <translation>পয়োনালি নেটওয়ার্কে থাকা ভবনের অংশ, %।</translation>
    </message>
    <message>
      <source>Share of buildings that discharge to drain, water body or ground, or without any toilet, %.</source>
      <translation>নর্দমা, জলাশয় বা মাটিতে বর্জ্য ছাড়ে, অথবা টয়লেট নেই এমন ভবনের অংশ, %।</translation>
    </message>
    <message>
      <source>Share of buildings with septic tank, pit or shared septic tank, %.</source>
      <translation>সেপটিক ট্যাংক, পিট বা যৌথ সেপটিক ট্যাংক আছে এমন ভবনের অংশ, %।</translation>
    </message>
    <message>
      <source>Share of containments whose next emptying was due before today, %.</source>
      <translation>যেসব কনটেইনমেন্টের পরের খালিকরণ আজকের আগে নির্ধারিত ছিল তার অংশ, %।</translation>
    </message>
    <message>
      <source>Share of false finds</source>
      <translation>ভুল প্রাপ্তির অংশ</translation>
    </message>
    <message>
      <source>Share of main buildings with a customer number that owe nothing, %; empty = no data.</source>
      <translation>গ্রাহক নম্বর আছে এমন মূল ভবনের মধ্যে বকেয়াহীন ভবনের অংশ, %; খালি = উপাত্ত নেই।</translation>
    </message>
    <message>
      <source>Share of main buildings without dues in the ward summary.</source>
      <translation>ওয়ার্ডের সারসংক্ষেপে বকেয়াহীন মূল ভবনের অংশ।</translation>
    </message>
    <message>
      <source>Share of main buildings without tax due, %; empty = no data.</source>
      <translation>বকেয়া করহীন মূল ভবনের অংশ, %; খালি = উপাত্ত নেই।</translation>
    </message>
    <message>
      <source>Share of main customer buildings without dues, %; empty = no data.</source>
      <translation>বকেয়াহীন মূল গ্রাহক ভবনের অংশ, %; খালি = উপাত্ত নেই।</translation>
    </message>
    <message>
      <source>Share of the buildings looked at in the last run of reach, %; empty before the first run.</source>
      <translation>নাগালের শেষ চালনায় দেখা ভবনের অংশ, %; প্রথম চালনার আগে খালি।</translation>
    </message>
    <message>
      <source>Share of the buildings without dues, %.</source>
      <translation>বকেয়া নেই এমন ভবনের অংশ, %।</translation>
    </message>
    <message>
      <source>Share of the city's low-income households</source>
      <translation>শহরের নিম্ন আয়ের খানার অংশ</translation>
    </message>
    <message>
      <source>Share of the containments in use of these buildings whose next emptying was due before today, %.</source>
      <translation>এই ভবনগুলোর ব্যবহৃত যেসব কনটেইনমেন্টের পরের খালিকরণ আজকের আগে নির্ধারিত ছিল তার অংশ, %।</translation>
    </message>
    <message>
      <source>Share of the emptyings (%)</source>
      <translation>খালিকরণের অংশ (%)</translation>
    </message>
    <message>
      <source>Share of the group (%)</source>
      <translation>দলের অংশ (%)</translation>
    </message>
    <message>
      <source>Share of the line's length; its ends are -1 and 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the main part</source>
      <translation>প্রধান অংশের ভাগ</translation>
    </message>
    <message>
      <source>Share of the population served, %.</source>
      <translation>সেবা পাওয়া জনসংখ্যার অংশ, %।</translation>
    </message>
    <message>
      <source>Share of the volume (%)</source>
      <translation>আয়তনের অংশ (%)</translation>
    </message>
    <message>
      <source>Share paid (%)</source>
      <translation>পরিশোধিত অংশ (%)</translation>
    </message>
    <message>
      <source>Share: {group}</source>
      <translation>অংশ: {group}</translation>
    </message>
    <message>
      <source>Shared Septic Tank</source>
      <translation>যৌথ সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>Shared Toilet</source>
      <translation>ভাগ করা টয়লেট</translation>
    </message>
    <message>
      <source>Shared septic tank</source>
      <translation>যৌথ সেপটিক ট্যাংক</translation>
    </message>
    <message>
      <source>Shared toilet</source>
      <translation>ভাগ করা টয়লেট</translation>
    </message>
    <message>
      <source>Shares against target and last year</source>
      <translation>লক্ষ্য ও গত বছরের তুলনায় অংশ</translation>
    </message>
    <message>
      <source>Shares of emptied sludge delivered (F4), of sludge (F5) and of wastewater (W5) treated, with what was assumed (cwis.md 10.2).</source>
      <translation>খালি করা পয়োবর্জ্যের পৌঁছানো অংশ (F4), পয়োবর্জ্যের (F5) ও বর্জ্যপানির (W5) পরিশোধিত অংশ, অনুমানসহ (cwis.md 10.2)।</translation>
    </message>
    <message>
      <source>Sheet or layer</source>
      <translation>শিট বা স্তর</translation>
    </message>
    <message>
      <source>Sheets of the ward chosen, else of what the map shows, with buildings and containments to tick.</source>
      <translation>বাছাই করা ওয়ার্ডের শিট, নয়তো মানচিত্রে যা দেখা যায় তার, টিক দেওয়ার জন্য ভবন ও কনটেইনমেন্টসহ।</translation>
    </message>
    <message>
      <source>Shift used (%)</source>
      <translation>ব্যবহৃত শিফট (%)</translation>
    </message>
    <message>
      <source>Shift used by the trucks sent out (%)</source>
      <translation>পাঠানো ট্রাকের ব্যবহৃত শিফট (%)</translation>
    </message>
    <message>
      <source>Shift °</source>
      <translation>সরণ °</translation>
    </message>
    <message>
      <source>Short haul</source>
      <translation>স্বল্প পরিবহন পথ</translation>
    </message>
    <message>
      <source>Short label</source>
      <translation>সংক্ষিপ্ত লেবেল</translation>
    </message>
    <message>
      <source>Shorter pieces count as (m)</source>
      <translation>ছোট খণ্ড যত ধরা হয় (m)</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>দেখান</translation>
    </message>
    <message>
      <source>Show on map</source>
      <translation>মানচিত্রে দেখান</translation>
    </message>
    <message>
      <source>Show on the map what the paper will hold</source>
      <translation>কাগজে যা থাকবে তা মানচিত্রে দেখান</translation>
    </message>
    <message>
      <source>Show or hide the filters of this list</source>
      <translation>এই তালিকার ফিল্টার দেখান বা লুকান</translation>
    </message>
    <message>
      <source>Show the buildings by years due on the map</source>
      <translation>বকেয়ার বছর অনুযায়ী ভবন মানচিত্রে দেখান</translation>
    </message>
    <message>
      <source>Show the dashboard over the whole screen (Esc ends it)</source>
      <translation>পুরো পর্দায় ড্যাশবোর্ড দেখান (Esc চাপলে শেষ হয়)</translation>
    </message>
    <message>
      <source>Show the new values; where you typed something else, you choose</source>
      <translation>নতুন মান দেখান; যেখানে আপনি অন্য কিছু লিখেছেন, সেখানে আপনি বাছাই করবেন</translation>
    </message>
    <message>
      <source>Show the whole municipality on the map</source>
      <translation>মানচিত্রে পুরো পৌরসভা দেখান</translation>
    </message>
    <message>
      <source>Show this place on the map</source>
      <translation>মানচিত্রে এই স্থান দেখান</translation>
    </message>
    <message>
      <source>Show {key}</source>
      <translation>{key} দেখান</translation>
    </message>
    <message>
      <source>Show {what}: {keys}</source>
      <translation>{what} দেখান: {keys}</translation>
    </message>
    <message>
      <source>Show: {name}</source>
      <translation>দেখান: {name}</translation>
    </message>
    <message>
      <source>Shown after</source>
      <translation>পরে দেখানো</translation>
    </message>
    <message>
      <source>Shown as an own card and slice; the others are summed as Others.</source>
      <translation>আলাদা কার্ড ও ফালি হিসেবে দেখানো হয়; বাকিগুলো “অন্যান্য” হিসেবে যোগ করা হয়।</translation>
    </message>
    <message>
      <source>Shown before</source>
      <translation>আগে দেখানো</translation>
    </message>
    <message>
      <source>Shown on the map</source>
      <translation>মানচিত্রে দেখানো</translation>
    </message>
    <message>
      <source>Side of a cell (m)</source>
      <translation>ঘরের বাহু (m)</translation>
    </message>
    <message>
      <source>Side of the cells of demand (m)</source>
      <translation>চাহিদার ঘরের বাহু (m)</translation>
    </message>
    <message>
      <source>Side of the cells of the areas (m)</source>
      <translation>এলাকাগুলোর ঘরের বাহু (m)</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>চিহ্ন</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>সাইন-ইন</translation>
    </message>
    <message>
      <source>Sign-ins</source>
      <translation>সাইন-ইন</translation>
    </message>
    <message>
      <source>Signature of the customer</source>
      <translation>গ্রাহকের স্বাক্ষর</translation>
    </message>
    <message>
      <source>Signature of the office</source>
      <translation>কার্যালয়ের স্বাক্ষর</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>সাইন-ইন করা</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>সাইন-আউট করা</translation>
    </message>
    <message>
      <source>Significant</source>
      <translation>তাৎপর্যপূর্ণ</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>সাইন-ইন</translation>
    </message>
    <message>
      <source>Simplified sewers: screening</source>
      <translation>সরলীকৃত পয়োনালি: যাচাই</translation>
    </message>
    <message>
      <source>Single containments are not among your rights: the list is left out, the counts are there.</source>
      <translation>একক কনটেইনমেন্ট আপনার অধিকারে নেই: তালিকা বাদ দেওয়া হয়েছে, সংখ্যাগুলো আছে।</translation>
    </message>
    <message>
      <source>Single records are left out: your role exports summaries only.</source>
      <translation>একক রেকর্ড বাদ দেওয়া হয়েছে: আপনার ভূমিকা শুধু সারসংক্ষেপ রপ্তানি করে।</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>স্থান</translation>
    </message>
    <message>
      <source>Site {number}</source>
      <translation>স্থান {number}</translation>
    </message>
    <message>
      <source>Sites</source>
      <translation>স্থান</translation>
    </message>
    <message>
      <source>Sites and what became of them</source>
      <translation>স্থান ও এগুলোর পরিণতি</translation>
    </message>
    <message>
      <source>Sites are the squares above (percentile) °</source>
      <translation>স্থান হলো এর ওপরের বর্গ (পার্সেন্টাইল) °</translation>
    </message>
    <message>
      <source>Sites considered</source>
      <translation>বিবেচিত স্থান</translation>
    </message>
    <message>
      <source>Sites for a treatment plant</source>
      <translation>শোধনাগারের স্থান</translation>
    </message>
    <message>
      <source>Sites for new plants</source>
      <translation>নতুন শোধনাগারের স্থান</translation>
    </message>
    <message>
      <source>Sites for stations (empty: nodes of wide roads)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Siting of transfer stations</source>
      <translation>স্থানান্তর স্টেশনের স্থান নির্ধারণ</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>আকার</translation>
    </message>
    <message>
      <source>Size (mm)</source>
      <translation>আকার (mm)</translation>
    </message>
    <message>
      <source>Size of the gap or overlap, m².</source>
      <translation>ফাঁক বা অধিক্রমণের আকার, m²।</translation>
    </message>
    <message>
      <source>Sketch clusters from so many people on</source>
      <translation>এত মানুষ থেকে গুচ্ছের খসড়া আঁকুন</translation>
    </message>
    <message>
      <source>Sketch of sewers</source>
      <translation>পয়োনালির রেখাচিত্র</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>বাদ দেওয়া</translation>
    </message>
    <message>
      <source>Slice</source>
      <translation>ফালি</translation>
    </message>
    <message>
      <source>Slice label</source>
      <translation>ফালির লেবেল</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>ঢাল</translation>
    </message>
    <message>
      <source>Slope (%)</source>
      <translation>ঢাল (%)</translation>
    </message>
    <message>
      <source>Slope: at most (%) °</source>
      <translation>ঢাল: সর্বোচ্চ (%) °</translation>
    </message>
    <message>
      <source>Slope: best up to (%) °</source>
      <translation>ঢাল: যে পর্যন্ত সেরা (%) °</translation>
    </message>
    <message>
      <source>Sludge (%)</source>
      <translation>পয়োবর্জ্য (%)</translation>
    </message>
    <message>
      <source>Sludge (litres a person and year)</source>
      <translation>বর্জ্য (জনপ্রতি বছরে লিটার)</translation>
    </message>
    <message>
      <source>Sludge (m³ a year)</source>
      <translation>পয়োবর্জ্য (বছরে m³)</translation>
    </message>
    <message>
      <source>Sludge a year by</source>
      <translation>বার্ষিক পয়োবর্জ্য, যে হিসাবে</translation>
    </message>
    <message>
      <source>Sludge by way to treatment (m³ a year)</source>
      <translation>পরিশোধনের পথ অনুযায়ী বর্জ্য (বছরে m³)</translation>
    </message>
    <message>
      <source>Sludge class</source>
      <translation>পয়োবর্জ্যের শ্রেণি</translation>
    </message>
    <message>
      <source>Sludge collected</source>
      <translation>সংগৃহীত পয়োবর্জ্য</translation>
    </message>
    <message>
      <source>Sludge collected by treatment plant, last five years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge collected: the emptying is not changed any more.</source>
      <translation>পয়োবর্জ্য সংগ্রহ হয়েছে: খালিকরণ আর বদলানো যায় না।</translation>
    </message>
    <message>
      <source>Sludge collection</source>
      <translation>পয়োবর্জ্য সংগ্রহ</translation>
    </message>
    <message>
      <source>Sludge collection of application {key}</source>
      <translation>আবেদন {key}-এর পয়োবর্জ্য সংগ্রহ</translation>
    </message>
    <message>
      <source>Sludge collection {key}</source>
      <translation>পয়োবর্জ্য সংগ্রহ {key}</translation>
    </message>
    <message>
      <source>Sludge collection {key} was saved.</source>
      <translation>পয়োবর্জ্য সংগ্রহ {key} সংরক্ষণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>Sludge collections</source>
      <translation>পয়োবর্জ্য সংগ্রহ</translation>
    </message>
    <message>
      <source>Sludge disposed at plant</source>
      <translation>শোধনাগারে অপসারিত পয়োবর্জ্য</translation>
    </message>
    <message>
      <source>Sludge emptied</source>
      <translation>খালি করা পয়োবর্জ্য</translation>
    </message>
    <message>
      <source>Sludge emptied within the cycle (%)</source>
      <translation>চক্রের মধ্যে খালি করা বর্জ্য (%)</translation>
    </message>
    <message>
      <source>Sludge for which no plant has room (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge in lined and double pits (litres a person and year) °</source>
      <translation>আস্তরযুক্ত ও জোড়া পিটের পয়োবর্জ্য (জনপ্রতি বছরে লিটার) °</translation>
    </message>
    <message>
      <source>Sludge in permeable pits (litres a person and year) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge in septic tanks (litres a person and year) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge is kept on the premises: septic tank, pit, shared septic tank.</source>
      <translation>পয়োবর্জ্য প্রাঙ্গণেই থাকে: সেপটিক ট্যাংক, পিট, যৌথ সেপটিক ট্যাংক।</translation>
    </message>
    <message>
      <source>Sludge is summed in squares of (m)</source>
      <translation>বর্জ্য এই মাপের বর্গে যোগ করা হয় (m)</translation>
    </message>
    <message>
      <source>Sludge of all (m³ a year)</source>
      <translation>সবার পয়োবর্জ্য (বছরে m³)</translation>
    </message>
    <message>
      <source>Sludge of small vehicles (m³ a year)</source>
      <translation>ছোট যানের বর্জ্য (বছরে m³)</translation>
    </message>
    <message>
      <source>Sludge reached for the first time (m³ a year)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sludge taken by room (m³ a year)</source>
      <translation>জায়গা অনুযায়ী গৃহীত বর্জ্য (বছরে m³)</translation>
    </message>
    <message>
      <source>Sludge taken, m³.</source>
      <translation>নেওয়া পয়োবর্জ্য, m³।</translation>
    </message>
    <message>
      <source>Sludge that is collected (%) °</source>
      <translation>সংগৃহীত পয়োবর্জ্য (%) °</translation>
    </message>
    <message>
      <source>Sludge to be hauled (m³ a year)</source>
      <translation>পরিবহনযোগ্য বর্জ্য (বছরে m³)</translation>
    </message>
    <message>
      <source>Sludge volume</source>
      <translation>পয়োবর্জ্যের পরিমাণ</translation>
    </message>
    <message>
      <source>Sludge volume (m³)</source>
      <translation>পয়োবর্জ্যের আয়তন (m³)</translation>
    </message>
    <message>
      <source>Sludge without a way (m³ a year)</source>
      <translation>পথ নেই এমন বর্জ্য (বছরে m³)</translation>
    </message>
    <message>
      <source>Small letters, digits, _ and . ; it is the name of the login and stays.</source>
      <translation>ছোট হাতের অক্ষর, অঙ্ক, _ এবং . ; এটি লগইনের নাম এবং অপরিবর্তিত থাকে।</translation>
    </message>
    <message>
      <source>Small letters; no two accounts have the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small map</source>
      <translation>ছোট মানচিত্র</translation>
    </message>
    <message>
      <source>Small vehicle: cost of a m³ over a km °</source>
      <translation>ছোট যান: প্রতি km-এ এক m³-এর খরচ °</translation>
    </message>
    <message>
      <source>Small vehicles</source>
      <translation>ছোট যানবাহন</translation>
    </message>
    <message>
      <source>Small vehicles (cost a year)</source>
      <translation>ছোট যান (বছরে খরচ)</translation>
    </message>
    <message>
      <source>Small vehicles collect from</source>
      <translation>ছোট যান যেখান থেকে সংগ্রহ করে</translation>
    </message>
    <message>
      <source>Smallest value allowed.</source>
      <translation>অনুমোদিত সর্বনিম্ন মান।</translation>
    </message>
    <message>
      <source>Snapping</source>
      <translation>স্ন্যাপিং</translation>
    </message>
    <message>
      <source>Solid waste</source>
      <translation>কঠিন বর্জ্য</translation>
    </message>
    <message>
      <source>Solid waste is collected</source>
      <translation>কঠিন বর্জ্য সংগ্রহ করা হয়</translation>
    </message>
    <message>
      <source>Solid waste paid (% of registered)</source>
      <translation>কঠিন বর্জ্যের বিল পরিশোধিত (নিবন্ধিতের %)</translation>
    </message>
    <message>
      <source>Solid waste paid (%)</source>
      <translation>কঠিন বর্জ্য পরিশোধিত (%)</translation>
    </message>
    <message>
      <source>Solid waste paid, % of customers</source>
      <translation>কঠিন বর্জ্যের বিল পরিশোধিত, গ্রাহকের %</translation>
    </message>
    <message>
      <source>Solid waste service status</source>
      <translation>কঠিন বর্জ্য সেবার অবস্থা</translation>
    </message>
    <message>
      <source>Solid-waste customer ID</source>
      <translation>কঠিন বর্জ্যের গ্রাহক আইডি</translation>
    </message>
    <message>
      <source>Solid-waste customer ID by ward</source>
      <translation>ওয়ার্ড অনুযায়ী কঠিন বর্জ্য গ্রাহক আইডি</translation>
    </message>
    <message>
      <source>Solid-waste payment dues</source>
      <translation>কঠিন বর্জ্যের বিলের বকেয়া</translation>
    </message>
    <message>
      <source>Solid-waste payments</source>
      <translation>কঠিন বর্জ্যের বিল পরিশোধ</translation>
    </message>
    <message>
      <source>Solid-waste provider</source>
      <translation>কঠিন বর্জ্য সেবাদানকারী</translation>
    </message>
    <message>
      <source>Solid-waste service paid</source>
      <translation>কঠিন বর্জ্য সেবা পরিশোধিত</translation>
    </message>
    <message>
      <source>Solutions to look at</source>
      <translation>দেখার মতো সমাধান</translation>
    </message>
    <message>
      <source>Some of these municipalities are invented: their reports say “synthetic data”.</source>
      <translation>এই পৌরসভাগুলোর কয়েকটি কাল্পনিক: তাদের প্রতিবেদনে “কৃত্রিম উপাত্ত” লেখা আছে।</translation>
    </message>
    <message>
      <source>Someone else set the password: until the person has chosen a new one, the roles of the account are held back.</source>
      <translation>পাসওয়ার্ডটি অন্য কেউ দিয়েছেন: ব্যক্তিটি নতুন পাসওয়ার্ড না নেওয়া পর্যন্ত অ্যাকাউন্টের ভূমিকাগুলো আটকে রাখা হয়।</translation>
    </message>
    <message>
      <source>Something unforeseen went wrong in IMIS; nothing was saved by this step. The log panel has the details.</source>
      <translation>IMIS-এ অপ্রত্যাশিত কোনো ত্রুটি হয়েছে; এই ধাপে কিছুই সংরক্ষিত হয়নি। লগ প্যানেলে বিস্তারিত আছে।</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>উৎস</translation>
    </message>
    <message>
      <source>Source (factor)</source>
      <translation>উৎস (গুণক)</translation>
    </message>
    <message>
      <source>Source: no outlet, or to the sewer °</source>
      <translation>উৎস: নির্গমপথ নেই, বা পয়োনালিতে °</translation>
    </message>
    <message>
      <source>Source: outlet not known °</source>
      <translation>উৎস: নির্গমন অজানা °</translation>
    </message>
    <message>
      <source>Source: outlet to open ground, drain or water body °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: permeable or double pit °</source>
      <translation>উৎস: ভেদ্য বা জোড়া পিট °</translation>
    </message>
    <message>
      <source>Source: tank or lined pit with soak pit °</source>
      <translation>উৎস: শোষক পিটসহ ট্যাংক বা আস্তরযুক্ত পিট °</translation>
    </message>
    <message>
      <source>Sources that are groundwater</source>
      <translation>যেসব উৎস ভূগর্ভস্থ পানি</translation>
    </message>
    <message>
      <source>Sources that are open, not protected °</source>
      <translation>খোলা, অরক্ষিত উৎস °</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>গতি</translation>
    </message>
    <message>
      <source>Speed (km/h)</source>
      <translation>গতি (km/h)</translation>
    </message>
    <message>
      <source>Speed on the straight way (km/h) °</source>
      <translation>সরল পথে গতি (km/h) °</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>ভাগ করুন</translation>
    </message>
    <message>
      <source>Split building {key}</source>
      <translation>ভবন {key} ভাগ করুন</translation>
    </message>
    <message>
      <source>Spread of the weights (± %) °</source>
      <translation>ভারাঙ্কের বিস্তার (± %) °</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>বর্গ</translation>
    </message>
    <message>
      <source>Squares (m)</source>
      <translation>বর্গ (m)</translation>
    </message>
    <message>
      <source>Squares by class</source>
      <translation>শ্রেণি অনুযায়ী বর্গ</translation>
    </message>
    <message>
      <source>Squares count from a score of {least:.3f}. Distances are those of the site's nearest square; empty: farther than was looked.</source>
      <translation>{least:.3f} নম্বর থেকে বর্গ গণ্য হয়। দূরত্বগুলো স্থানের নিকটতম বর্গের; খালি: যতদূর দেখা হয়েছে তার চেয়ে দূরে।</translation>
    </message>
    <message>
      <source>Squares of (m)</source>
      <translation>যত মাপের বর্গ (m)</translation>
    </message>
    <message>
      <source>Squares of class A</source>
      <translation>A শ্রেণির বর্গ</translation>
    </message>
    <message>
      <source>Squares of class B</source>
      <translation>B শ্রেণির বর্গ</translation>
    </message>
    <message>
      <source>Squares of the heights (m) °</source>
      <translation>উচ্চতার বর্গ (m) °</translation>
    </message>
    <message>
      <source>Squares of these areas (m)</source>
      <translation>এই এলাকাগুলোর বর্গ (m)</translation>
    </message>
    <message>
      <source>Stable short text of the main source of drinking water.</source>
      <translation>খাবার পানির প্রধান উৎসের স্থায়ী সংক্ষিপ্ত লেখা।</translation>
    </message>
    <message>
      <source>Stable short text; it is what other tables store where they store a text.</source>
      <translation>স্থায়ী সংক্ষিপ্ত লেখা; অন্য টেবিল যেখানে লেখা রাখে সেখানে এটিই রাখে।</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>পর্যায়</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>পর্যায়</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>মানদণ্ড</translation>
    </message>
    <message>
      <source>Standard from</source>
      <translation>মানদণ্ড কার্যকরের তারিখ</translation>
    </message>
    <message>
      <source>Standard met</source>
      <translation>মানদণ্ড পূরণ</translation>
    </message>
    <message>
      <source>Standards</source>
      <translation>মানদণ্ড</translation>
    </message>
    <message>
      <source>Standards used</source>
      <translation>ব্যবহৃত মানদণ্ড</translation>
    </message>
    <message>
      <source>Stands in the package itself; by it the package is recognised.</source>
      <translation>প্যাকেজের ভেতরেই থাকে; এটি দেখে প্যাকেজ চেনা যায়।</translation>
    </message>
    <message>
      <source>Start of the connection.</source>
      <translation>সংযোগের শুরু।</translation>
    </message>
    <message>
      <source>Start time</source>
      <translation>শুরুর সময়</translation>
    </message>
    <message>
      <source>State</source>
      <translation>অবস্থা</translation>
    </message>
    <message>
      <source>State, class</source>
      <translation>অবস্থা, শ্রেণি</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>স্টেশন</translation>
    </message>
    <message>
      <source>Stations (cost a year)</source>
      <translation>স্টেশন (বছরে খরচ)</translation>
    </message>
    <message>
      <source>Stations in the table of costs, at most</source>
      <translation>খরচের সারণিতে স্টেশন, সর্বোচ্চ</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>অবস্থা</translation>
    </message>
    <message>
      <source>Status view</source>
      <translation>অবস্থার দৃশ্য</translation>
    </message>
    <message>
      <source>Steeper than 10 %</source>
      <translation>10 %-এর বেশি খাড়া</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>পদক্ষেপ</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>পদক্ষেপ</translation>
    </message>
    <message>
      <source>Steps or year were changed while {year} was computed. Press “Compute” again.</source>
      <translation>{year} গণনার সময় ধাপ বা বছর বদলানো হয়েছে। আবার “গণনা করুন” চাপুন।</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>থামান</translation>
    </message>
    <message>
      <source>Stop the analysis, at the server as well</source>
      <translation>বিশ্লেষণ থামান, সার্ভারেও</translation>
    </message>
    <message>
      <source>Stop the export; nothing is left behind</source>
      <translation>রপ্তানি থামান; কিছুই পড়ে থাকবে না</translation>
    </message>
    <message>
      <source>Stop; nothing is left behind</source>
      <translation>থামান; কিছুই থেকে যায় না</translation>
    </message>
    <message>
      <source>Stopped. Nothing was approved.</source>
      <translation>থামানো হয়েছে। কিছু অনুমোদিত হয়নি।</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>থামানো হয়েছে। কিছু বদলায়নি।</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>বিরতিস্থল</translation>
    </message>
    <message>
      <source>Stops by water without a job</source>
      <translation>কাজ ছাড়া পানির পাশে থামা</translation>
    </message>
    <message>
      <source>Stops of a route plan</source>
      <translation>পথ পরিকল্পনার বিরতিস্থল</translation>
    </message>
    <message>
      <source>Store as the last run, for the figures of wards and grid cells</source>
      <translation>ওয়ার্ড ও গ্রিডের ঘরের সংখ্যার জন্য শেষ চালনা হিসেবে রাখুন</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>সংরক্ষিত</translation>
    </message>
    <message>
      <source>Storeys including the ground floor.</source>
      <translation>নিচতলাসহ তলার সংখ্যা।</translation>
    </message>
    <message>
      <source>Straight to the plant (cost of a m³)</source>
      <translation>সোজা শোধনাগারে (এক m³-এর খরচ)</translation>
    </message>
    <message>
      <source>Strategic Urban Road</source>
      <translation>কৌশলগত নগর সড়ক</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>সড়ক</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>কাঠামো</translation>
    </message>
    <message>
      <source>Structure type</source>
      <translation>কাঠামোর ধরন</translation>
    </message>
    <message>
      <source>Structure type, number</source>
      <translation>কাঠামোর ধরন, সংখ্যা</translation>
    </message>
    <message>
      <source>Structure types</source>
      <translation>কাঠামোর ধরন</translation>
    </message>
    <message>
      <source>Structure types by ward</source>
      <translation>ওয়ার্ড অনুযায়ী কাঠামোর ধরন</translation>
    </message>
    <message>
      <source>Style the results</source>
      <translation>ফলাফলের রূপ দিন</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>বিষয়</translation>
    </message>
    <message>
      <source>Suitability</source>
      <translation>উপযোগিতা</translation>
    </message>
    <message>
      <source>Sum</source>
      <translation>যোগফল</translation>
    </message>
    <message>
      <source>Sum of squares</source>
      <translation>বর্গের যোগফল</translation>
    </message>
    <message>
      <source>Sum of the cases, cases.</source>
      <translation>রোগীর যোগফল, রোগী।</translation>
    </message>
    <message>
      <source>Sum of the fatalities, cases.</source>
      <translation>মৃত্যুর যোগফল, রোগী।</translation>
    </message>
    <message>
      <source>Sum over the linked buildings, households.</source>
      <translation>যুক্ত ভবনগুলোর যোগফল, খানা।</translation>
    </message>
    <message>
      <source>Sum over the linked buildings, persons.</source>
      <translation>যুক্ত ভবনগুলোর যোগফল, জন।</translation>
    </message>
    <message>
      <source>Summaries</source>
      <translation>সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summarised grid (0.5 km)</source>
      <translation>সারসংক্ষেপ গ্রিড (0.5 km)</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary along a road</source>
      <translation>একটি সড়ক বরাবর সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary along roads</source>
      <translation>সড়ক বরাবর সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary around a point</source>
      <translation>একটি বিন্দুর চারপাশের সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary around a water body</source>
      <translation>একটি জলাশয়ের চারপাশের সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary around water bodies</source>
      <translation>জলাশয়ের চারপাশের সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary information</source>
      <translation>সারসংক্ষেপ তথ্য</translation>
    </message>
    <message>
      <source>Summary of a drawn area</source>
      <translation>আঁকা এলাকার সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary of an area</source>
      <translation>একটি এলাকার সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary of wards</source>
      <translation>ওয়ার্ডের সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Summary report (PDF)</source>
      <translation>সারসংক্ষেপ প্রতিবেদন (PDF)</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>রবিবার</translation>
    </message>
    <message>
      <source>Supernatant</source>
      <translation>উপরিভাগের পানি</translation>
    </message>
    <message>
      <source>Supernatant (%)</source>
      <translation>উপরিভাগের পানি (%)</translation>
    </message>
    <message>
      <source>Supernatant delivered and treated</source>
      <translation>উপরিভাগের পানি পৌঁছেছে ও পরিশোধিত</translation>
    </message>
    <message>
      <source>Supernatant delivered, not treated</source>
      <translation>উপরিভাগের পানি পৌঁছেছে, পরিশোধিত নয়</translation>
    </message>
    <message>
      <source>Supernatant not delivered to treatment</source>
      <translation>উপরিভাগের পানি পরিশোধনে পৌঁছায়নি</translation>
    </message>
    <message>
      <source>Supplies and disposal for menstrual hygiene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surface</source>
      <translation>উপরিতল</translation>
    </message>
    <message>
      <source>Surface and rain</source>
      <translation>উপরিতল ও বৃষ্টি</translation>
    </message>
    <message>
      <source>Surface type</source>
      <translation>উপরিতলের ধরন</translation>
    </message>
    <message>
      <source>Surroundings of the sewers</source>
      <translation>পয়োনালির আশপাশ</translation>
    </message>
    <message>
      <source>Surroundings of the water</source>
      <translation>পানির আশপাশ</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>জরিপ</translation>
    </message>
    <message>
      <source>Survey date</source>
      <translation>জরিপের তারিখ</translation>
    </message>
    <message>
      <source>Survey or report that it became.</source>
      <translation>এটি যে জরিপ বা প্রতিবেদনে পরিণত হয়েছে।</translation>
    </message>
    <message>
      <source>Survey says otherwise</source>
      <translation>জরিপ অন্য কথা বলে</translation>
    </message>
    <message>
      <source>Survey {key} waits for approval.</source>
      <translation>জরিপ {key} অনুমোদনের অপেক্ষায় আছে।</translation>
    </message>
    <message>
      <source>Survey {key} was rejected.</source>
      <translation>জরিপ {key} প্রত্যাখ্যাত হয়েছে।</translation>
    </message>
    <message>
      <source>Surveyed again (BIN)</source>
      <translation>আবার জরিপকৃত (BIN)</translation>
    </message>
    <message>
      <source>Surveyed buildings</source>
      <translation>জরিপকৃত ভবন</translation>
    </message>
    <message>
      <source>Surveyed on</source>
      <translation>জরিপের তারিখ</translation>
    </message>
    <message>
      <source>Surveyor</source>
      <translation>জরিপকারী</translation>
    </message>
    <message>
      <source>Surveyor or area</source>
      <translation>জরিপকারী বা এলাকা</translation>
    </message>
    <message>
      <source>Surveyor's number</source>
      <translation>জরিপকারীর নম্বর</translation>
    </message>
    <message>
      <source>Surveys</source>
      <translation>জরিপ</translation>
    </message>
    <message>
      <source>Sustainability</source>
      <translation>স্থায়িত্ব</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>বন্ধ করুন</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>চালু করুন</translation>
    </message>
    <message>
      <source>Switch the account of {name} off? Open sessions end at once; records keep the name.</source>
      <translation>{name}-এর অ্যাকাউন্ট বন্ধ করবেন? খোলা সেশন সঙ্গে সঙ্গে শেষ হবে; রেকর্ডে নাম থাকবে।</translation>
    </message>
    <message>
      <source>Switch the account of {name} on again?</source>
      <translation>{name}-এর অ্যাকাউন্ট আবার চালু করবেন?</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>সমন্বয়</translation>
    </message>
    <message>
      <source>Sync time</source>
      <translation>সমন্বয়ের সময়</translation>
    </message>
    <message>
      <source>Synced</source>
      <translation>সমন্বিত</translation>
    </message>
    <message>
      <source>Synthetic data: apart from the shapes of its buildings and streets, the city is invented. No figure is about a real place.</source>
      <translation>কৃত্রিম উপাত্ত: ভবন ও রাস্তার আকৃতি ছাড়া শহরটি কাল্পনিক। কোনো সংখ্যা বাস্তব জায়গার নয়।</translation>
    </message>
    <message>
      <source>System of the community toilet</source>
      <translation>কমিউনিটি টয়লেটের ব্যবস্থা</translation>
    </message>
    <message>
      <source>System that a building has with such a containment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TSS</source>
      <translation>TSS</translation>
    </message>
    <message>
      <source>TSS limit</source>
      <translation>TSS সীমা</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>সারণি</translation>
    </message>
    <message>
      <source>Table changed.</source>
      <translation>পরিবর্তিত সারণি।</translation>
    </message>
    <message>
      <source>Table looked into.</source>
      <translation>যে সারণিতে দেখা হয়।</translation>
    </message>
    <message>
      <source>Table of the code list.</source>
      <translation>কোড তালিকার সারণি।</translation>
    </message>
    <message>
      <source>Table of the record the file belongs to.</source>
      <translation>ফাইলটি যে রেকর্ডের তার সারণি।</translation>
    </message>
    <message>
      <source>Table of the records.</source>
      <translation>রেকর্ডের সারণি।</translation>
    </message>
    <message>
      <source>Table or view.</source>
      <translation>সারণি বা ভিউ।</translation>
    </message>
    <message>
      <source>Table that holds the column.</source>
      <translation>কলামটি যে সারণিতে আছে।</translation>
    </message>
    <message>
      <source>Table the rows are for, as schema.table.</source>
      <translation>সারিগুলো যে সারণির, schema.table আকারে।</translation>
    </message>
    <message>
      <source>Table the rows are for.</source>
      <translation>সারিগুলো যে সারণির জন্য।</translation>
    </message>
    <message>
      <source>Table whose records were treated, as schema.table; audit.change: history of deleted records.</source>
      <translation>যে টেবিলের রেকর্ড নিয়ে কাজ হয়েছে, schema.table হিসেবে; audit.change: মুছে ফেলা রেকর্ডের ইতিহাস।</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>সারণি</translation>
    </message>
    <message>
      <source>Tables that must be readable for the analysis, and so for its kept result.</source>
      <translation>বিশ্লেষণের জন্য, তাই এর রাখা ফলাফলের জন্যও, যেসব টেবিল পড়ার অধিকার লাগে।</translation>
    </message>
    <message>
      <source>Tables the figures come from, separated by blanks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table…</source>
      <translation>সারণি…</translation>
    </message>
    <message>
      <source>Take all results and filters of analyses off the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take anyway</source>
      <translation>তবুও নিন</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>সরিয়ে নিন</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
      <source>Take back declined emptying {key}</source>
      <translation>না মানা খালিকরণ {key} ফিরিয়ে নিন</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>গ্রহণ করুন</translation>
    </message>
    <message>
      <source>Take the buildings that are selected on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the file away when the entry is saved</source>
      <translation>ভুক্তি সংরক্ষণের সময় ফাইলটি সরিয়ে ফেলুন</translation>
    </message>
    <message>
      <source>Take the replaced value back</source>
      <translation>বদলানো মান ফিরিয়ে নিন</translation>
    </message>
    <message>
      <source>Take the selected rows out of the delivery; the file itself stays as it is</source>
      <translation>নির্বাচিত সারিগুলো চালান থেকে বাদ দিন; ফাইলটি যেমন আছে তেমনই থাকে</translation>
    </message>
    <message>
      <source>Taken back: the next schedule gives it a day.</source>
      <translation>ফিরিয়ে নেওয়া হয়েছে: পরের সূচি দিন দেবে।</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>যিনি নিয়েছেন</translation>
    </message>
    <message>
      <source>Taken from the applicant; change it when someone else was there.</source>
      <translation>আবেদনকারী থেকে নেওয়া; অন্য কেউ সেখানে থাকলে বদলান।</translation>
    </message>
    <message>
      <source>Taken from the building.</source>
      <translation>ভবন থেকে নেওয়া।</translation>
    </message>
    <message>
      <source>Taken from the whole city</source>
      <translation>পুরো শহর থেকে নেওয়া</translation>
    </message>
    <message>
      <source>Taken over</source>
      <translation>গৃহীত</translation>
    </message>
    <message>
      <source>Takes at least (minutes)</source>
      <translation>অন্তত সময় লাগে (মিনিট)</translation>
    </message>
    <message>
      <source>Taking in a package</source>
      <translation>একটি প্যাকেজ গ্রহণ</translation>
    </message>
    <message>
      <source>Taking the value back</source>
      <translation>মান ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
      <source>Tank</source>
      <translation>ট্যাংক</translation>
    </message>
    <message>
      <source>Tank (m³)</source>
      <translation>ট্যাংক (m³)</translation>
    </message>
    <message>
      <source>Tank length (m)</source>
      <translation>ট্যাংকের দৈর্ঘ্য (m)</translation>
    </message>
    <message>
      <source>Tank width (m)</source>
      <translation>ট্যাংকের প্রস্থ (m)</translation>
    </message>
    <message>
      <source>Tanker: cost of a m³ over a km °</source>
      <translation>ট্যাংকার: প্রতি km-এ এক m³-এর খরচ °</translation>
    </message>
    <message>
      <source>Tankers</source>
      <translation>ট্যাংকার</translation>
    </message>
    <message>
      <source>Tankers (cost a year)</source>
      <translation>ট্যাংকার (বছরে খরচ)</translation>
    </message>
    <message>
      <source>Tankers cannot need less width than small vehicles. Exchange the two widths.</source>
      <translation>ট্যাংকারের ছোট যানের চেয়ে কম প্রস্থ লাগতে পারে না। দুটি প্রস্থ অদলবদল করুন।</translation>
    </message>
    <message>
      <source>Tankers find no way to a plant</source>
      <translation>ট্যাংকার শোধনাগারের পথ পায় না</translation>
    </message>
    <message>
      <source>Tanks (m³)</source>
      <translation>ট্যাংক (m³)</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>লক্ষ্য</translation>
    </message>
    <message>
      <source>Target of {code} in {year}, in {unit}. Leave it empty to have none.</source>
      <translation>{code}-এর লক্ষ্য, {year} সালে, {unit} এককে। লক্ষ্য না চাইলে খালি রাখুন।</translation>
    </message>
    <message>
      <source>Target width (m)</source>
      <translation>লক্ষ্য প্রস্থ (m)</translation>
    </message>
    <message>
      <source>Target {key}</source>
      <translation>লক্ষ্য {key}</translation>
    </message>
    <message>
      <source>Target {key} was saved.</source>
      <translation>লক্ষ্য {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>লক্ষ্য</translation>
    </message>
    <message>
      <source>Target…</source>
      <translation>লক্ষ্য…</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>কাজ</translation>
    </message>
    <message>
      <source>Tax Code</source>
      <translation>কর কোড</translation>
    </message>
    <message>
      <source>Tax code</source>
      <translation>কর কোড</translation>
    </message>
    <message>
      <source>Tax code by ward</source>
      <translation>ওয়ার্ড অনুযায়ী কর কোড</translation>
    </message>
    <message>
      <source>Tax code or customer ID</source>
      <translation>কর কোড বা গ্রাহক আইডি</translation>
    </message>
    <message>
      <source>Tax paid, % of main buildings</source>
      <translation>পরিশোধিত কর, প্রধান ভবনের %</translation>
    </message>
    <message>
      <source>Technology used.</source>
      <translation>ব্যবহৃত প্রযুক্তি।</translation>
    </message>
    <message>
      <source>Telephone as delivered.</source>
      <translation>প্রাপ্ত তথ্যে টেলিফোন।</translation>
    </message>
    <message>
      <source>Telephone number as delivered, digits.</source>
      <translation>চালানে আসা টেলিফোন নম্বর, অঙ্কে।</translation>
    </message>
    <message>
      <source>Telephone number as delivered.</source>
      <translation>প্রাপ্ত তথ্যে টেলিফোন নম্বর।</translation>
    </message>
    <message>
      <source>Telephone number of that owner (snapshot), digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number of that person (snapshot), digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telephone number of that person, digits.</source>
      <translation>ওই ব্যক্তির টেলিফোন নম্বর, অঙ্কে।</translation>
    </message>
    <message>
      <source>Telephone number of the applicant, digits.</source>
      <translation>আবেদনকারীর টেলিফোন নম্বর, অঙ্কে।</translation>
    </message>
    <message>
      <source>Telephone number of the applicant.</source>
      <translation>আবেদনকারীর টেলিফোন নম্বর।</translation>
    </message>
    <message>
      <source>Telephone number, digits.</source>
      <translation>টেলিফোন নম্বর, অঙ্কে।</translation>
    </message>
    <message>
      <source>Telephone, 6 to 15 digits.</source>
      <translation>টেলিফোন, 6 থেকে 15 অঙ্ক।</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>তাপমাত্রা</translation>
    </message>
    <message>
      <source>Temperature of the sample, °C.</source>
      <translation>নমুনার তাপমাত্রা, °C।</translation>
    </message>
    <message>
      <source>Temperature, °C.</source>
      <translation>তাপমাত্রা, °C।</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>টেমপ্লেট</translation>
    </message>
    <message>
      <source>Template…</source>
      <translation>টেমপ্লেট…</translation>
    </message>
    <message>
      <source>Temporary code</source>
      <translation>অস্থায়ী কোড</translation>
    </message>
    <message>
      <source>Temporary code or BIN by which people know the row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary or tax code</source>
      <translation>অস্থায়ী বা কর কোড</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>পরীক্ষা</translation>
    </message>
    <message>
      <source>Test the line</source>
      <translation>রেখা পরীক্ষা করুন</translation>
    </message>
    <message>
      <source>Testing the line to the national dashboard</source>
      <translation>জাতীয় ড্যাশবোর্ডের সংযোগ পরীক্ষা করা হচ্ছে</translation>
    </message>
    <message>
      <source>Tests</source>
      <translation>পরীক্ষা</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>লেখা</translation>
    </message>
    <message>
      <source>Text for charts.</source>
      <translation>চার্টের লেখা।</translation>
    </message>
    <message>
      <source>Text in legends.</source>
      <translation>নির্দেশিকার লেখা।</translation>
    </message>
    <message>
      <source>Text in lists.</source>
      <translation>তালিকায় লেখা।</translation>
    </message>
    <message>
      <source>Text in the legend.</source>
      <translation>নির্দেশিকার লেখা।</translation>
    </message>
    <message>
      <source>Text in the ring.</source>
      <translation>বলয়ের লেখা।</translation>
    </message>
    <message>
      <source>Text of a value, or name of a list</source>
      <translation>মানের পাঠ, বা তালিকার নাম</translation>
    </message>
    <message>
      <source>Text of the code list of sanitation systems.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the code list.</source>
      <translation>কোড তালিকার লেখা।</translation>
    </message>
    <message>
      <source>Text on cards.</source>
      <translation>কার্ডে লেখা।</translation>
    </message>
    <message>
      <source>Text on the axis or card.</source>
      <translation>অক্ষ বা কার্ডের লেখা।</translation>
    </message>
    <message>
      <source>Text shown to people.</source>
      <translation>মানুষকে দেখানো লেখা।</translation>
    </message>
    <message>
      <source>Text shown to people; may be changed by the city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text that people see</source>
      <translation>মানুষ যে লেখা দেখেন</translation>
    </message>
    <message>
      <source>Texts of the row in the order of the headings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not enough to compare: there must be samples of both kinds, failed and passed.</source>
      <translation>তুলনার জন্য এটি যথেষ্ট নয়: অনুত্তীর্ণ ও উত্তীর্ণ দুই ধরনের নমুনাই থাকতে হবে।</translation>
    </message>
    <message>
      <source>That the record stands in.</source>
      <translation>যেখানে রেকর্ডটি অবস্থিত।</translation>
    </message>
    <message>
      <source>That was try {} and the last by itself. To go on, press “Send again…” on the page “National dashboard” or run: nsd send {}</source>
      <translation>এটি ছিল চেষ্টা {} এবং নিজে থেকে শেষ চেষ্টা। চালিয়ে যেতে “জাতীয় ড্যাশবোর্ড” পাতায় “আবার পাঠান…” চাপুন অথবা চালান: nsd send {}</translation>
    </message>
    <message>
      <source>That would be {count} sheets. Choose a ward, or a smaller area; {most} are printed at once.</source>
      <translation>এতে {count}টি শিট হবে। একটি ওয়ার্ড বা ছোট এলাকা বাছাই করুন; একবারে {most}টি মুদ্রণ হয়।</translation>
    </message>
    <message>
      <source>That would be {count} sheets; {most} are printed at once. Choose a ward, or plan fewer jobs.</source>
      <translation>তাতে {count} শিট হবে; একবারে {most} ছাপা হয়। একটি ওয়ার্ড বেছে নিন, বা কম কাজ পরিকল্পনা করুন।</translation>
    </message>
    <message>
      <source>The KML file as delivered.</source>
      <translation>পাওয়া অবস্থায় KML ফাইল।</translation>
    </message>
    <message>
      <source>The PDF was not written: WeasyPrint is missing. Install it (Debian: apt install weasyprint; elsewhere: pip install weasyprint).</source>
      <translation>PDF লেখা হয়নি: WeasyPrint নেই। এটি ইনস্টল করুন (Debian: apt install weasyprint; অন্যত্র: pip install weasyprint)।</translation>
    </message>
    <message>
      <source>The account is switched off already.</source>
      <translation>অ্যাকাউন্টটি ইতিমধ্যে বন্ধ করা আছে।</translation>
    </message>
    <message>
      <source>The account is switched on.</source>
      <translation>অ্যাকাউন্টটি চালু আছে।</translation>
    </message>
    <message>
      <source>The account sees only the records of this plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account sees only the records of this provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account was made.</source>
      <translation>অ্যাকাউন্টটি তৈরি হয়েছে।</translation>
    </message>
    <message>
      <source>The account was saved.</source>
      <translation>অ্যাকাউন্টটি সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>The accounts of the help desk are closed.</source>
      <translation>হেল্প ডেস্কের অ্যাকাউন্টগুলো বন্ধ।</translation>
    </message>
    <message>
      <source>The address for reports</source>
      <translation>প্রতিবেদনের ঠিকানা</translation>
    </message>
    <message>
      <source>The address for reports answers, but not like the national dashboard. Check the address.</source>
      <translation>প্রতিবেদনের ঠিকানা উত্তর দেয়, কিন্তু জাতীয় ড্যাশবোর্ডের মতো নয়। ঠিকানাটি পরীক্ষা করুন।</translation>
    </message>
    <message>
      <source>The address for signing in</source>
      <translation>সাইন ইনের ঠিকানা</translation>
    </message>
    <message>
      <source>The address for signing in answers, but not like the national dashboard. Check the address.</source>
      <translation>সাইন ইনের ঠিকানা উত্তর দেয়, কিন্তু জাতীয় ড্যাশবোর্ডের মতো নয়। ঠিকানাটি পরীক্ষা করুন।</translation>
    </message>
    <message>
      <source>The analyses are not among your rights, or the plugin “Processing” is off.</source>
      <translation>বিশ্লেষণগুলো আপনার অধিকারে নেই, অথবা “Processing” প্লাগইন বন্ধ।</translation>
    </message>
    <message>
      <source>The analysis could not be run.</source>
      <translation>বিশ্লেষণটি চালানো যায়নি।</translation>
    </message>
    <message>
      <source>The answer of this year, with evidence</source>
      <translation>প্রমাণসহ এ বছরের উত্তর</translation>
    </message>
    <message>
      <source>The answer to the posting was not that of the national dashboard. Look there; if the report has not arrived, press “Send again…” on the page “National dashboard” or run: nsd send {}</source>
      <translation>পাঠানোর উত্তরটি জাতীয় ড্যাশবোর্ডের নয়। সেখানে দেখুন; প্রতিবেদন না পৌঁছে থাকলে “জাতীয় ড্যাশবোর্ড” পাতায় “আবার পাঠান…” চাপুন অথবা চালান: nsd send {}</translation>
    </message>
    <message>
      <source>The application is open again afterwards.</source>
      <translation>এরপর আবেদনটি আবার খোলা থাকে।</translation>
    </message>
    <message>
      <source>The application names no containment.</source>
      <translation>আবেদনে কোনো কনটেইনমেন্টের উল্লেখ নেই।</translation>
    </message>
    <message>
      <source>The area has fewer than three corners. Draw it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area makes {n} million squares of {cell:g} m, more than {most} million. Choose larger squares, or a smaller area.</source>
      <translation>এলাকাটিতে {cell:g} m-এর {n} মিলিয়ন বর্গ হয়, {most} মিলিয়নের বেশি। বড় বর্গ বা ছোট এলাকা বাছাই করুন।</translation>
    </message>
    <message>
      <source>The area “{label}” crossed itself and was made valid. Look whether it is what you meant.</source>
      <translation>এলাকা “{label}” নিজেকে ছেদ করেছিল, বৈধ করা হয়েছে। আপনি যা চেয়েছিলেন তা-ই কি না দেখুন।</translation>
    </message>
    <message>
      <source>The best (% of draws)</source>
      <translation>সেরা (চয়নের %)</translation>
    </message>
    <message>
      <source>The best distance to {name} ({best:g} m) must be greater than the least ({worst:g} m).</source>
      <translation>{name} পর্যন্ত সর্বোত্তম দূরত্ব ({best:g} m) ন্যূনতমের ({worst:g} m) চেয়ে বেশি হতে হবে।</translation>
    </message>
    <message>
      <source>The best value of {name} ({best:g}) must be smaller than the most that is allowed ({worst:g}).</source>
      <translation>{name}-এর সর্বোত্তম মান ({best:g}) অনুমোদিত সর্বোচ্চের ({worst:g}) চেয়ে ছোট হতে হবে।</translation>
    </message>
    <message>
      <source>The boundary is taken as the area of the analysis. Press “Run”.</source>
      <translation>সীমানাটি বিশ্লেষণের এলাকা হিসেবে নেওয়া হয়েছে। “চালান” চাপুন।</translation>
    </message>
    <message>
      <source>The building gets the sanitation system and the network codes of the containment.</source>
      <translation>ভবনটি কনটেইনমেন্টের স্যানিটেশন ব্যবস্থা ও নেটওয়ার্ক কোড পায়।</translation>
    </message>
    <message>
      <source>The building has no toilet of its own; its sanitation system becomes “Community toilet”.</source>
      <translation>ভবনের নিজস্ব টয়লেট নেই; এর স্যানিটেশন ব্যবস্থা হয় “কমিউনিটি টয়লেট”।</translation>
    </message>
    <message>
      <source>The building keeps its number, owner, containments and services; the smaller part becomes a new building.</source>
      <translation>ভবনটির নম্বর, মালিক, কনটেইনমেন্ট ও সেবা থেকে যায়; ছোট অংশটি নতুন ভবন হয়।</translation>
    </message>
    <message>
      <source>The building the containment belongs to; the others share it. One per containment, kept by the database.</source>
      <translation>কনটেইনমেন্টটি যে ভবনের; অন্যগুলো এটি ভাগ করে ব্যবহার করে। প্রতি কনটেইনমেন্টে একটি, ডেটাবেস বজায় রাখে।</translation>
    </message>
    <message>
      <source>The building was changed after the package was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bytes do not prove the encoding: look whether the letters are right.</source>
      <translation>বাইটগুলো এনকোডিং প্রমাণ করে না: অক্ষরগুলো ঠিক আছে কি না দেখুন।</translation>
    </message>
    <message>
      <source>The capacity “{value}” of “{name}” is no number of m³ a day above 0. Correct it, or leave it empty.</source>
      <translation>“{name}”-এর ক্ষমতা “{value}” দৈনিক m³ হিসেবে 0-এর বেশি কোনো সংখ্যা নয়। সংশোধন করুন, অথবা খালি রাখুন।</translation>
    </message>
    <message>
      <source>The cell.</source>
      <translation>ঘরটি।</translation>
    </message>
    <message>
      <source>The certificate of the national dashboard is not valid. Nothing was sent. Tell its operators, or check the address.</source>
      <translation>জাতীয় ড্যাশবোর্ডের সনদ বৈধ নয়। কিছুই পাঠানো হয়নি। এর পরিচালনাকারীদের জানান, অথবা ঠিকানাটি পরীক্ষা করুন।</translation>
    </message>
    <message>
      <source>The checksum does not hold: the report was changed after it was made.</source>
      <translation>চেকসাম মেলে না: তৈরির পরে প্রতিবেদনটি বদলানো হয়েছে।</translation>
    </message>
    <message>
      <source>The choice of diseases does not touch the layer of case points. Filter the layer itself.</source>
      <translation>রোগ বাছাই রোগীর বিন্দুর স্তরে কোনো প্রভাব ফেলে না। স্তরটিকেই ছেঁকে নিন।</translation>
    </message>
    <message>
      <source>The city added the value.</source>
      <translation>শহর মানটি যোগ করেছে।</translation>
    </message>
    <message>
      <source>The city at a glance: buildings, sanitation, networks, services, health</source>
      <translation>এক নজরে শহর: ভবন, স্যানিটেশন, নেটওয়ার্ক, সেবা, স্বাস্থ্য</translation>
    </message>
    <message>
      <source>The city has no outline yet. Draw a search area, or load the outline first.</source>
      <translation>শহরের সীমারেখা এখনও নেই। একটি খোঁজার এলাকা আঁকুন, অথবা আগে সীমারেখা লোড করুন।</translation>
    </message>
    <message>
      <source>The city's own code, or issued, e.g. D0107.</source>
      <translation>শহরের নিজস্ব কোড, বা প্রদত্ত, যেমন D0107।</translation>
    </message>
    <message>
      <source>The city's own code, or issued, e.g. R0123.</source>
      <translation>শহরের নিজস্ব কোড, বা প্রদত্ত, যেমন R0123।</translation>
    </message>
    <message>
      <source>The city's own code, or issued, e.g. S0042.</source>
      <translation>শহরের নিজস্ব কোড, বা প্রদত্ত, যেমন S0042।</translation>
    </message>
    <message>
      <source>The city's own code, or issued, e.g. W0008.</source>
      <translation>শহরের নিজস্ব কোড, বা প্রদত্ত, যেমন W0008।</translation>
    </message>
    <message>
      <source>The columns of the row.</source>
      <translation>সারির কলামগুলো।</translation>
    </message>
    <message>
      <source>The connected person may change it.</source>
      <translation>সংযুক্ত ব্যক্তি এটি বদলাতে পারেন।</translation>
    </message>
    <message>
      <source>The connection to the database is back.</source>
      <translation>ডেটাবেসের সংযোগ ফিরে এসেছে।</translation>
    </message>
    <message>
      <source>The connection to the database was lost. What you typed stays; IMIS tries to connect again by itself.</source>
      <translation>ডেটাবেসের সংযোগ বিচ্ছিন্ন হয়েছে। আপনি যা লিখেছেন তা থাকে; IMIS নিজে থেকেই আবার সংযোগের চেষ্টা করে।</translation>
    </message>
    <message>
      <source>The containment was emptied.</source>
      <translation>কনটেইনমেন্ট খালি করা হয়েছে।</translation>
    </message>
    <message>
      <source>The coordinate system of the places in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The customer can be asked again afterwards.</source>
      <translation>এরপর গ্রাহককে আবার জিজ্ঞাসা করা যায়।</translation>
    </message>
    <message>
      <source>The customer has already been asked.</source>
      <translation>গ্রাহককে ইতিমধ্যে জিজ্ঞাসা করা হয়েছে।</translation>
    </message>
    <message>
      <source>The customer is not satisfied, and no comment says why. Ask what went wrong and write it down.</source>
      <translation>গ্রাহক সন্তুষ্ট নন, আর কেন তা কোনো মন্তব্যে নেই। কী ভুল হয়েছে জিজ্ঞাসা করে লিখে রাখুন।</translation>
    </message>
    <message>
      <source>The cycle has {zones} zones, but only {units} units have something to empty within reach. Choose a shorter cycle or quarters in place of months, or smaller units: blocks between roads, or a smaller side of a cell.</source>
      <translation>চক্রে {zones}টি অঞ্চল আছে, কিন্তু নাগালের মধ্যে খালি করার কিছু আছে মাত্র {units}টি এককে। ছোট চক্র বা মাসের বদলে ত্রৈমাসিক বাছাই করুন, অথবা ছোট একক: সড়কের মাঝের ব্লক, বা ঘরের ছোট বাহু।</translation>
    </message>
    <message>
      <source>The dashboard does not show whether the earlier posting arrived. Look there first. Post it once more all the same?</source>
      <translation>আগের পাঠানোটি পৌঁছেছে কি না ড্যাশবোর্ডে দেখা যায় না। আগে সেখানে দেখুন। তবু আরেকবার পাঠাবেন?</translation>
    </message>
    <message>
      <source>The database has no pgRouting: the ways are searched by the plugin, with the same result.</source>
      <translation>ডেটাবেসে pgRouting নেই: প্লাগইন পথগুলো খোঁজে, ফলাফল একই।</translation>
    </message>
    <message>
      <source>The database has no table {}. Check schema and name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database is newer than this plugin (it was made by IMIS {version}). Update the plugin in Plugins ▸ Upgradeable.</source>
      <translation>ডেটাবেসটি এই প্লাগইনের চেয়ে নতুন (এটি IMIS {version} দিয়ে তৈরি)। Plugins ▸ Upgradeable থেকে প্লাগইন হালনাগাদ করুন।</translation>
    </message>
    <message>
      <source>The database is older than this plugin (version {version}). It must be upgraded before work goes on.</source>
      <translation>ডেটাবেসটি এই প্লাগইনের (সংস্করণ {version}) চেয়ে পুরোনো। কাজ চালানোর আগে এটি উন্নীত করতে হবে।</translation>
    </message>
    <message>
      <source>The database is older than this plugin; nothing can be done until the administrator upgrades it with: {command}</source>
      <translation>ডেটাবেসটি এই প্লাগইনের চেয়ে পুরোনো; প্রশাসক এভাবে উন্নীত না করা পর্যন্ত কিছুই করা যায় না: {command}</translation>
    </message>
    <message>
      <source>The database is on this computer.</source>
      <translation>ডেটাবেসটি এই কম্পিউটারে আছে।</translation>
    </message>
    <message>
      <source>The database is read only.</source>
      <translation>ডেটাবেসটি শুধু পড়া যায়।</translation>
    </message>
    <message>
      <source>The database that is open here</source>
      <translation>এখানে খোলা ডেটাবেস</translation>
    </message>
    <message>
      <source>The database was upgraded.</source>
      <translation>ডেটাবেস উন্নীত করা হয়েছে।</translation>
    </message>
    <message>
      <source>The database “{name}” holds no IMIS yet. An administrator sets it up with: {command}</source>
      <translation>ডেটাবেস “{name}”-এ এখনও IMIS নেই। প্রশাসক এভাবে তা স্থাপন করেন: {command}</translation>
    </message>
    <message>
      <source>The date must not lie in the future.</source>
      <translation>তারিখটি ভবিষ্যতের হওয়া চলবে না।</translation>
    </message>
    <message>
      <source>The dates are being looked through.</source>
      <translation>তারিখগুলো দেখা হচ্ছে।</translation>
    </message>
    <message>
      <source>The day of birth lies in the past.</source>
      <translation>জন্মের দিনটি অতীতে।</translation>
    </message>
    <message>
      <source>The day that dues and overdue containments refer to.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The day was written to %n application(s), with the provider where there was none. The record has no place for the truck.</source>
      <translation>
        <numerusform>%nটি আবেদনে দিনটি লেখা হয়েছে, যেখানে সেবাদানকারী ছিল না সেখানে সেবাদানকারীও। রেকর্ডে ট্রাকের কোনো জায়গা নেই।</numerusform>
        <numerusform>%nটি আবেদনে দিনটি লেখা হয়েছে, যেখানে সেবাদানকারী ছিল না সেখানে সেবাদানকারীও। রেকর্ডে ট্রাকের কোনো জায়গা নেই।</numerusform>
      </translation>
    </message>
    <message>
      <source>The delivery that lists, maps and figures are made from.</source>
      <translation>যে চালান থেকে তালিকা, মানচিত্র ও সংখ্যা তৈরি হয়।</translation>
    </message>
    <message>
      <source>The disease of the hotspot.</source>
      <translation>হটস্পটের রোগ।</translation>
    </message>
    <message>
      <source>The drain leads to an operational plant, or is closed and lined.</source>
      <translation>নর্দমাটি চালু শোধনাগারে যায়, অথবা বদ্ধ ও আস্তরযুক্ত।</translation>
    </message>
    <message>
      <source>The earlier posting had arrived: the dashboard shows {}.</source>
      <translation>আগের পাঠানোটি পৌঁছেছিল: ড্যাশবোর্ডে {} দেখা যাচ্ছে।</translation>
    </message>
    <message>
      <source>The emptying lies before the application.</source>
      <translation>খালিকরণ আবেদনের আগে পড়েছে।</translation>
    </message>
    <message>
      <source>The end lies before the start. If it passed midnight, say so below.</source>
      <translation>শেষটি শুরুর আগে পড়ে। মধ্যরাত পেরিয়ে থাকলে নিচে জানান।</translation>
    </message>
    <message>
      <source>The entry {code} of {year} was deleted.</source>
      <translation>ভুক্তি {code} ({year}) মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
      <source>The export was cancelled. No file was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The family of the containment.</source>
      <translation>কনটেইনমেন্টের পরিবার।</translation>
    </message>
    <message>
      <source>The field sheets could not be made: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field “{field}” holds “{value}”. It must say yes or no (true or false, 1 or 0) for each well.</source>
      <translation>“{field}” ঘরে আছে “{value}”। প্রতিটি কূপের জন্য এতে হ্যাঁ বা না (true বা false, 1 বা 0) থাকতে হবে।</translation>
    </message>
    <message>
      <source>The file cannot be read: {reason}.</source>
      <translation>ফাইলটি পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
      <source>The file cannot be read: {reason}. Choose another file.</source>
      <translation>ফাইলটি পড়া যায় না: {reason}। অন্য ফাইল বাছাই করুন।</translation>
    </message>
    <message>
      <source>The file cannot be written: {reason}.</source>
      <translation>ফাইলটি লেখা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
      <source>The file could not be used: {reason}.</source>
      <translation>ফাইলটি ব্যবহার করা যায়নি: {reason}।</translation>
    </message>
    <message>
      <source>The file could not be written: {reason}</source>
      <translation>ফাইলটি লেখা যায়নি: {reason}</translation>
    </message>
    <message>
      <source>The file could not be written: {reason}. Choose another folder.</source>
      <translation>ফাইলটি লেখা যায়নি: {reason}। অন্য ফোল্ডার বাছাই করুন।</translation>
    </message>
    <message>
      <source>The file could not be written: {why}. Choose another folder.</source>
      <translation>ফাইলটি লেখা যায়নি: {why}। অন্য ফোল্ডার বাছাই করুন।</translation>
    </message>
    <message>
      <source>The file does not lie with the listing. Put both in one folder.</source>
      <translation>ফাইলটি তালিকার সঙ্গে নেই। দুটিকে একই ফোল্ডারে রাখুন।</translation>
    </message>
    <message>
      <source>The file ends in {wanted} for this choice; it is written as {file}.</source>
      <translation>এই পছন্দে ফাইলের শেষে {wanted} থাকে; এটি {file} হিসেবে লেখা হবে।</translation>
    </message>
    <message>
      <source>The file has {size} MB; evidence has 0 to 5 MB, and is not empty.</source>
      <translation>ফাইলটি {size} MB; প্রমাণ 0 থেকে 5 MB হয়, আর খালি নয়।</translation>
    </message>
    <message>
      <source>The file is not there any more. A colleague may have taken it away.</source>
      <translation>ফাইলটি আর নেই। কোনো সহকর্মী হয়তো সরিয়ে নিয়েছেন।</translation>
    </message>
    <message>
      <source>The file itself.</source>
      <translation>ফাইলটি নিজেই।</translation>
    </message>
    <message>
      <source>The file {path} could not be written: {why}</source>
      <translation>ফাইল {path} লেখা যায়নি: {why}</translation>
    </message>
    <message>
      <source>The file {} cannot be read. Check its name and your rights on it.</source>
      <translation>ফাইল {} পড়া যায় না। এর নাম ও এতে আপনার অধিকার পরীক্ষা করুন।</translation>
    </message>
    <message>
      <source>The file {} is damaged: it holds bytes that are no text. Ask the sender for it again.</source>
      <translation>ফাইল {} ক্ষতিগ্রস্ত: এতে এমন বাইট আছে যা লেখা নয়। প্রেরকের কাছে আবার চান।</translation>
    </message>
    <message>
      <source>The first 30 of {n}; the whole list is in the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first day ({first}) lies after the last ({last}). Exchange them.</source>
      <translation>প্রথম দিন ({first}) শেষ দিনের ({last}) পরে পড়ে। দুটি অদলবদল করুন।</translation>
    </message>
    <message>
      <source>The first {shown} of {all} rows; the export has all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {shown} reasons are shown; the saved file has up to {kept} rows.</source>
      <translation>প্রথম {shown}টি কারণ দেখানো হয়েছে; সংরক্ষিত ফাইলে সর্বোচ্চ {kept}টি সারি থাকে।</translation>
    </message>
    <message>
      <source>The folder {} cannot be made. Choose another one, or ask for the right to write there.</source>
      <translation>ফোল্ডার {} তৈরি করা যায় না। অন্যটি বাছাই করুন, অথবা সেখানে লেখার অধিকার চান।</translation>
    </message>
    <message numerus="yes">
      <source>The footprint overlaps %n building(s), marked red.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The footprint was written to {path}.</source>
      <translation>ভবনের রূপরেখা {path}-এ লেখা হয়েছে।</translation>
    </message>
    <message>
      <source>The frozen report as it is exported; empty while a draft.</source>
      <translation>যে স্থির প্রতিবেদন রপ্তানি হয়; খসড়া থাকাকালে খালি।</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>গোষ্ঠীটি</translation>
    </message>
    <message>
      <source>The group is …</source>
      <translation>গোষ্ঠীটি হলো …</translation>
    </message>
    <message>
      <source>The group, lower end of the interval</source>
      <translation>দলটি, ব্যবধানের নিম্ন প্রান্ত</translation>
    </message>
    <message>
      <source>The group, upper end of the interval</source>
      <translation>দলটি, ব্যবধানের উচ্চ প্রান্ত</translation>
    </message>
    <message>
      <source>The heights “{name}” are not read from a file. Save them as GeoTIFF first.</source>
      <translation>উচ্চতা “{name}” কোনো ফাইল থেকে পড়া হয় না। আগে GeoTIFF হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
      <source>The heights “{name}” cannot be read: {why}</source>
      <translation>“{name}” উচ্চতাগুলো পড়া যাচ্ছে না: {why}</translation>
    </message>
    <message>
      <source>The heights “{name}” do not reach the area. Choose another raster.</source>
      <translation>উচ্চতা “{name}” এলাকাটি পর্যন্ত পৌঁছায় না। অন্য রাস্টার বাছাই করুন।</translation>
    </message>
    <message>
      <source>The heights “{name}” have no coordinate system. Set it in the layer's properties first.</source>
      <translation>উচ্চতা “{name}”-এর স্থানাঙ্ক ব্যবস্থা নেই। আগে স্তরের বৈশিষ্ট্যে তা ঠিক করুন।</translation>
    </message>
    <message>
      <source>The higher, the sooner; the place with a minus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The holiday is no longer there. Refresh the list.</source>
      <translation>ছুটিটি আর নেই। তালিকা নতুন করে দেখুন।</translation>
    </message>
    <message>
      <source>The holiday was saved; it counts when the schedule is made anew.</source>
      <translation>ছুটি সংরক্ষিত হয়েছে; সূচি নতুন করে তৈরি হলে গোনা হবে।</translation>
    </message>
    <message>
      <source>The hose must reach</source>
      <translation>হোস পাইপ পৌঁছাতে হবে</translation>
    </message>
    <message>
      <source>The household itself is low income.</source>
      <translation>খানাটি নিজেই নিম্ন আয়ের।</translation>
    </message>
    <message>
      <source>The indicators of {year} were computed (revision {revision}).</source>
      <translation>{year} সালের সূচক গণনা করা হয়েছে (সংশোধন {revision})।</translation>
    </message>
    <message>
      <source>The job ends after it began.</source>
      <translation>কাজ শুরুর পরে শেষ হয়।</translation>
    </message>
    <message>
      <source>The kept result goes with it; layers on the map stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last five answers, newest first: filled star satisfied, empty star not satisfied.</source>
      <translation>শেষ পাঁচটি উত্তর, নতুনটি আগে: ভরা তারা সন্তুষ্ট, খালি তারা সন্তুষ্ট নন।</translation>
    </message>
    <message>
      <source>The last five years</source>
      <translation>গত পাঁচ বছর</translation>
    </message>
    <message>
      <source>The last five years, whatever year is chosen above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last four characters, to recognise and not to know; the whole number comes from owner_national_id().</source>
      <translation>শেষ চারটি অক্ষর, চেনার জন্য, জানার জন্য নয়; পুরো নম্বর আসে owner_national_id() থেকে।</translation>
    </message>
    <message>
      <source>The layer of areas has no feature with a place. Choose another, or draw one.</source>
      <translation>এলাকার স্তরে স্থানসহ কোনো ফিচার নেই। অন্য স্তর বাছাই করুন, অথবা একটি আঁকুন।</translation>
    </message>
    <message>
      <source>The layer of flooded areas has no feature with a place. Choose another.</source>
      <translation>প্লাবিত এলাকার স্তরে স্থানসহ কোনো ফিচার নেই। অন্য স্তর বাছাই করুন।</translation>
    </message>
    <message>
      <source>The layer of “{name}” cannot be read.</source>
      <translation>“{name}”-এর স্তর পড়া যাচ্ছে না।</translation>
    </message>
    <message>
      <source>The layer whose theme is chosen below</source>
      <translation>যে স্তরের থিম নিচে বেছে নেওয়া হয়</translation>
    </message>
    <message>
      <source>The layer “{layer}” has neither applications nor containments. Choose a layer with one of the fields {fields}.</source>
      <translation>“{layer}” স্তরে আবেদন বা কনটেইনমেন্ট কোনোটিই নেই। {fields} ঘরগুলোর একটি আছে এমন স্তর বাছাই করুন।</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no coordinate system. Set it in the layer's properties first.</source>
      <translation>“{layer}” স্তরের স্থানাঙ্ক ব্যবস্থা নেই। আগে স্তরের বৈশিষ্ট্যে তা ঠিক করুন।</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no field “{key}”. Choose the municipal layer, or give the keys as text.</source>
      <translation>“{layer}” স্তরে “{key}” ঘর নেই। পৌর স্তরটি বাছাই করুন, অথবা কীগুলো লেখা হিসেবে দিন।</translation>
    </message>
    <message>
      <source>The layer “{layer}” holds no stops of a route plan: it lacks {names}.</source>
      <translation>স্তর “{layer}”-এ পথ পরিকল্পনার বিরতিস্থল নেই: {names} নেই।</translation>
    </message>
    <message>
      <source>The layer “{name}” does not say its coordinate system. Set it in the layer's properties first.</source>
      <translation>“{name}” স্তরে তার স্থানাঙ্ক ব্যবস্থা বলা নেই। আগে স্তরের বৈশিষ্ট্যে তা ঠিক করুন।</translation>
    </message>
    <message>
      <source>The layer “{name}” has no area that could be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{name}” is on.</source>
      <translation>“{name}” স্তরটি চালু।</translation>
    </message>
    <message>
      <source>The layers of the municipality as a file for other programs: the whole city, wards, a drawn area, or the part of an area that lies in wards.
With the file comes a manifest: rows, filter, time, who, and checksums. CSV and GeoJSON of several layers are packed into one zip; Shapefiles always are, with the full names of their short columns.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: all utilities of the city as a GeoPackage with styles, every month from a model.</source>
      <translation>পৌরসভার স্তরগুলো অন্য প্রোগ্রামের জন্য ফাইল হিসেবে: পুরো শহর, ওয়ার্ড, আঁকা এলাকা, অথবা এলাকার যে অংশ ওয়ার্ডে পড়ে।
ফাইলের সঙ্গে একটি বিবরণী আসে: সারি, ছাঁকনি, সময়, কে, ও চেকসাম। একাধিক স্তরের CSV ও GeoJSON এক zip-এ থাকে; Shapefile সব সময়ই, ছোট কলামের পূর্ণ নামসহ।
প্রতিটি রপ্তানি আপনার নামসহ লগে লেখা হয়। ব্যক্তির নাম ও যোগাযোগ শুধু যেসব ভূমিকা পড়তে পারে তাদের জন্য, কারণসহ।
উদাহরণ: শহরের সব পরিষেবা শৈলীসহ GeoPackage হিসেবে, প্রতি মাসে একটি মডেল থেকে।</translation>
    </message>
    <message>
      <source>The least served of the others</source>
      <translation>অন্যদের মধ্যে সবচেয়ে কম সেবাপ্রাপ্ত</translation>
    </message>
    <message>
      <source>The limits of the bands must rise: {limits}. Put them in order, each once.</source>
      <translation>ধাপগুলোর সীমা বাড়তে হবে: {limits}। ক্রমানুসারে সাজান, প্রতিটি একবার করে।</translation>
    </message>
    <message>
      <source>The line in which the headings stand</source>
      <translation>শিরোনামগুলো যে লাইনে আছে</translation>
    </message>
    <message>
      <source>The line is encrypted.</source>
      <translation>লাইনটি এনক্রিপ্ট করা।</translation>
    </message>
    <message>
      <source>The line to the national dashboard broke.</source>
      <translation>জাতীয় ড্যাশবোর্ডের সংযোগ ছিন্ন হয়েছে।</translation>
    </message>
    <message>
      <source>The line to this server is not encrypted, and others on the network could read along. Set SSL mode “verify-full” in the connection (with the municipality's certificate), or ask the administrator to switch TLS on at the server.</source>
      <translation>এই সার্ভারের সংযোগ এনক্রিপ্ট করা নয়, নেটওয়ার্কের অন্যরা পড়তে পারেন। সংযোগে SSL মোড “verify-full” দিন (পৌরসভার সনদসহ), অথবা প্রশাসককে সার্ভারে TLS চালু করতে বলুন।</translation>
    </message>
    <message>
      <source>The lines are intervals of 95 %. Bold: the group is worse off, beyond what chance explains.</source>
      <translation>রেখাগুলো 95 %-এর ব্যবধান। মোটা হরফ: গোষ্ঠীটি দৈবের ব্যাখ্যার বাইরে বেশি খারাপ অবস্থায় আছে।</translation>
    </message>
    <message>
      <source>The list is empty: there is nothing to export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The load arrived before it was emptied.</source>
      <translation>খালি করার আগেই বোঝাটি পৌঁছেছে।</translation>
    </message>
    <message>
      <source>The load is to be confirmed again afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map could not be printed ({reason}). Choose another folder, or fewer dots per inch.</source>
      <translation>মানচিত্রটি মুদ্রণ করা যায়নি ({reason})। অন্য ফোল্ডার, অথবা প্রতি ইঞ্চিতে কম বিন্দু বাছাই করুন।</translation>
    </message>
    <message>
      <source>The map has no ward {ward}.</source>
      <translation>মানচিত্রে ওয়ার্ড {ward} নেই।</translation>
    </message>
    <message>
      <source>The map is not open just now.</source>
      <translation>মানচিত্রটি এখন খোলা নেই।</translation>
    </message>
    <message>
      <source>The map of {name} is open. Not among your rights, so left out: {layers}.</source>
      <translation>{name}-এর মানচিত্র খোলা। আপনার অধিকারে নেই বলে বাদ: {layers}।</translation>
    </message>
    <message>
      <source>The map was printed: {file}</source>
      <translation>মানচিত্রটি মুদ্রিত হয়েছে: {file}</translation>
    </message>
    <message>
      <source>The map's coordinate system does not reach this place.</source>
      <translation>মানচিত্রের স্থানাঙ্ক ব্যবস্থা এই স্থান পর্যন্ত পৌঁছায় না।</translation>
    </message>
    <message>
      <source>The matrix of pairs contradicts itself: its consistency ratio is {ratio:.2f}, and 0.10 is the most. Compare the pairs again.</source>
      <translation>জোড়ার ছকটি স্ববিরোধী: এর সঙ্গতির অনুপাত {ratio:.2f}, সর্বোচ্চ 0.10। জোড়াগুলো আবার তুলনা করুন।</translation>
    </message>
    <message>
      <source>The matrix of pairs names “{name}”, which is no criterion. The criteria are: {known}.</source>
      <translation>জোড়ার ছকে “{name}” আছে, যা কোনো মানদণ্ড নয়। মানদণ্ডগুলো হলো: {known}।</translation>
    </message>
    <message>
      <source>The matrix of pairs needs a line with {n} different criteria and then {n} rows of {n} numbers, such as: slope road; 1 3; 1/3 1.</source>
      <translation>জোড়ার ছকে {n}টি আলাদা মানদণ্ডসহ একটি লাইন, তারপর {n}টি সংখ্যার {n}টি সারি লাগে, যেমন: slope road; 1 3; 1/3 1।</translation>
    </message>
    <message>
      <source>The maximum lies below the minimum.</source>
      <translation>সর্বোচ্চ মানটি সর্বনিম্নের নিচে।</translation>
    </message>
    <message>
      <source>The measures of the wards are just being counted. Print in a moment.</source>
      <translation>ওয়ার্ডের পরিমাপগুলো এখন গণনা হচ্ছে। একটু পরে মুদ্রণ করুন।</translation>
    </message>
    <message>
      <source>The middle of the map is printed; “Frame on the map” shows exactly what, and can be dragged.</source>
      <translation>মানচিত্রের মাঝের অংশ মুদ্রিত হয়; “মানচিত্রে ফ্রেম” ঠিক কতটুকু তা দেখায়, টেনে সরানো যায়।</translation>
    </message>
    <message>
      <source>The month is not over: these figures are not final.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The municipal map has no layer for this, or your rights do not include it.</source>
      <translation>পৌর মানচিত্রে এর কোনো স্তর নেই, অথবা তা আপনার অধিকারে নেই।</translation>
    </message>
    <message>
      <source>The municipal map is not open, or has no layer for this. Open it with “Map” in the IMIS toolbar.</source>
      <translation>পৌর মানচিত্র খোলা নেই, অথবা এতে এর কোনো স্তর নেই। IMIS টুলবারের “মানচিত্র” দিয়ে খুলুন।</translation>
    </message>
    <message>
      <source>The municipal map is not open, or has no such layer: nothing was filtered.</source>
      <translation>পৌর মানচিত্র খোলা নেই, অথবা এমন স্তর নেই: কিছুই ছাঁকা হয়নি।</translation>
    </message>
    <message>
      <source>The municipal map is not open. Legends and numbers are shown all the same.</source>
      <translation>পৌর মানচিত্র খোলা নেই। তবু সংকেতসূচি ও সংখ্যা দেখানো হয়েছে।</translation>
    </message>
    <message>
      <source>The municipal map is not open. Open it with “Map” in the IMIS toolbar, or type to search.</source>
      <translation>পৌর মানচিত্র খোলা নেই। IMIS টুলবারের “মানচিত্র” দিয়ে খুলুন, অথবা লিখে খুঁজুন।</translation>
    </message>
    <message>
      <source>The municipality has no code.</source>
      <translation>পৌরসভার কোড নেই।</translation>
    </message>
    <message>
      <source>The municipality has no name.</source>
      <translation>পৌরসভার নাম নেই।</translation>
    </message>
    <message>
      <source>The municipality uses this service.</source>
      <translation>পৌরসভা এই সেবা ব্যবহার করে।</translation>
    </message>
    <message>
      <source>The name of the municipality at the national dashboard is not set. Enter it in the settings.</source>
      <translation>জাতীয় ড্যাশবোর্ডে পৌরসভার নাম দেওয়া নেই। সেটিংয়ে এটি লিখুন।</translation>
    </message>
    <message>
      <source>The national dashboard cannot be reached. Check the network.</source>
      <translation>জাতীয় ড্যাশবোর্ডে পৌঁছানো যাচ্ছে না। নেটওয়ার্ক পরীক্ষা করুন।</translation>
    </message>
    <message>
      <source>The national dashboard did not answer in time or cut the line.</source>
      <translation>জাতীয় ড্যাশবোর্ড সময়মতো উত্তর দেয়নি বা সংযোগ কেটে দিয়েছে।</translation>
    </message>
    <message>
      <source>The national dashboard does not know the municipality “{}”. Correct its name in the settings, letter by letter.</source>
      <translation>জাতীয় ড্যাশবোর্ড পৌরসভা “{}” চেনে না। সেটিংয়ে এর নাম অক্ষরে অক্ষরে সংশোধন করুন।</translation>
    </message>
    <message>
      <source>The national dashboard does not take reports of {} from this user.</source>
      <translation>জাতীয় ড্যাশবোর্ড এই ব্যবহারকারীর কাছ থেকে {}-এর প্রতিবেদন নেয় না।</translation>
    </message>
    <message>
      <source>The national dashboard has published {}; published years are locked there. Ask its operators.</source>
      <translation>জাতীয় ড্যাশবোর্ড {} প্রকাশ করেছে; প্রকাশিত বছর সেখানে তালাবদ্ধ। এর পরিচালনাকারীদের সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
      <source>The national dashboard is busy or broken (code {} while {}).</source>
      <translation>জাতীয় ড্যাশবোর্ড ব্যস্ত বা বিকল (কোড {}, {} চলাকালে)।</translation>
    </message>
    <message>
      <source>The national dashboard knows {}. Published years: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard refuses user name or password. Check both.</source>
      <translation>জাতীয় ড্যাশবোর্ড ব্যবহারকারীর নাম বা পাসওয়ার্ড গ্রহণ করছে না। দুটিই পরীক্ষা করুন।</translation>
    </message>
    <message>
      <source>The national dashboard refuses {} (code {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard rejects the report (code {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The national dashboard sends on to another address. Nothing was sent there: check the addresses in the settings.</source>
      <translation>জাতীয় ড্যাশবোর্ড অন্য ঠিকানায় পাঠিয়ে দেয়। সেখানে কিছুই পাঠানো হয়নি: সেটিংয়ে ঠিকানাগুলো পরীক্ষা করুন।</translation>
    </message>
    <message>
      <source>The national dashboard shows {}.</source>
      <translation>জাতীয় ড্যাশবোর্ডে {} দেখা যাচ্ছে।</translation>
    </message>
    <message>
      <source>The national dashboard took the report; it does not show {} yet.</source>
      <translation>জাতীয় ড্যাশবোর্ড প্রতিবেদনটি নিয়েছে; এখনও {} দেখাচ্ছে না।</translation>
    </message>
    <message>
      <source>The next emptying was due before today.</source>
      <translation>পরবর্তী খালিকরণের সময় আজকের আগেই হয়েছিল।</translation>
    </message>
    <message>
      <source>The next schedule gives it a day again. To open an application at once, use Confirm instead.</source>
      <translation>পরের সূচি আবার দিন দেবে। এখনই আবেদন খুলতে বরং নিশ্চিত করুন চাপুন।</translation>
    </message>
    <message>
      <source>The next schedule gives it a day again; to keep it out, decline it with a reason instead.</source>
      <translation>পরের সূচি আবার দিন দেবে; বাইরে রাখতে বরং কারণসহ না মানুন।</translation>
    </message>
    <message>
      <source>The number outputs of the run, in a line.</source>
      <translation>রানের সংখ্যাগত ফলাফল, এক লাইনে।</translation>
    </message>
    <message>
      <source>The number outputs of the run.</source>
      <translation>চালনার সংখ্যা ফলাফল।</translation>
    </message>
    <message>
      <source>The number; unit as the function says.</source>
      <translation>সংখ্যাটি; একক ফাংশন যেমন বলে।</translation>
    </message>
    <message>
      <source>The numbers are on the clipboard; paste them into a spreadsheet.</source>
      <translation>সংখ্যাগুলো ক্লিপবোর্ডে আছে; স্প্রেডশিটে পেস্ট করুন।</translation>
    </message>
    <message>
      <source>The official code of the municipality is missing (setting city_code): the report goes by the name and cannot be approved or sent. Let the administrator enter the code, then generate the year again.</source>
      <translation>পৌরসভার আনুষ্ঠানিক কোড নেই (সেটিং city_code): প্রতিবেদনটি নাম দিয়ে চলে এবং অনুমোদন বা পাঠানো যায় না। প্রশাসককে কোডটি লিখতে বলুন, তারপর বছরটি আবার তৈরি করুন।</translation>
    </message>
    <message>
      <source>The official code of the municipality is missing. Let the administrator set it, then generate the year again.</source>
      <translation>পৌরসভার আনুষ্ঠানিক কোড নেই। প্রশাসককে তা দিতে বলুন, তারপর বছরটি আবার তৈরি করুন।</translation>
    </message>
    <message>
      <source>The official questions are not loaded yet. They come with “load” as the table cwis.function_question.</source>
      <translation>আনুষ্ঠানিক প্রশ্নগুলো এখনও লোড হয়নি। “load” দিয়ে cwis.function_question টেবিল হিসেবে সেগুলো আসে।</translation>
    </message>
    <message>
      <source>The one asked for, else each in use at the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one of the application, else the only one of its building.</source>
      <translation>আবেদনেরটি, না থাকলে তার ভবনের একমাত্রটি।</translation>
    </message>
    <message>
      <source>The only values allowed, where the value is one of a few.</source>
      <translation>অনুমোদিত একমাত্র মানগুলো, যেখানে মান কয়েকটির একটি।</translation>
    </message>
    <message>
      <source>The open map still speaks to the database as another account. Open it again for your own rights.</source>
      <translation>খোলা মানচিত্রটি এখনও অন্য অ্যাকাউন্টে ডেটাবেসের সঙ্গে যুক্ত। নিজের অধিকারের জন্য এটি আবার খুলুন।</translation>
    </message>
    <message>
      <source>The open project has changes that are not saved. Close it and open the municipal map?</source>
      <translation>খোলা প্রকল্পে অসংরক্ষিত পরিবর্তন আছে। সেটি বন্ধ করে পৌর মানচিত্র খুলবেন?</translation>
    </message>
    <message>
      <source>The opening hours of {keys} hold for no plant of this day.</source>
      <translation>{keys}-এর খোলার সময় এই দিনের কোনো শোধনাগারের জন্য খাটে না।</translation>
    </message>
    <message>
      <source>The other application</source>
      <translation>অন্য আবেদনটি</translation>
    </message>
    <message>
      <source>The other record</source>
      <translation>অন্য রেকর্ডটি</translation>
    </message>
    <message>
      <source>The others</source>
      <translation>অন্যগুলো</translation>
    </message>
    <message>
      <source>The others, lower end of the interval</source>
      <translation>অন্যরা, ব্যবধানের নিম্ন প্রান্ত</translation>
    </message>
    <message>
      <source>The others, upper end of the interval</source>
      <translation>অন্যরা, ব্যবধানের উচ্চ প্রান্ত</translation>
    </message>
    <message>
      <source>The outlet leads to a sewer or drain that is not digitised.</source>
      <translation>নির্গমন এমন পয়োনালি বা নর্দমায় যায় যা ডিজিটাল করা হয়নি।</translation>
    </message>
    <message>
      <source>The outlet lies higher: pumping</source>
      <translation>নির্গমপথ বেশি উঁচুতে: পাম্প লাগবে</translation>
    </message>
    <message>
      <source>The outline is missing, crosses itself, or is smaller than 1 m².</source>
      <translation>সীমারেখাটি নেই, নিজেকে ছেদ করে, অথবা 1 m²-এর চেয়ে ছোট।</translation>
    </message>
    <message>
      <source>The outline of the municipality.</source>
      <translation>পৌরসভার সীমারেখা।</translation>
    </message>
    <message>
      <source>The outlines of the wards.</source>
      <translation>ওয়ার্ডের রূপরেখা।</translation>
    </message>
    <message>
      <source>The owner is kept with the application as a snapshot; it is changed in the register of buildings only.</source>
      <translation>মালিকের তথ্য আবেদনের সঙ্গে সেই সময়ের অবস্থায় রাখা হয়; তা শুধু ভবনের নিবন্ধনে বদলানো যায়।</translation>
    </message>
    <message>
      <source>The owner's name, gender and contact are copied when the application is saved.</source>
      <translation>আবেদন সংরক্ষণের সময় মালিকের নাম, লিঙ্গ ও যোগাযোগ কপি করা হয়।</translation>
    </message>
    <message>
      <source>The package was withdrawn.</source>
      <translation>প্যাকেজটি প্রত্যাহার করা হয়েছে।</translation>
    </message>
    <message>
      <source>The password of the layer “{layer}” was not saved in the project, where others could read it; QGIS asks for it when the project is opened. Store it as an authentication configuration of the connection, or use a connection service.</source>
      <translation>“{layer}” স্তরের পাসওয়ার্ড প্রকল্পে সংরক্ষিত হয়নি, কারণ সেখানে অন্যরা তা পড়তে পারতেন; প্রকল্প খোলার সময় QGIS তা চায়। সংযোগের প্রমাণীকরণ কনফিগারেশন হিসেবে রাখুন, অথবা সংযোগ সার্ভিস ব্যবহার করুন।</translation>
    </message>
    <message>
      <source>The password of “{username}” was given to you by someone else. Until you have chosen your own, the database gives you nothing.</source>
      <translation>“{username}”-এর পাসওয়ার্ডটি আপনাকে অন্য কেউ দিয়েছেন। নিজের পাসওয়ার্ড না নেওয়া পর্যন্ত ডেটাবেস আপনাকে কিছুই দেয় না।</translation>
    </message>
    <message>
      <source>The period is not the year {}.</source>
      <translation>সময়কালটি {} সাল নয়।</translation>
    </message>
    <message>
      <source>The picture was saved to {path}.</source>
      <translation>ছবিটি {path}-এ সংরক্ষণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>The plan brings {m3} m³ a day to plants that take {capacity} m³.</source>
      <translation>পরিকল্পনায় দৈনিক {m3} m³ এমন শোধনাগারে যায় যার ক্ষমতা {capacity} m³।</translation>
    </message>
    <message>
      <source>The plant has already confirmed this load.</source>
      <translation>শোধনাগার ইতিমধ্যে এই বোঝা নিশ্চিত করেছে।</translation>
    </message>
    <message>
      <source>The print template {name} could not be read. Install the plugin again.</source>
      <translation>মুদ্রণ টেমপ্লেট {name} পড়া যায়নি। প্লাগইনটি আবার ইনস্টল করুন।</translation>
    </message>
    <message>
      <source>The project has no map theme “{theme}”.</source>
      <translation>প্রকল্পে “{theme}” নামে কোনো মানচিত্র থিম নেই।</translation>
    </message>
    <message>
      <source>The proposed date lies before the application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The question that must be answered yes before this one is asked.</source>
      <translation>যে প্রশ্নের উত্তর হ্যাঁ হলে তবেই এটি জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
      <source>The range ends before it begins: change from or to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rank of the road.</source>
      <translation>সড়কটির ক্রম।</translation>
    </message>
    <message>
      <source>The raster of “{name}” cannot be read.</source>
      <translation>“{name}”-এর রাস্টার পড়া যাচ্ছে না।</translation>
    </message>
    <message>
      <source>The raster “{layer}” has no value at any place that is asked for. Choose one that covers the city.</source>
      <translation>রাস্টার “{layer}”-এ চাওয়া কোনো স্থানেই মান নেই। শহর জুড়ে আছে এমন একটি বাছাই করুন।</translation>
    </message>
    <message>
      <source>The record is no longer there.</source>
      <translation>রেকর্ডটি আর নেই।</translation>
    </message>
    <message>
      <source>The records behind this figure: in the numerator, below it only, left out and why</source>
      <translation>এই সংখ্যার পেছনের রেকর্ড: ভাজ্যে, শুধু ভাজকে, বাদ দেওয়া এবং কেন</translation>
    </message>
    <message>
      <source>The records of today no longer add up to the figure of revision {revision} ({kind}, computed {moment}): {parts}.</source>
      <translation>আজকের রেকর্ডের যোগফল আর সংশোধন {revision}-এর সংখ্যার সঙ্গে মেলে না ({kind}, গণনা {moment}): {parts}।</translation>
    </message>
    <message>
      <source>The report becomes a layout of the open project, in place of an older one of the same name: Project ▸ Layouts.</source>
      <translation>প্রতিবেদনটি খোলা প্রকল্পের একটি লেআউট হয়, একই নামের পুরোনোটির জায়গায়: Project ▸ Layouts।</translation>
    </message>
    <message>
      <source>The report cannot be sent: {}</source>
      <translation>প্রতিবেদন পাঠানো যায় না: {}</translation>
    </message>
    <message>
      <source>The report carries no SHA-256 checksum.</source>
      <translation>প্রতিবেদনে কোনো SHA-256 চেকসাম নেই।</translation>
    </message>
    <message>
      <source>The report does not name the municipality as the national dashboard knows it. Set the name, then make a new revision.</source>
      <translation>জাতীয় ড্যাশবোর্ড পৌরসভাকে যে নামে চেনে প্রতিবেদনে তা নেই। নামটি দিন, তারপর নতুন সংশোধন তৈরি করুন।</translation>
    </message>
    <message>
      <source>The report id does not belong to municipality {}, year {}, revision {}: one of them was changed.</source>
      <translation>প্রতিবেদনের id পৌরসভা {}, বছর {}, সংশোধন {}-এর নয়: এর কোনো একটি বদলানো হয়েছে।</translation>
    </message>
    <message>
      <source>The report is incomplete or of the wrong form (at {}).</source>
      <translation>প্রতিবেদনটি অসম্পূর্ণ বা ভুল গঠনের ({} স্থানে)।</translation>
    </message>
    <message>
      <source>The report is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is the print layout “{name}” of this project.</source>
      <translation>প্রতিবেদনটি এই প্রকল্পের মুদ্রণ লেআউট “{name}”।</translation>
    </message>
    <message>
      <source>The report is written in version {} of the format, which this IMIS does not know. Upgrade IMIS.</source>
      <translation>প্রতিবেদনটি বিন্যাসের {} সংস্করণে লেখা, যা এই IMIS চেনে না। IMIS উন্নীত করুন।</translation>
    </message>
    <message>
      <source>The report of this year was made before figures were told apart. Generate it again.</source>
      <translation>এই বছরের প্রতিবেদন সংখ্যাগুলো আলাদা করার আগে তৈরি। আবার তৈরি করুন।</translation>
    </message>
    <message>
      <source>The report of {year} was made before flow diagrams were kept. Generate it again, or open the year again.</source>
      <translation>{year} সালের প্রতিবেদন প্রবাহচিত্র রাখা শুরুর আগে তৈরি। আবার তৈরি করুন, অথবা বছরটি আবার খুলুন।</translation>
    </message>
    <message>
      <source>The report of {} for {} is not approved (status: {}). Only approved reports are compared: ask for the approved one.</source>
      <translation>{}-এর {} সালের প্রতিবেদন অনুমোদিত নয় (অবস্থা: {})। শুধু অনুমোদিত প্রতিবেদন তুলনা করা হয়: অনুমোদিতটি চান।</translation>
    </message>
    <message>
      <source>The report waits for approval.</source>
      <translation>প্রতিবেদনটি অনুমোদনের অপেক্ষায়।</translation>
    </message>
    <message>
      <source>The report was saved.</source>
      <translation>প্রতিবেদনটি সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>The report was written to {path}.</source>
      <translation>প্রতিবেদনটি {path}-এ লেখা হয়েছে।</translation>
    </message>
    <message>
      <source>The response time is a whole number of hours above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The result could not replace {path}: {why}. Close what has it open, or choose another file.</source>
      <translation>ফলাফল {path} প্রতিস্থাপন করতে পারেনি: {why}। যেখানে এটি খোলা আছে তা বন্ধ করুন, অথবা অন্য ফাইল বাছাই করুন।</translation>
    </message>
    <message>
      <source>The result could not take the place of the table {schema}.{table}: {why}. Choose another name, or ask its owner.</source>
      <translation>ফলাফল টেবিল {schema}.{table}-এর জায়গা নিতে পারেনি: {why}। অন্য নাম বাছাই করুন, অথবা এর মালিককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
      <source>The result is whole, but the run could not be kept: {why}</source>
      <translation>ফলাফল সম্পূর্ণ, কিন্তু চালনাটি রাখা যায়নি: {why}</translation>
    </message>
    <message>
      <source>The right of way is not less than the carrying width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The road network has not been built yet. Run “Build the road network” (imis:build_road_network, group Maintenance) first.</source>
      <translation>সড়ক নেটওয়ার্ক এখনও তৈরি হয়নি। আগে “সড়ক নেটওয়ার্ক তৈরি করুন” (imis:build_road_network, রক্ষণাবেক্ষণ গুচ্ছ) চালান।</translation>
    </message>
    <message>
      <source>The road network has not been built yet: ways are straight lines, made longer by the detour. Build it for ways by road.</source>
      <translation>সড়ক নেটওয়ার্ক এখনও তৈরি হয়নি: পথগুলো সোজা রেখা, ঘুরপথের হিসাবে লম্বা করা। সড়কপথের জন্য এটি তৈরি করুন।</translation>
    </message>
    <message>
      <source>The road network has not been built yet: ways to the plant are straight lines times {factor}.</source>
      <translation>সড়ক নেটওয়ার্ক এখনও তৈরি হয়নি: শোধনাগারের পথ হলো সোজা রেখা গুণ {factor}।</translation>
    </message>
    <message>
      <source>The role was saved.</source>
      <translation>ভূমিকাটি সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>The route plan has no containment to empty here. Choose another day or ward.</source>
      <translation>এখানে পথ পরিকল্পনায় খালি করার কনটেইনমেন্ট নেই। অন্য দিন বা ওয়ার্ড বেছে নিন।</translation>
    </message>
    <message>
      <source>The row names no file.</source>
      <translation>সারিতে কোনো ফাইলের নাম নেই।</translation>
    </message>
    <message>
      <source>The run it belongs to.</source>
      <translation>এটি যে চালনার অন্তর্গত।</translation>
    </message>
    <message>
      <source>The same classes in other colours, on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scenario “{name}” was deleted.</source>
      <translation>দৃশ্যপট “{name}” মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
      <source>The scenario “{name}” was saved.</source>
      <translation>দৃশ্যপট “{name}” সংরক্ষণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>The schedule was made: {key}.</source>
      <translation>সূচি তৈরি হয়েছে: {key}।</translation>
    </message>
    <message>
      <source>The sentence shown to the officer.</source>
      <translation>কর্মকর্তাকে দেখানো বাক্য।</translation>
    </message>
    <message>
      <source>The service</source>
      <translation>সেবাটি</translation>
    </message>
    <message>
      <source>The setting was changed.</source>
      <translation>সেটিংটি বদলানো হয়েছে।</translation>
    </message>
    <message>
      <source>The setting “Sludge a person makes in a year” is missing.</source>
      <translation>“একজন মানুষের বার্ষিক বর্জ্য” সেটিংটি দেওয়া নেই।</translation>
    </message>
    <message>
      <source>The setting “{}” is not given</source>
      <translation>“{}” সেটিং দেওয়া নেই</translation>
    </message>
    <message>
      <source>The sewer leads to an operational plant; for a community toilet, of its building.</source>
      <translation>পয়োনালিটি চালু শোধনাগারে যায়; কমিউনিটি টয়লেটের ক্ষেত্রে তার ভবনের।</translation>
    </message>
    <message>
      <source>The shapes could not be laid on the grid: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The spreadsheet was not written: the Python library openpyxl is missing. Install it (Debian: apt install python3-openpyxl).</source>
      <translation>স্প্রেডশিট লেখা হয়নি: Python লাইব্রেরি openpyxl নেই। এটি ইনস্টল করুন (Debian: apt install python3-openpyxl)।</translation>
    </message>
    <message>
      <source>The style could not be written: {reason}</source>
      <translation>শৈলীটি লেখা যায়নি: {reason}</translation>
    </message>
    <message>
      <source>The survey and its file go; a wrong survey is better rejected with a reason, which the surveyor reads.</source>
      <translation>জরিপ ও এর ফাইল মুছে যায়; ভুল জরিপ কারণসহ প্রত্যাখ্যান করাই ভালো, জরিপকারী তা পড়তে পারেন।</translation>
    </message>
    <message>
      <source>The survey became building {key}.</source>
      <translation>জরিপটি ভবন {key} হয়েছে।</translation>
    </message>
    <message>
      <source>The survey is kept with the reason, which the surveyor reads; its temporary code is free again.</source>
      <translation>জরিপটি কারণসহ রাখা হয়, জরিপকারী তা পড়তে পারেন; এর অস্থায়ী কোড আবার মুক্ত হয়।</translation>
    </message>
    <message>
      <source>The survey is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The survey said that it had been emptied before IMIS kept records.</source>
      <translation>জরিপে বলা হয়েছে, IMIS রেকর্ড রাখার আগেই এটি খালি করা হয়েছিল।</translation>
    </message>
    <message>
      <source>The survey waits in the queue until the office approves or rejects it.</source>
      <translation>কার্যালয় অনুমোদন বা প্রত্যাখ্যান না করা পর্যন্ত জরিপটি সারিতে অপেক্ষা করে।</translation>
    </message>
    <message>
      <source>The survey was applied to building {key}.</source>
      <translation>জরিপটি ভবন {key}-এ প্রয়োগ করা হয়েছে।</translation>
    </message>
    <message>
      <source>The sync was stopped. What was taken in stays; sync again to go on.</source>
      <translation>সিংক থামানো হয়েছে। যা নেওয়া হয়েছে তা থাকবে; চালিয়ে যেতে আবার সিংক করুন।</translation>
    </message>
    <message>
      <source>The system the row is about.</source>
      <translation>সারিটি যে ব্যবস্থা সম্পর্কে।</translation>
    </message>
    <message>
      <source>The table and the charts on paper</source>
      <translation>কাগজে সারণি ও চার্ট</translation>
    </message>
    <message>
      <source>The table is in the clipboard.</source>
      <translation>সারণিটি ক্লিপবোর্ডে আছে।</translation>
    </message>
    <message>
      <source>The target of {code} in {year} was kept.</source>
      <translation>{code}-এর {year} সালের লক্ষ্য রাখা হয়েছে।</translation>
    </message>
    <message>
      <source>The template is in {path}.</source>
      <translation>ছকটি {path}-এ আছে।</translation>
    </message>
    <message>
      <source>The terms give {} %; a share cannot exceed 100 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time windows of {keys} hold for no job of this day.</source>
      <translation>{keys}-এর সময়সীমা এই দিনের কোনো কাজের জন্য খাটে না।</translation>
    </message>
    <message>
      <source>The transaction of the act.</source>
      <translation>কাজটির লেনদেন।</translation>
    </message>
    <message>
      <source>The translated label.</source>
      <translation>অনূদিত নাম।</translation>
    </message>
    <message>
      <source>The two differ. Type the same password twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passwords differ.</source>
      <translation>পাসওয়ার্ড দুটি আলাদা।</translation>
    </message>
    <message>
      <source>The two runs do not differ in anything.</source>
      <translation>দুটি রানে কোনো পার্থক্য নেই।</translation>
    </message>
    <message>
      <source>The type of the containment and where its outlet leads to.</source>
      <translation>কনটেইনমেন্টের ধরন এবং এর নির্গমন কোথায় যায়।</translation>
    </message>
    <message>
      <source>The unfinished table {schema}.{table} could not be removed: {why}. Delete it.</source>
      <translation>অসমাপ্ত টেবিল {schema}.{table} সরানো যায়নি: {why}। সেটি মুছুন।</translation>
    </message>
    <message>
      <source>The value of another list that it belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value was saved.</source>
      <translation>মানটি সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>The value was set after the start values of IMIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ward atlas needs the layer Ward-wise info, which is not in the map. Open the municipal map again.</source>
      <translation>ওয়ার্ড মানচিত্রাবলির জন্য “ওয়ার্ডভিত্তিক তথ্য” স্তর লাগে, যা মানচিত্রে নেই। পৌর মানচিত্র আবার খুলুন।</translation>
    </message>
    <message>
      <source>The wards are on the map as the layer “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The way counts nothing from (m) °</source>
      <translation>এত দূর থেকে পথ কিছুই গণ্য হয় না (m) °</translation>
    </message>
    <message>
      <source>The way counts whole up to (m) °</source>
      <translation>পথ এত দূর পর্যন্ত পুরো গণ্য হয় (m) °</translation>
    </message>
    <message>
      <source>The weights of all criteria that can be measured are 0. Give at least one of them a weight.</source>
      <translation>পরিমাপযোগ্য সব মানদণ্ডের গুরুত্ব 0। অন্তত একটিকে গুরুত্ব দিন।</translation>
    </message>
    <message>
      <source>The whole city</source>
      <translation>পুরো শহর</translation>
    </message>
    <message>
      <source>The work area in words.</source>
      <translation>কথায় কাজের এলাকা।</translation>
    </message>
    <message>
      <source>The workbook {path} could not be written: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year was not over when the figures were computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year was not over when this draft was computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year {year} has not begun. Choose an earlier one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year {} is not possible.</source>
      <translation>{} সাল সম্ভব নয়।</translation>
    </message>
    <message>
      <source>The {} largest communities are shown; {} more stand in the report document and in the workbook.</source>
      <translation>সবচেয়ে বড় {}টি বসতি দেখানো হয়েছে; আরও {}টি প্রতিবেদন নথি ও ওয়ার্কবুকে আছে।</translation>
    </message>
    <message>
      <source>Their length (km)</source>
      <translation>এগুলোর দৈর্ঘ্য (km)</translation>
    </message>
    <message>
      <source>Their numbers with commas between; empty for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their sludge (m³ a year)</source>
      <translation>এদের পয়োবর্জ্য (বছরে m³)</translation>
    </message>
    <message>
      <source>Their wastewater (m³ a day)</source>
      <translation>এদের বর্জ্যপানি (দৈনিক m³)</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>থিম</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>থিম</translation>
    </message>
    <message>
      <source>Themes of the municipal map, data export, printed maps</source>
      <translation>পৌর মানচিত্রের থিম, উপাত্ত রপ্তানি, মুদ্রিত মানচিত্র</translation>
    </message>
    <message>
      <source>Then, by: {who}.</source>
      <translation>তারপর, যাঁর দ্বারা: {who}।</translation>
    </message>
    <message>
      <source>There</source>
      <translation>সেখানে</translation>
    </message>
    <message>
      <source>There are less than 24 months of applications: every month is taken to be alike.</source>
      <translation>24 মাসের কম সময়ের আবেদন আছে: প্রতিটি মাস একই রকম ধরা হয়েছে।</translation>
    </message>
    <message>
      <source>There are more fatalities than cases. Correct one of the two.</source>
      <translation>রোগীর চেয়ে মৃত্যুর সংখ্যা বেশি। দুটির একটি সংশোধন করুন।</translation>
    </message>
    <message>
      <source>There are more seats here than seats in all. Correct one of the two.</source>
      <translation>এখানে আসনের সংখ্যা মোট আসনের চেয়ে বেশি। দুটির একটি সংশোধন করুন।</translation>
    </message>
    <message>
      <source>There are no applications and no targets yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no two kept runs of one analysis yet. Run a planning analysis twice, then compare.</source>
      <translation>একই বিশ্লেষণের দুটি রাখা চালনা এখনও নেই। একটি পরিকল্পনা বিশ্লেষণ দুবার চালান, তারপর তুলনা করুন।</translation>
    </message>
    <message>
      <source>There is at least one case: enter it as male, female or other.</source>
      <translation>অন্তত একজন রোগী আছেন: পুরুষ, নারী বা অন্যান্য হিসেবে লিখুন।</translation>
    </message>
    <message>
      <source>There is at least one.</source>
      <translation>অন্তত একটি আছে।</translation>
    </message>
    <message>
      <source>There is no account that can carry a package: give somebody the role first.</source>
      <translation>প্যাকেজ বহন করতে পারে এমন কোনো অ্যাকাউন্ট নেই: আগে কাউকে ভূমিকাটি দিন।</translation>
    </message>
    <message>
      <source>There is no answer for this year.</source>
      <translation>এই বছরের কোনো উত্তর নেই।</translation>
    </message>
    <message>
      <source>There is no application yet, so there is no month to report.</source>
      <translation>এখনও কোনো আবেদন নেই, তাই প্রতিবেদন করার মতো মাস নেই।</translation>
    </message>
    <message>
      <source>There is no building in this area. Choose another one.</source>
      <translation>এই এলাকায় কোনো ভবন নেই। অন্য এলাকা বাছাই করুন।</translation>
    </message>
    <message>
      <source>There is no case with these choices.</source>
      <translation>এই বাছাইয়ে কোনো ঘটনা নেই।</translation>
    </message>
    <message>
      <source>There is no column “{name}” with numbers on the map. There are: {there}.</source>
      <translation>মানচিত্রে সংখ্যাসহ “{name}” নামে কোনো কলাম নেই। আছে: {there}।</translation>
    </message>
    <message>
      <source>There is no connection to the database just now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no disease “{name}”. The list has: {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no entry for this year.</source>
      <translation>এই বছরের কোনো ভুক্তি নেই।</translation>
    </message>
    <message>
      <source>There is no grid yet. Run “Make the grid” first, or choose wards.</source>
      <translation>এখনও গ্রিড নেই। আগে “গ্রিড তৈরি করুন” চালান, অথবা ওয়ার্ড বাছাই করুন।</translation>
    </message>
    <message>
      <source>There is no grid yet. Run “Make the grid” first, or compare wards.</source>
      <translation>এখনও গ্রিড নেই। আগে “গ্রিড তৈরি করুন” চালান, অথবা ওয়ার্ড তুলনা করুন।</translation>
    </message>
    <message>
      <source>There is no indicator {}. Choose from: {}, or all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no kept run {number} that you may see. The tab Kept runs of the panel Analyses lists them.</source>
      <translation>আপনি দেখতে পারেন এমন কোনো রাখা চালনা {number} নেই। বিশ্লেষণ প্যানেলের “রাখা চালনা” ট্যাবে তালিকা আছে।</translation>
    </message>
    <message>
      <source>There is no operational treatment plant “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no operational vehicle “{name}” among those that you may see. Give number plates as in the list of vehicles.</source>
      <translation>আপনি যেগুলো দেখতে পারেন তার মধ্যে “{name}” নামে চালু যান নেই। যানের তালিকায় যেমন আছে তেমন নম্বরপ্লেট দিন।</translation>
    </message>
    <message>
      <source>There is no other report to compare with yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no project open here that could keep the print layout. Ask for the PDF.</source>
      <translation>এখানে এমন কোনো প্রকল্প খোলা নেই যাতে মুদ্রণ লেআউট রাখা যায়। PDF চান।</translation>
    </message>
    <message>
      <source>There is no service provider “{name}” among those that you may see.</source>
      <translation>আপনি যাদের দেখতে পারেন তাদের মধ্যে “{name}” নামে কোনো সেবাদানকারী নেই।</translation>
    </message>
    <message>
      <source>There is no setting {name}. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no space left for {}. Free some, or choose another folder. The report itself is safe in the database.</source>
      <translation>{}-এর জন্য জায়গা বাকি নেই। কিছু জায়গা খালি করুন, অথবা অন্য ফোল্ডার বাছাই করুন। প্রতিবেদনটি ডেটাবেসে নিরাপদ আছে।</translation>
    </message>
    <message>
      <source>There is no treatment plant to discharge at: none is operational with these parameters.</source>
      <translation>খালাস করার মতো কোনো শোধনাগার নেই: এই প্যারামিটারে কোনোটি চালু নয়।</translation>
    </message>
    <message>
      <source>There is no type of water body “{type}”. The types are {all}.</source>
      <translation>“{type}” নামে জলাশয়ের কোনো ধরন নেই। ধরনগুলো হলো {all}।</translation>
    </message>
    <message>
      <source>There is no vehicle to plan with: none is operational with these parameters.</source>
      <translation>পরিকল্পনার জন্য কোনো যান নেই: এই প্যারামিটারে কোনোটি চালু নয়।</translation>
    </message>
    <message>
      <source>There is no ward {ward} on the map.</source>
      <translation>মানচিত্রে {ward} নম্বর ওয়ার্ড নেই।</translation>
    </message>
    <message>
      <source>There is no ward {wrong}. The wards are {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is none to choose.</source>
      <translation>বাছাই করার মতো নেই।</translation>
    </message>
    <message>
      <source>There is nothing to compare: no cases, or all cells are alike.</source>
      <translation>তুলনা করার কিছু নেই: কোনো রোগী নেই, অথবা সব ঘর একই রকম।</translation>
    </message>
    <message>
      <source>There is nothing to correct in this package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to draw.</source>
      <translation>আঁকার মতো কিছু নেই।</translation>
    </message>
    <message>
      <source>There is nothing to show here.</source>
      <translation>এখানে দেখানোর কিছু নেই।</translation>
    </message>
    <message>
      <source>There is nothing to show: the municipality has no outline yet.</source>
      <translation>দেখানোর কিছু নেই: পৌরসভার সীমারেখা এখনও নেই।</translation>
    </message>
    <message>
      <source>There were no results on the map.</source>
      <translation>মানচিত্রে কোনো ফলাফল ছিল না।</translation>
    </message>
    <message>
      <source>These are among the users of the day, so they cannot be more than all of them.</source>
      <translation>এঁরা দিনের ব্যবহারকারীদেরই অংশ, তাই মোট সংখ্যার চেয়ে বেশি হতে পারেন না।</translation>
    </message>
    <message>
      <source>These are deleted with it: {listed}.</source>
      <translation>এর সঙ্গে এগুলোও মুছে যাবে: {listed}।</translation>
    </message>
    <message>
      <source>These are records of an earlier system; they may be incomplete</source>
      <translation>এগুলো আগের একটি সিস্টেমের রেকর্ড; অসম্পূর্ণ হতে পারে</translation>
    </message>
    <message>
      <source>These containments</source>
      <translation>এই কনটেইনমেন্টগুলো</translation>
    </message>
    <message>
      <source>These numbers could not be read.</source>
      <translation>এই সংখ্যাগুলো পড়া যায়নি।</translation>
    </message>
    <message>
      <source>These pages are made from the report document with this SHA-256 checksum. To verify a copy of it: {command}</source>
      <translation>এই পৃষ্ঠাগুলো এই SHA-256 চেকসামের প্রতিবেদন নথি থেকে তৈরি। তার কোনো অনুলিপি যাচাই করতে: {command}</translation>
    </message>
    <message>
      <source>These sheets are made over the stops of a route plan. Run “Desludging route plan” first, and leave its stops on the map.</source>
      <translation>এই শিটগুলো পথ পরিকল্পনার বিরতিস্থল থেকে তৈরি হয়। আগে “মল নিষ্কাশনের পথ পরিকল্পনা” চালান এবং তার বিরতিস্থল মানচিত্রে রাখুন।</translation>
    </message>
    <message>
      <source>These were not approved and wait in the queue. Open them one by one.</source>
      <translation>এগুলো অনুমোদিত হয়নি, সারিতে অপেক্ষায় আছে। একটি একটি করে খুলুন।</translation>
    </message>
    <message>
      <source>Third of severity (1 is the worst)</source>
      <translation>তীব্রতার তৃতীয়াংশ (1 সবচেয়ে খারাপ)</translation>
    </message>
    <message>
      <source>Third of the load</source>
      <translation>ভারের এক-তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>Third quarter</source>
      <translation>তৃতীয় প্রান্তিক</translation>
    </message>
    <message>
      <source>This</source>
      <translation>এই</translation>
    </message>
    <message>
      <source>This QGIS has no XLSX driver (GDAL). Choose the tables as layers instead.</source>
      <translation>এই QGIS-এ XLSX ড্রাইভার (GDAL) নেই। বরং টেবিলগুলো স্তর হিসেবে বাছাই করুন।</translation>
    </message>
    <message>
      <source>This account is no longer there, or is not one that you may look at. Refresh the list.</source>
      <translation>এই অ্যাকাউন্টটি আর নেই, অথবা আপনি এটি দেখতে পারেন না। তালিকাটি হালনাগাদ করুন।</translation>
    </message>
    <message>
      <source>This boundary has more than {number} corners. Simplify it first (Vector ▸ Geometry Tools ▸ Simplify).</source>
      <translation>এই সীমানায় {number}টির বেশি কোণ আছে। আগে এটি সরল করুন (Vector ▸ Geometry Tools ▸ Simplify)।</translation>
    </message>
    <message>
      <source>This cannot be below zero.</source>
      <translation>এটি শূন্যের কম হতে পারে না।</translation>
    </message>
    <message>
      <source>This containment has no emptying on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This database has no officer's account yet. Make one with: {command}</source>
      <translation>এই ডেটাবেসে এখনও কোনো কর্মকর্তার অ্যাকাউন্ট নেই। এভাবে একটি তৈরি করুন: {command}</translation>
    </message>
    <message>
      <source>This database has no table “{name}”. It is not an IMIS database, or an older one: upgrade it first.</source>
      <translation>এই ডেটাবেসে “{name}” টেবিল নেই। এটি IMIS ডেটাবেস নয়, অথবা পুরোনো একটি: আগে উন্নীত করুন।</translation>
    </message>
    <message>
      <source>This date lies in the future.</source>
      <translation>এই তারিখটি ভবিষ্যতের।</translation>
    </message>
    <message>
      <source>This drawing is larger than 500 kB. Save it simpler, or as PNG.</source>
      <translation>এই অঙ্কন 500 kB-এর চেয়ে বড়। সরল করে অথবা PNG হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
      <source>This file has no line.</source>
      <translation>এই ফাইলে কোনো রেখা নেই।</translation>
    </message>
    <message>
      <source>This file has no point.</source>
      <translation>এই ফাইলে কোনো বিন্দু নেই।</translation>
    </message>
    <message>
      <source>This file has no polygon.</source>
      <translation>এই ফাইলে কোনো বহুভুজ নেই।</translation>
    </message>
    <message>
      <source>This file is no JPG or PNG photo.</source>
      <translation>এই ফাইলটি JPG বা PNG ছবি নয়।</translation>
    </message>
    <message>
      <source>This file is no PNG, JPG or SVG picture.</source>
      <translation>এই ফাইলটি PNG, JPG বা SVG ছবি নয়।</translation>
    </message>
    <message>
      <source>This file is no picture that can be shown.</source>
      <translation>এই ফাইলটি দেখানোর মতো ছবি নয়।</translation>
    </message>
    <message>
      <source>This file is not a plain KML file and was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is too large for one shape.</source>
      <translation>এই ফাইলটি একটি আকৃতির জন্য বেশি বড়।</translation>
    </message>
    <message>
      <source>This goes with it:</source>
      <translation>এর সঙ্গে যায়:</translation>
    </message>
    <message>
      <source>This indicator belongs to the whole city and is not told apart by ward.</source>
      <translation>এই সূচক পুরো শহরের, ওয়ার্ড অনুযায়ী আলাদা করা যায় না।</translation>
    </message>
    <message>
      <source>This is a screening, not a design: it shows where a survey is worth while. Levels come from a raster of heights, streets stand for the places where pipes could lie, and neither houses' own levels nor other pipes, traffic or the ground are known.</source>
      <translation>এটি প্রাথমিক বাছাই, নকশা নয়: কোথায় জরিপ করা সার্থক তা দেখায়। উচ্চতা রাস্টার থেকে আসে, পাইপ বসানোর সম্ভাব্য স্থান হিসেবে রাস্তা ধরা হয়, আর বাড়ির নিজস্ব উচ্চতা, অন্য পাইপ, যান চলাচল বা মাটি জানা নেই।</translation>
    </message>
    <message>
      <source>This is more than there can be, or less than {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no CWIS report of IMIS (its schema is {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no email address.</source>
      <translation>এটি ইমেইল ঠিকানা নয়।</translation>
    </message>
    <message>
      <source>This is no place on earth: latitude is -90 to 90, longitude -180 to 180.</source>
      <translation>এটি পৃথিবীর কোনো স্থান নয়: অক্ষাংশ -90 থেকে 90, দ্রাঘিমাংশ -180 থেকে 180।</translation>
    </message>
    <message>
      <source>This is no place. Click one on the map.</source>
      <translation>এটি কোনো স্থান নয়। মানচিত্রে একটিতে ক্লিক করুন।</translation>
    </message>
    <message>
      <source>This is one of the standard roles; it stays as it is. Add a role of your own instead.</source>
      <translation>এটি প্রমিত ভূমিকাগুলোর একটি; যেমন আছে তেমনই থাকে। বরং নিজের একটি ভূমিকা যোগ করুন।</translation>
    </message>
    <message>
      <source>This is too long.</source>
      <translation>এটি বেশি দীর্ঘ।</translation>
    </message>
    <message>
      <source>This is too small.</source>
      <translation>এটি বেশি ছোট।</translation>
    </message>
    <message>
      <source>This lies outside the range allowed.</source>
      <translation>এটি অনুমোদিত সীমার বাইরে।</translation>
    </message>
    <message>
      <source>This line is in several parts and cannot be gone on with. Draw it again.</source>
      <translation>এই রেখাটি কয়েক অংশে বিভক্ত, এটিকে এগিয়ে নেওয়া যায় না। আবার আঁকুন।</translation>
    </message>
    <message>
      <source>This list names persons. Why do you need the names? Left empty, the file is written without them.</source>
      <translation>এই তালিকায় ব্যক্তির নাম আছে। নামগুলো আপনার কেন দরকার? খালি রাখলে ফাইলটি নাম ছাড়াই লেখা হবে।</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>এই মাস</translation>
    </message>
    <message>
      <source>This must be more than zero.</source>
      <translation>এটি শূন্যের বেশি হতে হবে।</translation>
    </message>
    <message>
      <source>This names no place.</source>
      <translation>এটি কোনো স্থানের নাম নয়।</translation>
    </message>
    <message>
      <source>This one is computed from the records.</source>
      <translation>এটি রেকর্ড থেকে গণনা করা হয়।</translation>
    </message>
    <message>
      <source>This package has no area on the map.</source>
      <translation>মানচিত্রে এই প্যাকেজের কোনো এলাকা নেই।</translation>
    </message>
    <message>
      <source>This record has no place on the map yet.</source>
      <translation>মানচিত্রে এই রেকর্ডের এখনো কোনো স্থান নেই।</translation>
    </message>
    <message>
      <source>This record is no longer there, or is not yours. Refresh the list.</source>
      <translation>এই রেকর্ডটি আর নেই, অথবা আপনার নয়। তালিকাটি হালনাগাদ করুন।</translation>
    </message>
    <message>
      <source>This record was changed while you had it open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record was deleted by a colleague, or is no longer yours. What you typed is still here.</source>
      <translation>এই রেকর্ডটি কোনো সহকর্মী মুছেছেন, অথবা এটি আর আপনার নয়। আপনি যা লিখেছেন তা এখনও এখানে আছে।</translation>
    </message>
    <message>
      <source>This report has no figures by ward, so there is no atlas of it. Draw or load the wards, and generate the year anew.</source>
      <translation>এই প্রতিবেদনে ওয়ার্ড অনুযায়ী কোনো সংখ্যা নেই, তাই এর মানচিত্রাবলি নেই। ওয়ার্ড আঁকুন বা লোড করুন এবং বছরটি আবার তৈরি করুন।</translation>
    </message>
    <message>
      <source>This revision is approved already.</source>
      <translation>এই সংশোধন ইতিমধ্যে অনুমোদিত।</translation>
    </message>
    <message>
      <source>This revision replaces an earlier one. Reason: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This row of the schedule is no longer there, or is not yours. Refresh the list.</source>
      <translation>সূচির এই সারি আর নেই, বা আপনার নয়। তালিকা নতুন করে দেখুন।</translation>
    </message>
    <message>
      <source>This survey has been decided meanwhile. Refresh the list.</source>
      <translation>এই জরিপের সিদ্ধান্ত ইতিমধ্যে হয়ে গেছে। তালিকাটি হালনাগাদ করুন।</translation>
    </message>
    <message>
      <source>This survey has no footprint.</source>
      <translation>এই জরিপে ভূমিচিহ্ন নেই।</translation>
    </message>
    <message>
      <source>This value is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This value is the computed one.</source>
      <translation>এই মানটিই গণনাকৃত মান।</translation>
    </message>
    <message>
      <source>This very file was imported before, as delivery {number}.</source>
      <translation>ঠিক এই ফাইলটি আগে আমদানি হয়েছে, চালান {number} হিসেবে।</translation>
    </message>
    <message>
      <source>This very file was imported before, as delivery {number}. Import it again?</source>
      <translation>ঠিক এই ফাইলটি আগে আমদানি হয়েছে, চালান {number} হিসেবে। আবার আমদানি করবেন?</translation>
    </message>
    <message>
      <source>This was decided when the database was set up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This year</source>
      <translation>এই বছর</translation>
    </message>
    <message>
      <source>Three complete years due.</source>
      <translation>তিনটি পূর্ণ বছর বকেয়া।</translation>
    </message>
    <message>
      <source>Through stations (m³ a year)</source>
      <translation>স্টেশন হয়ে (বছরে m³)</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>বৃহস্পতিবার</translation>
    </message>
    <message>
      <source>Tick the layers to export.</source>
      <translation>রপ্তানির স্তরে টিক দিন।</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>সময়</translation>
    </message>
    <message>
      <source>Time (min)</source>
      <translation>সময় (মিনিট)</translation>
    </message>
    <message>
      <source>Time of approval or rejection.</source>
      <translation>অনুমোদন বা প্রত্যাখ্যানের সময়।</translation>
    </message>
    <message>
      <source>Time of the change.</source>
      <translation>পরিবর্তনের সময়।</translation>
    </message>
    <message>
      <source>Time that is over</source>
      <translation>পার হয়ে যাওয়া সময়</translation>
    </message>
    <message>
      <source>Time that its reference layers are of.</source>
      <translation>এর সূত্র স্তরগুলো যে সময়ের।</translation>
    </message>
    <message>
      <source>Time windows of customers</source>
      <translation>গ্রাহকের সময়সীমা</translation>
    </message>
    <message>
      <source>Times emptied</source>
      <translation>খালি করার সংখ্যা</translation>
    </message>
    <message>
      <source>Tipping fee</source>
      <translation>নিষ্কাশন ফি</translation>
    </message>
    <message>
      <source>Tipping fee receipt</source>
      <translation>ফেলার ফির রসিদ</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>শিরোনাম</translation>
    </message>
    <message>
      <source>Title in reports.</source>
      <translation>প্রতিবেদনে শিরোনাম।</translation>
    </message>
    <message>
      <source>Title of the list.</source>
      <translation>তালিকার শিরোনাম।</translation>
    </message>
    <message>
      <source>Title of the table or view.</source>
      <translation>সারণি বা ভিউয়ের শিরোনাম।</translation>
    </message>
    <message>
      <source>Title.</source>
      <translation>শিরোনাম।</translation>
    </message>
    <message>
      <source>To</source>
      <translation>পর্যন্ত</translation>
    </message>
    <message>
      <source>To (empty: the day of the question)</source>
      <translation>পর্যন্ত (ফাঁকা: প্রশ্নের দিন)</translation>
    </message>
    <message>
      <source>To a dwelling (m)</source>
      <translation>বাসগৃহ পর্যন্ত (m)</translation>
    </message>
    <message>
      <source>To a sewer or plant (m)</source>
      <translation>পয়োনালি বা শোধনাগার পর্যন্ত (m)</translation>
    </message>
    <message>
      <source>To a water body (m)</source>
      <translation>জলাশয় পর্যন্ত (m)</translation>
    </message>
    <message>
      <source>To a well (m)</source>
      <translation>কূপ পর্যন্ত (m)</translation>
    </message>
    <message>
      <source>To a wide road (m)</source>
      <translation>প্রশস্ত সড়ক পর্যন্ত (m)</translation>
    </message>
    <message>
      <source>To be completed</source>
      <translation>সম্পূর্ণ করতে হবে</translation>
    </message>
    <message>
      <source>To be done</source>
      <translation>করতে হবে</translation>
    </message>
    <message>
      <source>To be emptied before</source>
      <translation>যার আগে খালি করতে হবে</translation>
    </message>
    <message>
      <source>To be verified</source>
      <translation>যাচাই করতে হবে</translation>
    </message>
    <message>
      <source>To correct</source>
      <translation>সংশোধন করতে হবে</translation>
    </message>
    <message>
      <source>To correct: community and place differ</source>
      <translation>সংশোধন করতে হবে: বসতি ও স্থান আলাদা</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>করণীয়</translation>
    </message>
    <message>
      <source>To find the way</source>
      <translation>পথ খুঁজে পেতে</translation>
    </message>
    <message>
      <source>To keep the record, set its status to Inactive instead.</source>
      <translation>রেকর্ডটি রাখতে চাইলে বরং এর অবস্থা নিষ্ক্রিয় করুন।</translation>
    </message>
    <message>
      <source>To keep the record, set its status to Not operational instead.</source>
      <translation>রেকর্ডটি রাখতে চাইলে বরং এর অবস্থা “চালু নয়” করুন।</translation>
    </message>
    <message>
      <source>To node</source>
      <translation>শেষ নোড</translation>
    </message>
    <message>
      <source>To the end of the piece (m)</source>
      <translation>খণ্ডের শেষ পর্যন্ত (m)</translation>
    </message>
    <message>
      <source>To the nearest plant (m)</source>
      <translation>নিকটতম শোধনাগার পর্যন্ত (m)</translation>
    </message>
    <message>
      <source>To the plant</source>
      <translation>শোধনাগার পর্যন্ত</translation>
    </message>
    <message>
      <source>To the start of the piece (m)</source>
      <translation>খণ্ডের শুরু পর্যন্ত (m)</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>আজ</translation>
    </message>
    <message>
      <source>Today, whatever year is chosen above.</source>
      <translation>আজ, ওপরে যে বছরই বেছে নেওয়া হোক।</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>মোট</translation>
    </message>
    <message>
      <source>Toilet</source>
      <translation>টয়লেট</translation>
    </message>
    <message>
      <source>Toilet connection</source>
      <translation>টয়লেট সংযোগ</translation>
    </message>
    <message>
      <source>Toilet full</source>
      <translation>টয়লেট পূর্ণ</translation>
    </message>
    <message>
      <source>Toilet full (people)</source>
      <translation>টয়লেট পূর্ণ (মানুষ)</translation>
    </message>
    <message>
      <source>Toilet here</source>
      <translation>এখানে টয়লেট</translation>
    </message>
    <message>
      <source>Toilet name</source>
      <translation>টয়লেটের নাম</translation>
    </message>
    <message>
      <source>Toilet of their own</source>
      <translation>নিজস্ব টয়লেট</translation>
    </message>
    <message>
      <source>Toilet presence by ward</source>
      <translation>ওয়ার্ড অনুযায়ী টয়লেটের উপস্থিতি</translation>
    </message>
    <message>
      <source>Toilet present</source>
      <translation>টয়লেট আছে</translation>
    </message>
    <message>
      <source>Toilet seats</source>
      <translation>টয়লেটের আসন</translation>
    </message>
    <message>
      <source>Toilet seats in all, number.</source>
      <translation>মোট টয়লেট আসন, সংখ্যা।</translation>
    </message>
    <message>
      <source>Toilet that its people use.</source>
      <translation>এর মানুষ যে টয়লেট ব্যবহার করেন।</translation>
    </message>
    <message>
      <source>Toilet type</source>
      <translation>টয়লেটের ধরন</translation>
    </message>
    <message>
      <source>Toilet {key}</source>
      <translation>টয়লেট {key}</translation>
    </message>
    <message>
      <source>Toilet {key} was saved.</source>
      <translation>টয়লেট {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Toilet, number</source>
      <translation>টয়লেট, সংখ্যা</translation>
    </message>
    <message>
      <source>Toilets</source>
      <translation>টয়লেট</translation>
    </message>
    <message>
      <source>Toilets (empty: all)</source>
      <translation>টয়লেট (খালি: সব)</translation>
    </message>
    <message>
      <source>Toilets PT/CT</source>
      <translation>টয়লেট PT/CT</translation>
    </message>
    <message>
      <source>Toilets and their load</source>
      <translation>টয়লেট ও এদের চাপ</translation>
    </message>
    <message>
      <source>Toilets for low-income communities</source>
      <translation>নিম্ন আয়ের বসতির জন্য টয়লেট</translation>
    </message>
    <message>
      <source>Toilets led into it, number.</source>
      <translation>এতে যুক্ত টয়লেট, সংখ্যা।</translation>
    </message>
    <message>
      <source>Toilets too small</source>
      <translation>অতি ছোট টয়লেট</translation>
    </message>
    <message>
      <source>Toilets within a walk, and new ones</source>
      <translation>হাঁটাপথের মধ্যে টয়লেট, ও নতুনগুলো</translation>
    </message>
    <message>
      <source>Told apart</source>
      <translation>আলাদা করা হয়েছে</translation>
    </message>
    <message>
      <source>Told apart by</source>
      <translation>যেভাবে আলাদা করা হয়</translation>
    </message>
    <message>
      <source>Told for each city as a whole, not by ward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tolerance (%)</source>
      <translation>সহনসীমা (%)</translation>
    </message>
    <message>
      <source>Too deep (m)</source>
      <translation>খুব গভীর (m)</translation>
    </message>
    <message>
      <source>Too far</source>
      <translation>খুব দূরে</translation>
    </message>
    <message>
      <source>Too far (people)</source>
      <translation>খুব দূরে (মানুষ)</translation>
    </message>
    <message>
      <source>Too few containments</source>
      <translation>কনটেইনমেন্ট খুব কম</translation>
    </message>
    <message>
      <source>Too few households</source>
      <translation>খানা খুব কম</translation>
    </message>
    <message>
      <source>Too few people for a rate</source>
      <translation>হার নির্ণয়ের জন্য মানুষ খুব কম</translation>
    </message>
    <message>
      <source>Too few people: stay on site</source>
      <translation>মানুষ খুব কম: অন-সাইট থাকুন</translation>
    </message>
    <message>
      <source>Too late: and this many minutes</source>
      <translation>বেশি দেরি: এবং এত মিনিট</translation>
    </message>
    <message>
      <source>Too late: more than this many times the time by road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too near a dwelling</source>
      <translation>বাসগৃহের খুব কাছে</translation>
    </message>
    <message>
      <source>Too near a water body</source>
      <translation>জলাশয়ের খুব কাছে</translation>
    </message>
    <message>
      <source>Too near a well</source>
      <translation>কূপের খুব কাছে</translation>
    </message>
    <message>
      <source>Too near to a dwelling</source>
      <translation>বাসগৃহের খুব কাছে</translation>
    </message>
    <message>
      <source>Too small</source>
      <translation>খুব ছোট</translation>
    </message>
    <message>
      <source>Too soon: less than this share of the time by road °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too steep</source>
      <translation>খুব খাড়া</translation>
    </message>
    <message>
      <source>Took</source>
      <translation>সময় লেগেছে</translation>
    </message>
    <message>
      <source>Took (minutes)</source>
      <translation>সময় লেগেছে (মিনিট)</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>মোট</translation>
    </message>
    <message>
      <source>Total cases</source>
      <translation>মোট আক্রান্ত</translation>
    </message>
    <message>
      <source>Total cost</source>
      <translation>মোট খরচ</translation>
    </message>
    <message>
      <source>Total fatalities</source>
      <translation>মোট মৃত্যু</translation>
    </message>
    <message>
      <source>Total suspended solids, mg/l.</source>
      <translation>মোট ভাসমান কঠিন পদার্থ, mg/l।</translation>
    </message>
    <message>
      <source>Total volume; preset from the dimensions, a typed value wins, m³.</source>
      <translation>মোট আয়তন; মাপ থেকে আগে বসানো, হাতে লেখা মান প্রাধান্য পায়, m³।</translation>
    </message>
    <message>
      <source>Touches no other line</source>
      <translation>অন্য কোনো রেখা স্পর্শ করে না</translation>
    </message>
    <message>
      <source>Trace</source>
      <translation>গতিপথ অনুসরণ</translation>
    </message>
    <message>
      <source>Trace a drain</source>
      <translation>নর্দমার গতিপথ অনুসরণ</translation>
    </message>
    <message>
      <source>Trace a sewer</source>
      <translation>পয়োনালির গতিপথ অনুসরণ</translation>
    </message>
    <message>
      <source>Trace sewers and drains</source>
      <translation>পয়োনালি ও নর্দমা অনুসরণ করুন</translation>
    </message>
    <message>
      <source>Traced length (km)</source>
      <translation>অনুসৃত দৈর্ঘ্য (km)</translation>
    </message>
    <message>
      <source>Traced lines</source>
      <translation>অনুসৃত রেখা</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>প্রশিক্ষণ</translation>
    </message>
    <message>
      <source>Training received.</source>
      <translation>প্রাপ্ত প্রশিক্ষণ।</translation>
    </message>
    <message>
      <source>Transaction</source>
      <translation>লেনদেন</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>পরিবহন</translation>
    </message>
    <message>
      <source>Travel time</source>
      <translation>যাতায়াতের সময়</translation>
    </message>
    <message>
      <source>Travel time (s)</source>
      <translation>যাতায়াতের সময় (s)</translation>
    </message>
    <message>
      <source>Treated according to the record</source>
      <translation>রেকর্ড অনুযায়ী পরিশোধিত</translation>
    </message>
    <message>
      <source>Treatment</source>
      <translation>পরিশোধন</translation>
    </message>
    <message>
      <source>Treatment plant</source>
      <translation>শোধনাগার</translation>
    </message>
    <message>
      <source>Treatment plant name</source>
      <translation>শোধনাগারের নাম</translation>
    </message>
    <message>
      <source>Treatment plant performance, last five years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment plant the sludge is taken to.</source>
      <translation>বর্জ্য যে শোধনাগারে নেওয়া হয়।</translation>
    </message>
    <message>
      <source>Treatment plant {key}</source>
      <translation>শোধনাগার {key}</translation>
    </message>
    <message>
      <source>Treatment plant {key} was saved.</source>
      <translation>শোধনাগার {key} সংরক্ষণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>Treatment plant, number</source>
      <translation>শোধনাগার, সংখ্যা</translation>
    </message>
    <message>
      <source>Treatment plants</source>
      <translation>শোধনাগার</translation>
    </message>
    <message>
      <source>Treatment system</source>
      <translation>পরিশোধন ব্যবস্থা</translation>
    </message>
    <message>
      <source>Treatment technology</source>
      <translation>পরিশোধন প্রযুক্তি</translation>
    </message>
    <message>
      <source>Tries</source>
      <translation>চেষ্টা</translation>
    </message>
    <message>
      <source>Tries with a wrong password on the same desk since its last sign-in, number.</source>
      <translation>শেষ সাইন-ইনের পর একই ডেস্কে ভুল পাসওয়ার্ডে চেষ্টা, সংখ্যা।</translation>
    </message>
    <message>
      <source>Trip</source>
      <translation>ট্রিপ</translation>
    </message>
    <message>
      <source>Trip {number}</source>
      <translation>ট্রিপ {number}</translation>
    </message>
    <message>
      <source>Trips</source>
      <translation>ট্রিপ</translation>
    </message>
    <message>
      <source>Trips demanded</source>
      <translation>প্রয়োজনীয় ট্রিপ</translation>
    </message>
    <message>
      <source>Trips of the vehicle, number.</source>
      <translation>যানের যাত্রা, সংখ্যা।</translation>
    </message>
    <message>
      <source>Trips received, number.</source>
      <translation>গৃহীত যাত্রা, সংখ্যা।</translation>
    </message>
    <message>
      <source>Truck-days</source>
      <translation>ট্রাক-দিন</translation>
    </message>
    <message>
      <source>Truck-days of the periods</source>
      <translation>সময়কালের ট্রাক-দিন</translation>
    </message>
    <message>
      <source>Truck-hours</source>
      <translation>ট্রাক-ঘণ্টা</translation>
    </message>
    <message>
      <source>Truck-hours a year</source>
      <translation>বছরে ট্রাক-ঘণ্টা</translation>
    </message>
    <message>
      <source>Trucks</source>
      <translation>ট্রাক</translation>
    </message>
    <message>
      <source>Trucks busy</source>
      <translation>ব্যস্ত ট্রাক</translation>
    </message>
    <message>
      <source>Trucks needed</source>
      <translation>প্রয়োজনীয় ট্রাক</translation>
    </message>
    <message>
      <source>Trucks sent out</source>
      <translation>পাঠানো ট্রাক</translation>
    </message>
    <message>
      <source>True when a person replaced the value.</source>
      <translation>কোনো ব্যক্তি মানটি প্রতিস্থাপন করলে সত্য।</translation>
    </message>
    <message>
      <source>True when buildings without a number count as no data (tax).</source>
      <translation>সত্য, যখন নম্বরহীন ভবন উপাত্তহীন বলে গণ্য হয় (কর)।</translation>
    </message>
    <message>
      <source>True, false, or empty when the system is unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try the chosen delivery once more</source>
      <translation>বেছে নেওয়া চালানটি আবার চেষ্টা করুন</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>মঙ্গলবার</translation>
    </message>
    <message>
      <source>Two complete years due.</source>
      <translation>দুটি পূর্ণ বছর বকেয়া।</translation>
    </message>
    <message>
      <source>Two containments within 0.5 m</source>
      <translation>0.5 m-এর মধ্যে দুটি কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Two headings fill the same column: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two reports side by side: what differs, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation>ধরন</translation>
    </message>
    <message>
      <source>Type after the change.</source>
      <translation>পরিবর্তনের পরের ধরন।</translation>
    </message>
    <message>
      <source>Type and status</source>
      <translation>ধরন ও অবস্থা</translation>
    </message>
    <message>
      <source>Type before the change.</source>
      <translation>পরিবর্তনের আগের ধরন।</translation>
    </message>
    <message>
      <source>Type changes</source>
      <translation>ধরনের পরিবর্তন</translation>
    </message>
    <message>
      <source>Type changes of {id}</source>
      <translation>{id}-এর ধরন পরিবর্তন</translation>
    </message>
    <message>
      <source>Type for example 26.85, 80.95 (latitude first), 26°51′N 80°57′E, metres of the city's system, or a plus code.</source>
      <translation>যেমন লিখুন 26.85, 80.95 (আগে অক্ষাংশ), 26°51′N 80°57′E, শহরের ব্যবস্থার মিটার, অথবা একটি প্লাস কোড।</translation>
    </message>
    <message>
      <source>Type of plant</source>
      <translation>শোধনাগারের ধরন</translation>
    </message>
    <message>
      <source>Type of that toilet.</source>
      <translation>সেই টয়লেটের ধরন।</translation>
    </message>
    <message>
      <source>Type of the toilet block that such a building is; empty = not a toilet block.</source>
      <translation>এমন ভবন যে ধরনের টয়লেট ব্লক তার ধরন; খালি = টয়লেট ব্লক নয়।</translation>
    </message>
    <message>
      <source>Type of toilet that the frequency belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type of water body</source>
      <translation>জলাশয়ের ধরন</translation>
    </message>
    <message>
      <source>Type, number</source>
      <translation>ধরন, সংখ্যা</translation>
    </message>
    <message>
      <source>Types of its containments.</source>
      <translation>এর কনটেইনমেন্টের ধরন।</translation>
    </message>
    <message>
      <source>Types of water bodies (empty: all)</source>
      <translation>জলাশয়ের ধরন (ফাঁকা: সব)</translation>
    </message>
    <message>
      <source>Types parted by commas, such as River. Empty: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unassigned</source>
      <translation>নির্ধারিত নয়</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>আমদানি ফিরিয়ে নিন</translation>
    </message>
    <message>
      <source>Undo the import of “{name}”?</source>
      <translation>“{name}” আমদানি ফিরিয়ে নেবেন?</translation>
    </message>
    <message>
      <source>Undo this import…</source>
      <translation>এই আমদানি ফিরিয়ে নিন…</translation>
    </message>
    <message>
      <source>Undoing the import</source>
      <translation>আমদানি ফিরিয়ে নেওয়া হচ্ছে</translation>
    </message>
    <message>
      <source>Undone at</source>
      <translation>ফিরিয়ে নেওয়ার সময়</translation>
    </message>
    <message>
      <source>Undone by</source>
      <translation>ফিরিয়ে নিয়েছেন</translation>
    </message>
    <message>
      <source>Undone: {removed} records are gone again, {restored} have their former values.</source>
      <translation>ফিরিয়ে নেওয়া হয়েছে: {removed}টি রেকর্ড আবার নেই, {restored}টি আগের মান ফিরে পেয়েছে।</translation>
    </message>
    <message>
      <source>Unique, up to 100 characters.</source>
      <translation>অনন্য, সর্বোচ্চ 100 অক্ষর।</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>একক</translation>
    </message>
    <message>
      <source>Unit of target and achievement: percent or hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit of the value.</source>
      <translation>মানের একক।</translation>
    </message>
    <message>
      <source>Unit, number</source>
      <translation>একক, সংখ্যা</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>একক</translation>
    </message>
    <message>
      <source>Universal design</source>
      <translation>সর্বজনীন নকশা</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>অজানা</translation>
    </message>
    <message>
      <source>Unlined</source>
      <translation>আস্তরহীন</translation>
    </message>
    <message>
      <source>Unlined pits become lined pits with a soak pit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unloading a load at the plant (minutes) °</source>
      <translation>শোধনাগারে একটি বোঝা নামানো (মিনিট) °</translation>
    </message>
    <message>
      <source>Unloading at a plant (min) °</source>
      <translation>শোধনাগারে নামানো (মিনিট) °</translation>
    </message>
    <message>
      <source>Unmatched</source>
      <translation>মেলেনি</translation>
    </message>
    <message>
      <source>Unmatched Records</source>
      <translation>অমিল রেকর্ড</translation>
    </message>
    <message>
      <source>Unmatched…</source>
      <translation>মেলেনি…</translation>
    </message>
    <message>
      <source>Unsafe ones among them</source>
      <translation>এর মধ্যে অনিরাপদগুলো</translation>
    </message>
    <message>
      <source>Unsafe outlet</source>
      <translation>অনিরাপদ নির্গমপথ</translation>
    </message>
    <message>
      <source>Unsafe sanitation (%), highest quarter</source>
      <translation>অনিরাপদ স্যানিটেশন (%), সর্বোচ্চ চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Unsafe sanitation (%), lowest quarter</source>
      <translation>অনিরাপদ স্যানিটেশন (%), সর্বনিম্ন চতুর্থাংশ</translation>
    </message>
    <message>
      <source>Unsafe sanitation around</source>
      <translation>আশপাশে অনিরাপদ স্যানিটেশন</translation>
    </message>
    <message>
      <source>Unsafe sanitation around (%)</source>
      <translation>আশপাশে অনিরাপদ স্যানিটেশন (%)</translation>
    </message>
    <message>
      <source>Unsafely managed</source>
      <translation>অনিরাপদে ব্যবস্থাপিত</translation>
    </message>
    <message>
      <source>Unserved: at least so many containments</source>
      <translation>সেবাবঞ্চিত: অন্তত এতগুলো কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>Unserved: no emptying in (months)</source>
      <translation>সেবাবঞ্চিত: এতদিনে খালিকরণ নেই (মাস)</translation>
    </message>
    <message>
      <source>Update existing</source>
      <translation>বিদ্যমানটি হালনাগাদ করুন</translation>
    </message>
    <message>
      <source>Upgrade the database</source>
      <translation>ডেটাবেস উন্নীত করুন</translation>
    </message>
    <message>
      <source>Upgrade the database “{name}” now? It takes a minute, is done whole or not at all, and colleagues may have to wait.</source>
      <translation>ডেটাবেস “{name}” এখন উন্নীত করবেন? এতে এক মিনিট লাগে, পুরোটা হয় নয়তো কিছুই হয় না, আর সহকর্মীদের অপেক্ষা করতে হতে পারে।</translation>
    </message>
    <message>
      <source>Upgrade…</source>
      <translation>উন্নীত করুন…</translation>
    </message>
    <message>
      <source>Upgrading the database</source>
      <translation>ডেটাবেস উন্নীত করা হচ্ছে</translation>
    </message>
    <message>
      <source>Uphill of a well (%)</source>
      <translation>কূপের উজানে (%)</translation>
    </message>
    <message>
      <source>Upper end (95 %)</source>
      <translation>ঊর্ধ্ব সীমা (95 %)</translation>
    </message>
    <message>
      <source>Upper end of the range.</source>
      <translation>পরিসরের ঊর্ধ্ব প্রান্ত।</translation>
    </message>
    <message>
      <source>Upper limit, 95 % (%)</source>
      <translation>ঊর্ধ্ব সীমা, 95 % (%)</translation>
    </message>
    <message>
      <source>Upper limit, 99.8 % (%)</source>
      <translation>ঊর্ধ্ব সীমা, 99.8 % (%)</translation>
    </message>
    <message>
      <source>Upper limit, CFU/100 ml.</source>
      <translation>ঊর্ধ্বসীমা, CFU/100 ml।</translation>
    </message>
    <message>
      <source>Upper limit, mg/l.</source>
      <translation>ঊর্ধ্বসীমা, mg/l।</translation>
    </message>
    <message>
      <source>Uptake</source>
      <translation>গ্রহণের হার</translation>
    </message>
    <message>
      <source>Uptake (share)</source>
      <translation>গ্রহণের হার (অংশ)</translation>
    </message>
    <message>
      <source>Urgency</source>
      <translation>জরুরি মাত্রা</translation>
    </message>
    <message>
      <source>Urinals</source>
      <translation>ইউরিনাল</translation>
    </message>
    <message>
      <source>Urinals in all, number.</source>
      <translation>মোট প্রস্রাবখানা, সংখ্যা।</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>ব্যবহার</translation>
    </message>
    <message>
      <source>Use (%)</source>
      <translation>ব্যবহার (%)</translation>
    </message>
    <message>
      <source>Use as boundary</source>
      <translation>সীমানা হিসেবে ব্যবহার করুন</translation>
    </message>
    <message>
      <source>Use by room (%)</source>
      <translation>ধারণক্ষমতা অনুযায়ী ব্যবহার (%)</translation>
    </message>
    <message>
      <source>Use categories</source>
      <translation>ব্যবহারের শ্রেণি</translation>
    </message>
    <message>
      <source>Use category</source>
      <translation>ব্যবহারের শ্রেণি</translation>
    </message>
    <message>
      <source>Use class</source>
      <translation>ব্যবহারের শ্রেণি</translation>
    </message>
    <message>
      <source>Use computed value</source>
      <translation>গণনা করা মান ব্যবহার করুন</translation>
    </message>
    <message>
      <source>Use of protective equipment</source>
      <translation>সুরক্ষা সরঞ্জামের ব্যবহার</translation>
    </message>
    <message>
      <source>Use of the land at the containment's point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use of the land, e.g. Builtup.</source>
      <translation>ভূমির ব্যবহার, যেমন Builtup।</translation>
    </message>
    <message>
      <source>Use of the plants (%)</source>
      <translation>শোধনাগারের ব্যবহার (%)</translation>
    </message>
    <message>
      <source>Use of the station (%)</source>
      <translation>স্টেশনের ব্যবহার (%)</translation>
    </message>
    <message>
      <source>Use, class</source>
      <translation>ব্যবহার, শ্রেণি</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>ব্যবহৃত</translation>
    </message>
    <message>
      <source>Used by no building then</source>
      <translation>তখন কোনো ভবন ব্যবহার করে না</translation>
    </message>
    <message>
      <source>User</source>
      <translation>ব্যবহারকারী</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>ব্যবহারকারীর নাম</translation>
    </message>
    <message>
      <source>User name or name</source>
      <translation>ব্যবহারকারী নাম বা নাম</translation>
    </message>
    <message>
      <source>User name or password for the national dashboard is missing. Enter both.</source>
      <translation>জাতীয় ড্যাশবোর্ডের ব্যবহারকারীর নাম বা পাসওয়ার্ড নেই। দুটিই লিখুন।</translation>
    </message>
    <message>
      <source>User name, key or reason</source>
      <translation>ব্যবহারকারী নাম, কী বা কারণ</translation>
    </message>
    <message>
      <source>User type</source>
      <translation>ব্যবহারকারীর ধরন</translation>
    </message>
    <message>
      <source>User who approved the figures.</source>
      <translation>যিনি সংখ্যাগুলো অনুমোদন করেছেন।</translation>
    </message>
    <message>
      <source>User who built it.</source>
      <translation>যে ব্যবহারকারী তৈরি করেছেন।</translation>
    </message>
    <message>
      <source>User who changed the row last.</source>
      <translation>যে ব্যবহারকারী সারিটি শেষ বদলেছেন।</translation>
    </message>
    <message>
      <source>User who ran it.</source>
      <translation>যে ব্যবহারকারী চালিয়েছেন।</translation>
    </message>
    <message>
      <source>User who replaced the value.</source>
      <translation>যিনি মান বদলেছেন।</translation>
    </message>
    <message>
      <source>User who started the computation.</source>
      <translation>যে ব্যবহারকারী গণনা শুরু করেছেন।</translation>
    </message>
    <message>
      <source>Users</source>
      <translation>ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Users are logged for public toilets only.</source>
      <translation>ব্যবহারকারীর হিসাব শুধু গণশৌচাগারে রাখা হয়।</translation>
    </message>
    <message>
      <source>Users by month</source>
      <translation>মাস অনুযায়ী ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Users divided by the days with an entry, persons/day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users log</source>
      <translation>ব্যবহারকারীর লগ</translation>
    </message>
    <message>
      <source>Users of a day</source>
      <translation>দৈনিক ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Users of a seat, at most °</source>
      <translation>আসনপ্রতি ব্যবহারকারী, সর্বোচ্চ °</translation>
    </message>
    <message>
      <source>Users of the month</source>
      <translation>মাসের ব্যবহারকারী</translation>
    </message>
    <message>
      <source>Utilities</source>
      <translation>উপযোগ সেবা</translation>
    </message>
    <message>
      <source>Utility</source>
      <translation>উপযোগ সেবা</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>যে তারিখ থেকে কার্যকর</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>মান</translation>
    </message>
    <message>
      <source>Value of a code list</source>
      <translation>কোড তালিকার মান</translation>
    </message>
    <message>
      <source>Value to be reached, in the unit of the indicator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value to reach, percent (response time: hours).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values</source>
      <translation>মান</translation>
    </message>
    <message>
      <source>Values by column as text: the changed ones of an update, all of a delete.</source>
      <translation>কলাম অনুযায়ী লেখা হিসেবে মান: হালনাগাদে বদলানোগুলো, মোছায় সবগুলো।</translation>
    </message>
    <message>
      <source>Values by column as text: the changed ones of an update, all of an insert; empty for rows inserted by a mass load, whose first values follow from the record and its later changes.</source>
      <translation>কলাম অনুযায়ী লেখা হিসেবে মান: হালনাগাদে বদলানোগুলো, সন্নিবেশে সবগুলো; একসঙ্গে লোড করা সারির জন্য খালি, যাদের প্রথম মান রেকর্ড ও তার পরের পরিবর্তন থেকে জানা যায়।</translation>
    </message>
    <message>
      <source>Values by heading; personal values are masked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values of an effluent sample outside the standard, each with its limit; blank when all are met.</source>
      <translation>মানের বাইরে থাকা নির্গত পানির নমুনার মান, প্রতিটি তার সীমাসহ; সব পূরণ হলে ফাঁকা।</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <translation>যানবাহন</translation>
    </message>
    <message>
      <source>Vehicle access plan</source>
      <translation>যান প্রবেশ পরিকল্পনা</translation>
    </message>
    <message>
      <source>Vehicle and crew</source>
      <translation>যানবাহন ও কর্মীদল</translation>
    </message>
    <message>
      <source>Vehicle can reach it</source>
      <translation>যান পৌঁছাতে পারে</translation>
    </message>
    <message>
      <source>Vehicle in two places</source>
      <translation>একই যান দুই জায়গায়</translation>
    </message>
    <message>
      <source>Vehicle in two places, number</source>
      <translation>একই যান দুই জায়গায়, সংখ্যা</translation>
    </message>
    <message>
      <source>Vehicle that brought the sludge; that of the emptying.</source>
      <translation>যে যান পয়োবর্জ্য এনেছে; খালিকরণের যানটিই।</translation>
    </message>
    <message>
      <source>Vehicle {key} was saved.</source>
      <translation>যান {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Vehicle, number</source>
      <translation>যানবাহন, সংখ্যা</translation>
    </message>
    <message>
      <source>Vehicles</source>
      <translation>যানবাহন</translation>
    </message>
    <message>
      <source>Vehicles come from</source>
      <translation>যান যেখান থেকে আসে</translation>
    </message>
    <message>
      <source>Vehicles missing</source>
      <translation>যানবাহন নেই</translation>
    </message>
    <message>
      <source>Vehicles with the most flagged jobs</source>
      <translation>সবচেয়ে বেশি চিহ্নিত কাজের যান</translation>
    </message>
    <message>
      <source>Verdict: of these, from open sources, over (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict: people who drink groundwater, over (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict: pits near a well, over (%) °</source>
      <translation>রায়: নলকূপের কাছে পিট, এর বেশি (%) °</translation>
    </message>
    <message>
      <source>Verdict: pits on vulnerable ground, over (%) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict: pits uphill of a well, over (%) °</source>
      <translation>রায়: নলকূপের উজানে পিট, এর বেশি (%) °</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>যাচাইকৃত</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>সংস্করণ</translation>
    </message>
    <message>
      <source>Version in the package</source>
      <translation>প্যাকেজের সংস্করণ</translation>
    </message>
    <message>
      <source>Version of QGIS or of the program.</source>
      <translation>QGIS বা প্রোগ্রামের সংস্করণ।</translation>
    </message>
    <message>
      <source>Version of that building when the package was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of the formulas that made the figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of the record</source>
      <translation>রেকর্ডের সংস্করণ</translation>
    </message>
    <message>
      <source>Version of the row.</source>
      <translation>সারির সংস্করণ।</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>আয়তন</translation>
    </message>
    <message>
      <source>Volume (m³ a day)</source>
      <translation>আয়তন (দৈনিক m³)</translation>
    </message>
    <message>
      <source>Volume (m³)</source>
      <translation>আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume at the plant differs</source>
      <translation>শোধনাগারে আয়তন ভিন্ন</translation>
    </message>
    <message>
      <source>Volume at the plant differs, number</source>
      <translation>শোধনাগারে আয়তন আলাদা, সংখ্যা</translation>
    </message>
    <message>
      <source>Volume by trips times tank</source>
      <translation>যাত্রা গুণ ট্যাংক হিসেবে আয়তন</translation>
    </message>
    <message>
      <source>Volume by trips times tank, at most</source>
      <translation>ট্রিপ গুণ ট্যাংক অনুযায়ী আয়তন, সর্বোচ্চ</translation>
    </message>
    <message>
      <source>Volume by year (m³)</source>
      <translation>বছর অনুযায়ী আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume delivered (m³)</source>
      <translation>পৌঁছানো আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume demanded (m³ a day)</source>
      <translation>চাহিদার আয়তন (দৈনিক m³)</translation>
    </message>
    <message>
      <source>Volume demanded (m³)</source>
      <translation>চাহিদার আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume differs</source>
      <translation>আয়তন আলাদা</translation>
    </message>
    <message>
      <source>Volume emptied in 12 months (m³)</source>
      <translation>12 মাসে খালি করা আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume from the dimensions (one pit of a double pit), m³.</source>
      <translation>মাপ থেকে আয়তন (জোড়া পিটের একটি পিট), m³।</translation>
    </message>
    <message>
      <source>Volume measured at the plant, m³.</source>
      <translation>শোধনাগারে মাপা আয়তন, m³।</translation>
    </message>
    <message>
      <source>Volume needed (m³)</source>
      <translation>প্রয়োজনীয় আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume not delivered (m³)</source>
      <translation>না পৌঁছানো আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume of a truck (m³) °</source>
      <translation>ট্রাকের আয়তন (m³) °</translation>
    </message>
    <message>
      <source>Volume of containments (m³)</source>
      <translation>কনটেইনমেন্টের আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume of sludge (m³)</source>
      <translation>পয়োবর্জ্যের আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume of the containments (m³)</source>
      <translation>কনটেইনমেন্টগুলোর আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume of the emptying, m³.</source>
      <translation>খালিকরণের আয়তন, m³।</translation>
    </message>
    <message>
      <source>Volume of the tank or pit.</source>
      <translation>ট্যাংক বা পিটের আয়তন।</translation>
    </message>
    <message>
      <source>Volume of the tank, m³.</source>
      <translation>ট্যাংকের আয়তন, m³।</translation>
    </message>
    <message>
      <source>Volume taken from</source>
      <translation>আয়তনের উৎস</translation>
    </message>
    <message>
      <source>Volume taken from others of its kind</source>
      <translation>একই ধরনের অন্যগুলো থেকে নেওয়া আয়তন</translation>
    </message>
    <message>
      <source>Volume where none is known (m³)</source>
      <translation>যেখানে আয়তন জানা নেই সেখানে আয়তন (m³)</translation>
    </message>
    <message>
      <source>Volume where nothing is known (m³) °</source>
      <translation>যেখানে কিছুই জানা নেই সেখানে আয়তন (m³) °</translation>
    </message>
    <message>
      <source>Vulnerable ground</source>
      <translation>ঝুঁকিপূর্ণ জমি</translation>
    </message>
    <message>
      <source>Wait for the emptying</source>
      <translation>খালিকরণের অপেক্ষা</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>অপেক্ষমাণ</translation>
    </message>
    <message>
      <source>Waiting (min)</source>
      <translation>অপেক্ষা (মিনিট)</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>অপেক্ষমাণ</translation>
    </message>
    <message>
      <source>Waits for a decision.</source>
      <translation>সিদ্ধান্তের অপেক্ষায়।</translation>
    </message>
    <message>
      <source>Walk (minutes)</source>
      <translation>হাঁটা (মিনিট)</translation>
    </message>
    <message>
      <source>Walk to a community toilet, at most (m) °</source>
      <translation>কমিউনিটি টয়লেটে হাঁটাপথ, সর্বোচ্চ (m) °</translation>
    </message>
    <message>
      <source>Walk to a public toilet, at most (m) °</source>
      <translation>গণশৌচাগারে হাঁটাপথ, সর্বোচ্চ (m) °</translation>
    </message>
    <message>
      <source>Walking speed (km/h) °</source>
      <translation>হাঁটার গতি (km/h) °</translation>
    </message>
    <message>
      <source>Walks to the nearest toilet</source>
      <translation>নিকটতম টয়লেটে হাঁটা পথ</translation>
    </message>
    <message>
      <source>Ward</source>
      <translation>ওয়ার্ড</translation>
    </message>
    <message>
      <source>Ward (empty: all)</source>
      <translation>ওয়ার্ড (খালি: সব)</translation>
    </message>
    <message>
      <source>Ward and grid summaries</source>
      <translation>ওয়ার্ড ও গ্রিডের সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>Ward atlas, a page a ward</source>
      <translation>ওয়ার্ড মানচিত্রাবলি, প্রতি ওয়ার্ডে এক পৃষ্ঠা</translation>
    </message>
    <message>
      <source>Ward boundary</source>
      <translation>ওয়ার্ডের সীমানা</translation>
    </message>
    <message>
      <source>Ward by place</source>
      <translation>স্থান অনুযায়ী ওয়ার্ড</translation>
    </message>
    <message>
      <source>Ward by ward</source>
      <translation>ওয়ার্ডে ওয়ার্ডে</translation>
    </message>
    <message>
      <source>Ward dashboard</source>
      <translation>ওয়ার্ড ড্যাশবোর্ড</translation>
    </message>
    <message>
      <source>Ward focus</source>
      <translation>ওয়ার্ডে দৃষ্টি</translation>
    </message>
    <message>
      <source>Ward in which the place lies; set by the database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward mask</source>
      <translation>ওয়ার্ড মাস্ক</translation>
    </message>
    <message>
      <source>Ward number or key of the cell.</source>
      <translation>ওয়ার্ড নম্বর বা ঘরের কী।</translation>
    </message>
    <message>
      <source>Ward number.</source>
      <translation>ওয়ার্ড নম্বর।</translation>
    </message>
    <message>
      <source>Ward number; proposed from the footprint.</source>
      <translation>ওয়ার্ড নম্বর; ভবনের রূপরেখা থেকে প্রস্তাবিত।</translation>
    </message>
    <message>
      <source>Ward numbers with commas between; empty for the whole city</source>
      <translation>মাঝে কমা দিয়ে ওয়ার্ড নম্বর; পুরো শহরের জন্য খালি</translation>
    </message>
    <message>
      <source>Ward of a ward surveyor.</source>
      <translation>ওয়ার্ড জরিপকারীর ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Ward of the application.</source>
      <translation>আবেদনের ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Ward of the building unless typed.</source>
      <translation>না লিখলে ভবনের ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Ward of the building, set by the system.</source>
      <translation>ভবনের ওয়ার্ড, সিস্টেম নির্ধারণ করে।</translation>
    </message>
    <message>
      <source>Ward of the building.</source>
      <translation>ভবনের ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Ward of the cases; blank: whole city.</source>
      <translation>ঘটনার ওয়ার্ড; ফাঁকা: পুরো শহর।</translation>
    </message>
    <message>
      <source>Ward of the office.</source>
      <translation>কার্যালয়ের ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Ward of the plant; proposed from its point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward of the point, set by the system.</source>
      <translation>বিন্দুর ওয়ার্ড, সিস্টেম নির্ধারণ করে।</translation>
    </message>
    <message>
      <source>Ward of the toilet.</source>
      <translation>টয়লেটের ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Ward or cell</source>
      <translation>ওয়ার্ড বা ঘর</translation>
    </message>
    <message>
      <source>Ward or grid.</source>
      <translation>ওয়ার্ড বা গ্রিড।</translation>
    </message>
    <message>
      <source>Ward served.</source>
      <translation>সেবা দেওয়া ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Ward that is overlapped.</source>
      <translation>যে ওয়ার্ডে অধিক্রমণ হয়েছে।</translation>
    </message>
    <message>
      <source>Ward that overlaps.</source>
      <translation>অধিক্রমণকারী ওয়ার্ড।</translation>
    </message>
    <message>
      <source>Ward the person is bound to; empty when not bound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ward with the largest share of the area, set by the system.</source>
      <translation>এলাকার সবচেয়ে বড় অংশ যে ওয়ার্ডে, সিস্টেম নির্ধারণ করে।</translation>
    </message>
    <message>
      <source>Ward {number}</source>
      <translation>ওয়ার্ড {number}</translation>
    </message>
    <message>
      <source>Ward {ward}</source>
      <translation>ওয়ার্ড {ward}</translation>
    </message>
    <message>
      <source>Ward {ward} has no area on the map yet.</source>
      <translation>মানচিত্রে {ward} নম্বর ওয়ার্ডের এলাকা এখনো নেই।</translation>
    </message>
    <message>
      <source>Ward {}</source>
      <translation>ওয়ার্ড {}</translation>
    </message>
    <message>
      <source>Ward, or key of the cell.</source>
      <translation>ওয়ার্ড, বা ঘরের কী।</translation>
    </message>
    <message>
      <source>Ward-wise info</source>
      <translation>ওয়ার্ডভিত্তিক তথ্য</translation>
    </message>
    <message>
      <source>Wards</source>
      <translation>ওয়ার্ড</translation>
    </message>
    <message>
      <source>Wards (empty: all)</source>
      <translation>ওয়ার্ড (খালি: সব)</translation>
    </message>
    <message>
      <source>Wards that it serves by the schedule of emptyings. None: it serves where nobody else does.</source>
      <translation>খালিকরণের সূচি অনুযায়ী যেসব ওয়ার্ডে সেবা দেয়। কিছু না থাকলে: যেখানে আর কেউ সেবা দেয় না।</translation>
    </message>
    <message>
      <source>Wards that the area lies in.</source>
      <translation>এলাকাটি যেসব ওয়ার্ডে।</translation>
    </message>
    <message>
      <source>Wards where the risk is significant</source>
      <translation>যেসব ওয়ার্ডে ঝুঁকি উল্লেখযোগ্য</translation>
    </message>
    <message>
      <source>Wards with measures</source>
      <translation>ব্যবস্থাসহ ওয়ার্ড</translation>
    </message>
    <message>
      <source>Wards, drawn area or whole city, in words.</source>
      <translation>ওয়ার্ড, আঁকা এলাকা বা পুরো শহর, কথায়।</translation>
    </message>
    <message>
      <source>Waste bill</source>
      <translation>বর্জ্য বিল</translation>
    </message>
    <message>
      <source>Wastewater</source>
      <translation>বর্জ্যপানি</translation>
    </message>
    <message>
      <source>Wastewater (%)</source>
      <translation>বর্জ্যপানি (%)</translation>
    </message>
    <message>
      <source>Wastewater (m³ a day)</source>
      <translation>বর্জ্যপানি (দৈনিক m³)</translation>
    </message>
    <message>
      <source>Wastewater class</source>
      <translation>বর্জ্যপানির শ্রেণি</translation>
    </message>
    <message>
      <source>Wastewater delivered and treated</source>
      <translation>বর্জ্যপানি পৌঁছেছে ও পরিশোধিত</translation>
    </message>
    <message>
      <source>Wastewater delivered, not treated</source>
      <translation>বর্জ্যপানি পৌঁছেছে, পরিশোধিত নয়</translation>
    </message>
    <message>
      <source>Wastewater not delivered to treatment</source>
      <translation>বর্জ্যপানি পরিশোধনে পৌঁছায়নি</translation>
    </message>
    <message>
      <source>Wastewater treated (%)</source>
      <translation>পরিশোধিত বর্জ্যপানি (%)</translation>
    </message>
    <message>
      <source>Water (litres a person and day)</source>
      <translation>পানি (জনপ্রতি দৈনিক লিটার)</translation>
    </message>
    <message>
      <source>Water Body</source>
      <translation>জলাশয়</translation>
    </message>
    <message>
      <source>Water Customer ID</source>
      <translation>পানির গ্রাহক আইডি</translation>
    </message>
    <message>
      <source>Water and solid waste</source>
      <translation>পানি ও কঠিন বর্জ্য</translation>
    </message>
    <message>
      <source>Water bill</source>
      <translation>পানির বিল</translation>
    </message>
    <message>
      <source>Water bill paid</source>
      <translation>পানির বিল পরিশোধিত</translation>
    </message>
    <message>
      <source>Water bills paid</source>
      <translation>পরিশোধিত পানির বিল</translation>
    </message>
    <message>
      <source>Water bodies</source>
      <translation>জলাশয়</translation>
    </message>
    <message>
      <source>Water bodies (empty: all)</source>
      <translation>জলাশয় (খালি: সব)</translation>
    </message>
    <message>
      <source>Water bodies (ha)</source>
      <translation>জলাশয় (ha)</translation>
    </message>
    <message>
      <source>Water bodies: best from (m) °</source>
      <translation>জলাশয়: যেখান থেকে সেরা (m) °</translation>
    </message>
    <message>
      <source>Water bodies: least distance (m) °</source>
      <translation>জলাশয়: সর্বনিম্ন দূরত্ব (m) °</translation>
    </message>
    <message>
      <source>Water body</source>
      <translation>জলাশয়</translation>
    </message>
    <message>
      <source>Water body, number</source>
      <translation>জলাশয়, সংখ্যা</translation>
    </message>
    <message>
      <source>Water customer ID</source>
      <translation>পানির গ্রাহক আইডি</translation>
    </message>
    <message>
      <source>Water flows</source>
      <translation>পানির প্রবাহ</translation>
    </message>
    <message>
      <source>Water main</source>
      <translation>পানির মূল লাইন</translation>
    </message>
    <message>
      <source>Water main length by ward</source>
      <translation>ওয়ার্ড অনুযায়ী পানির মূল লাইনের দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Water main {key}</source>
      <translation>পানির মূল লাইন {key}</translation>
    </message>
    <message>
      <source>Water main {key} was saved.</source>
      <translation>পানির মূল লাইন {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Water mains</source>
      <translation>পানির মূল লাইন</translation>
    </message>
    <message>
      <source>Water mains (km)</source>
      <translation>পানির মূল লাইন (km)</translation>
    </message>
    <message>
      <source>Water mains by diameter</source>
      <translation>ব্যাস অনুযায়ী পানির মূল লাইন</translation>
    </message>
    <message>
      <source>Water paid (% of registered)</source>
      <translation>পানির বিল পরিশোধিত (নিবন্ধিতের %)</translation>
    </message>
    <message>
      <source>Water paid (%)</source>
      <translation>পানির বিল পরিশোধিত (%)</translation>
    </message>
    <message>
      <source>Water paid, % of customers</source>
      <translation>পানির বিল পরিশোধিত, গ্রাহকের %</translation>
    </message>
    <message>
      <source>Water payment dues</source>
      <translation>পানির বিলের বকেয়া</translation>
    </message>
    <message>
      <source>Water payments</source>
      <translation>পানির বিল পরিশোধ</translation>
    </message>
    <message>
      <source>Water pipe code</source>
      <translation>পানির পাইপের কোড</translation>
    </message>
    <message>
      <source>Water pipe code by ward</source>
      <translation>ওয়ার্ড অনুযায়ী পানির পাইপের কোড</translation>
    </message>
    <message>
      <source>Water sample</source>
      <translation>পানির নমুনা</translation>
    </message>
    <message>
      <source>Water sample {key}</source>
      <translation>পানির নমুনা {key}</translation>
    </message>
    <message>
      <source>Water sample {key} was saved.</source>
      <translation>পানির নমুনা {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Water samples</source>
      <translation>পানির নমুনা</translation>
    </message>
    <message>
      <source>Water samples in 12 months</source>
      <translation>12 মাসে পানির নমুনা</translation>
    </message>
    <message>
      <source>Water samples with coliforms in 12 months</source>
      <translation>12 মাসে কোলিফর্মযুক্ত পানির নমুনা</translation>
    </message>
    <message>
      <source>Water samples, hotspots of waterborne disease, and yearly cases</source>
      <translation>পানির নমুনা, পানিবাহিত রোগের হটস্পট ও বার্ষিক রোগী</translation>
    </message>
    <message>
      <source>Water source</source>
      <translation>পানির উৎস</translation>
    </message>
    <message>
      <source>Water source code</source>
      <translation>পানির উৎসের কোড</translation>
    </message>
    <message>
      <source>Water supply</source>
      <translation>পানি সরবরাহ</translation>
    </message>
    <message>
      <source>Water supply network</source>
      <translation>পানি সরবরাহ নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>Water supply status</source>
      <translation>পানি সরবরাহের অবস্থা</translation>
    </message>
    <message>
      <source>Water table below ground (m)</source>
      <translation>ভূমির নিচে পানির স্তর (m)</translation>
    </message>
    <message>
      <source>Waterborne cases</source>
      <translation>পানিবাহিত রোগে আক্রান্ত</translation>
    </message>
    <message>
      <source>Waterborne cases per 10,000</source>
      <translation>প্রতি 10,000 জনে পানিবাহিত রোগী</translation>
    </message>
    <message>
      <source>Waterborne cases per 10,000 inhabitants</source>
      <translation>প্রতি 10,000 বাসিন্দায় পানিবাহিত রোগের ঘটনা</translation>
    </message>
    <message>
      <source>Waterborne cases, last five years</source>
      <translation>পানিবাহিত রোগের ঘটনা, গত পাঁচ বছর</translation>
    </message>
    <message>
      <source>Waterborne disease.</source>
      <translation>পানিবাহিত রোগ।</translation>
    </message>
    <message>
      <source>Waterborne hotspots</source>
      <translation>পানিবাহিত রোগের হটস্পট</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>পথ</translation>
    </message>
    <message>
      <source>Way (km)</source>
      <translation>পথ (km)</translation>
    </message>
    <message>
      <source>Way (m)</source>
      <translation>পথ (m)</translation>
    </message>
    <message>
      <source>Way by volume (km/m³)</source>
      <translation>আয়তনপ্রতি পথ (km/m³)</translation>
    </message>
    <message>
      <source>Way from the far end (km)</source>
      <translation>দূর প্রান্ত থেকে পথ (km)</translation>
    </message>
    <message>
      <source>Way from the far end (min)</source>
      <translation>দূর প্রান্ত থেকে পথ (মিনিট)</translation>
    </message>
    <message>
      <source>Way from the near end (km)</source>
      <translation>কাছের প্রান্ত থেকে পথ (km)</translation>
    </message>
    <message>
      <source>Way from the near end (min)</source>
      <translation>কাছের প্রান্ত থেকে পথ (মিনিট)</translation>
    </message>
    <message>
      <source>Way taken from: road or straight line</source>
      <translation>পথ নেওয়া হয়েছে: সড়ক বা সরলরেখা</translation>
    </message>
    <message>
      <source>Way to a public or community toilet</source>
      <translation>গণশৌচাগার বা কমিউনিটি টয়লেটের পথ</translation>
    </message>
    <message>
      <source>Way to the plant (km)</source>
      <translation>শোধনাগার পর্যন্ত পথ (km)</translation>
    </message>
    <message>
      <source>Way to the plant (m)</source>
      <translation>শোধনাগার পর্যন্ত পথ (m)</translation>
    </message>
    <message>
      <source>Way to the plant (min)</source>
      <translation>শোধনাগার পর্যন্ত পথ (মিনিট)</translation>
    </message>
    <message>
      <source>Way to the plant (minutes)</source>
      <translation>শোধনাগার পর্যন্ত পথ (মিনিট)</translation>
    </message>
    <message>
      <source>Way to the plant with room (km)</source>
      <translation>জায়গা আছে এমন শোধনাগারের পথ (km)</translation>
    </message>
    <message>
      <source>Way to the plant with room (min)</source>
      <translation>জায়গা আছে এমন শোধনাগারের পথ (min)</translation>
    </message>
    <message>
      <source>Way to the road</source>
      <translation>সড়ক পর্যন্ত পথ</translation>
    </message>
    <message>
      <source>Way to the road (m)</source>
      <translation>সড়ক পর্যন্ত পথ (m)</translation>
    </message>
    <message>
      <source>Way to treatment</source>
      <translation>পরিশোধন পর্যন্ত পথ</translation>
    </message>
    <message>
      <source>Ways by the road network</source>
      <translation>সড়ক নেটওয়ার্কে পথ</translation>
    </message>
    <message>
      <source>Ways to the plant as straight lines</source>
      <translation>শোধনাগারের পথ সরলরেখায়</translation>
    </message>
    <message>
      <source>Ways to the toilet</source>
      <translation>টয়লেটে যাওয়ার পথ</translation>
    </message>
    <message>
      <source>Ways without a road network: straight line times °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weathered rock and medium sand, above one at (m) °</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wednesday</source>
      <translation>বুধবার</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>সপ্তাহ</translation>
    </message>
    <message>
      <source>Week 1</source>
      <translation>সপ্তাহ 1</translation>
    </message>
    <message>
      <source>Week 2</source>
      <translation>সপ্তাহ 2</translation>
    </message>
    <message>
      <source>Week 3</source>
      <translation>সপ্তাহ 3</translation>
    </message>
    <message>
      <source>Week 4</source>
      <translation>সপ্তাহ 4</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>গুরুত্ব</translation>
    </message>
    <message>
      <source>Weight (%)</source>
      <translation>গুরুত্ব (%)</translation>
    </message>
    <message>
      <source>Weight: {criterion} °</source>
      <translation>ভারাঙ্ক: {criterion} °</translation>
    </message>
    <message>
      <source>Weights used</source>
      <translation>ব্যবহৃত গুরুত্ব</translation>
    </message>
    <message>
      <source>Weights used (%)</source>
      <translation>ব্যবহৃত গুরুত্ব (%)</translation>
    </message>
    <message>
      <source>Well</source>
      <translation>কূপ</translation>
    </message>
    <message>
      <source>Well in premises</source>
      <translation>প্রাঙ্গণে কূপ</translation>
    </message>
    <message>
      <source>Well on premises</source>
      <translation>প্রাঙ্গণে কূপ</translation>
    </message>
    <message>
      <source>Well, number</source>
      <translation>কূপ, সংখ্যা</translation>
    </message>
    <message>
      <source>Wells</source>
      <translation>কূপ</translation>
    </message>
    <message>
      <source>Wells (empty: buildings that have one)</source>
      <translation>নলকূপ (ফাঁকা: যেসব ভবনে আছে)</translation>
    </message>
    <message>
      <source>Wells (empty: buildings with a well)</source>
      <translation>নলকূপ (ফাঁকা: নলকূপ আছে এমন ভবন)</translation>
    </message>
    <message>
      <source>Wells at high risk</source>
      <translation>উচ্চ ঝুঁকির কূপ</translation>
    </message>
    <message>
      <source>Wells by risk</source>
      <translation>ঝুঁকি অনুযায়ী কূপ</translation>
    </message>
    <message>
      <source>Wells: best from (m) °</source>
      <translation>কূপ: যেখান থেকে সেরা (m) °</translation>
    </message>
    <message>
      <source>Wells: least distance (m) °</source>
      <translation>কূপ: ন্যূনতম দূরত্ব (m) °</translation>
    </message>
    <message>
      <source>Wet season</source>
      <translation>বর্ষা মৌসুম</translation>
    </message>
    <message>
      <source>What</source>
      <translation>কী</translation>
    </message>
    <message>
      <source>What a class is made of.</source>
      <translation>শ্রেণি যা দিয়ে তৈরি।</translation>
    </message>
    <message>
      <source>What approving does</source>
      <translation>অনুমোদনে যা হয়</translation>
    </message>
    <message>
      <source>What are the coordinates here, and where is this place?</source>
      <translation>এখানকার স্থানাঙ্ক কত, আর এই স্থানটি কোথায়?</translation>
    </message>
    <message>
      <source>What are the figures of every ward and every grid cell today?
Each building counts once, by its point, so the wards add up to the city. The layers are counted when they are asked for and cannot be out of date; the measures that the municipal map shows are stored anew on the way. Shares without anything to share stay empty, they are not 0.
Example: the ward layer with all measures, for a map of density or of overdue containments.</source>
      <translation>আজ প্রতিটি ওয়ার্ড ও গ্রিডের প্রতিটি ঘরের সংখ্যা কত?
প্রতিটি ভবন একবার গণ্য হয়, তার বিন্দু অনুযায়ী, তাই ওয়ার্ডের যোগফল শহরের সমান। স্তরগুলো চাওয়ার সময় গণনা হয়, তাই পুরোনো হতে পারে না; পৌর মানচিত্রে দেখানো পরিমাপ সেই সঙ্গে নতুন করে রাখা হয়। ভাগ করার কিছু না থাকলে অংশ খালি থাকে, 0 নয়।
উদাহরণ: সব পরিমাপসহ ওয়ার্ড স্তর, ঘনত্ব বা সময় পার হওয়া কনটেইনমেন্টের মানচিত্রের জন্য।</translation>
    </message>
    <message>
      <source>What becomes of the excreta</source>
      <translation>মলমূত্রের কী হয়</translation>
    </message>
    <message>
      <source>What becomes of the excreta of each ward, and how much of it is managed safely?
The people of every building are followed along the chain – containment, emptying, transport, treatment – as in the flow diagram of the yearly report. Sludge is emptied where the containment was emptied within the cycle of years up to the last day. Delivered is what is on record at a plant, at most what was emptied (the evidence of the discharge screening), ward by ward; a ward without recorded volumes takes the share of the city. Treated is the share of the tests of the year that met the standards. Contained sludge that is not emptied is safe unless the containment is a risk to a well (pits and wells); where no well is known, the setting of the yearly report decides. The yearly report itself counts by its settings alone: there, one share of delivery and one risk hold for the city.
The shares of a ward sum to 100 % of the people whose system is known; the others are counted beside it. A building belongs to the ward in which its point lies.
Example: the wards in order of what is managed unsafely – where does the next plan begin?</source>
      <translation>প্রতিটি ওয়ার্ডের মলমূত্রের কী হয়, আর কতটা নিরাপদে ব্যবস্থাপিত হয়?
প্রতিটি ভবনের মানুষকে শৃঙ্খল ধরে – ধারণ, খালিকরণ, পরিবহন, পরিশোধন – অনুসরণ করা হয়, বার্ষিক প্রতিবেদনের প্রবাহচিত্রের মতো। শেষ দিন পর্যন্ত চক্রের বছরগুলোর মধ্যে কনটেইনমেন্ট খালি করা হলে পয়োবর্জ্য খালি করা বলে গণ্য। পৌঁছানো মানে শোধনাগারে যা রেকর্ডে আছে, সর্বোচ্চ যতটা খালি করা হয়েছে (নির্গমন বাছাইয়ের প্রমাণ), ওয়ার্ডে ওয়ার্ডে; পরিমাণ লেখা নেই এমন ওয়ার্ড শহরের অংশ নেয়। পরিশোধিত হলো বছরের মান পূরণ করা পরীক্ষার অংশ। ধারণকৃত কিন্তু খালি না করা পয়োবর্জ্য নিরাপদ, যদি কনটেইনমেন্ট কোনো কূপের ঝুঁকি না হয় (পিট ও কূপ); কূপ জানা না থাকলে বার্ষিক প্রতিবেদনের সেটিং ঠিক করে। বার্ষিক প্রতিবেদন শুধু তার সেটিং দিয়ে গণনা করে: সেখানে পুরো শহরে পৌঁছানোর একটি অংশ ও একটি ঝুঁকি খাটে।
ব্যবস্থা জানা আছে এমন মানুষের মধ্যে ওয়ার্ডের অংশগুলোর যোগফল 100 %; অন্যরা পাশে গণ্য হন। ভবন সেই ওয়ার্ডের যেখানে তার বিন্দু পড়ে।
উদাহরণ: অনিরাপদ ব্যবস্থাপনার ক্রমে ওয়ার্ড – পরের পরিকল্পনা কোথায় শুরু হবে?</translation>
    </message>
    <message>
      <source>What becomes of the excreta.</source>
      <translation>মলমূত্রের কী হয়।</translation>
    </message>
    <message>
      <source>What belongs to what</source>
      <translation>কোনটি কার অন্তর্গত</translation>
    </message>
    <message>
      <source>What breaks the rule.</source>
      <translation>যা নিয়ম ভাঙে।</translation>
    </message>
    <message>
      <source>What changed is not among the columns of this list; the history shows it.</source>
      <translation>যা বদলেছে তা এই তালিকার কলামে নেই; ইতিহাসে তা দেখা যায়।</translation>
    </message>
    <message>
      <source>What each site would change</source>
      <translation>প্রতিটি স্থান যা বদলাবে</translation>
    </message>
    <message>
      <source>What else differs between the quarters</source>
      <translation>চতুর্থাংশগুলোর মধ্যে আর যা আলাদা</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>কী ঘটেছে</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>যদি এমন হয়</translation>
    </message>
    <message>
      <source>What if: {}</source>
      <translation>যদি এমন হয়: {}</translation>
    </message>
    <message>
      <source>What is celebrated.</source>
      <translation>কী পালিত হয়।</translation>
    </message>
    <message>
      <source>What is different between two runs of the same planning analysis: before and after, with a new plant and without, with other assumptions?
Planning analyses keep their runs (option “Keep this run”): parameters, key figures and rows. Rows of the two are joined by their key, such as the ward or the containment, and every column is compared: the difference is the second less the first, the share is of the first. What is in one of them only is told as such. Text columns appear where they changed. The map shows one column; without a choice, the number that differs in most objects. The runs that you may see are listed in the panel Analyses, tab Kept runs; without numbers, the newest run is compared with the one before of the same analysis.
Example: the service area of the plants, kept with and without a candidate – which wards come nearer, and by how much?</source>
      <translation>একই পরিকল্পনা বিশ্লেষণের দুই চালনায় কী আলাদা: আগে ও পরে, নতুন শোধনাগারসহ ও ছাড়া, অন্য অনুমানে?
পরিকল্পনা বিশ্লেষণ তাদের চালনা রাখে (বিকল্প “এই চালনা রাখুন”): প্যারামিটার, মূল সংখ্যা ও সারি। দুটির সারি কী দিয়ে মেলানো হয়, যেমন ওয়ার্ড বা কনটেইনমেন্ট, এবং প্রতিটি কলাম তুলনা হয়: পার্থক্য হলো দ্বিতীয় বিয়োগ প্রথম, অংশ প্রথমটির। যা শুধু একটিতে আছে তা জানানো হয়। লেখার কলাম বদলালে দেখানো হয়। মানচিত্রে একটি কলাম থাকে; বাছাই না করলে যে সংখ্যা সবচেয়ে বেশি বস্তুতে আলাদা। আপনি যেসব চালনা দেখতে পারেন সেগুলো বিশ্লেষণ প্যানেলের “রাখা চালনা” ট্যাবে আছে; নম্বর না দিলে সবচেয়ে নতুন চালনা একই বিশ্লেষণের আগেরটির সঙ্গে তুলনা হয়।
উদাহরণ: শোধনাগারের সেবা এলাকা, প্রার্থী স্থানসহ ও ছাড়া – কোন ওয়ার্ড কাছে আসে, আর কতটা?</translation>
    </message>
    <message>
      <source>What is divided by what, in words.</source>
      <translation>কী দিয়ে কী ভাগ করা হয়, কথায়।</translation>
    </message>
    <message>
      <source>What is flagged</source>
      <translation>যাতে সতর্কচিহ্ন</translation>
    </message>
    <message>
      <source>What is known may be filled in; it comes up in the building form when the office approves the survey.</source>
      <translation>যা জানা আছে তা পূরণ করা যায়; কার্যালয় জরিপ অনুমোদন করলে তা ভবনের ফর্মে আসে।</translation>
    </message>
    <message>
      <source>What is missing in the settings</source>
      <translation>সেটিংয়ে যা নেই</translation>
    </message>
    <message>
      <source>What is sent</source>
      <translation>যা পাঠানো হয়</translation>
    </message>
    <message>
      <source>What is to be reached in this year</source>
      <translation>এ বছরে যা অর্জন করতে হবে</translation>
    </message>
    <message>
      <source>What is typed as denominator.</source>
      <translation>হর হিসেবে যা লেখা হয়।</translation>
    </message>
    <message>
      <source>What is typed as numerator.</source>
      <translation>লব হিসেবে যা লেখা হয়।</translation>
    </message>
    <message>
      <source>What it goes by</source>
      <translation>কিসের ভিত্তিতে</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>এটি কী</translation>
    </message>
    <message>
      <source>What it is for.</source>
      <translation>এটি কীসের জন্য।</translation>
    </message>
    <message>
      <source>What kind of plant it is.</source>
      <translation>এটি কী ধরনের শোধনাগার।</translation>
    </message>
    <message>
      <source>What may be wrong with the number, and the nearest building.</source>
      <translation>নম্বরে কী ভুল থাকতে পারে, আর নিকটতম ভবন।</translation>
    </message>
    <message>
      <source>What pays</source>
      <translation>যা লাভজনক</translation>
    </message>
    <message>
      <source>What pays, class</source>
      <translation>যা লাভজনক, শ্রেণি</translation>
    </message>
    <message>
      <source>What stands in each ward, and in the whole city?
Each building counts once, in the ward that its point lies in (on a common border in the ward with the lower number), so the wards add up to the city. Without a choice all wards are summarised. Buildings taken over without a footprint are told by the ward of their record.
Example: all wards – the table and the map for the yearly plan.</source>
      <translation>প্রতিটি ওয়ার্ডে এবং পুরো শহরে কী আছে?
প্রতিটি ভবন একবার গণ্য হয়, তার বিন্দু যে ওয়ার্ডে পড়ে সেখানে (যৌথ সীমানায় হলে ছোট নম্বরের ওয়ার্ডে), তাই ওয়ার্ডের যোগফল শহরের সমান। বাছাই না করলে সব ওয়ার্ডের সারসংক্ষেপ হয়। ফুটপ্রিন্ট ছাড়া নেওয়া ভবন তার রেকর্ডের ওয়ার্ডে জানানো হয়।
উদাহরণ: সব ওয়ার্ড – বার্ষিক পরিকল্পনার সারণি ও মানচিত্র।</translation>
    </message>
    <message>
      <source>What stands in this area: buildings by structure and sanitation, people, containments, service, payments, roads and networks?
Buildings that touch the area (or its surroundings, when a distance is given) count, unless another rule is chosen. With several areas a building of two areas counts in each, and once in “all areas”. Lengths and land are cut by the area.
Example: draw the planned settlement on the map, distance 0, and keep the workbook.</source>
      <translation>এই এলাকায় কী আছে: কাঠামো ও স্যানিটেশন অনুযায়ী ভবন, মানুষ, কনটেইনমেন্ট, সেবা, পরিশোধ, সড়ক ও নেটওয়ার্ক?
অন্য নিয়ম বাছাই না করলে এলাকা (দূরত্ব দিলে তার আশপাশ) ছোঁয়া ভবন গণ্য হয়। একাধিক এলাকা হলে দুই এলাকার ভবন প্রতিটিতে গণ্য হয়, আর “সব এলাকায়” একবার। দৈর্ঘ্য ও ভূমি এলাকার সীমায় কাটা হয়।
উদাহরণ: পরিকল্পিত বসতি মানচিত্রে আঁকুন, দূরত্ব 0, আর ওয়ার্কবুক রাখুন।</translation>
    </message>
    <message>
      <source>What stands nearby.</source>
      <translation>কাছাকাছি যা আছে।</translation>
    </message>
    <message>
      <source>What stands within a distance of these rivers and ponds?
Buildings count whose footprint touches the water body or lies within the distance of its edge (the limit is inside, measured once). Several water bodies may be chosen; a building near two counts in each, and once in all.
Example: the river, 50 m – people, containments and overdue emptyings along it.</source>
      <translation>এই নদী ও পুকুর থেকে একটি দূরত্বের মধ্যে কী আছে?
যেসব ভবনের ফুটপ্রিন্ট জলাশয় ছোঁয় বা তার কিনারার দূরত্বের মধ্যে পড়ে সেগুলো গণ্য হয় (সীমাটিও ভেতরে, একবার মাপা)। একাধিক জলাশয় বাছাই করা যায়; দুটির কাছের ভবন প্রতিটিতে গণ্য হয়, আর মোটে একবার।
উদাহরণ: নদী, 50 m – এর ধারের মানুষ, কনটেইনমেন্ট ও সময় পার হওয়া খালিকরণ।</translation>
    </message>
    <message>
      <source>What stands within a distance of these roads?
Buildings count whose footprint lies within the distance of the road's line (the limit is inside). With distance 0 only buildings that touch the line count.
Example: road R0123, 50 m – who is affected when it is dug up?</source>
      <translation>এই সড়কগুলো থেকে একটি দূরত্বের মধ্যে কী আছে?
যেসব ভবনের ফুটপ্রিন্ট সড়করেখার দূরত্বের মধ্যে পড়ে সেগুলো গণ্য হয় (সীমাটিও ভেতরে)। দূরত্ব 0 হলে শুধু রেখা ছোঁয়া ভবন গণ্য হয়।
উদাহরণ: সড়ক R0123, 50 m – এটি খোঁড়া হলে কারা ক্ষতিগ্রস্ত হবেন?</translation>
    </message>
    <message>
      <source>What stands within a distance of this point?
Buildings count whose footprint lies within the distance of the point (the limit is inside); every building counts, whatever its sanitation. A feature of several points is one area around all of them. Table, drawing and workbook follow one rule.
Example: the site of a planned public toilet, 250 m.</source>
      <translation>এই বিন্দু থেকে একটি দূরত্বের মধ্যে কী আছে?
যেসব ভবনের ফুটপ্রিন্ট বিন্দুর দূরত্বের মধ্যে পড়ে সেগুলো গণ্য হয় (সীমাটিও ভেতরে); স্যানিটেশন যা-ই হোক প্রতিটি ভবন গণ্য। কয়েক বিন্দুর ফিচার হলে সবগুলোর চারপাশ মিলে একটি এলাকা। সারণি, অঙ্কন ও ওয়ার্কবুক একই নিয়মে চলে।
উদাহরণ: পরিকল্পিত গণশৌচাগারের স্থান, 250 m।</translation>
    </message>
    <message>
      <source>What the building is made of.</source>
      <translation>ভবনটি কী দিয়ে তৈরি।</translation>
    </message>
    <message>
      <source>What the building is used for.</source>
      <translation>ভবনটি কী কাজে ব্যবহৃত।</translation>
    </message>
    <message>
      <source>What the colours of the layer show</source>
      <translation>স্তরের রঙগুলো যা বোঝায়</translation>
    </message>
    <message>
      <source>What the customer said.</source>
      <translation>গ্রাহক যা বলেছেন।</translation>
    </message>
    <message>
      <source>What the dashboard showed afterwards.</source>
      <translation>পরে ড্যাশবোর্ড যা দেখিয়েছে।</translation>
    </message>
    <message>
      <source>What the dashboard showed of the municipality before the last posting.</source>
      <translation>শেষবার পাঠানোর আগে ড্যাশবোর্ডে পৌরসভার যা দেখা যেত।</translation>
    </message>
    <message>
      <source>What the desk does.</source>
      <translation>ডেস্ক যা করে।</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>মানচিত্র যা দেখায়</translation>
    </message>
    <message>
      <source>What the planner called it; without a name the oldest make room.</source>
      <translation>পরিকল্পনাকারীর দেওয়া নাম; নাম না থাকলে সবচেয়ে পুরোনোটি জায়গা ছেড়ে দেয়।</translation>
    </message>
    <message>
      <source>What the records lack</source>
      <translation>রেকর্ডে যা নেই</translation>
    </message>
    <message>
      <source>What the road is paved with.</source>
      <translation>সড়কটি কী দিয়ে বাঁধানো।</translation>
    </message>
    <message>
      <source>What the role may do, as the database has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the role may do, in short.</source>
      <translation>ভূমিকাটি কী করতে পারে, সংক্ষেপে।</translation>
    </message>
    <message>
      <source>What the setting holds now; of a picture its kind and size.</source>
      <translation>সেটিংয়ে এখন যা আছে; চিত্র হলে তার ধরন ও আকার।</translation>
    </message>
    <message>
      <source>What the setting is for and what follows from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the verdict rests on</source>
      <translation>রায়ের ভিত্তি</translation>
    </message>
    <message>
      <source>What they are like</source>
      <translation>এগুলো কেমন</translation>
    </message>
    <message>
      <source>What to correct</source>
      <translation>কী সংশোধন করতে হবে</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>কী করতে হবে</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>কী অপেক্ষায়</translation>
    </message>
    <message>
      <source>What waits first, the nearest day first.</source>
      <translation>যা অপেক্ষায় তা আগে, নিকটতম দিন আগে।</translation>
    </message>
    <message>
      <source>What was filled in, by field name.</source>
      <translation>যা পূরণ করা হয়েছে, ঘরের নাম অনুযায়ী।</translation>
    </message>
    <message>
      <source>What was given differently</source>
      <translation>যা ভিন্নভাবে দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>What was measured, with its unit.</source>
      <translation>কী মাপা হয়েছে, এককসহ।</translation>
    </message>
    <message>
      <source>What was past its time is removed; the history says that it was there.</source>
      <translation>যার সময় পেরিয়ে গেছে তা সরানো হয়; সেটি যে ছিল তা ইতিহাসে থাকে।</translation>
    </message>
    <message>
      <source>What was received</source>
      <translation>যা গৃহীত হয়েছে</translation>
    </message>
    <message>
      <source>What was sent.</source>
      <translation>যা পাঠানো হয়েছে।</translation>
    </message>
    <message>
      <source>What you typed is not saved. Close the form all the same?</source>
      <translation>আপনি যা লিখেছেন তা সংরক্ষিত হয়নি। তবু ফর্মটি বন্ধ করবেন?</translation>
    </message>
    <message>
      <source>When</source>
      <translation>কখন</translation>
    </message>
    <message>
      <source>When and who</source>
      <translation>কখন ও কে</translation>
    </message>
    <message>
      <source>When it arrived.</source>
      <translation>কখন পৌঁছেছে।</translation>
    </message>
    <message>
      <source>When it is tried again by itself; empty when a person has to act.</source>
      <translation>কখন নিজে থেকে আবার চেষ্টা হবে; কোনো ব্যক্তিকে কাজ করতে হলে খালি।</translation>
    </message>
    <message>
      <source>When it was built, not in the future.</source>
      <translation>কখন নির্মিত, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>When it was built; 1 January where only the year is known.</source>
      <translation>কখন নির্মিত; শুধু বছর জানা থাকলে 1 জানুয়ারি।</translation>
    </message>
    <message>
      <source>When it was confirmed or declined.</source>
      <translation>কখন নিশ্চিত বা না মানা হয়েছে।</translation>
    </message>
    <message>
      <source>When it was made.</source>
      <translation>কখন তৈরি হয়েছে।</translation>
    </message>
    <message>
      <source>When it was run: the data are those of this moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was surveyed, not in the future.</source>
      <translation>কখন জরিপ করা হয়েছে, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>When it was taken back.</source>
      <translation>কখন ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>When it was taken in, by the clock of the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was taken in.</source>
      <translation>কখন গ্রহণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>When plants take what they can; the mean haul is that of what finds room:</source>
      <translation>শোধনাগারগুলো যতটা পারে নিলে; গড় পরিবহন হলো যতটার জায়গা হয় তার:</translation>
    </message>
    <message>
      <source>When rows of it were last taken in.</source>
      <translation>এর সারি সর্বশেষ কখন গ্রহণ করা হয়েছে।</translation>
    </message>
    <message>
      <source>When saving</source>
      <translation>সংরক্ষণের সময়</translation>
    </message>
    <message>
      <source>When the building was surveyed.</source>
      <translation>ভবনটি কখন জরিপ করা হয়েছে।</translation>
    </message>
    <message>
      <source>When the delivery was taken back.</source>
      <translation>চালানটি কখন ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>When the figure was computed.</source>
      <translation>সংখ্যাটি কখন গণনা করা হয়েছে।</translation>
    </message>
    <message>
      <source>When the figures were frozen.</source>
      <translation>সংখ্যাগুলো কখন স্থির করা হয়েছে।</translation>
    </message>
    <message>
      <source>When the file was read.</source>
      <translation>ফাইলটি কখন পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>When the information was collected, not in the future.</source>
      <translation>তথ্য সংগ্রহের সময়, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>When the network was built.</source>
      <translation>নেটওয়ার্ক কখন তৈরি হয়েছে।</translation>
    </message>
    <message>
      <source>When the next emptying is due.</source>
      <translation>পরের খালিকরণ কখন করণীয়।</translation>
    </message>
    <message>
      <source>When the password was last set through IMIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the result was computed.</source>
      <translation>ফলটি কখন গণনা করা হয়েছে।</translation>
    </message>
    <message>
      <source>When the row came in.</source>
      <translation>সারিটি কখন এসেছে।</translation>
    </message>
    <message>
      <source>When the row was last changed.</source>
      <translation>সারিটি শেষ কখন বদলেছে।</translation>
    </message>
    <message>
      <source>When the row was made, by the clock of the device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the row was made.</source>
      <translation>সারিটি কখন তৈরি হয়েছে।</translation>
    </message>
    <message>
      <source>When the value was replaced.</source>
      <translation>মান কখন বদলানো হয়েছে।</translation>
    </message>
    <message>
      <source>When the value was set; empty for the start value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the work may begin: 118 08:00-10:00; C000012 14:00-. Applications by number, containments by ID.</source>
      <translation>কাজ কখন শুরু হতে পারে: 118 08:00-10:00; C000012 14:00-। আবেদন নম্বর দিয়ে, কনটেইনমেন্ট ID দিয়ে।</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>কোথায়</translation>
    </message>
    <message>
      <source>Where a plant may stand (ha)</source>
      <translation>যেখানে শোধনাগার হতে পারে (ha)</translation>
    </message>
    <message>
      <source>Where a station pays</source>
      <translation>স্টেশন যেখানে লাভজনক</translation>
    </message>
    <message>
      <source>Where an earlier system showed it.</source>
      <translation>আগের কোনো ব্যবস্থা যেখানে দেখিয়েছিল।</translation>
    </message>
    <message>
      <source>Where are containments emptied, where never, by whom, and for whom?
Emptyings of the last months, brought to a year, per 1,000 containments in use and per 10,000 people of each grid cell or ward. Containments and emptyings count where the containment lies, people where their building's point lies; on a common border the smaller number. Unserved is an area with at least so many containments and no emptying on record in the longer period; areas with fewer are not judged. The others are shaded by quarters of the emptyings per containment.
Providers: share of the emptyings and of the volume (market); catchment, the distance from the office within which the given share of the jobs lies – from the middle of the jobs where no office is on the map – with a line around these jobs as a picture; mean haul, the way from the containment to the plant that received the sludge, else the one named: by road, off the network or without one a straight line made longer by the detour. Low-income are households in a low-income community or marked so; a containment is theirs when one of them uses it. Assumptions marked ° are to be replaced by local values.
Example: cells of the grid, 12 months – which parts of the city has no vehicle reached in three years?</source>
      <translation>কনটেইনমেন্ট কোথায় খালি করা হয়, কোথায় কখনও নয়, কে করে, আর কার জন্য?
গত মাসগুলোর খালিকরণ, বছরে রূপান্তরিত, প্রতিটি ঘর বা ওয়ার্ডের ব্যবহৃত প্রতি 1,000 কনটেইনমেন্টে ও প্রতি 10,000 মানুষে। কনটেইনমেন্ট ও খালিকরণ গণ্য হয় কনটেইনমেন্টের স্থানে, মানুষ তাঁদের ভবনের বিন্দুতে; যৌথ সীমানায় ছোট নম্বরে। সেবাবঞ্চিত হলো অন্তত এতগুলো কনটেইনমেন্টের এলাকা যেখানে দীর্ঘতর সময়ে রেকর্ডে খালিকরণ নেই; কম থাকলে বিচার হয় না। বাকিগুলো কনটেইনমেন্টপ্রতি খালিকরণের চতুর্থাংশ অনুযায়ী রং করা।
সেবাদানকারী: খালিকরণ ও পরিমাণের অংশ (বাজার); সেবা এলাকা, কার্যালয় থেকে যে দূরত্বের মধ্যে কাজের দেওয়া অংশ পড়ে – কার্যালয় মানচিত্রে না থাকলে কাজগুলোর মাঝখান থেকে – কাজগুলো ঘিরে একটি রেখাসহ; গড় পরিবহন, কনটেইনমেন্ট থেকে যে শোধনাগার পয়োবর্জ্য পেয়েছে, না হলে উল্লেখ করাটি পর্যন্ত পথ: সড়কে, নেটওয়ার্কের বাইরে বা তা না থাকলে ঘুরপথের হিসাবে লম্বা করা সোজা রেখা। নিম্ন আয় মানে নিম্ন আয়ের বসতির বা তেমন চিহ্নিত খানা; তাদের কেউ ব্যবহার করলে কনটেইনমেন্ট তাদের। ° চিহ্নিত অনুমানগুলো স্থানীয় মান দিয়ে বদলাতে হবে।
উদাহরণ: গ্রিডের ঘর, 12 মাস – তিন বছরে শহরের কোন অংশে কোনো যান পৌঁছায়নি?</translation>
    </message>
    <message>
      <source>Where are people dense and streets steep enough for simplified sewers, and what would these look like?
The city is parted into squares. Class A: at least so many people a hectare, streets with a slope from the least gradient to 10 %, and a sewer or plant for sewage below within the distance. Class B: dense enough, but flat, steep, or without an outlet below. Class C: fewer people, who stay on site. Class D: an obstacle is given there, or no street has heights.
Sketch: squares of class A and B that touch form a cluster; from so many people on, sewers are led along its streets to its outlet, the lowest street end of each connected part: the tree of least cost, in which a metre costs more the more it climbs. Houses that are on no sewer belong to the nearest street of their square or its neighbours. Peak flow: people x litres x share returned x peak factor, at least 1.5 l/s. Gradient: at least what keeps the pipe clean (tractive tension 1 Pa). Depth: from the cover at the head, deeper where the ground is flatter than the pipe; deeper than the limit is marked. Diameter: the smallest of 100, 150 and 200 mm that is at most eight tenths full. It is a screening, not a design. Assumptions marked ° are to be replaced by local values.
Example: heights of the city – which clusters of class A have the fewest metres of sewer for each connection?</source>
      <translation>কোথায় মানুষ যথেষ্ট ঘন আর রাস্তা যথেষ্ট ঢালু যে সরলীকৃত পয়োনালি করা যায়, আর তা কেমন হবে?
শহরটি বর্গে ভাগ করা হয়। শ্রেণি A: প্রতি হেক্টরে অন্তত এত মানুষ, ন্যূনতম ঢাল থেকে 10 % ঢালের রাস্তা, এবং দূরত্বের মধ্যে নিচে পয়োনালি বা পয়ঃশোধনাগার। শ্রেণি B: যথেষ্ট ঘন, কিন্তু সমতল, খাড়া, বা নিচে নির্গমমুখ নেই। শ্রেণি C: কম মানুষ, যাঁরা স্থানীয় ব্যবস্থায় থাকেন। শ্রেণি D: সেখানে বাধা দেওয়া আছে, অথবা কোনো রাস্তার উচ্চতা নেই।
খসড়া: পরস্পর ছোঁয়া A ও B শ্রেণির বর্গ একটি গুচ্ছ; এত মানুষ থেকে এর রাস্তা ধরে নির্গমমুখ পর্যন্ত পয়োনালি নেওয়া হয়, যা প্রতিটি সংযুক্ত অংশের সবচেয়ে নিচু রাস্তার প্রান্ত: সবচেয়ে কম খরচের বৃক্ষ, যাতে যত ওপরে ওঠে মিটারের খরচ তত বেশি। পয়োনালিতে নেই এমন বাড়ি নিজের বা পাশের বর্গের নিকটতম রাস্তার। সর্বোচ্চ প্রবাহ: মানুষ x লিটার x ফেরত অংশ x শীর্ষ গুণক, অন্তত 1.5 l/s। ঢাল: অন্তত যা পাইপ পরিষ্কার রাখে (টানবল 1 Pa)। গভীরতা: শুরুর আচ্ছাদন থেকে, ভূমি পাইপের চেয়ে সমতল হলে আরও গভীর; সীমার চেয়ে গভীর হলে চিহ্নিত। ব্যাস: 100, 150 ও 200 mm-এর মধ্যে সবচেয়ে ছোটটি যা সর্বোচ্চ দশ ভাগের আট ভাগ ভরে। এটি প্রাথমিক বাছাই, নকশা নয়। ° চিহ্নিত অনুমানগুলো স্থানীয় মান দিয়ে বদলাতে হবে।
উদাহরণ: শহরের উচ্চতা – A শ্রেণির কোন গুচ্ছে প্রতি সংযোগে পয়োনালির মিটার সবচেয়ে কম?</translation>
    </message>
    <message>
      <source>Where are the buildings of these structure types?
Buildings without a recorded structure are a class of their own and are never lost. The municipal map's building layer can be filtered to the same types at once; “Clear filter” of the analysis panel gives back the filter it had.
Example: CGI sheet and wooden houses before the storm season.</source>
      <translation>এই ধরনের কাঠামোর ভবন কোথায়?
কাঠামো লেখা নেই এমন ভবন নিজেই একটি শ্রেণি, কখনও বাদ পড়ে না। পৌর মানচিত্রের ভবন স্তর একই সঙ্গে এই ধরনগুলোতে ছেঁকে নেওয়া যায়; বিশ্লেষণ প্যানেলের “ছাঁকনি মুছুন” আগের ছাঁকনি ফিরিয়ে দেয়।
উদাহরণ: ঝড়ের মৌসুমের আগে টিন ও কাঠের ঘর।</translation>
    </message>
    <message>
      <source>Where do cases of waterborne disease cluster in space and time, is that more than chance, and does unsafe sanitation lie there?
Cases come from the recorded outbreak areas, spread over the buildings in each by their people, or from a layer of case points. People are those of the buildings as recorded now.
Space and time: a cluster grows where enough cases lie within some metres and days of each other. Hot cells: Getis-Ord Gi* of the rate by square cell with its eight neighbours, against random arrangements; a cell is hot when the share of false finds (Benjamini-Hochberg) stays within the limit. Scan: the circle that holds most more cases than its people let expect, against random cases, then further circles that do not overlap it.
Sanitation: the share of buildings around a cell that lead straight to drain, water body or ground, whose containment has such an outlet, or whose containment is overdue. The quarter of the cells with most is set against that with least: relative risk with 95 % interval. Drinking water and low income are listed beside it, for they may be the true reason. The local Moran shows where a high rate meets unsafe surroundings.
The same seed gives the same result, in whatever order the records come. The cases of one outbreak area lie together because they were recorded together: look at the number of records of a cluster.
Example: cholera and diarrhoea of the last two years – which containments are to be emptied or rebuilt first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do its people go instead?</source>
      <translation>এর মানুষেরা এর বদলে কোথায় যান?</translation>
    </message>
    <message>
      <source>Where does this sewer or drain lead, what does it carry, and whose sewage reaches no plant?
Ends of lines that lie within the gap of each other meet; a line is cut where another one ends at it; lines that only cross pass each other. Water flows in the order of drawing, or downhill between the ends of each line by a raster of heights (where the fall is less than the limit or not known, as drawn). From chosen lines, or the lines of chosen buildings, the trace goes downstream or upstream, breadth first. With nothing chosen the whole network is screened.
A plant is joined to the ends of lines within its distance, else to the nearest node at which something arrives; water stops there. Plants for faecal sludge count only where a line names them. A line reaches a plant when all its water ends at plants that operate, in part when some does. Load: people of the buildings on the line and on all lines upstream, times litres and share that becomes wastewater; a line that divides gives all to both branches.
Mismatches: the plant on record is not the one that is reached. Orphans: lines that reach no operating plant. Outfalls: where water ends, with the water body near. Buildings: whose sewage reaches no plant by the drawing, beside what the record says, which the indicators use. Where drawings stop short of the plant, the plant on record of the last line can be believed instead.
Example: nothing chosen – every sewer that ends without treatment, the largest load first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where has emptying been requested, and how far has each request come?
One point an application: at its containment, else at the only containment of its building, else in the building. Requests without any place stay in the table and are counted.
Both days of the period count. Days open run until the emptying, or until the day of the question.
Example: all emergencies of last month that nobody has served yet – stage “Applied”, emergencies only.</source>
      <translation>কোথায় খালিকরণ চাওয়া হয়েছে, আর প্রতিটি অনুরোধ কতদূর এগিয়েছে?
প্রতি আবেদনে একটি বিন্দু: তার কনটেইনমেন্টে, না হলে তার ভবনের একমাত্র কনটেইনমেন্টে, না হলে ভবনে। স্থানহীন অনুরোধ সারণিতে থাকে ও গণ্য হয়।
সময়ের দুই প্রান্তের দিনই গণ্য। খোলা থাকার দিন খালিকরণ পর্যন্ত, অথবা প্রশ্নের দিন পর্যন্ত চলে।
উদাহরণ: গত মাসের যেসব জরুরি আবেদনে এখনও কেউ সেবা দেয়নি – ধাপ “আবেদন করা”, শুধু জরুরি।</translation>
    </message>
    <message>
      <source>Where it is.</source>
      <translation>এটি কোথায়।</translation>
    </message>
    <message>
      <source>Where it is. The wheel zooms, dragging moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it leads</source>
      <translation>এটি কোথায় যায়</translation>
    </message>
    <message>
      <source>Where its tables live.</source>
      <translation>এর সারণি যেখানে থাকে।</translation>
    </message>
    <message>
      <source>Where may a treatment plant stand, where would it stand best, and how firmly does that hold when the weights change?
The search area – given, else the chosen wards, else the city – is cut into squares. A square is out when it is built up, too near a dwelling, water body or well, too steep, flooded, of a land use that is not allowed, off the land given, or without a wide road near; every reason is kept. What is left is judged from 0 to 1 by each criterion, linear between the limit and the best value, and the score is the weighted sum. Weights are given directly or follow from a matrix of pairs (principal eigenvector); a matrix whose consistency ratio exceeds 0.10 is refused. What is not recorded is left out, the other weights grow in proportion, and the page says so.
Haul is the mean way of a m³ of all sludge of the demand forecast (with its own defaults), summed in squares at their centres of gravity, over roads wide enough, to the nearest road point and straight to the square; the shortest and the longest of the area are 1 and 0. Distances are between the middles of squares, and a shape counts with each square that it touches: so they are rather too short, by up to one square. Sites are squares of the best tenth that hang together, corners included, and are large enough; ranked by mean score, then area. Firmness is the share of draws, each weight drawn evenly within its spread, in which a site is among the best five; the sites themselves stay the same. Limits are often set by law: those marked ° are to be replaced by local values. It is a screening: ground, groundwater and ownership are looked at on the spot.
Example: with heights and a layer of public land – which three sites stay among the best whatever the weights?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where on the chain the flow ends: containment, emptying, transport, treatment or end_use (safe all the way).</source>
      <translation>শৃঙ্খলের কোথায় প্রবাহ শেষ: containment, emptying, transport, treatment বা end_use (পুরো পথ নিরাপদ)।</translation>
    </message>
    <message>
      <source>Where sanitation is least safe against where it is safest</source>
      <translation>যেখানে স্যানিটেশন সবচেয়ে কম নিরাপদ, যেখানে সবচেয়ে নিরাপদ তার তুলনায়</translation>
    </message>
    <message>
      <source>Where the answer comes from; yes and partly need one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the building's drinking water mainly comes from.</source>
      <translation>ভবনের খাবার পানি প্রধানত কোথা থেকে আসে।</translation>
    </message>
    <message>
      <source>Where the building's toilet leads to.</source>
      <translation>ভবনের টয়লেট যেখানে নিষ্কাশন করে।</translation>
    </message>
    <message>
      <source>Where the device was, degrees; empty without a position.</source>
      <translation>ডিভাইসটি কোথায় ছিল, ডিগ্রিতে; অবস্থান না থাকলে খালি।</translation>
    </message>
    <message>
      <source>Where the drawing ends, believe the plant on record of the last line</source>
      <translation>অঙ্কন যেখানে শেষ, সেখানে শেষ রেখার রেকর্ডে থাকা শোধনাগার মেনে নিন</translation>
    </message>
    <message>
      <source>Where the excreta go</source>
      <translation>মলমূত্র কোথায় যায়</translation>
    </message>
    <message>
      <source>Where the excreta go, by community and ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the excreta go, by single low-income community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the figure or answer comes from; a yes needs one.</source>
      <translation>সংখ্যা বা উত্তর কোথা থেকে এসেছে; হ্যাঁ হলে উৎস লাগে।</translation>
    </message>
    <message>
      <source>Where the file is, when it is not stored here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the number of people with a private toilet is not recorded, all people of a house with a toilet are taken to have one.</source>
      <translation>যেখানে নিজস্ব টয়লেটধারী মানুষের সংখ্যা লেখা নেই, সেখানে টয়লেটসহ বাড়ির সব মানুষের তা আছে ধরা হয়।</translation>
    </message>
    <message>
      <source>Where the outflow goes.</source>
      <translation>নির্গত তরল কোথায় যায়।</translation>
    </message>
    <message>
      <source>Where the place is.</source>
      <translation>স্থানটি কোথায়।</translation>
    </message>
    <message>
      <source>Where the plant is.</source>
      <translation>শোধনাগারটি কোথায়।</translation>
    </message>
    <message>
      <source>Where the problem is.</source>
      <translation>সমস্যাটি কোথায়।</translation>
    </message>
    <message>
      <source>Where the record lies; empty when it is not on the map.</source>
      <translation>রেকর্ডটি কোথায় অবস্থিত; মানচিত্রে না থাকলে খালি।</translation>
    </message>
    <message>
      <source>Where the sample was taken.</source>
      <translation>নমুনা কোথায় নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Where the sample was taken. Its ward follows from the point.</source>
      <translation>নমুনা কোথায় নেওয়া হয়েছে। বিন্দু থেকে এর ওয়ার্ড জানা যায়।</translation>
    </message>
    <message>
      <source>Where the toilet leads, or where people without a toilet go.</source>
      <translation>টয়লেটের বর্জ্য কোথায় যায়, অথবা টয়লেটহীন মানুষ কোথায় যান।</translation>
    </message>
    <message>
      <source>Where to make the folder of the package</source>
      <translation>প্যাকেজের ফোল্ডার কোথায় তৈরি হবে</translation>
    </message>
    <message>
      <source>Where would transfer stations pay, at which small vehicles hand their sludge over to tankers, and how many of them?
Demand is the sludge a year of the demand forecast, of those containments from which the nearest road for tankers that leads to a plant is farther than the hose, or of all; it is gathered in square cells, and the containment nearest to a cell's centre of gravity stands for its ways. A small vehicle drives it to the nearest plant, or to a station, from which a tanker drives on. A m³ gains by a station exactly when the straight way costs more than the way to the station, the handling and the tanker's way together. Ways are counted one way; the cost of the way back belongs into the cost of a km.
Sites are the points of a layer, else nodes of roads that are wide enough for tankers and lead to a plant, as many as asked for, spread evenly; all keep the distance from dwellings (residential or mixed use, or use not recorded), and lie within the areas allowed, where such a layer is given. Chosen is what costs least in a year: stations, small vehicles, handling, tankers, and a price for what finds no way. A cell may be shared when a station is full. The table has the least cost with no station, one, two and so on.
Example: lanes of 2 m, tankers of 4 m – what would one station save, and would a second one still pay?</source>
      <translation>ছোট যান যেখানে ট্যাংকারে পয়োবর্জ্য দেয় এমন স্থানান্তর স্টেশন কোথায় লাভজনক, আর কতগুলো?
চাহিদা হলো পূর্বাভাসের বার্ষিক পয়োবর্জ্য, যেসব কনটেইনমেন্ট থেকে শোধনাগারগামী ট্যাংকারের নিকটতম সড়ক হোস পাইপের চেয়ে দূরে সেগুলোর, অথবা সবগুলোর; বর্গ ঘরে জমা করা হয়, আর ঘরের ভারকেন্দ্রের নিকটতম কনটেইনমেন্ট তার পথের প্রতিনিধি। ছোট যান তা নিকটতম শোধনাগারে, অথবা স্টেশনে নেয়, যেখান থেকে ট্যাংকার এগোয়। স্টেশনে একটি m³-এর লাভ হয় ঠিক তখনই, যখন সোজা পথের খরচ স্টেশনের পথ, ওঠানামা ও ট্যাংকারের পথের মোট খরচের চেয়ে বেশি। পথ একমুখী গণ্য; ফেরার খরচ প্রতি km-এর খরচে ধরতে হয়।
স্থান হলো স্তরের বিন্দু, না হলে ট্যাংকারের জন্য যথেষ্ট চওড়া ও শোধনাগারগামী সড়কের সংযোগস্থল, যত চাওয়া হয় তত, সমানভাবে ছড়ানো; সবগুলো বাসস্থান (আবাসিক বা মিশ্র ব্যবহার, বা ব্যবহার লেখা নেই) থেকে দূরত্ব রাখে, এবং স্তর দিলে অনুমোদিত এলাকায় থাকে। বছরে সবচেয়ে কম খরচেরটি বাছাই হয়: স্টেশন, ছোট যান, ওঠানামা, ট্যাংকার, ও পথ না পাওয়ার মূল্য। স্টেশন ভরে গেলে ঘর ভাগ হতে পারে। সারণিতে শূন্য, একটি, দুটি ইত্যাদি স্টেশনে সর্বনিম্ন খরচ থাকে।
উদাহরণ: 2 m গলি, 4 m ট্যাংকার – একটি স্টেশন কতটা বাঁচাবে, আর দ্বিতীয়টি কি তবু লাভজনক?</translation>
    </message>
    <message>
      <source>Whether a low-income household lives in the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether a value was shown.</source>
      <translation>মান দেখানো হয়েছে কি না।</translation>
    </message>
    <message>
      <source>Whether coliform bacteria were found.</source>
      <translation>কোলিফর্ম ব্যাকটেরিয়া পাওয়া গেছে কি না।</translation>
    </message>
    <message>
      <source>Whether faecal sludge is contained: always, unless_groundwater_risk, sewer or drain (when its network leads to treatment), never (cwis.md 10.2).</source>
      <translation>পয়োবর্জ্য ধারণকৃত কি না: always, unless_groundwater_risk, sewer বা drain (যখন এর নেটওয়ার্ক পরিশোধনে যায়), never (cwis.md 10.2)।</translation>
    </message>
    <message>
      <source>Whether indicators count it as a wastewater or as a faecal sludge plant.</source>
      <translation>সূচকগুলো এটিকে বর্জ্যপানি না পয়োবর্জ্য শোধনাগার হিসেবে গণ্য করে।</translation>
    </message>
    <message>
      <source>Whether it is urgent.</source>
      <translation>জরুরি কি না।</translation>
    </message>
    <message>
      <source>Whether one-way roads were kept one way.</source>
      <translation>একমুখী সড়ক একমুখী রাখা হয়েছে কি না।</translation>
    </message>
    <message>
      <source>Whether the building has a toilet.</source>
      <translation>ভবনে টয়লেট আছে কি না।</translation>
    </message>
    <message>
      <source>Whether the containment lies under the building.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the containment was ever emptied.</source>
      <translation>কনটেইনমেন্টটি কখনো খালি করা হয়েছে কি না।</translation>
    </message>
    <message>
      <source>Whether the drain is covered.</source>
      <translation>নর্দমা ঢাকা কি না।</translation>
    </message>
    <message>
      <source>Whether the drain is lined.</source>
      <translation>নর্দমা আস্তরযুক্ত কি না।</translation>
    </message>
    <message>
      <source>Whether the emptying is urgent.</source>
      <translation>খালিকরণ জরুরি কি না।</translation>
    </message>
    <message>
      <source>Whether the limit is kept; blank: not judged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the main building has a customer number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the name of the institution is asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the officer ran it.</source>
      <translation>কর্মকর্তা চালিয়েছেন কি না।</translation>
    </message>
    <message>
      <source>Whether the outcome counts as safely managed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the outlet drain must be named.</source>
      <translation>নির্গমপথের নর্দমার নাম দিতেই হবে কি না।</translation>
    </message>
    <message>
      <source>Whether the outlet sewer must be named.</source>
      <translation>নির্গমপথের পয়োনালির নাম দিতেই হবে কি না।</translation>
    </message>
    <message>
      <source>Whether the plant works.</source>
      <translation>শোধনাগারটি চালু কি না।</translation>
    </message>
    <message>
      <source>Whether the shape must be chosen.</source>
      <translation>আকৃতি বেছে নিতেই হবে কি না।</translation>
    </message>
    <message>
      <source>Whether the type is shown on dashboards.</source>
      <translation>ধরনটি ড্যাশবোর্ডে দেখানো হয় কি না।</translation>
    </message>
    <message>
      <source>Whether the vehicle is kept to the standard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether there is a well on the plot.</source>
      <translation>জমিতে নলকূপ আছে কি না।</translation>
    </message>
    <message>
      <source>Which building was surveyed again?</source>
      <translation>কোন ভবনটি আবার জরিপ করা হয়েছে?</translation>
    </message>
    <message>
      <source>Which buildings</source>
      <translation>কোন ভবন</translation>
    </message>
    <message>
      <source>Which buildings are recorded as connected to these sewers, drains or water mains?
It goes by the code on the building's record, not by distance. The line leads from the building to the named sewer; “far” marks those that lie farther off than the limit, which hints at a wrong code.
Example: drain D0107 – who sends water into it?</source>
      <translation>রেকর্ড অনুযায়ী কোন ভবন এই পয়োনালি, নর্দমা বা পানির মূল লাইনের সঙ্গে যুক্ত?
দূরত্ব নয়, ভবনের রেকর্ডের কোড অনুযায়ী চলে। রেখাটি ভবন থেকে উল্লেখ করা পয়োনালি পর্যন্ত যায়; “দূরে” চিহ্ন মানে সীমার চেয়ে বেশি দূরে, যা ভুল কোডের ইঙ্গিত।
উদাহরণ: নর্দমা D0107 – কারা এতে পানি ছাড়েন?</translation>
    </message>
    <message>
      <source>Which buildings are recorded as reached from these roads?
It goes by the road code on the building's record. With the check of places, the nearest road and its distance are added, so that wrong codes show up.
Example: road R0123 – who lives there, and what sanitation do they have?</source>
      <translation>রেকর্ড অনুযায়ী কোন ভবনে এই সড়কগুলো দিয়ে পৌঁছানো যায়?
ভবনের রেকর্ডের সড়ক কোড অনুযায়ী চলে। স্থান পরীক্ষা করলে নিকটতম সড়ক ও তার দূরত্ব যোগ হয়, যাতে ভুল কোড ধরা পড়ে।
উদাহরণ: সড়ক R0123 – সেখানে কারা থাকেন, তাঁদের স্যানিটেশন কেমন?</translation>
    </message>
    <message>
      <source>Which buildings belong to a main building.</source>
      <translation>কোন ভবনগুলো একটি প্রধান ভবনের।</translation>
    </message>
    <message>
      <source>Which buildings can a desludging vehicle not serve, given the road width it needs and the length of its hose?
Roads count from the carrying width on. The way is measured in a straight line from the road to the containment (every containment of the building must be reachable; without one, the building itself), to the nearest edge or to the farthest corner. Hard to reach means farther than the hose; the missing metres are given. With “connected to”, only roads count that hang together with the depot or plant.
Example: 3 m vehicle, 30 m hose – and how many more would a 60 m hose reach?</source>
      <translation>দরকারি সড়কের প্রস্থ ও হোস পাইপের দৈর্ঘ্য ধরলে মল নিষ্কাশন যান কোন ভবনে সেবা দিতে পারে না?
বহনযোগ্য প্রস্থ থেকে সড়ক গণ্য হয়। পথ মাপা হয় সড়ক থেকে কনটেইনমেন্ট পর্যন্ত সোজা রেখায় (ভবনের প্রতিটি কনটেইনমেন্ট নাগালে থাকতে হবে; না থাকলে ভবনটিই), নিকটতম কিনারা বা দূরতম কোণ পর্যন্ত। দুর্গম মানে হোস পাইপের চেয়ে দূরে; কত মিটার কম পড়ে তা দেওয়া থাকে। “সংযুক্ত” দিলে শুধু ডিপো বা শোধনাগারের সঙ্গে যুক্ত সড়ক গণ্য হয়।
উদাহরণ: 3 m যান, 30 m হোস পাইপ – 60 m হলে আরও কতটিতে পৌঁছাত?</translation>
    </message>
    <message>
      <source>Which buildings have paid their property tax, water or waste fees, and for how long have the others not?
Years due are completed years between the last payment and the day of the question; a year completes on the anniversary. With the first day of the fiscal year, fiscal years begun since the payment count instead. “No payment information”: a record without a date; “not registered”: no number, or no record for it. The share paid is “not due” among the registered main buildings.
Example: water supply, five years and more – as a filter of the map.</source>
      <translation>কোন ভবন সম্পত্তি কর, পানি বা বর্জ্যের ফি পরিশোধ করেছে, আর অন্যরা কত দিন করেনি?
বকেয়া বছর হলো শেষ পরিশোধ ও প্রশ্নের দিনের মাঝের পূর্ণ বছর; বর্ষপূর্তির দিনে বছর পূর্ণ হয়। অর্থবছরের প্রথম দিন দিলে তার বদলে পরিশোধের পরে শুরু হওয়া অর্থবছর গণ্য হয়। “পরিশোধের তথ্য নেই”: তারিখহীন রেকর্ড; “নিবন্ধিত নয়”: নম্বর নেই, বা তার রেকর্ড নেই। পরিশোধিত অংশ হলো নিবন্ধিত মূল ভবনের মধ্যে “বকেয়া নেই”।
উদাহরণ: পানি সরবরাহ, পাঁচ বছর ও বেশি – মানচিত্রের ছাঁকনি হিসেবে।</translation>
    </message>
    <message>
      <source>Which buildings near these sewers are not connected yet, and how long would their connections be?
A building counts when its footprint lies within the distance of a chosen sewer (the limit is inside; 0 means it touches the sewer). Connected means sanitation system “sewer network” or a sewer code on record. Each candidate gets the nearest sewer and a straight connection line.
Example: sewer S0001, 30 m – candidates, people who would gain, metres of pipe.</source>
      <translation>এই পয়োনালির কাছের কোন ভবন এখনও যুক্ত নয়, আর তাদের সংযোগ কত লম্বা হবে?
ফুটপ্রিন্ট বাছাই করা পয়োনালির দূরত্বের মধ্যে হলে ভবন গণ্য হয় (সীমাটিও ভেতরে; 0 মানে পয়োনালি ছোঁয়)। যুক্ত মানে স্যানিটেশন ব্যবস্থা “পয়োনালি নেটওয়ার্ক” অথবা রেকর্ডে পয়োনালি কোড। প্রতিটি প্রার্থী নিকটতম পয়োনালি ও সোজা সংযোগ রেখা পায়।
উদাহরণ: পয়োনালি S0001, 30 m – প্রার্থী, উপকৃত মানুষ, পাইপের মিটার।</translation>
    </message>
    <message>
      <source>Which buildings stand within a distance of a river or pond, and what do they discharge?
The distance is measured from the footprint to the nearest water body, once (the limit is inside). Unsafe means an outlet to a drain, water body or open ground, or no containment at all.
Example: 30 m, unsafe only – the first addresses for a river clean-up.</source>
      <translation>নদী বা পুকুর থেকে একটি দূরত্বের মধ্যে কোন ভবন আছে, আর সেগুলো কী ছাড়ে?
ফুটপ্রিন্ট থেকে নিকটতম জলাশয় পর্যন্ত দূরত্ব একবার মাপা হয় (সীমাটিও ভেতরে)। অনিরাপদ মানে নর্দমা, জলাশয় বা খোলা মাটিতে নির্গমন, অথবা কোনো কনটেইনমেন্টই নেই।
উদাহরণ: 30 m, শুধু অনিরাপদ – নদী পরিষ্কারের প্রথম ঠিকানাগুলো।</translation>
    </message>
    <message>
      <source>Which buildings use this containment, which containments does this building have, what is its main building, who uses this toilet?
It goes by the links on record, not by distance; the line shows which belongs to which, and its length. Chains of associated buildings are followed to the last main building. Containments out of use are left out.
Example: a containment that overflows – whose is it?</source>
      <translation>কোন ভবন এই কনটেইনমেন্ট ব্যবহার করে, এই ভবনের কোন কনটেইনমেন্ট আছে, এর মূল ভবন কোনটি, এই টয়লেট কারা ব্যবহার করেন?
দূরত্ব নয়, রেকর্ডের সংযোগ অনুযায়ী চলে; রেখাটি দেখায় কোনটি কার, আর তার দৈর্ঘ্য। সংশ্লিষ্ট ভবনের শৃঙ্খল শেষ মূল ভবন পর্যন্ত অনুসরণ করা হয়। অব্যবহৃত কনটেইনমেন্ট বাদ থাকে।
উদাহরণ: একটি কনটেইনমেন্ট উপচে পড়ছে – সেটি কার?</translation>
    </message>
    <message>
      <source>Which buildings, containments, roads … lie in these wards, as a file for other programs?
A feature counts by its point (a building is in one ward only, and wards add up to the city), or when it touches a ward, or when it lies wholly inside. Lines and areas can be cut at the edge, and are then measured anew.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: all containments and roads of wards 3 and 7 as a GeoPackage for a consultant.</source>
      <translation>এই ওয়ার্ডগুলোতে কোন ভবন, কনটেইনমেন্ট, সড়ক … আছে, অন্য প্রোগ্রামের জন্য ফাইল হিসেবে?
ফিচার গণ্য হয় তার বিন্দু অনুযায়ী (ভবন একটি ওয়ার্ডেই থাকে, ওয়ার্ডের যোগফল শহরের সমান), অথবা ওয়ার্ড ছুঁলে, অথবা পুরোপুরি ভেতরে থাকলে। রেখা ও এলাকা সীমায় কাটা যায়, তখন নতুন করে মাপা হয়।
প্রতিটি রপ্তানি আপনার নামসহ লগে লেখা হয়। ব্যক্তির নাম ও যোগাযোগ শুধু যেসব ভূমিকা পড়তে পারে তাদের জন্য, কারণসহ।
উদাহরণ: পরামর্শকের জন্য ওয়ার্ড 3 ও 7-এর সব কনটেইনমেন্ট ও সড়ক GeoPackage হিসেবে।</translation>
    </message>
    <message>
      <source>Which buildings, containments, roads … lie in this area, as a file for other programs?
Draw the area, or take the areas of a layer. A feature counts by its point, or when it touches the area, or when it lies wholly inside. Lines and areas can be cut at the edge, and are then measured anew.
Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.
Example: everything on a building site as a KML for the contractor.</source>
      <translation>এই এলাকায় কোন ভবন, কনটেইনমেন্ট, সড়ক … আছে, অন্য প্রোগ্রামের জন্য ফাইল হিসেবে?
এলাকা আঁকুন, অথবা কোনো স্তরের এলাকা নিন। ফিচার গণ্য হয় তার বিন্দু অনুযায়ী, অথবা এলাকা ছুঁলে, অথবা পুরোপুরি ভেতরে থাকলে। রেখা ও এলাকা সীমায় কাটা যায়, তখন নতুন করে মাপা হয়।
প্রতিটি রপ্তানি আপনার নামসহ লগে লেখা হয়। ব্যক্তির নাম ও যোগাযোগ শুধু যেসব ভূমিকা পড়তে পারে তাদের জন্য, কারণসহ।
উদাহরণ: ঠিকাদারের জন্য নির্মাণস্থলের সবকিছু KML হিসেবে।</translation>
    </message>
    <message>
      <source>Which containments are to be emptied in the next days?
Those whose open application proposes a day in the period; 7 days are today and the seven days after it. On request also those that are due by schedule (last emptying plus the interval) without an application, and those whose day has passed. An application without a containment stands for every containment in use at its building. One point a containment, with the earliest day.
Example: next week, with overdue – the route of the trucks.</source>
      <translation>আগামী দিনগুলোতে কোন কনটেইনমেন্ট খালি করতে হবে?
যেগুলোর খোলা আবেদনে সময়ের মধ্যের একটি দিন প্রস্তাবিত; 7 দিন মানে আজ ও এর পরের সাত দিন। চাইলে আবেদন ছাড়া সূচি অনুযায়ী নির্ধারিতগুলোও (শেষ খালিকরণ যোগ ব্যবধান), এবং যেগুলোর দিন পেরিয়ে গেছে। কনটেইনমেন্ট ছাড়া আবেদন তার ভবনের ব্যবহৃত প্রতিটি কনটেইনমেন্টের জন্য ধরা হয়। প্রতি কনটেইনমেন্টে একটি বিন্দু, সবচেয়ে আগের দিনসহ।
উদাহরণ: আগামী সপ্তাহ, সময় পার হওয়াসহ – ট্রাকের পথ।</translation>
    </message>
    <message>
      <source>Which containments endanger which wells, whose drinking water is at risk, and in which wards is the groundwater as a whole?
Wells are those of a layer; without one, those of the buildings that have a well, at the building's point. Where the survey measured the way from a building's well to its containment, that distance counts. A containment without a well in reach falls back on its own recorded distance to the closest well.
The score of a containment, 0 to 100, is source x path x vertical x use, towards its nearest well. Source: how it meets the ground (double pits count as permeable, for they soak away by design). Path: whole up to the near distance, nothing from the far one, more where the containment lies higher than the well. Vertical: from the pit's bottom to the water table. Use: a well that nobody drinks from counts half; one of which it is not known counts whole. A well has the highest score that any containment has towards it.
The verdict on a ward follows the questions of the SFD helper on groundwater. Risk is significant where enough people drink groundwater and the ground is vulnerable, or where pits stand near or uphill of wells – unless the ground is known not to be vulnerable and the sources are protected. It tells what the setting “risk of groundwater pollution” of the yearly report should say.
Samples near high-risk wells are set against the others: odds ratio with 95 % interval, a half added to each cell when one is 0. Assumptions marked ° are to be replaced by local values.
Example: with the wells of the last survey as a layer and a water table at 4 m – which drinking wells are to be tested first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which containments stand in water when it floods, and which should be emptied before the rains?
Exposed is a containment in use that lies in one of the flooded areas given, or – with a raster of heights – on ground lower above the nearest drainage than the limit. The height above drainage is that of the ground less that of the water body into which it drains; hollows drain over their lowest rim. Drains can be taken as drainage as well.
Severity is people x how much gets out (permeable pits all, septic tanks and lined pits part, sealed ones less) x a factor where the emptying is overdue: due is the last emptying, else the construction, plus the interval of the type. The exposed are parted into thirds of severity. To be emptied before: the first day of the first rainy month after the day of the question. Containments where nobody is recorded have severity 0. A screening by heights does not replace a map of real floods. Assumptions marked ° are to be replaced by local values.
Example: heights and water bodies, 1 m – the pits of the upper third are emptied in spring.</source>
      <translation>বন্যায় কোন কনটেইনমেন্ট পানিতে ডোবে, আর কোনগুলো বর্ষার আগে খালি করা উচিত?
ব্যবহৃত কনটেইনমেন্ট ঝুঁকির মুখে, যদি তা দেওয়া প্লাবিত এলাকায় পড়ে, অথবা – উচ্চতার রাস্টার থাকলে – নিকটতম নিষ্কাশনের ওপরে সীমার চেয়ে নিচু ভূমিতে থাকে। নিষ্কাশনের ওপরে উচ্চতা হলো ভূমির উচ্চতা বিয়োগ যে জলাশয়ে পানি নামে তার উচ্চতা; গর্তের পানি সবচেয়ে নিচু কিনারা দিয়ে নামে। নর্দমাকেও নিষ্কাশন ধরা যায়।
তীব্রতা হলো মানুষ x কতটা বেরিয়ে আসে (ভেদ্য পিটের পুরোটা, সেপটিক ট্যাংক ও আস্তরযুক্ত পিটের অংশ, নিশ্ছিদ্রগুলোর কম) x খালিকরণের সময় পার হলে একটি গুণক: নির্ধারিত সময় হলো শেষ খালিকরণ, না হলে নির্মাণ, যোগ ধরনের ব্যবধান। ঝুঁকির মুখে থাকাগুলো তীব্রতা অনুযায়ী তিন ভাগ করা হয়। যার আগে খালি করতে হবে: প্রশ্নের দিনের পরে প্রথম বর্ষা মাসের প্রথম দিন। যেখানে কেউ লেখা নেই তার তীব্রতা 0। উচ্চতা দিয়ে প্রাথমিক বাছাই আসল বন্যার মানচিত্রের বিকল্প নয়। ° চিহ্নিত অনুমানগুলো স্থানীয় মান দিয়ে বদলাতে হবে।
উদাহরণ: উচ্চতা ও জলাশয়, 1 m – ওপরের তৃতীয়াংশের পিট বসন্তে খালি করা হয়।</translation>
    </message>
    <message>
      <source>Which database do you work with?</source>
      <translation>আপনি কোন ডেটাবেস নিয়ে কাজ করেন?</translation>
    </message>
    <message>
      <source>Which date</source>
      <translation>কোন তারিখ</translation>
    </message>
    <message>
      <source>Which indicator.</source>
      <translation>কোন সূচক।</translation>
    </message>
    <message>
      <source>Which layers are on, each in the theme that fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which main buildings owe property tax, water or solid-waste fees, and for how many years?
Years due are completed years between the last payment and the day of the question, five and more in one class. Buildings without a payment date are no debtors here. Only main buildings count, so that a complex is not asked twice.
Example: ward 4, two years and more – the list for the next visit.</source>
      <translation>কোন মূল ভবনের সম্পত্তি কর, পানি বা কঠিন বর্জ্যের ফি বকেয়া, আর কত বছরের?
বকেয়া বছর হলো শেষ পরিশোধ ও প্রশ্নের দিনের মাঝের পূর্ণ বছর, পাঁচ ও বেশি এক শ্রেণিতে। পরিশোধের তারিখ নেই এমন ভবন এখানে দেনাদার নয়। শুধু মূল ভবন গণ্য হয়, যাতে একই প্রাঙ্গণে দুবার চাওয়া না হয়।
উদাহরণ: ওয়ার্ড 4, দুই বছর ও বেশি – পরের পরিদর্শনের তালিকা।</translation>
    </message>
    <message>
      <source>Which part of the city is emptied in which month, so that every month has about the same work and after some years everybody was served?
Units (cells of a grid, wards, or blocks between roads) are put together to as many zones as the cycle has periods. A unit weighs what there is to empty in it: containments, m³, or truck-hours. Counted are containments with a road wide enough within the hose; the others get a zone as well, but stand outside the plan. Truck-hours of an emptying: service, plus so many minutes a m³, plus for each load the way to the nearest operational plant that takes sludge and back and the unloading, in parts where containments share a load.
Start: the units in the order of a Hilbert curve, cut into runs of equal weight. Then units at borders change zones as long as loads come nearer to each other, or outlines grow shorter within the tolerance; both zones stay connected, over borders or corners, never across a barrier. A part of the city that is cut off and too small for a zone is linked to the nearest one, and counted. The result is the same in every run; it says which zones miss the tolerance.
Order: priority is the weighted sum of the shares of containments that are late (next emptying on record, else emptied or built plus the cycle), lead to drain, water or open ground (permeable pits where groundwater is at risk), belong to low-income households, or lie in the flood. The highest begins, then always the highest neighbour of what is done. Zones in the flood are put before the wet season as far as dry periods reach. Trucks: containments by years, working days and emptyings a truck and day. Assumptions marked ° are to be replaced by local values.
Example: three years, month by month, rivers as barrier – 36 zones, a calendar, and the notices for each house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which question.</source>
      <translation>কোন প্রশ্ন।</translation>
    </message>
    <message>
      <source>Which records cannot be right, are doubtful, or still to be completed?
Each rule is asked of all records as they are now: what a record says against another one, against the map, or against itself. A finding names the table, the key, the other record where two are compared, what was found and what to do; it lies on the map at the record's place. Findings of wards are those whose place lies in them; a record that is not on the map belongs to none. Limits are inside: 50 m is not yet far. The findings on the road network come from the network as it was built last.
Example: all rules once a month, worked off from the top of the table.</source>
      <translation>কোন রেকর্ড সঠিক হতে পারে না, সন্দেহজনক, বা এখনও সম্পূর্ণ করতে হবে?
প্রতিটি নিয়ম বর্তমান সব রেকর্ডে পরীক্ষা করা হয়: রেকর্ড অন্য রেকর্ড, মানচিত্র বা নিজের বিপরীতে কী বলে। প্রতিটি ফলে টেবিল, কী, তুলনার অন্য রেকর্ড, কী পাওয়া গেছে ও কী করতে হবে তা থাকে; মানচিত্রে এটি রেকর্ডের স্থানে থাকে। যার স্থান ওয়ার্ডে পড়ে তা সেই ওয়ার্ডের; মানচিত্রে নেই এমন রেকর্ড কোনোটির নয়। সীমাটিও ভেতরে: 50 m এখনও দূরে নয়। সড়ক নেটওয়ার্কের ফল শেষবার তৈরি নেটওয়ার্ক থেকে আসে।
উদাহরণ: মাসে একবার সব নিয়ম, সারণির ওপর থেকে কাজ করে যাওয়া।</translation>
    </message>
    <message>
      <source>Which road is nearest to this point, how far is it, and where does one meet it?
Measured in metres on the ground, not in degrees. Roads narrower than the least width, and roads farther than the limit, do not count; between equally near roads the smaller code wins.
Example: a new building – from which road is it reached?</source>
      <translation>এই বিন্দুর নিকটতম সড়ক কোনটি, কত দূরে, আর কোথায় গিয়ে মেলে?
ডিগ্রিতে নয়, ভূমিতে মিটারে মাপা। ন্যূনতম প্রস্থের চেয়ে সরু এবং সীমার চেয়ে দূরের সড়ক গণ্য হয় না; সমান কাছের সড়কের মধ্যে ছোট কোডটি নেওয়া হয়।
উদাহরণ: একটি নতুন ভবন – কোন সড়ক দিয়ে সেখানে পৌঁছানো যায়?</translation>
    </message>
    <message>
      <source>Which sizes of vehicle would reach everyone, and which narrow roads stand in the way?
For every width of vehicle a containment is reached when a road of at least this width lies within the hose and hangs together, over roads of this width, with a depot or a treatment plant (each joined to the nearest such road within 300 m). The widest class that reaches it is told for each containment; 0 means none. Roads are joined in the order of falling width, so one pass answers all classes.
Bottlenecks: pieces of road narrower than the target whose widening alone would open them, and the roads that are wide already behind them, to vehicles of the target width. They are ranked by the containments gained for each metre widened (pieces under 10 m count as 10 m).
Hose variant: what the longer hoses gain, width by width. Fleet: a vehicle needs its own width plus clearance. Hours a year: service, pumping, way to the plant and unloading of each load (of the mean size of the vehicles that fit), over the years of the cycle. Work that only narrow vehicles reach is set against the hours of narrow vehicles, from the narrowest class up; missing vehicles are counted. Users of a building with several containments are shared among them. Assumptions marked ° are to be replaced by local values.
Example: target 3 m, hose 30 m – ten bottlenecks to widen, or a 60 m hose, or one small vehicle?</source>
      <translation>কোন মাপের যান সবার কাছে পৌঁছাবে, আর কোন সরু সড়ক বাধা?
যানের প্রতিটি প্রস্থে কনটেইনমেন্ট নাগালে আসে, যখন হোস পাইপের মধ্যে অন্তত এই প্রস্থের সড়ক থাকে এবং এই প্রস্থের সড়ক ধরে ডিপো বা শোধনাগারের সঙ্গে যুক্ত থাকে (প্রতিটি 300 m-এর মধ্যে নিকটতম এমন সড়কে জোড়া)। প্রতিটি কনটেইনমেন্টে পৌঁছানো সবচেয়ে চওড়া শ্রেণি জানানো হয়; 0 মানে কোনোটি নয়। সড়ক কমতে থাকা প্রস্থের ক্রমে জোড়া হয়, তাই একবারেই সব শ্রেণির উত্তর মেলে।
সংকীর্ণ স্থান: লক্ষ্যের চেয়ে সরু সড়কাংশ, যা একাই চওড়া করলে সেটি ও তার পেছনের আগে থেকেই চওড়া সড়ক লক্ষ্য প্রস্থের যানের জন্য খুলে যায়। চওড়া করা প্রতি মিটারে পাওয়া কনটেইনমেন্ট অনুযায়ী ক্রম (10 m-এর কম অংশ 10 m ধরা হয়)।
হোস পাইপের বিকল্প: লম্বা পাইপে কতটা লাভ, প্রস্থ অনুযায়ী। যানবহর: যানের নিজের প্রস্থ ও ফাঁকা জায়গা লাগে। বছরে ঘণ্টা: সেবা, পাম্প, শোধনাগারের পথ ও প্রতিটি বোঝা খালাস (উপযোগী যানের গড় মাপে), চক্রের বছরগুলোতে। শুধু সরু যান পৌঁছায় এমন কাজ সরু যানের ঘণ্টার সঙ্গে মেলানো হয়, সবচেয়ে সরু শ্রেণি থেকে ওপরে; যত যান কম পড়ে তা গণনা হয়। একাধিক কনটেইনমেন্টের ভবনের ব্যবহারকারী ভাগ করা হয়। ° চিহ্নিত অনুমানগুলো স্থানীয় মান দিয়ে বদলাতে হবে।
উদাহরণ: লক্ষ্য 3 m, হোস পাইপ 30 m – দশটি সংকীর্ণ স্থান চওড়া করা, নাকি 60 m পাইপ, নাকি একটি ছোট যান?</translation>
    </message>
    <message>
      <source>Which sludge was taken out of a containment and never recorded at a treatment plant?
The records decide: an emptying, and no sludge collection for its application. Only those older than some hours count, so that a truck under way is no suspect (an emptying without an end time counts as ended at midnight). The end of the day of the question is taken as now.
Example: the last three months by provider, with the volume that is missing.</source>
      <translation>কোন পয়োবর্জ্য কনটেইনমেন্ট থেকে তোলা হয়েছে কিন্তু শোধনাগারে কখনও লেখা হয়নি?
রেকর্ড ঠিক করে: খালিকরণ আছে, কিন্তু তার আবেদনের পয়োবর্জ্য সংগ্রহ নেই। কয়েক ঘণ্টার চেয়ে পুরোনোগুলোই গণ্য হয়, যাতে পথে থাকা ট্রাক সন্দেহে না পড়ে (শেষ সময় নেই এমন খালিকরণ মধ্যরাতে শেষ ধরা হয়)। প্রশ্নের দিনের শেষকে বর্তমান ধরা হয়।
উদাহরণ: সেবাদানকারী অনুযায়ী গত তিন মাস, নিখোঁজ পরিমাণসহ।</translation>
    </message>
    <message>
      <source>Which square cells shall the grid summary count by?
Cells are aligned to whole multiples of their side and cover what of the city they touch; they are numbered row by row from the north-west. Cells that are there are only replaced when you say so, because maps and earlier figures refer to their numbers.
Example: 250 m cells for a dense old town.</source>
      <translation>গ্রিডের সারসংক্ষেপ কোন বর্গ ঘর অনুযায়ী গণনা করবে?
ঘরগুলো বাহুর পূর্ণ গুণিতকে বসানো এবং শহরের যতটা ছোঁয় ততটা ঢাকে; উত্তর-পশ্চিম থেকে সারি ধরে নম্বর দেওয়া। আগে থেকে থাকা ঘর আপনি বললেই শুধু বদলানো হয়, কারণ মানচিত্র ও আগের সংখ্যা এদের নম্বর ব্যবহার করে।
উদাহরণ: ঘন পুরোনো শহরের জন্য 250 m-এর ঘর।</translation>
    </message>
    <message>
      <source>Which transactions were finished then; what the others wrote is not in the copy.</source>
      <translation>তখন কোন লেনদেনগুলো শেষ হয়েছিল; অন্যগুলো যা লিখেছে তা কপিতে নেই।</translation>
    </message>
    <message>
      <source>Which truck empties whom on a day, in which order, along which roads, and where does it discharge?
A truck leaves the point of its service provider empty, serves applications of its provider (or of nobody yet), discharges its whole load at a treatment plant as often as it must, and is home empty within the shift. It uses pieces of road as wide as itself and the clearance, connected to its depot, and stops where the hose reaches the containment. A job larger than the largest tank that can go there is served in equal parts. Plants have opening hours and what they still take on the day: their capacity less what was brought or is on the way.
The volume of a job is that of its containment, else the median emptied from its kind. What is left is left for a reason: no access, no capacity or no time. Leaving a job weighs more than any way to it; the weight grows with the days since the application, and an emergency weighs ten times as much and more than any ordinary job. Among plans that serve as much, the one that costs least per kilometre and hour is taken.
IMIS's own method inserts job by job where it costs least, turns stretches round, and then takes out and puts in again; OR-Tools begins with that plan and improves it. Both end after a number of solutions and draw from a seed: the same day gives the same plan. Assumptions marked ° are to be replaced by local values. When wanted, the day is written to the applications served, and the provider where there was none; the record has no place for the truck before the emptying.
Example: the routes of tomorrow, overdue applications included, with a sheet for every driver.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which ward, community or gender; empty for the city.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation>কে</translation>
    </message>
    <message>
      <source>Who asked.</source>
      <translation>কে চেয়েছেন।</translation>
    </message>
    <message>
      <source>Who collected it.</source>
      <translation>কে সংগ্রহ করেছেন।</translation>
    </message>
    <message>
      <source>Who emptied.</source>
      <translation>কে খালি করেছেন।</translation>
    </message>
    <message>
      <source>Who has neither a toilet of their own nor one within a walk, which toilets are too small, and where would new ones help most?
Asked for are the people without a private toilet: all people of a building without a toilet, and the others of one with. They walk on all roads, whatever their width and direction, with the metres from the house to the road and from the road to the toilet. A house goes to the nearest operational toilet that lies within the limit of its type; there the nearest houses find room first, until seats times users a seat are taken. Who comes later finds it full, who lives beyond every limit too far away. Whether a toilet is open at all hours is not recorded and not counted.
New sites are chosen one after the other, each where it serves most of those still left (maximal covering; together they serve at least 63 % of what the best choice would). Without a layer of candidates, crossings and ends of roads and unserved houses are tried, one in each square. A place may be proposed twice: that is one building of twice the size. A proposal is a neighbourhood in which to look for land, not a plot. Areas are squares of a grid whose middle is reached within each limit, up to 100 m beside a road. With wards chosen, all toilets and all people still count for the room, but only these wards are shown and get new sites. Assumptions marked ° are to be replaced by local values.
Example: five new community toilets of ten seats – how many more people are served?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is sending or sent it last.</source>
      <translation>কে পাঠাচ্ছেন বা সর্বশেষ পাঠিয়েছেন।</translation>
    </message>
    <message>
      <source>Who owns the buildings of this area, and how are they reached?
Every building that touches the area (of wards: whose point lies in them), one row a building and owner: codes, ward, road, toilet, floors, households, population, structure, area, main building, name, gender and contact.
Only for roles that may read owners. The reason is written into the log with your name, the area and the number of rows.
Example: letters to the owners along a new sewer.</source>
      <translation>এই এলাকার ভবনের মালিক কারা, আর তাঁদের সঙ্গে যোগাযোগ কীভাবে করা যায়?
এলাকা ছোঁয়া প্রতিটি ভবন (ওয়ার্ড হলে: যার বিন্দু তাতে পড়ে), প্রতি ভবন ও মালিকে এক সারি: কোড, ওয়ার্ড, সড়ক, টয়লেট, তলা, খানা, জনসংখ্যা, কাঠামো, আয়তন, মূল ভবন, নাম, লিঙ্গ ও যোগাযোগ।
শুধু যেসব ভূমিকা মালিকের তথ্য পড়তে পারে তাদের জন্য। আপনার নাম, এলাকা ও সারির সংখ্যাসহ কারণটি লগে লেখা হয়।
উদাহরণ: নতুন পয়োনালির ধারের মালিকদের চিঠি।</translation>
    </message>
    <message>
      <source>Who sent.</source>
      <translation>কে পাঠিয়েছেন।</translation>
    </message>
    <message>
      <source>Who serves the ward.</source>
      <translation>কে ওয়ার্ডে সেবা দেয়।</translation>
    </message>
    <message>
      <source>Who set the value; empty for the start value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who shall do it.</source>
      <translation>কে এটি করবেন।</translation>
    </message>
    <message>
      <source>Who shall do it; blank: nobody serves the ward.</source>
      <translation>কে করবে; খালি: ওয়ার্ডে কেউ সেবা দেয় না।</translation>
    </message>
    <message>
      <source>Who shall do it; blank: not assigned.</source>
      <translation>কে এটি করবেন; ফাঁকা: কাউকে দেওয়া হয়নি।</translation>
    </message>
    <message>
      <source>Who took it back.</source>
      <translation>কে ফিরিয়ে নিয়েছেন।</translation>
    </message>
    <message>
      <source>Who took the delivery back.</source>
      <translation>চালান কে ফিরিয়ে নিয়েছেন।</translation>
    </message>
    <message>
      <source>Who uses which public or community toilet, how far do they walk, and how many share a seat?
It goes by the links between toilets and buildings, for operational toilets. The way is straight, or the shortest way on the road network with the legs at both ends (buildings that the network does not reach keep the straight line).
Example: all toilets, along the road network – where do more than 50 people share a seat?</source>
      <translation>কে কোন গণশৌচাগার বা কমিউনিটি টয়লেট ব্যবহার করেন, কত দূর হাঁটেন, আর এক আসন কতজন ভাগ করেন?
চালু টয়লেটের জন্য, টয়লেট ও ভবনের সংযোগ অনুযায়ী চলে। পথ সোজা, অথবা সড়ক নেটওয়ার্কে সবচেয়ে ছোট পথ, দুই প্রান্তের হাঁটাসহ (নেটওয়ার্ক না পৌঁছানো ভবনে সোজা রেখাই থাকে)।
উদাহরণ: সব টয়লেট, সড়ক নেটওয়ার্ক ধরে – কোথায় 50 জনের বেশি মানুষ এক আসন ভাগ করেন?</translation>
    </message>
    <message>
      <source>Whoever is bound to a ward changes buildings of that ward only.</source>
      <translation>কোনো ওয়ার্ডে আবদ্ধ ব্যক্তি শুধু সেই ওয়ার্ডের ভবন বদলাতে পারেন।</translation>
    </message>
    <message>
      <source>Whole city</source>
      <translation>পুরো শহর</translation>
    </message>
    <message>
      <source>Whole municipality</source>
      <translation>পুরো পৌরসভা</translation>
    </message>
    <message>
      <source>Whole year</source>
      <translation>পুরো বছর</translation>
    </message>
    <message>
      <source>Whose course and wards the charts show</source>
      <translation>চার্টে যার গতিধারা ও ওয়ার্ড দেখানো হয়</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>কেন</translation>
    </message>
    <message>
      <source>Why an approved year was opened again.</source>
      <translation>অনুমোদিত বছর কেন আবার খোলা হয়েছে।</translation>
    </message>
    <message>
      <source>Why exposed</source>
      <translation>কেন ঝুঁকিগ্রস্ত</translation>
    </message>
    <message>
      <source>Why it is refused</source>
      <translation>কেন প্রত্যাখ্যাত</translation>
    </message>
    <message>
      <source>Why it was declined.</source>
      <translation>কেন মানা হয়নি।</translation>
    </message>
    <message>
      <source>Why it was emptied.</source>
      <translation>কেন খালি করা হয়েছে।</translation>
    </message>
    <message>
      <source>Why it was rejected.</source>
      <translation>কেন প্রত্যাখ্যাত হয়েছে।</translation>
    </message>
    <message>
      <source>Why it was withdrawn.</source>
      <translation>কেন প্রত্যাহার করা হয়েছে।</translation>
    </message>
    <message>
      <source>Why no value</source>
      <translation>মান না থাকার কারণ</translation>
    </message>
    <message>
      <source>Why not here</source>
      <translation>এখানে না থাকার কারণ</translation>
    </message>
    <message>
      <source>Why personal columns were needed, in the person's words.</source>
      <translation>ব্যক্তিগত কলাম কেন দরকার হয়েছিল, ব্যক্তির নিজের কথায়।</translation>
    </message>
    <message>
      <source>Why the computed value was replaced.</source>
      <translation>গণনাকৃত মান কেন প্রতিস্থাপন করা হয়েছে।</translation>
    </message>
    <message>
      <source>Why the row as a whole cannot be read.</source>
      <translation>সারিটি সামগ্রিকভাবে কেন পড়া যায় না।</translation>
    </message>
    <message>
      <source>Why the row is invalid or was rejected, in plain words.</source>
      <translation>সারিটি কেন অবৈধ বা প্রত্যাখ্যাত হয়েছে, সহজ কথায়।</translation>
    </message>
    <message>
      <source>Why the row is invalid or was rejected.</source>
      <translation>সারিটি কেন অবৈধ বা প্রত্যাখ্যাত।</translation>
    </message>
    <message>
      <source>Why the row was refused, one text a fault.</source>
      <translation>সারিটি কেন প্রত্যাখ্যাত, প্রতি ত্রুটিতে এক পাঠ।</translation>
    </message>
    <message>
      <source>Why the survey was rejected.</source>
      <translation>জরিপ কেন প্রত্যাখ্যাত হয়েছে।</translation>
    </message>
    <message>
      <source>Why, in the words of the person who looked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why? The surveyor reads it.</source>
      <translation>কেন? জরিপকারী এটি পড়বেন।</translation>
    </message>
    <message>
      <source>Wide road: at least (m) °</source>
      <translation>প্রশস্ত সড়ক: অন্তত (m) °</translation>
    </message>
    <message>
      <source>Wide road: at most away (m) °</source>
      <translation>প্রশস্ত সড়ক: সর্বোচ্চ দূরত্ব (m) °</translation>
    </message>
    <message>
      <source>Wide road: best up to (m) °</source>
      <translation>প্রশস্ত সড়ক: যে পর্যন্ত সেরা (m) °</translation>
    </message>
    <message>
      <source>Wide roads joined (m)</source>
      <translation>যুক্ত প্রশস্ত সড়ক (m)</translation>
    </message>
    <message>
      <source>Wide roads near by do not lead to a plant</source>
      <translation>কাছের চওড়া সড়ক শোধনাগারে যায় না</translation>
    </message>
    <message>
      <source>Widest road class for each hose (m)</source>
      <translation>প্রতিটি হোসপাইপের জন্য সবচেয়ে চওড়া সড়ক-শ্রেণি (m)</translation>
    </message>
    <message>
      <source>Widest road class that leads there (m; 0: none)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width</source>
      <translation>প্রস্থ</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>প্রস্থ (m)</translation>
    </message>
    <message>
      <source>Width / size (mm)</source>
      <translation>প্রস্থ / আকার (mm)</translation>
    </message>
    <message>
      <source>Width of road needed (m)</source>
      <translation>প্রয়োজনীয় সড়কের প্রস্থ (m)</translation>
    </message>
    <message>
      <source>Width of the vehicle (m)</source>
      <translation>যানের প্রস্থ (m)</translation>
    </message>
    <message>
      <source>Width of the vehicle; decides which roads it can pass, m.</source>
      <translation>যানের প্রস্থ; কোন সড়কে যেতে পারে তা ঠিক করে, m।</translation>
    </message>
    <message>
      <source>Width, mm.</source>
      <translation>প্রস্থ, mm।</translation>
    </message>
    <message>
      <source>Widths of road that vehicles need (m)</source>
      <translation>যানগুলোর প্রয়োজনীয় সড়ক-প্রস্থ (m)</translation>
    </message>
    <message>
      <source>Wind mostly comes from (degrees, 0 is north)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With</source>
      <translation>সহ</translation>
    </message>
    <message>
      <source>With a containment to empty</source>
      <translation>খালি করার কনটেইনমেন্টসহ</translation>
    </message>
    <message>
      <source>With applications whose date has passed</source>
      <translation>তারিখ পেরিয়ে গেছে এমন আবেদনসহ</translation>
    </message>
    <message>
      <source>With customer ID</source>
      <translation>গ্রাহক আইডিসহ</translation>
    </message>
    <message>
      <source>With disability</source>
      <translation>প্রতিবন্ধিতাসহ</translation>
    </message>
    <message>
      <source>With dues</source>
      <translation>বকেয়াসহ</translation>
    </message>
    <message>
      <source>With longer hoses (m)</source>
      <translation>দীর্ঘতর হোস পাইপে (m)</translation>
    </message>
    <message>
      <source>With names and contacts of persons</source>
      <translation>ব্যক্তিদের নাম ও যোগাযোগসহ</translation>
    </message>
    <message>
      <source>With names and contacts of persons, where the role may read them</source>
      <translation>ব্যক্তির নাম ও যোগাযোগসহ, যেখানে ভূমিকা তা পড়তে পারে</translation>
    </message>
    <message>
      <source>With number</source>
      <translation>নম্বরসহ</translation>
    </message>
    <message>
      <source>With pipe code</source>
      <translation>পাইপের কোডসহ</translation>
    </message>
    <message>
      <source>With tax code</source>
      <translation>কর কোডসহ</translation>
    </message>
    <message>
      <source>With the style of the first theme</source>
      <translation>প্রথম থিমের শৈলীসহ</translation>
    </message>
    <message>
      <source>With the style of the theme in use</source>
      <translation>ব্যবহৃত থিমের শৈলীসহ</translation>
    </message>
    <message>
      <source>With toilet</source>
      <translation>টয়লেটসহ</translation>
    </message>
    <message>
      <source>With {metres} m around.</source>
      <translation>চারপাশে {metres} m সহ।</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>প্রত্যাহার</translation>
    </message>
    <message>
      <source>Withdraw package {key}?</source>
      <translation>প্যাকেজ {key} প্রত্যাহার করবেন?</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>প্রত্যাহারকৃত</translation>
    </message>
    <message>
      <source>Withdrawn rows, and rows that belong to withdrawn rows.</source>
      <translation>প্রত্যাহারকৃত সারি, এবং প্রত্যাহারকৃত সারির অন্তর্গত সারি।</translation>
    </message>
    <message>
      <source>Withdrawn rows.</source>
      <translation>প্রত্যাহারকৃত সারি।</translation>
    </message>
    <message>
      <source>Within (m)</source>
      <translation>দূরত্বের মধ্যে (m)</translation>
    </message>
    <message>
      <source>Within 10, 15 and 30 m of a well stand {a}, {b} and {c} of {n} containments.</source>
      <translation>কূপের 10, 15 ও 30 m-এর মধ্যে আছে যথাক্রমে {a}, {b} ও {c}টি, মোট {n}টি কনটেইনমেন্টের।</translation>
    </message>
    <message>
      <source>Within reach</source>
      <translation>নাগালের মধ্যে</translation>
    </message>
    <message>
      <source>Within the tolerance</source>
      <translation>সহনসীমার মধ্যে</translation>
    </message>
    <message>
      <source>Within {m} m of a well at high risk {a} of {ab} samples failed, elsewhere {c} of {cd}.</source>
      <translation>উচ্চ ঝুঁকির কূপের {m} m-এর মধ্যে {ab}টির {a}টি নমুনা অনুত্তীর্ণ, অন্যত্র {cd}টির {c}টি।</translation>
    </message>
    <message>
      <source>Without a day</source>
      <translation>দিন ছাড়া</translation>
    </message>
    <message>
      <source>Without a way or room (m³ a year)</source>
      <translation>পথ বা জায়গা ছাড়া (বছরে m³)</translation>
    </message>
    <message>
      <source>Without a way, or without room (m³ a year)</source>
      <translation>পথ ছাড়া, বা জায়গা ছাড়া (বছরে m³)</translation>
    </message>
    <message>
      <source>Without an emptying in {months} months: {n} areas with {tanks} containments</source>
      <translation>{months} মাসে খালিকরণ হয়নি: {n}টি এলাকা, {tanks}টি কনটেইনমেন্টসহ</translation>
    </message>
    <message>
      <source>Without customer ID</source>
      <translation>গ্রাহক আইডি ছাড়া</translation>
    </message>
    <message>
      <source>Without number</source>
      <translation>নম্বরবিহীন</translation>
    </message>
    <message>
      <source>Without pipe code</source>
      <translation>পাইপ কোড ছাড়া</translation>
    </message>
    <message>
      <source>Without service</source>
      <translation>সেবাবিহীন</translation>
    </message>
    <message>
      <source>Without tax code</source>
      <translation>কর কোডবিহীন</translation>
    </message>
    <message>
      <source>Without the compound, m².</source>
      <translation>আঙিনা ছাড়া, m²।</translation>
    </message>
    <message>
      <source>Without the official code of the municipality (setting city_code) it goes by the name and cannot be approved.</source>
      <translation>পৌরসভার আনুষ্ঠানিক কোড (সেটিং city_code) ছাড়া এটি নাম দিয়ে চলে এবং অনুমোদন করা যায় না।</translation>
    </message>
    <message>
      <source>Without toilet</source>
      <translation>টয়লেটবিহীন</translation>
    </message>
    <message>
      <source>Without ward</source>
      <translation>ওয়ার্ডবিহীন</translation>
    </message>
    <message>
      <source>Without work on this day: {vehicles}</source>
      <translation>এ দিন কাজ নেই: {vehicles}</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>নারী</translation>
    </message>
    <message>
      <source>Women and girls that day, persons.</source>
      <translation>সেদিনের নারী ও বালিকা, জন।</translation>
    </message>
    <message>
      <source>Wooden or mud</source>
      <translation>কাঠ বা মাটি</translation>
    </message>
    <message>
      <source>Wooden/Mud</source>
      <translation>কাঠ/মাটি</translation>
    </message>
    <message>
      <source>Words of the setting or its meaning</source>
      <translation>সেটিংয়ের শব্দ বা তার অর্থ</translation>
    </message>
    <message>
      <source>Wore protection</source>
      <translation>সুরক্ষা সরঞ্জাম পরেছিলেন</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>কাজ</translation>
    </message>
    <message>
      <source>Work and vehicles by width</source>
      <translation>প্রস্থ অনুযায়ী কাজ ও যান</translation>
    </message>
    <message>
      <source>Work area</source>
      <translation>কাজের এলাকা</translation>
    </message>
    <message>
      <source>Work at a containment (min) °</source>
      <translation>কনটেইনমেন্টে কাজ (মিনিট) °</translation>
    </message>
    <message>
      <source>Workbook</source>
      <translation>ওয়ার্কবুক</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx);;CSV file (*.csv)</source>
      <translation>ওয়ার্কবুক (*.xlsx);;CSV ফাইল (*.csv)</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>ওয়ার্কবুক (XLSX)</translation>
    </message>
    <message>
      <source>Workbook in the former layout</source>
      <translation>আগের বিন্যাসের ওয়ার্কবুক</translation>
    </message>
    <message>
      <source>Workbooks cannot be read: the Python library openpyxl is missing. Save the listing as CSV UTF-8, or install the library.</source>
      <translation>ওয়ার্কবুক পড়া যায় না: Python লাইব্রেরি openpyxl নেই। তালিকাটি CSV UTF-8 হিসেবে সংরক্ষণ করুন, অথবা লাইব্রেরিটি ইনস্টল করুন।</translation>
    </message>
    <message>
      <source>Workbook…</source>
      <translation>ওয়ার্কবুক…</translation>
    </message>
    <message>
      <source>Worked out from the dimensions when they are complete; another value may be typed.</source>
      <translation>মাপ সম্পূর্ণ হলে তা থেকে হিসাব করা হয়; অন্য মান লেখা যায়।</translation>
    </message>
    <message>
      <source>Workers wore protective equipment</source>
      <translation>কর্মীরা সুরক্ষা সরঞ্জাম পরেছিলেন</translation>
    </message>
    <message>
      <source>Working days a year °</source>
      <translation>বছরে কর্মদিবস °</translation>
    </message>
    <message>
      <source>Working hours a day °</source>
      <translation>দিনে কর্মঘণ্টা °</translation>
    </message>
    <message>
      <source>Worst third: empty first</source>
      <translation>সবচেয়ে খারাপ তৃতীয়াংশ: আগে খালি করুন</translation>
    </message>
    <message>
      <source>Would gain by a site that is not chosen</source>
      <translation>বেছে না নেওয়া কোনো স্থানে লাভ হতো</translation>
    </message>
    <message>
      <source>Would gain, but the station is full</source>
      <translation>লাভ হতো, কিন্তু স্টেশন পূর্ণ</translation>
    </message>
    <message>
      <source>Write an empty file with the columns of a delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write both figures as numbers, such as 120 or 0.85.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the diagram and the ladder to SVG files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the map to a file</source>
      <translation>মানচিত্রটি ফাইলে লিখুন</translation>
    </message>
    <message>
      <source>Write the plan to the applications</source>
      <translation>পরিকল্পনাটি আবেদনগুলোতে লিখুন</translation>
    </message>
    <message>
      <source>Write the report of {year} to files</source>
      <translation>{year} সালের প্রতিবেদন ফাইলে লিখুন</translation>
    </message>
    <message>
      <source>Write the report with its map and tables to a PDF file</source>
      <translation>মানচিত্র ও সারণিসহ প্রতিবেদনটি PDF ফাইলে লিখুন</translation>
    </message>
    <message>
      <source>Write the rows whose number is on no building</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the table shown to a file</source>
      <translation>দেখানো সারণিটি ফাইলে লিখুন</translation>
    </message>
    <message>
      <source>Write the value as a number, such as 47 or 0.85.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write this list, as filtered, to a CSV or XLSX file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write this page to a PDF file</source>
      <translation>এই পৃষ্ঠা PDF ফাইলে লিখুন</translation>
    </message>
    <message>
      <source>Write what would be sent to a file, to be handed over without network</source>
      <translation>যা পাঠানো হতো তা একটি ফাইলে লিখুন, নেটওয়ার্ক ছাড়াই হস্তান্তরের জন্য</translation>
    </message>
    <message>
      <source>Writes the counts of the buildings, containments and toilets inside the area into the fields below (LIC-01).</source>
      <translation>এলাকার ভেতরের ভবন, কনটেইনমেন্ট ও টয়লেটের সংখ্যা নিচের ঘরগুলোতে লেখে (LIC-01)।</translation>
    </message>
    <message>
      <source>Writes the date to the applications that the plan serves, and the provider where there was none. Look at the plan first.</source>
      <translation>পরিকল্পনা যেসব আবেদনে সেবা দেয় সেগুলোতে তারিখ, এবং সেবাদানকারী না থাকলে সেবাদানকারী লেখে। আগে পরিকল্পনাটি দেখুন।</translation>
    </message>
    <message>
      <source>Writing the CWIS report</source>
      <translation>CWIS প্রতিবেদন লেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Writing the comparison of municipalities</source>
      <translation>পৌরসভাগুলোর তুলনা লেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Writing the correction list</source>
      <translation>সংশোধনের তালিকা লেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Writing the payload</source>
      <translation>তথ্যভার লেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Writing the project</source>
      <translation>প্রকল্প লেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Writing the report of a scenario</source>
      <translation>দৃশ্যপটের প্রতিবেদন লেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Writing the template</source>
      <translation>ছক লেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Written down with your name.</source>
      <translation>আপনার নামসহ লেখা হয়েছে।</translation>
    </message>
    <message>
      <source>Written only. What is stored is never shown here; leave it empty to keep it.</source>
      <translation>শুধু লেখা যায়। যা রাখা আছে তা এখানে কখনও দেখানো হয় না; রেখে দিতে খালি রাখুন।</translation>
    </message>
    <message>
      <source>Written to {folder}: {names}.</source>
      <translation>{folder}-এ লেখা হয়েছে: {names}।</translation>
    </message>
    <message>
      <source>Written: {file}.</source>
      <translation>লেখা হয়েছে: {file}।</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>লেখা হয়েছে: {path}</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>ভুল</translation>
    </message>
    <message>
      <source>XLSX workbook</source>
      <translation>XLSX ওয়ার্কবুক</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>বছর</translation>
    </message>
    <message>
      <source>Year and month.</source>
      <translation>বছর ও মাস।</translation>
    </message>
    <message>
      <source>Year and revision must be whole numbers.</source>
      <translation>বছর ও সংশোধন পূর্ণসংখ্যা হতে হবে।</translation>
    </message>
    <message>
      <source>Year last emptied</source>
      <translation>শেষ খালি করার বছর</translation>
    </message>
    <message>
      <source>Year of construction</source>
      <translation>নির্মাণের বছর</translation>
    </message>
    <message>
      <source>Year of construction of the containment.</source>
      <translation>কনটেইনমেন্ট নির্মাণের বছর।</translation>
    </message>
    <message>
      <source>Year of the cases, not in the future.</source>
      <translation>ঘটনার বছর, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>Year of the construction date, year.</source>
      <translation>নির্মাণ তারিখের বছর, বছর।</translation>
    </message>
    <message>
      <source>Year of the service</source>
      <translation>সেবার বছর</translation>
    </message>
    <message>
      <source>Year of the target, not in the future.</source>
      <translation>লক্ষ্যের বছর, ভবিষ্যতের নয়।</translation>
    </message>
    <message>
      <source>Year of the target; the year after this one only where the setting allows it.</source>
      <translation>লক্ষ্যের বছর; এর পরের বছর শুধু যেখানে সেটিং অনুমতি দেয়।</translation>
    </message>
    <message>
      <source>Year times ten plus quarter.</source>
      <translation>বছর গুণ দশ যোগ ত্রৈমাসিক।</translation>
    </message>
    <message>
      <source>Year to month, January to {month}</source>
      <translation>বছরের শুরু থেকে মাস পর্যন্ত, জানুয়ারি থেকে {month}</translation>
    </message>
    <message>
      <source>Yearly cases</source>
      <translation>বার্ষিক আক্রান্ত</translation>
    </message>
    <message>
      <source>Yearly cases {key}</source>
      <translation>বার্ষিক রোগী {key}</translation>
    </message>
    <message>
      <source>Yearly cases {key} were saved.</source>
      <translation>বার্ষিক রোগী {key} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>Yearly citywide inclusive sanitation indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years between emptyings</source>
      <translation>দুই খালিকরণের মাঝের বছর</translation>
    </message>
    <message>
      <source>Years between emptyings of this type; blank: the setting of the municipality, years.</source>
      <translation>এই ধরনের দুই খালিকরণের মাঝের বছর; ফাঁকা: পৌরসভার সেটিং, বছর।</translation>
    </message>
    <message>
      <source>Years between emptyings °</source>
      <translation>দুই খালিকরণের মাঝের বছর °</translation>
    </message>
    <message>
      <source>Years counted</source>
      <translation>গণনা করা বছর</translation>
    </message>
    <message>
      <source>Years due</source>
      <translation>বকেয়া বছর</translation>
    </message>
    <message>
      <source>Years due, at least</source>
      <translation>বকেয়া বছর, অন্তত</translation>
    </message>
    <message>
      <source>Years due, text</source>
      <translation>বকেয়া বছর, লেখা</translation>
    </message>
    <message>
      <source>Years from the year of construction to this year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years of experience</source>
      <translation>অভিজ্ঞতার বছর</translation>
    </message>
    <message>
      <source>Years of the cycle °</source>
      <translation>চক্রের বছর °</translation>
    </message>
    <message>
      <source>Years since emptying</source>
      <translation>খালি করার পর বছর</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>হ্যাঁ</translation>
    </message>
    <message>
      <source>Yes: connected, but to a sewer or drain that is not digitised; then no code is needed (SVY-01).</source>
      <translation>হ্যাঁ: যুক্ত, কিন্তু এমন পয়োনালি বা নর্দমায় যা ডিজিটাল করা হয়নি; তখন কোড লাগে না (SVY-01)।</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>গতকাল</translation>
    </message>
    <message>
      <source>You saw</source>
      <translation>আপনি দেখেছিলেন</translation>
    </message>
    <message>
      <source>You want</source>
      <translation>আপনি চান</translation>
    </message>
    <message>
      <source>Your account has no right to look at containments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your account has no right to look at these records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your password is changed. Where QGIS or a service file keeps the old one, change it there as well.</source>
      <translation>আপনার পাসওয়ার্ড বদলানো হয়েছে। QGIS বা সার্ভিস ফাইলে পুরোনোটি থাকলে সেখানেও বদলান।</translation>
    </message>
    <message>
      <source>Your role does not change this setting.</source>
      <translation>আপনার ভূমিকা এই সেটিং বদলাতে পারে না।</translation>
    </message>
    <message>
      <source>Your role exports summaries only: the workbook comes without the lists of buildings and containments.</source>
      <translation>আপনার ভূমিকা শুধু সারসংক্ষেপ রপ্তানি করে: ওয়ার্কবুকে ভবন ও কনটেইনমেন্টের তালিকা থাকে না।</translation>
    </message>
    <message>
      <source>Your role may not export data.</source>
      <translation>আপনার ভূমিকা উপাত্ত রপ্তানি করতে পারে না।</translation>
    </message>
    <message>
      <source>Your role may not export data: leave the workbook empty, the result is shown on the map and in tables.</source>
      <translation>আপনার ভূমিকা উপাত্ত রপ্তানি করতে পারে না: ওয়ার্কবুক খালি রাখুন, ফলাফল মানচিত্রে ও সারণিতে দেখানো হয়।</translation>
    </message>
    <message>
      <source>Your role may not read the roads: ways are straight lines, made longer by the detour.</source>
      <translation>আপনার ভূমিকা সড়ক পড়তে পারে না: পথগুলো সোজা রেখা, ঘুরপথের হিসাবে লম্বা করা।</translation>
    </message>
    <message>
      <source>Your role may not run this: it needs {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role may not run “{tool}”: it changes what all see. Ask the administrator who may.</source>
      <translation>আপনার ভূমিকা “{tool}” চালাতে পারে না: সবাই যা দেখেন এটি তা বদলায়। কে পারেন প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
      <source>Your role may not run “{tool}”: it needs {names}, which are not among your rights. Ask the administrator.</source>
      <translation>আপনার ভূমিকা “{tool}” চালাতে পারে না: এতে {names} লাগে, যা আপনার অধিকারে নেই। প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
      <source>Your role may not see single containments: those to act on are not listed. Ask Sanitation for them.</source>
      <translation>আপনার ভূমিকা একক কনটেইনমেন্ট দেখতে পারে না: যেগুলোতে কাজ করতে হবে তার তালিকা নেই। স্যানিটেশন শাখার কাছে চান।</translation>
    </message>
    <message>
      <source>Your septic tank or pit will be emptied between {begins} and {ends} (zone {zone}). Please keep the cover free.</source>
      <translation>আপনার সেপটিক ট্যাংক বা পিট {begins} থেকে {ends}-এর মধ্যে খালি করা হবে (অঞ্চল {zone})। অনুগ্রহ করে ঢাকনার জায়গা ফাঁকা রাখুন।</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>অঞ্চল</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>অঞ্চল</translation>
    </message>
    <message>
      <source>Zones are equal in</source>
      <translation>অঞ্চল যাতে সমান</translation>
    </message>
    <message>
      <source>Zones are made of</source>
      <translation>অঞ্চল যা দিয়ে তৈরি</translation>
    </message>
    <message>
      <source>Zones of scheduled desludging</source>
      <translation>নির্ধারিত মল নিষ্কাশনের অঞ্চল</translation>
    </message>
    <message>
      <source>Zones outside the tolerance</source>
      <translation>সহনসীমার বাইরের অঞ্চল</translation>
    </message>
    <message>
      <source>Zones planned with and without sewers.</source>
      <translation>পয়োনালিসহ ও পয়োনালি ছাড়া পরিকল্পিত অঞ্চল।</translation>
    </message>
    <message>
      <source>a boundary from a layer</source>
      <translation>একটি স্তর থেকে সীমানা</translation>
    </message>
    <message>
      <source>a colleague</source>
      <translation>একজন সহকর্মী</translation>
    </message>
    <message>
      <source>a drawn area</source>
      <translation>একটি আঁকা এলাকা</translation>
    </message>
    <message>
      <source>a period</source>
      <translation>একটি সময়কাল</translation>
    </message>
    <message>
      <source>a point</source>
      <translation>একটি বিন্দু</translation>
    </message>
    <message>
      <source>a shape</source>
      <translation>একটি আকৃতি</translation>
    </message>
    <message>
      <source>above a limit</source>
      <translation>সীমার ওপরে</translation>
    </message>
    <message>
      <source>above the usual (95 %)</source>
      <translation>স্বাভাবিকের বেশি (95 %)</translation>
    </message>
    <message>
      <source>above what chance explains (99.8 %)</source>
      <translation>দৈবক্রমে যা ব্যাখ্যা হয় তার ওপরে (99.8 %)</translation>
    </message>
    <message>
      <source>access,road width,hose,vehicle,desludging,reach,narrow</source>
      <translation>প্রবেশ,সড়কের প্রস্থ,হোস পাইপ,যান,মল নিষ্কাশন,নাগাল,সরু</translation>
    </message>
    <message>
      <source>access,vehicle,width,road,bottleneck,hose,fleet,desludging,planning</source>
      <translation>প্রবেশ,যান,প্রস্থ,সড়ক,সংকীর্ণ স্থান,হোস পাইপ,যানবহর,মল নিষ্কাশন,পরিকল্পনা</translation>
    </message>
    <message>
      <source>accumulation</source>
      <translation>জমা</translation>
    </message>
    <message>
      <source>accumulation, calibrated by the emptyings on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agriculture, cultural and religious, vacant or under construction</source>
      <translation>কৃষি, সাংস্কৃতিক ও ধর্মীয়, খালি বা নির্মাণাধীন</translation>
    </message>
    <message>
      <source>all 22</source>
      <translation>সব 22টি</translation>
    </message>
    <message>
      <source>all buildings</source>
      <translation>সব ভবন</translation>
    </message>
    <message>
      <source>all containments</source>
      <translation>সব কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>all wards</source>
      <translation>সব ওয়ার্ড</translation>
    </message>
    <message>
      <source>along the road network</source>
      <translation>সড়ক নেটওয়ার্ক বরাবর</translation>
    </message>
    <message>
      <source>an answer, kept by its name</source>
      <translation>নামে রাখা একটি উত্তর</translation>
    </message>
    <message>
      <source>and within (days)</source>
      <translation>এবং যত দিনের মধ্যে</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>এবং আরও {count}টি</translation>
    </message>
    <message>
      <source>another shape</source>
      <translation>অন্য আকৃতি</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>application {number}</source>
      <translation>আবেদন {number}</translation>
    </message>
    <message>
      <source>application,emptying,request,desludging,service,stage,date</source>
      <translation>আবেদন,খালিকরণ,অনুরোধ,মল নিষ্কাশন,সেবা,ধাপ,তারিখ</translation>
    </message>
    <message>
      <source>applications of the building</source>
      <translation>ভবনের আবেদন</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>অনুমোদিত</translation>
    </message>
    <message>
      <source>approved {}{}</source>
      <translation>অনুমোদিত {}{}</translation>
    </message>
    <message>
      <source>are decommissioned today</source>
      <translation>আজ বন্ধ করা হলো</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>পৌঁছেছে</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>আগের মতো</translation>
    </message>
    <message>
      <source>as fits</source>
      <translation>যেভাবে মানায়</translation>
    </message>
    <message>
      <source>as last time</source>
      <translation>গতবারের মতো</translation>
    </message>
    <message>
      <source>as observed in each ward</source>
      <translation>প্রতি ওয়ার্ডে যেমন দেখা গেছে</translation>
    </message>
    <message>
      <source>associated buildings (of the same main building)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at {note} public toilets</source>
      <translation>{note} গণশৌচাগারে</translation>
    </message>
    <message>
      <source>back to the depot</source>
      <translation>ডিপোতে ফেরা</translation>
    </message>
    <message>
      <source>bar  |</source>
      <translation>খাড়া দাগ  |</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
      <source>below the usual (95 %)</source>
      <translation>স্বাভাবিকের কম (95 %)</translation>
    </message>
    <message>
      <source>below what chance explains (99.8 %)</source>
      <translation>দৈবক্রমে যা ব্যাখ্যা হয় তার নিচে (99.8 %)</translation>
    </message>
    <message>
      <source>better off</source>
      <translation>বেশি সুবিধায়</translation>
    </message>
    <message>
      <source>blocks between roads</source>
      <translation>সড়কের মাঝের ব্লক</translation>
    </message>
    <message>
      <source>border {length} m</source>
      <translation>সীমানা {length} m</translation>
    </message>
    <message>
      <source>both, forward or backward along the piece.</source>
      <translation>উভয়, খণ্ড বরাবর সামনে বা পেছনে।</translation>
    </message>
    <message>
      <source>both, or one way: forward as drawn, or backward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>brought back</source>
      <translation>ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
      <source>building {found}</source>
      <translation>ভবন {found}</translation>
    </message>
    <message>
      <source>building_survey or sewer_connection.</source>
      <translation>building_survey বা sewer_connection।</translation>
    </message>
    <message>
      <source>buildings of the containment</source>
      <translation>কনটেইনমেন্টের ভবন</translation>
    </message>
    <message>
      <source>buildings of the line</source>
      <translation>রেখার ভবন</translation>
    </message>
    <message>
      <source>buildings with a containment to empty</source>
      <translation>খালি করার মতো কনটেইনমেন্ট আছে এমন ভবন</translation>
    </message>
    <message>
      <source>buildings with an unsafe outlet or none</source>
      <translation>অনিরাপদ নির্গমপথ আছে বা নির্গমপথ নেই এমন ভবন</translation>
    </message>
    <message>
      <source>built after the year</source>
      <translation>যে বছরের পরে নির্মিত</translation>
    </message>
    <message>
      <source>by</source>
      <translation>কর্তৃক</translation>
    </message>
    <message>
      <source>by its name</source>
      <translation>নিজের নামে</translation>
    </message>
    <message>
      <source>by the setting of the yearly report</source>
      <translation>বার্ষিক প্রতিবেদনের সেটিং অনুযায়ী</translation>
    </message>
    <message>
      <source>capacity not known</source>
      <translation>ধারণক্ষমতা জানা নেই</translation>
    </message>
    <message>
      <source>carrying width</source>
      <translation>চলাচলের প্রস্থ</translation>
    </message>
    <message>
      <source>cells of a grid</source>
      <translation>গ্রিডের ঘর</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>পরিবর্তিত</translation>
    </message>
    <message>
      <source>choose wards</source>
      <translation>ওয়ার্ড বাছাই করুন</translation>
    </message>
    <message>
      <source>chosen applications or containments</source>
      <translation>বেছে নেওয়া আবেদন বা কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>city</source>
      <translation>শহর</translation>
    </message>
    <message>
      <source>city, or the kind of part: ward, lic (low-income communities against the rest), community (each low-income community), gender.</source>
      <translation>city, অথবা অংশের ধরন: ward, lic (বাকি অংশের তুলনায় নিম্ন আয়ের বসতি), community (প্রতিটি নিম্ন আয়ের বসতি), gender।</translation>
    </message>
    <message>
      <source>city, or the kind of part: ward, lic, gender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class=score from 0 to 1, or class=no where nothing may stand; * is every other class and where none is drawn.</source>
      <translation>class=score, 0 থেকে 1, অথবা যেখানে কিছু করা যাবে না সেখানে class=no; * হলো অন্য সব শ্রেণি এবং যেখানে কিছু আঁকা নেই।</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>বন্ধ</translation>
    </message>
    <message>
      <source>coarse sand and gravel</source>
      <translation>মোটা বালি ও নুড়ি</translation>
    </message>
    <message>
      <source>code</source>
      <translation>কোড</translation>
    </message>
    <message>
      <source>comma  ,</source>
      <translation>কমা  ,</translation>
    </message>
    <message>
      <source>community toilets</source>
      <translation>কমিউনিটি টয়লেট</translation>
    </message>
    <message>
      <source>community {}</source>
      <translation>বসতি {}</translation>
    </message>
    <message>
      <source>compare,difference,scenario,before,after,run,kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compared</source>
      <translation>তুলনাকৃত</translation>
    </message>
    <message>
      <source>computed</source>
      <translation>গণনাকৃত</translation>
    </message>
    <message>
      <source>computed from the records, input (two typed figures), or yes_no with evidence.</source>
      <translation>রেকর্ড থেকে গণনা করা, input (হাতে লেখা দুটি সংখ্যা), বা প্রমাণসহ yes_no।</translation>
    </message>
    <message>
      <source>computed or override.</source>
      <translation>গণনাকৃত বা হাতে বদলানো।</translation>
    </message>
    <message>
      <source>computing the indicators of {}</source>
      <translation>{}-এর সূচক গণনা হচ্ছে</translation>
    </message>
    <message>
      <source>containment, only containment, building or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>containment,emptying,proposed,due,overdue,schedule,week</source>
      <translation>কনটেইনমেন্ট,খালিকরণ,প্রস্তাবিত,নির্ধারিত,সময় পার,সময়সূচি,সপ্তাহ</translation>
    </message>
    <message>
      <source>containments</source>
      <translation>কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>containments of the building</source>
      <translation>ভবনের কনটেইনমেন্ট</translation>
    </message>
    <message>
      <source>count</source>
      <translation>সংখ্যা</translation>
    </message>
    <message>
      <source>cover</source>
      <translation>ঢাকনা</translation>
    </message>
    <message>
      <source>created</source>
      <translation>তৈরি হয়েছে</translation>
    </message>
    <message>
      <source>crosses itself: it will be taken as several parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>current</source>
      <translation>বর্তমান</translation>
    </message>
    <message>
      <source>cwis_setting, city, service, import or display.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day first</source>
      <translation>আগে দিন</translation>
    </message>
    <message>
      <source>day or year.</source>
      <translation>দিন বা বছর।</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
      <source>declared</source>
      <translation>ঘোষিত</translation>
    </message>
    <message>
      <source>deep boring</source>
      <translation>গভীর নলকূপ</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>মুছে ফেলা</translation>
    </message>
    <message>
      <source>denominator</source>
      <translation>ভাজক</translation>
    </message>
    <message>
      <source>depots of service providers</source>
      <translation>সেবাদানকারীর ডিপো</translation>
    </message>
    <message>
      <source>depots of service providers and treatment plants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>desludging,scheduled,zones,cycle,calendar,balance,notices,trucks,planning</source>
      <translation>মল নিষ্কাশন,সময়নির্ধারিত,অঞ্চল,চক্র,পঞ্জিকা,ভারসাম্য,নোটিশ,ট্রাক,পরিকল্পনা</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>ব্যাস</translation>
    </message>
    <message>
      <source>discharge at {plant}</source>
      <translation>{plant}-এ খালাস</translation>
    </message>
    <message>
      <source>disease,cholera,diarrhea,typhoid,outbreak,cluster,hotspot,Gi*,scan statistic,Moran,relative risk,public health</source>
      <translation>রোগ,কলেরা,ডায়রিয়া,টাইফয়েড,প্রাদুর্ভাব,গুচ্ছ,হটস্পট,Gi*,স্ক্যান পরিসংখ্যান,Moran,আপেক্ষিক ঝুঁকি,জনস্বাস্থ্য</translation>
    </message>
    <message>
      <source>document</source>
      <translation>নথি</translation>
    </message>
    <message>
      <source>does not operate</source>
      <translation>চালু নয়</translation>
    </message>
    <message>
      <source>done</source>
      <translation>সম্পন্ন</translation>
    </message>
    <message>
      <source>done by hand</source>
      <translation>হাতে করা</translation>
    </message>
    <message>
      <source>downhill, by a raster of heights</source>
      <translation>ঢালের নিচের দিকে, উচ্চতার রাস্টার অনুযায়ী</translation>
    </message>
    <message>
      <source>downstream</source>
      <translation>ভাটি</translation>
    </message>
    <message>
      <source>draft or approved.</source>
      <translation>খসড়া বা অনুমোদিত।</translation>
    </message>
    <message>
      <source>draft, not approved</source>
      <translation>খসড়া, অনুমোদিত নয়</translation>
    </message>
    <message>
      <source>drains</source>
      <translation>নর্দমা</translation>
    </message>
    <message>
      <source>driving</source>
      <translation>গাড়ি চালানো</translation>
    </message>
    <message>
      <source>due by the demand forecast, longest waiting first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dug well</source>
      <translation>পাতকুয়া</translation>
    </message>
    <message>
      <source>dumping,illegal,discharge,delivery,plausibility,screening,funnel,provider,vehicle,GPS,compliance</source>
      <translation>ফেলা,অবৈধ,নির্গমন,পৌঁছানো,বিশ্বাসযোগ্যতা,বাছাই,ফানেল,সেবাদানকারী,যান,GPS,নিয়ম মানা</translation>
    </message>
    <message>
      <source>dwellings</source>
      <translation>বাসস্থান</translation>
    </message>
    <message>
      <source>east {x}, north {y}</source>
      <translation>পূর্ব {x}, উত্তর {y}</translation>
    </message>
    <message>
      <source>emptied</source>
      <translation>খালি করা হয়েছে</translation>
    </message>
    <message>
      <source>emptying and unloading</source>
      <translation>খালিকরণ ও নামানো</translation>
    </message>
    <message>
      <source>emptying overdue</source>
      <translation>খালি করার সময় পার হয়েছে</translation>
    </message>
    <message>
      <source>emptying,desludging,coverage,density,market,provider,catchment,haul,low-income,unserved</source>
      <translation>খালিকরণ,মল নিষ্কাশন,আওতা,ঘনত্ব,বাজার,সেবাদানকারী,সেবা এলাকা,পরিবহন,নিম্ন আয়,সেবাবঞ্চিত</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>সমান</translation>
    </message>
    <message>
      <source>equity, safety or sustainability.</source>
      <translation>ন্যায্যতা, নিরাপত্তা বা স্থায়িত্ব।</translation>
    </message>
    <message>
      <source>equity,gap,low-income,LIC,poor,gender,women,owner,inclusion,inequality,dissimilarity,bivariate</source>
      <translation>ন্যায্যতা,ব্যবধান,নিম্ন আয়,LIC,দরিদ্র,লিঙ্গ,নারী,মালিক,অন্তর্ভুক্তি,অসমতা,বৈসাদৃশ্য,দ্বিচলক</translation>
    </message>
    <message>
      <source>even load</source>
      <translation>সমান ভার</translation>
    </message>
    <message>
      <source>excreta,flow diagram,SFD,safely managed,wastewater,sludge,open defecation,ward</source>
      <translation>মলমূত্র,প্রবাহচিত্র,SFD,নিরাপদে ব্যবস্থাপিত,বর্জ্যপানি,পয়োবর্জ্য,খোলা জায়গায় মলত্যাগ,ওয়ার্ড</translation>
    </message>
    <message>
      <source>export</source>
      <translation>রপ্তানি</translation>
    </message>
    <message>
      <source>export,download,boundary,polygon,area,shapefile,kml,csv,geopackage,xlsx</source>
      <translation>রপ্তানি,ডাউনলোড,সীমানা,বহুভুজ,এলাকা,shapefile,kml,csv,geopackage,xlsx</translation>
    </message>
    <message>
      <source>export,download,layers,city,shapefile,kml,csv,geojson,geopackage,xlsx</source>
      <translation>রপ্তানি,ডাউনলোড,স্তর,শহর,shapefile,kml,csv,geojson,geopackage,xlsx</translation>
    </message>
    <message>
      <source>export,download,ward,shapefile,kml,csv,geopackage,xlsx</source>
      <translation>রপ্তানি,ডাউনলোড,ওয়ার্ড,shapefile,kml,csv,geopackage,xlsx</translation>
    </message>
    <message>
      <source>export,owner,contact,list,letter,xlsx,csv,personal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>faecal coliform found</source>
      <translation>ফিকাল কোলিফর্ম পাওয়া গেছে</translation>
    </message>
    <message>
      <source>feedback,satisfaction,quality,protective equipment,ppe,area,customers</source>
      <translation>মতামত,সন্তুষ্টি,মান,সুরক্ষা সরঞ্জাম,ppe,এলাকা,গ্রাহক</translation>
    </message>
    <message>
      <source>feet</source>
      <translation>ফুট</translation>
    </message>
    <message>
      <source>fine sand, silt and clay</source>
      <translation>মিহি বালি, পলি ও কাদা</translation>
    </message>
    <message>
      <source>fixed share</source>
      <translation>নির্দিষ্ট অংশ</translation>
    </message>
    <message>
      <source>flood,monsoon,rain,inundation,HAND,overflow,containment,emptying,water,climate</source>
      <translation>বন্যা,বর্ষা,বৃষ্টি,প্লাবন,HAND,উপচানো,কনটেইনমেন্ট,খালিকরণ,পানি,জলবায়ু</translation>
    </message>
    <message>
      <source>forecast,demand,desludging,sludge,volume,trips,capacity,plant,backlog,planning</source>
      <translation>পূর্বাভাস,চাহিদা,মল নিষ্কাশন,পয়োবর্জ্য,পরিমাণ,ট্রিপ,ক্ষমতা,শোধনাগার,জমে থাকা কাজ,পরিকল্পনা</translation>
    </message>
    <message>
      <source>fractured rock, limestone, sandstone</source>
      <translation>ফাটলযুক্ত শিলা, চুনাপাথর, বেলেপাথর</translation>
    </message>
    <message>
      <source>from</source>
      <translation>থেকে</translation>
    </message>
    <message>
      <source>ft</source>
      <translation>ft</translation>
    </message>
    <message>
      <source>gap or overlap.</source>
      <translation>ফাঁক বা অধিক্রমণ।</translation>
    </message>
    <message>
      <source>general</source>
      <translation>সাধারণ</translation>
    </message>
    <message>
      <source>given up</source>
      <translation>চেষ্টা বন্ধ করা হয়েছে</translation>
    </message>
    <message>
      <source>grid cells</source>
      <translation>গ্রিডের ঘর</translation>
    </message>
    <message>
      <source>grid,cells,squares,summary,raster</source>
      <translation>গ্রিড,ঘর,বর্গ,সারসংক্ষেপ,রাস্টার</translation>
    </message>
    <message>
      <source>groundwater,well,pit,septic tank,drinking water,separation,coliform,pollution,risk,SFD</source>
      <translation>ভূগর্ভস্থ পানি,কূপ,পিট,সেপটিক ট্যাংক,খাবার পানি,ব্যবধান,কলিফর্ম,দূষণ,ঝুঁকি,SFD</translation>
    </message>
    <message>
      <source>has a customer number</source>
      <translation>গ্রাহক নম্বর আছে</translation>
    </message>
    <message>
      <source>has no customer number</source>
      <translation>গ্রাহক নম্বর নেই</translation>
    </message>
    <message>
      <source>health, public, government, recreational, social, financial</source>
      <translation>স্বাস্থ্য, সরকারি, প্রশাসনিক, বিনোদনমূলক, সামাজিক, আর্থিক</translation>
    </message>
    <message>
      <source>hierarchy</source>
      <translation>স্তরবিন্যাস</translation>
    </message>
    <message>
      <source>high</source>
      <translation>বেশি</translation>
    </message>
    <message>
      <source>high and medium</source>
      <translation>উচ্চ ও মাঝারি</translation>
    </message>
    <message>
      <source>hose of {metres} m</source>
      <translation>{metres} m হোস পাইপ</translation>
    </message>
    <message>
      <source>hose {metres} m</source>
      <translation>হোস পাইপ {metres} m</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>ঘণ্টা</translation>
    </message>
    <message>
      <source>households in buildings of women against those in buildings of men</source>
      <translation>পুরুষের ভবনের খানার তুলনায় নারীর ভবনের খানা</translation>
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
      <translation>আমদানিকৃত</translation>
    </message>
    <message>
      <source>in both</source>
      <translation>উভয়টিতে</translation>
    </message>
    <message>
      <source>in buildings without any toilet</source>
      <translation>কোনো টয়লেট নেই এমন ভবনে</translation>
    </message>
    <message>
      <source>in no building of the register</source>
      <translation>নিবন্ধনের কোনো ভবনে নয়</translation>
    </message>
    <message>
      <source>in the order of drawing</source>
      <translation>আঁকার ক্রমে</translation>
    </message>
    <message>
      <source>indicator</source>
      <translation>সূচক</translation>
    </message>
    <message>
      <source>indicators</source>
      <translation>সূচক</translation>
    </message>
    <message>
      <source>insert, update, delete, restore, forget (personal values removed on request).</source>
      <translation>insert, update, delete, restore, forget (অনুরোধে ব্যক্তিগত মান সরানো)।</translation>
    </message>
    <message>
      <source>it cannot be written there</source>
      <translation>সেখানে লেখা যায় না</translation>
    </message>
    <message>
      <source>it is not on the map</source>
      <translation>এটি মানচিত্রে নেই</translation>
    </message>
    <message>
      <source>it lies wholly in the area</source>
      <translation>এটি পুরোপুরি এলাকার ভেতরে</translation>
    </message>
    <message>
      <source>it touches the area</source>
      <translation>এটি এলাকা স্পর্শ করে</translation>
    </message>
    <message>
      <source>its building has no on-site system</source>
      <translation>এর ভবনে অন-সাইট ব্যবস্থা নেই</translation>
    </message>
    <message>
      <source>its building was built after the year</source>
      <translation>এর ভবনটি ওই বছরের পরে নির্মিত</translation>
    </message>
    <message>
      <source>its older counters</source>
      <translation>এর আগের গণনাযন্ত্র</translation>
    </message>
    <message>
      <source>its point lies in the area</source>
      <translation>এর বিন্দু এলাকার ভেতরে</translation>
    </message>
    <message>
      <source>jar water, private tanker</source>
      <translation>জারের পানি, বেসরকারি ট্যাংকার</translation>
    </message>
    <message>
      <source>keys</source>
      <translation>কী</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>ধরন</translation>
    </message>
    <message>
      <source>km</source>
      <translation>km</translation>
    </message>
    <message>
      <source>least third</source>
      <translation>সর্বনিম্ন তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>leave the buildings as they are</source>
      <translation>ভবনগুলো যেমন আছে তেমন রাখুন</translation>
    </message>
    <message>
      <source>legacy (values as text) or document (the whole report).</source>
      <translation>legacy (মান লেখা হিসেবে) বা document (পুরো প্রতিবেদন)।</translation>
    </message>
    <message>
      <source>less than 3 years</source>
      <translation>3 বছরের কম</translation>
    </message>
    <message>
      <source>lies wholly in the area</source>
      <translation>পুরোপুরি এলাকার ভেতরে</translation>
    </message>
    <message>
      <source>line to be digitised</source>
      <translation>যে রেখা ডিজিটাল করতে হবে</translation>
    </message>
    <message>
      <source>linked,building,containment,associated,main building,toilet,application,relation</source>
      <translation>যুক্ত,ভবন,কনটেইনমেন্ট,সংশ্লিষ্ট,মূল ভবন,টয়লেট,আবেদন,সম্পর্ক</translation>
    </message>
    <message>
      <source>longer than 4,000 m</source>
      <translation>4,000 m-এর চেয়ে দীর্ঘ</translation>
    </message>
    <message>
      <source>looking through the dates…</source>
      <translation>তারিখগুলো দেখা হচ্ছে…</translation>
    </message>
    <message>
      <source>looking…</source>
      <translation>খোঁজা হচ্ছে…</translation>
    </message>
    <message>
      <source>low</source>
      <translation>কম</translation>
    </message>
    <message>
      <source>low-income communities</source>
      <translation>নিম্ন আয়ের বসতি</translation>
    </message>
    <message>
      <source>low-income households against the others</source>
      <translation>অন্যদের তুলনায় নিম্ন আয়ের খানা</translation>
    </message>
    <message>
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <source>main building</source>
      <translation>প্রধান ভবন</translation>
    </message>
    <message>
      <source>maintenance</source>
      <translation>রক্ষণাবেক্ষণ</translation>
    </message>
    <message>
      <source>makes no sludge that must be emptied</source>
      <translation>খালি করতে হয় এমন বর্জ্য তৈরি করে না</translation>
    </message>
    <message>
      <source>matched</source>
      <translation>মিলেছে</translation>
    </message>
    <message>
      <source>may stay empty</source>
      <translation>ফাঁকা থাকতে পারে</translation>
    </message>
    <message>
      <source>medium sand</source>
      <translation>মাঝারি বালু</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>মিটার</translation>
    </message>
    <message>
      <source>mg/l</source>
      <translation>mg/l</translation>
    </message>
    <message>
      <source>mg/l.</source>
      <translation>mg/l।</translation>
    </message>
    <message>
      <source>middle of its jobs</source>
      <translation>এর কাজগুলোর মধ্যস্থল</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>আমার</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <source>month</source>
      <translation>মাস</translation>
    </message>
    <message>
      <source>month first</source>
      <translation>আগে মাস</translation>
    </message>
    <message>
      <source>more than 50 cases</source>
      <translation>50-এর বেশি রোগী</translation>
    </message>
    <message>
      <source>more than {count} records</source>
      <translation>{count}টির বেশি রেকর্ড</translation>
    </message>
    <message>
      <source>most third</source>
      <translation>সর্বাধিক তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>municipal or public supply</source>
      <translation>পৌর বা সরকারি সরবরাহ</translation>
    </message>
    <message>
      <source>municipality</source>
      <translation>পৌরসভা</translation>
    </message>
    <message>
      <source>m³</source>
      <translation>m³</translation>
    </message>
    <message>
      <source>m³ a day</source>
      <translation>m³ দৈনিক</translation>
    </message>
    <message>
      <source>m³.</source>
      <translation>m³।</translation>
    </message>
    <message>
      <source>name</source>
      <translation>নাম</translation>
    </message>
    <message>
      <source>names no containment</source>
      <translation>কোনো কনটেইনমেন্টের নাম নেই</translation>
    </message>
    <message>
      <source>narrower than 3 m</source>
      <translation>3 m-এর চেয়ে সরু</translation>
    </message>
    <message>
      <source>national</source>
      <translation>জাতীয়</translation>
    </message>
    <message>
      <source>national or city.</source>
      <translation>জাতীয় বা শহর।</translation>
    </message>
    <message>
      <source>never emptied, or no longer used</source>
      <translation>কখনো খালি করা হয়নি, বা আর ব্যবহৃত নয়</translation>
    </message>
    <message>
      <source>never, as far as known</source>
      <translation>যতদূর জানা, কখনও নয়</translation>
    </message>
    <message>
      <source>new</source>
      <translation>নতুন</translation>
    </message>
    <message>
      <source>no</source>
      <translation>না</translation>
    </message>
    <message>
      <source>no access</source>
      <translation>প্রবেশপথ নেই</translation>
    </message>
    <message>
      <source>no building uses it</source>
      <translation>কোনো ভবন এটি ব্যবহার করে না</translation>
    </message>
    <message>
      <source>no capacity</source>
      <translation>ক্ষমতা নেই</translation>
    </message>
    <message>
      <source>no clear difference</source>
      <translation>স্পষ্ট পার্থক্য নেই</translation>
    </message>
    <message>
      <source>no community toilet</source>
      <translation>কমিউনিটি টয়লেট নেই</translation>
    </message>
    <message>
      <source>no containment recorded</source>
      <translation>কনটেইনমেন্ট নথিভুক্ত নেই</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>উপাত্ত নেই</translation>
    </message>
    <message>
      <source>no operating community toilet</source>
      <translation>চালু কমিউনিটি টয়লেট নেই</translation>
    </message>
    <message>
      <source>no outlines in its report</source>
      <translation>এর প্রতিবেদনে রূপরেখা নেই</translation>
    </message>
    <message>
      <source>no people</source>
      <translation>মানুষ নেই</translation>
    </message>
    <message>
      <source>no private users</source>
      <translation>নিজস্ব টয়লেটের ব্যবহারকারী নেই</translation>
    </message>
    <message>
      <source>no provider yet</source>
      <translation>এখনও সেবাদানকারী নেই</translation>
    </message>
    <message>
      <source>no records</source>
      <translation>রেকর্ড নেই</translation>
    </message>
    <message>
      <source>no report</source>
      <translation>প্রতিবেদন নেই</translation>
    </message>
    <message>
      <source>no result</source>
      <translation>ফল নেই</translation>
    </message>
    <message>
      <source>no road wide enough for a truck within the length of the hose</source>
      <translation>হোস পাইপের নাগালের মধ্যে ট্রাকের জন্য যথেষ্ট চওড়া সড়ক নেই</translation>
    </message>
    <message>
      <source>no service file on this computer</source>
      <translation>এই কম্পিউটারে কোনো সার্ভিস ফাইল নেই</translation>
    </message>
    <message>
      <source>no standard in force</source>
      <translation>কোনো মান কার্যকর নেই</translation>
    </message>
    <message>
      <source>no target set</source>
      <translation>লক্ষ্য নির্ধারিত নয়</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>সময় নেই</translation>
    </message>
    <message>
      <source>no treatment plant is in the plan</source>
      <translation>পরিকল্পনায় কোনো শোধনাগার নেই</translation>
    </message>
    <message>
      <source>no truck can be there within its time window and be home within the shift</source>
      <translation>কোনো ট্রাক সময়সীমার মধ্যে সেখানে গিয়ে পালার মধ্যে ফিরতে পারে না</translation>
    </message>
    <message>
      <source>no truck has time left for it within its time window and the shift</source>
      <translation>কোনো ট্রাকের সময়সীমা ও পালার মধ্যে এর জন্য সময় বাকি নেই</translation>
    </message>
    <message>
      <source>no truck of its service provider is in the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no value</source>
      <translation>মান নেই</translation>
    </message>
    <message>
      <source>no wastewater counted for its sanitation</source>
      <translation>এর স্যানিটেশনের জন্য বর্জ্যপানি গণ্য হয় না</translation>
    </message>
    <message>
      <source>no way to a treatment plant and home over roads wide enough</source>
      <translation>শোধনাগার হয়ে ফেরার মতো যথেষ্ট চওড়া সড়কপথ নেই</translation>
    </message>
    <message>
      <source>no women</source>
      <translation>নারী নেই</translation>
    </message>
    <message>
      <source>none</source>
      <translation>নেই</translation>
    </message>
    <message>
      <source>none is stored yet</source>
      <translation>এখনও কিছু সংরক্ষিত নেই</translation>
    </message>
    <message>
      <source>none on this computer</source>
      <translation>এই কম্পিউটারে নেই</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>এখনও নেই</translation>
    </message>
    <message>
      <source>none: PNG, JPG or SVG</source>
      <translation>নেই: PNG, JPG বা SVG</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
      <source>not available</source>
      <translation>পাওয়া যায় না</translation>
    </message>
    <message>
      <source>not certain</source>
      <translation>নিশ্চিত নয়</translation>
    </message>
    <message>
      <source>not drawn yet</source>
      <translation>এখনও আঁকা হয়নি</translation>
    </message>
    <message>
      <source>not emptied</source>
      <translation>খালি করা হয়নি</translation>
    </message>
    <message>
      <source>not emptied in the year</source>
      <translation>বছরে খালি করা হয়নি</translation>
    </message>
    <message>
      <source>not entered</source>
      <translation>দেওয়া হয়নি</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>জানা নেই</translation>
    </message>
    <message>
      <source>not of universal design</source>
      <translation>সর্বজনীন নকশার নয়</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>পূরণ হয়নি</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>পড়া হয়নি</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>নির্ধারিত নয়</translation>
    </message>
    <message>
      <source>not stated: use labels or codes</source>
      <translation>উল্লেখ নেই: লেবেল বা কোড ব্যবহার করুন</translation>
    </message>
    <message>
      <source>not up to date</source>
      <translation>হালনাগাদ নয়</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>এখনও নয়</translation>
    </message>
    <message>
      <source>note</source>
      <translation>টীকা</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>এখনও কিছু বাছাই হয়নি</translation>
    </message>
    <message>
      <source>nothing chosen: all</source>
      <translation>কিছু বাছাই হয়নি: সব</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
      <source>nothing to compare</source>
      <translation>তুলনার কিছু নেই</translation>
    </message>
    <message>
      <source>notice</source>
      <translation>বিজ্ঞপ্তি</translation>
    </message>
    <message>
      <source>number of people not known</source>
      <translation>মানুষের সংখ্যা জানা নেই</translation>
    </message>
    <message>
      <source>number of women not known</source>
      <translation>নারীর সংখ্যা জানা নেই</translation>
    </message>
    <message>
      <source>numerator</source>
      <translation>ভাজ্য</translation>
    </message>
    <message>
      <source>of each containment, by wells (pits and wells, with its usual assumptions)</source>
      <translation>প্রতিটি কনটেইনমেন্টের, কূপ অনুযায়ী (পিট ও কূপ, এর সাধারণ অনুমানসহ)</translation>
    </message>
    <message>
      <source>of {note}</source>
      <translation>{note}-এর</translation>
    </message>
    <message>
      <source>office</source>
      <translation>কার্যালয়</translation>
    </message>
    <message>
      <source>ok, capped, undefined, missing_setting, assumed or override.</source>
      <translation>ok, capped, undefined, missing_setting, assumed বা override।</translation>
    </message>
    <message>
      <source>oldest {note}</source>
      <translation>সবচেয়ে পুরোনো {note}</translation>
    </message>
    <message>
      <source>on record</source>
      <translation>রেকর্ডে আছে</translation>
    </message>
    <message>
      <source>one group only</source>
      <translation>শুধু একটি গোষ্ঠী</translation>
    </message>
    <message>
      <source>one of the four counts is 0: a half was added to each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one side has no case: half a case was added to each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one value</source>
      <translation>একটি মান</translation>
    </message>
    <message>
      <source>only if it is not stored with the connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only if it is not stored; kept until QGIS is closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only in one of them</source>
      <translation>শুধু একটিতে</translation>
    </message>
    <message>
      <source>only in the first</source>
      <translation>শুধু প্রথমটিতে</translation>
    </message>
    <message>
      <source>only in the second</source>
      <translation>শুধু দ্বিতীয়টিতে</translation>
    </message>
    <message>
      <source>open applications for the day</source>
      <translation>দিনটির চলমান আবেদন</translation>
    </message>
    <message>
      <source>out, synced or withdrawn.</source>
      <translation>মাঠে, সমন্বিত বা প্রত্যাহারকৃত।</translation>
    </message>
    <message>
      <source>outside low-income communities</source>
      <translation>নিম্ন আয়ের বসতির বাইরে</translation>
    </message>
    <message>
      <source>outside low-income communities, waste not safely managed</source>
      <translation>নিম্ন আয়ের বসতির বাইরে, বর্জ্য নিরাপদে ব্যবস্থাপিত নয়</translation>
    </message>
    <message>
      <source>outside the city</source>
      <translation>শহরের বাইরে</translation>
    </message>
    <message>
      <source>outside the system</source>
      <translation>ব্যবস্থার বাইরে</translation>
    </message>
    <message>
      <source>over 5 to 8 m</source>
      <translation>5 থেকে 8 m পর্যন্ত</translation>
    </message>
    <message>
      <source>over {limit} {unit}</source>
      <translation>{limit} {unit}-এর বেশি</translation>
    </message>
    <message>
      <source>overlaps a building</source>
      <translation>একটি ভবনের সঙ্গে অধিক্রমণ</translation>
    </message>
    <message>
      <source>owner of {key}</source>
      <translation>{key}-এর মালিক</translation>
    </message>
    <message>
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <source>p of the likeliest circle</source>
      <translation>সবচেয়ে সম্ভাব্য বৃত্তের p</translation>
    </message>
    <message>
      <source>p up to 0.05, may be a false find</source>
      <translation>p সর্বোচ্চ 0.05, মিথ্যা সন্ধান হতে পারে</translation>
    </message>
    <message>
      <source>pH</source>
      <translation>pH</translation>
    </message>
    <message>
      <source>pH lies between 0 and 14.</source>
      <translation>pH 0 থেকে 14-এর মধ্যে থাকে।</translation>
    </message>
    <message>
      <source>pH maximum</source>
      <translation>pH সর্বোচ্চ</translation>
    </message>
    <message>
      <source>pH minimum</source>
      <translation>pH সর্বনিম্ন</translation>
    </message>
    <message>
      <source>page</source>
      <translation>পৃষ্ঠা</translation>
    </message>
    <message>
      <source>part</source>
      <translation>অংশ</translation>
    </message>
    <message>
      <source>part {part}</source>
      <translation>অংশ {part}</translation>
    </message>
    <message>
      <source>payment,tax,water,solid waste,due,paid,status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people</source>
      <translation>মানুষ</translation>
    </message>
    <message>
      <source>per 1,000 containments</source>
      <translation>প্রতি 1,000 কনটেইনমেন্টে</translation>
    </message>
    <message>
      <source>per 10,000 people</source>
      <translation>প্রতি 10,000 মানুষে</translation>
    </message>
    <message>
      <source>percent</source>
      <translation>শতাংশ</translation>
    </message>
    <message>
      <source>personal values removed</source>
      <translation>ব্যক্তিগত মান সরানো হয়েছে</translation>
    </message>
    <message>
      <source>place of building or toilet not known</source>
      <translation>ভবন বা টয়লেটের স্থান জানা নেই</translation>
    </message>
    <message>
      <source>plain numbers</source>
      <translation>সাধারণ সংখ্যা</translation>
    </message>
    <message>
      <source>planned, confirmed (an application was opened) or declined.</source>
      <translation>পরিকল্পিত, নিশ্চিত (আবেদন খোলা হয়েছে) বা না মানা।</translation>
    </message>
    <message>
      <source>planned, confirmed, declined, done, or overtaken: requested, emptied or taken out of use meanwhile.</source>
      <translation>পরিকল্পিত, নিশ্চিত, না মানা, সম্পন্ন, বা অতিক্রান্ত: এর মধ্যে আবেদন এসেছে, খালি হয়েছে বা ব্যবহার থেকে সরানো হয়েছে।</translation>
    </message>
    <message>
      <source>planning</source>
      <translation>পরিকল্পনা</translation>
    </message>
    <message>
      <source>please choose</source>
      <translation>অনুগ্রহ করে বাছাই করুন</translation>
    </message>
    <message>
      <source>points</source>
      <translation>বিন্দু</translation>
    </message>
    <message>
      <source>population,people,households,area,density,polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>posting</source>
      <translation>পাঠানোর কাজ</translation>
    </message>
    <message>
      <source>print,map,layout,atlas,pdf,poster,field sheet,ward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>printed {date}</source>
      <translation>মুদ্রণ {date}</translation>
    </message>
    <message>
      <source>proportion (never above 100), ratio (may exceed 100), mean, or input (typed by hand).</source>
      <translation>proportion (কখনও 100-এর বেশি নয়), ratio (100 ছাড়াতে পারে), mean, বা input (হাতে লেখা)।</translation>
    </message>
    <message>
      <source>proposed when the road is chosen</source>
      <translation>সড়ক বেছে নিলে প্রস্তাব করা হয়</translation>
    </message>
    <message>
      <source>provisional</source>
      <translation>অস্থায়ী</translation>
    </message>
    <message>
      <source>public toilets</source>
      <translation>গণশৌচাগার</translation>
    </message>
    <message>
      <source>put all inside into this one</source>
      <translation>ভেতরের সব এটিতে রাখুন</translation>
    </message>
    <message>
      <source>put those without a community into this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quality,check,errors,plausibility,duplicates,missing,topology,validation</source>
      <translation>মান,পরীক্ষা,ভুল,বিশ্বাসযোগ্যতা,দ্বৈততা,অনুপস্থিত,টপোলজি,যাচাই</translation>
    </message>
    <message>
      <source>quarter of a year</source>
      <translation>বছরের ত্রৈমাসিক</translation>
    </message>
    <message>
      <source>queued, sending, sent (taken, not yet shown), accepted (the dashboard shows it), rejected, unreachable, or uncertain (posted, but no answer that says whether it was taken).</source>
      <translation>queued, sending, sent (নেওয়া হয়েছে, এখনও দেখা যায় না), accepted (ড্যাশবোর্ডে দেখা যায়), rejected, unreachable, বা uncertain (পাঠানো হয়েছে, কিন্তু নেওয়া হয়েছে কি না উত্তরে জানা যায়নি)।</translation>
    </message>
    <message>
      <source>queued, sending, sent (taken, not yet shown), accepted (the dashboard shows it), rejected, unreachable, or uncertain (the line was cut after posting).</source>
      <translation>queued, sending, sent (নেওয়া হয়েছে, এখনও দেখা যায় না), accepted (ড্যাশবোর্ডে দেখা যায়), rejected, unreachable, বা uncertain (পাঠানোর পরে সংযোগ কেটে গেছে)।</translation>
    </message>
    <message>
      <source>rainwater, spring, river, canal, stone spout, pond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ratio</source>
      <translation>অনুপাত</translation>
    </message>
    <message>
      <source>read only</source>
      <translation>শুধু পড়ার জন্য</translation>
    </message>
    <message>
      <source>reading what it shows</source>
      <translation>এটি যা দেখায় তা পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>reading…</source>
      <translation>পড়া হচ্ছে…</translation>
    </message>
    <message>
      <source>received, valid, invalid, approved, rejected or superseded.</source>
      <translation>received, valid, invalid, approved, rejected বা superseded।</translation>
    </message>
    <message>
      <source>records</source>
      <translation>রেকর্ড</translation>
    </message>
    <message>
      <source>records left out</source>
      <translation>বাদ দেওয়া রেকর্ড</translation>
    </message>
    <message>
      <source>records used</source>
      <translation>ব্যবহৃত রেকর্ড</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>জানানো হয়েছে</translation>
    </message>
    <message>
      <source>requested</source>
      <translation>অনুরোধকৃত</translation>
    </message>
    <message>
      <source>residential, commercial, industrial, mixed, educational, institutions or others.</source>
      <translation>আবাসিক, বাণিজ্যিক, শিল্প, মিশ্র, শিক্ষা, প্রতিষ্ঠান বা অন্যান্য।</translation>
    </message>
    <message>
      <source>responsibility, accountability, or resources (planning and management).</source>
      <translation>দায়িত্ব, জবাবদিহি, বা সম্পদ (পরিকল্পনা ও ব্যবস্থাপনা)।</translation>
    </message>
    <message>
      <source>restore or forget.</source>
      <translation>ফেরানো বা ভুলে যাওয়া।</translation>
    </message>
    <message>
      <source>revision {}, approved</source>
      <translation>সংশোধন {}, অনুমোদিত</translation>
    </message>
    <message>
      <source>revision {}, approved {}</source>
      <translation>সংশোধন {}, অনুমোদিত {}</translation>
    </message>
    <message>
      <source>risk of groundwater pollution</source>
      <translation>ভূগর্ভস্থ পানি দূষণের ঝুঁকি</translation>
    </message>
    <message>
      <source>road,nearest,distance,foot point,access</source>
      <translation>সড়ক,নিকটতম,দূরত্ব,পাদবিন্দু,প্রবেশ</translation>
    </message>
    <message>
      <source>road,network,topology,routing,component,dangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>road,street,buildings,code,access</source>
      <translation>সড়ক,রাস্তা,ভবন,কোড,প্রবেশ</translation>
    </message>
    <message>
      <source>route,routing,truck,vehicle,vacuum,desludging,emptying,schedule,driver,route sheet,plant,planning</source>
      <translation>পথ,পথ নির্ধারণ,ট্রাক,যান,ভ্যাকুয়াম,মল নিষ্কাশন,খালিকরণ,সময়সূচি,চালক,পথের তালিকা,শোধনাগার,পরিকল্পনা</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>সারি</translation>
    </message>
    <message>
      <source>rows delivered</source>
      <translation>চালানের সারি</translation>
    </message>
    <message>
      <source>rows with a value are skipped</source>
      <translation>মান থাকা সারি বাদ যায়</translation>
    </message>
    <message>
      <source>sample of the influent</source>
      <translation>প্রবেশকারী পানির নমুনা</translation>
    </message>
    <message>
      <source>sanitation system not known</source>
      <translation>স্যানিটেশন ব্যবস্থা জানা নেই</translation>
    </message>
    <message>
      <source>scan</source>
      <translation>স্ক্যান</translation>
    </message>
    <message>
      <source>schedule</source>
      <translation>সময়সূচি</translation>
    </message>
    <message>
      <source>schema.table.code of the lookup entry, or a text key taken over.</source>
      <translation>কোড তালিকার ভুক্তির schema.table.code, অথবা হুবহু নেওয়া লেখার কী।</translation>
    </message>
    <message>
      <source>semicolon  ;</source>
      <translation>সেমিকোলন  ;</translation>
    </message>
    <message>
      <source>sent, accepted, rejected, unreachable or uncertain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>service_delivery</source>
      <translation>service_delivery</translation>
    </message>
    <message>
      <source>setting</source>
      <translation>সেটিং</translation>
    </message>
    <message>
      <source>setting missing</source>
      <translation>সেটিং নেই</translation>
    </message>
    <message>
      <source>sewer or drain (it reaches treatment), containment (all its containments are safe), community_toilet (that toilet is), always, never.</source>
      <translation>sewer বা drain (পরিশোধনে পৌঁছায়), containment (এর সব কনটেইনমেন্ট নিরাপদ), community_toilet (সেই টয়লেট নিরাপদ), always, never।</translation>
    </message>
    <message>
      <source>sewer,connection,potential,distance,buffer,network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewer,drain,trace,network,downstream,upstream,outfall,treatment,load,planning</source>
      <translation>পয়োনালি,নর্দমা,অনুসরণ,নেটওয়ার্ক,ভাটি,উজান,নির্গমমুখ,পরিশোধন,ভার,পরিকল্পনা</translation>
    </message>
    <message>
      <source>sewer,drain,water main,connected,buildings,code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sewer,simplified,condominial,screening,density,gradient,slope,network,sketch,planning</source>
      <translation>পয়োনালি,সরলীকৃত,যৌথ পয়োনালি,প্রাথমিক বাছাই,ঘনত্ব,ঢাল,নতি,নেটওয়ার্ক,খসড়া নকশা,পরিকল্পনা</translation>
    </message>
    <message>
      <source>sewered (SS) or non-sewered (NSS).</source>
      <translation>পয়োনালিযুক্ত (SS) বা পয়োনালিহীন (NSS)।</translation>
    </message>
    <message>
      <source>sewers</source>
      <translation>পয়োনালি</translation>
    </message>
    <message>
      <source>shorter than 1,000 m</source>
      <translation>1,000 m-এর চেয়ে ছোট</translation>
    </message>
    <message>
      <source>significant</source>
      <translation>তাৎপর্যপূর্ণ</translation>
    </message>
    <message>
      <source>signing in</source>
      <translation>সাইন-ইন হচ্ছে</translation>
    </message>
    <message>
      <source>similar name: please look</source>
      <translation>একই রকম নাম: দেখে নিন</translation>
    </message>
    <message>
      <source>size</source>
      <translation>আকার</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>বাদ দেওয়া</translation>
    </message>
    <message>
      <source>sludge collected</source>
      <translation>সংগৃহীত পয়োবর্জ্য</translation>
    </message>
    <message>
      <source>sludge,dumping,delivery,treatment plant,missing,emptying</source>
      <translation>পয়োবর্জ্য,ফেলা,পৌঁছানো,শোধনাগার,নিখোঁজ,খালিকরণ</translation>
    </message>
    <message>
      <source>space-time</source>
      <translation>স্থান-কাল</translation>
    </message>
    <message>
      <source>spring, river or canal</source>
      <translation>ঝরনা, নদী বা খাল</translation>
    </message>
    <message>
      <source>staged, accepted, refused or undone.</source>
      <translation>প্রস্তুত, গৃহীত, প্রত্যাখ্যাত বা ফিরিয়ে নেওয়া।</translation>
    </message>
    <message>
      <source>stands at the toilet</source>
      <translation>টয়লেটের জায়গায় আছে</translation>
    </message>
    <message>
      <source>start value of IMIS, set here, fixed at set-up, or missing.</source>
      <translation>IMIS-এর প্রারম্ভিক মান, এখানে দেওয়া, স্থাপনের সময় স্থির, বা নেই।</translation>
    </message>
    <message>
      <source>stay in use and are marked for checking</source>
      <translation>ব্যবহারে থাকে ও যাচাইয়ের জন্য চিহ্নিত হয়</translation>
    </message>
    <message>
      <source>still the value IMIS came with</source>
      <translation>এখনও IMIS-এর সঙ্গে আসা মান</translation>
    </message>
    <message>
      <source>stone spout or pond</source>
      <translation>পাথরের ধারা বা পুকুর</translation>
    </message>
    <message>
      <source>stop {number} of {all}</source>
      <translation>{all}-এর মধ্যে বিরতিস্থল {number}</translation>
    </message>
    <message>
      <source>stop {number}, {place}</source>
      <translation>বিরতিস্থল {number}, {place}</translation>
    </message>
    <message>
      <source>straight</source>
      <translation>সরলরেখা</translation>
    </message>
    <message>
      <source>structure,building,RCC,load bearing,CGI,mud,filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary</source>
      <translation>সারসংক্ষেপ</translation>
    </message>
    <message>
      <source>summary,area,boundary,polygon,population,sanitation,containment,matrix</source>
      <translation>সারসংক্ষেপ,এলাকা,সীমানা,বহুভুজ,জনসংখ্যা,স্যানিটেশন,কনটেইনমেন্ট,ছক</translation>
    </message>
    <message>
      <source>summary,point,distance,radius,buildings,population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary,road,street,distance,buildings,population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary,ward,population,sanitation,containment,matrix,city</source>
      <translation>সারসংক্ষেপ,ওয়ার্ড,জনসংখ্যা,স্যানিটেশন,কনটেইনমেন্ট,ছক,শহর</translation>
    </message>
    <message>
      <source>summary,water body,river,pond,distance,buildings,pollution</source>
      <translation>সারসংক্ষেপ,জলাশয়,নদী,পুকুর,দূরত্ব,ভবন,দূষণ</translation>
    </message>
    <message>
      <source>surface</source>
      <translation>উপরিতল</translation>
    </message>
    <message>
      <source>tabulator</source>
      <translation>ট্যাব</translation>
    </message>
    <message>
      <source>taken to be mechanical</source>
      <translation>যান্ত্রিক ধরা হয়েছে</translation>
    </message>
    <message>
      <source>taken, not shown yet</source>
      <translation>নেওয়া হয়েছে, এখনও দেখানো হয়নি</translation>
    </message>
    <message>
      <source>taking the report</source>
      <translation>প্রতিবেদন নেওয়া হচ্ছে</translation>
    </message>
    <message>
      <source>tank of a community or public toilet</source>
      <translation>কমিউনিটি টয়লেট বা গণশৌচাগারের ট্যাংক</translation>
    </message>
    <message>
      <source>target {}</source>
      <translation>লক্ষ্য {}</translation>
    </message>
    <message>
      <source>tax code is known</source>
      <translation>কর কোড জানা আছে</translation>
    </message>
    <message>
      <source>tax code {found}</source>
      <translation>কর কোড {found}</translation>
    </message>
    <message>
      <source>tax, water or swm.</source>
      <translation>কর, পানি বা swm।</translation>
    </message>
    <message>
      <source>tax,due,payment,water,solid waste,revenue,arrears</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text, integer, number, boolean, date or regex.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text, integer, number, boolean, date, regex or picture (base64: and the file).</source>
      <translation>text, integer, number, boolean, date, regex বা picture (base64: এবং ফাইলটি)।</translation>
    </message>
    <message>
      <source>the community toilet is not safely managed</source>
      <translation>কমিউনিটি টয়লেটটি নিরাপদে ব্যবস্থাপিত নয়</translation>
    </message>
    <message>
      <source>the containment</source>
      <translation>কনটেইনমেন্টটি</translation>
    </message>
    <message>
      <source>the data dictionary</source>
      <translation>উপাত্ত অভিধান</translation>
    </message>
    <message>
      <source>the distance (km)</source>
      <translation>দূরত্ব (km)</translation>
    </message>
    <message>
      <source>the farthest corner of the building</source>
      <translation>ভবনের দূরতম কোণ</translation>
    </message>
    <message>
      <source>the interval does not hold 1</source>
      <translation>ব্যবধানে 1 নেই</translation>
    </message>
    <message>
      <source>the interval holds 1: this may be chance</source>
      <translation>ব্যবধানে 1 আছে: এটি দৈব হতে পারে</translation>
    </message>
    <message>
      <source>the map as it is</source>
      <translation>মানচিত্র যেমন আছে</translation>
    </message>
    <message>
      <source>the nearest edge of the building</source>
      <translation>ভবনের নিকটতম প্রান্ত</translation>
    </message>
    <message>
      <source>the next days</source>
      <translation>আগামী দিনগুলো</translation>
    </message>
    <message>
      <source>the one shown</source>
      <translation>যেটি দেখানো হচ্ছে</translation>
    </message>
    <message>
      <source>the only column of type JSON</source>
      <translation>JSON ধরনের একমাত্র কলাম</translation>
    </message>
    <message>
      <source>the plant</source>
      <translation>শোধনাগার</translation>
    </message>
    <message>
      <source>the private database “{name}” of this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the service “{name}”</source>
      <translation>“{name}” সেবা</translation>
    </message>
    <message>
      <source>the shape</source>
      <translation>আকৃতিটি</translation>
    </message>
    <message>
      <source>the shipped data of the web IMIS</source>
      <translation>ওয়েব IMIS-এর সঙ্গে দেওয়া উপাত্ত</translation>
    </message>
    <message>
      <source>the slope</source>
      <translation>ঢাল</translation>
    </message>
    <message>
      <source>the time of travel (min)</source>
      <translation>যাতায়াতের সময় (মিনিট)</translation>
    </message>
    <message>
      <source>the treatment plants take no more on this day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the usual six</source>
      <translation>সাধারণ ছয়টি</translation>
    </message>
    <message>
      <source>the way to a wide road</source>
      <translation>প্রশস্ত সড়কের পথ</translation>
    </message>
    <message>
      <source>the whole city fits</source>
      <translation>পুরো শহর এঁটে যায়</translation>
    </message>
    <message>
      <source>the whole report</source>
      <translation>পুরো প্রতিবেদন</translation>
    </message>
    <message>
      <source>theirs</source>
      <translation>অন্যদের</translation>
    </message>
    <message>
      <source>then {load} m³ in the tank</source>
      <translation>এরপর ট্যাংকে {load} m³</translation>
    </message>
    <message>
      <source>to</source>
      <translation>পর্যন্ত</translation>
    </message>
    <message numerus="yes">
      <source>to be made every %n day(s)</source>
      <translation>
        <numerusform>প্রতি %n দিনে তৈরি করতে হবে</numerusform>
        <numerusform>প্রতি %n দিনে তৈরি করতে হবে</numerusform>
      </translation>
    </message>
    <message>
      <source>today</source>
      <translation>আজ</translation>
    </message>
    <message>
      <source>toilet,community,public,users,walking,distance,seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>toilet,community,public,walking,isochrone,access,seats,overload,new toilets,covering,location</source>
      <translation>টয়লেট,কমিউনিটি,গণশৌচাগার,হাঁটা,সমসময় রেখা,প্রবেশ,আসন,অতিরিক্ত চাপ,নতুন টয়লেট,আওতা,অবস্থান</translation>
    </message>
    <message>
      <source>toilet_connection (toilet present), defecation_place (no toilet) or entry_only (never stored).</source>
      <translation>toilet_connection (টয়লেট আছে), defecation_place (টয়লেট নেই) বা entry_only (কখনও রাখা হয় না)।</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>আগামীকাল</translation>
    </message>
    <message>
      <source>too few to be shown</source>
      <translation>দেখানোর জন্য খুব কম</translation>
    </message>
    <message>
      <source>too narrow</source>
      <translation>খুব সরু</translation>
    </message>
    <message>
      <source>touches the area</source>
      <translation>এলাকা স্পর্শ করে</translation>
    </message>
    <message>
      <source>transfer station,siting,location,small vehicle,tanker,haul,cost,break-even,narrow lanes</source>
      <translation>স্থানান্তর স্টেশন,স্থান নির্বাচন,অবস্থান,ছোট যান,ট্যাংকার,পরিবহন,খরচ,সমতা বিন্দু,সরু গলি</translation>
    </message>
    <message>
      <source>treatment plant,FSTP,site,suitability,multi-criteria,weights,AHP,constraints,raster,haul,planning</source>
      <translation>শোধনাগার,FSTP,স্থান,উপযোগিতা,বহু-মানদণ্ড,গুরুত্ব,AHP,সীমাবদ্ধতা,রাস্টার,পরিবহন,পরিকল্পনা</translation>
    </message>
    <message>
      <source>treatment plant,service area,isochrone,distance,haul,catchment,capacity,candidate,site,FSTP</source>
      <translation>শোধনাগার,সেবা এলাকা,সমসময় রেখা,দূরত্ব,পরিবহন,আওতাভুক্ত এলাকা,ক্ষমতা,প্রার্থী স্থান,স্থান,FSTP</translation>
    </message>
    <message>
      <source>treatment plants</source>
      <translation>শোধনাগার</translation>
    </message>
    <message>
      <source>truck-hours</source>
      <translation>ট্রাক-ঘণ্টা</translation>
    </message>
    <message>
      <source>tube well</source>
      <translation>নলকূপ</translation>
    </message>
    <message>
      <source>tube well, dug well</source>
      <translation>নলকূপ, পাতকুয়া</translation>
    </message>
    <message>
      <source>type to search</source>
      <translation>খুঁজতে লিখুন</translation>
    </message>
    <message>
      <source>unassigned, overdue, today or planned.</source>
      <translation>অনির্ধারিত, বিলম্বিত, আজ বা পরিকল্পিত।</translation>
    </message>
    <message>
      <source>unassigned, overdue, today or planned; collect: on the way to the own plant.</source>
      <translation>অনির্ধারিত, সময় পার, আজ বা পরিকল্পিত; সংগ্রহ: নিজের শোধনাগারের পথে।</translation>
    </message>
    <message>
      <source>unassigned, requested, emptied, collected or closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undone</source>
      <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>একক</translation>
    </message>
    <message>
      <source>unmatched</source>
      <translation>মেলেনি</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>{day} পর্যন্ত</translation>
    </message>
    <message>
      <source>up to 1 year</source>
      <translation>1 বছর পর্যন্ত</translation>
    </message>
    <message>
      <source>up to {value} m</source>
      <translation>{value} m পর্যন্ত</translation>
    </message>
    <message>
      <source>upstream</source>
      <translation>উজান</translation>
    </message>
    <message>
      <source>users of the toilet</source>
      <translation>টয়লেটের ব্যবহারকারী</translation>
    </message>
    <message>
      <source>value</source>
      <translation>মান</translation>
    </message>
    <message>
      <source>values only</source>
      <translation>শুধু মান</translation>
    </message>
    <message>
      <source>volume not known</source>
      <translation>পরিমাণ জানা নেই</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>অপেক্ষমাণ</translation>
    </message>
    <message>
      <source>waiting, approved or rejected.</source>
      <translation>অপেক্ষমাণ, অনুমোদিত বা প্রত্যাখ্যাত।</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>অপেক্ষমাণ</translation>
    </message>
    <message>
      <source>ward or grid.</source>
      <translation>ওয়ার্ড বা গ্রিড।</translation>
    </message>
    <message>
      <source>ward {ward}</source>
      <translation>ওয়ার্ড {ward}</translation>
    </message>
    <message>
      <source>ward {ward}: {number}</source>
      <translation>ওয়ার্ড {ward}: {number}</translation>
    </message>
    <message>
      <source>ward, lic, community, gender, separated by blanks; empty where the figure belongs to the whole city, such as plant capacity (cwis.md 10.4).</source>
      <translation>ward, lic, community, gender, ফাঁকা স্থান দিয়ে আলাদা; সংখ্যাটি পুরো শহরের হলে খালি, যেমন শোধনাগারের ক্ষমতা (cwis.md 10.4)।</translation>
    </message>
    <message>
      <source>ward,grid,summary,statistics,measures,density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wards</source>
      <translation>ওয়ার্ড</translation>
    </message>
    <message>
      <source>waste customer {found}</source>
      <translation>বর্জ্য গ্রাহক {found}</translation>
    </message>
    <message>
      <source>waste not safely managed</source>
      <translation>নিরাপদে ব্যবস্থাপিত নয় এমন বর্জ্য</translation>
    </message>
    <message>
      <source>wastewater, sludge, supernatant or open_defecation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water bodies</source>
      <translation>জলাশয়</translation>
    </message>
    <message>
      <source>water body,river,pond,discharge,pollution,BOD,load,drain,outfall,cluster,sample</source>
      <translation>জলাশয়,নদী,পুকুর,নির্গমন,দূষণ,BOD,ভার,নর্দমা,নির্গমমুখ,গুচ্ছ,নমুনা</translation>
    </message>
    <message>
      <source>water body,river,pond,distance,pollution,outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water customer {found}</source>
      <translation>পানির গ্রাহক {found}</translation>
    </message>
    <message>
      <source>weathered basement rock</source>
      <translation>ক্ষয়প্রাপ্ত ভিত্তিশিলা</translation>
    </message>
    <message>
      <source>well</source>
      <translation>কূপ</translation>
    </message>
    <message>
      <source>wells</source>
      <translation>কূপ</translation>
    </message>
    <message>
      <source>what tankers do not reach</source>
      <translation>ট্যাংকার যেখানে পৌঁছায় না</translation>
    </message>
    <message>
      <source>why it is not in the comparison</source>
      <translation>কেন এটি তুলনায় নেই</translation>
    </message>
    <message>
      <source>why they are needed; written down with your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wide enough</source>
      <translation>যথেষ্ট চওড়া</translation>
    </message>
    <message>
      <source>wider than 8 m</source>
      <translation>8 m-এর বেশি চওড়া</translation>
    </message>
    <message>
      <source>with</source>
      <translation>ও</translation>
    </message>
    <message>
      <source>with dues</source>
      <translation>বকেয়াসহ</translation>
    </message>
    <message>
      <source>within the last year</source>
      <translation>গত এক বছরের মধ্যে</translation>
    </message>
    <message>
      <source>within the usual</source>
      <translation>স্বাভাবিক সীমার মধ্যে</translation>
    </message>
    <message>
      <source>without a building</source>
      <translation>ভবন ছাড়া</translation>
    </message>
    <message>
      <source>without a private toilet</source>
      <translation>নিজস্ব টয়লেট ছাড়া</translation>
    </message>
    <message>
      <source>without number</source>
      <translation>নম্বরবিহীন</translation>
    </message>
    <message>
      <source>without ward</source>
      <translation>ওয়ার্ডবিহীন</translation>
    </message>
    <message>
      <source>women or men not counted</source>
      <translation>নারী বা পুরুষ গণনা হয়নি</translation>
    </message>
    <message>
      <source>working days of the trucks needed</source>
      <translation>প্রয়োজনীয় ট্রাকের কর্মদিবস</translation>
    </message>
    <message>
      <source>worse off</source>
      <translation>বেশি অসুবিধায়</translation>
    </message>
    <message>
      <source>year-month-day</source>
      <translation>বছর-মাস-দিন</translation>
    </message>
    <message>
      <source>years</source>
      <translation>বছর</translation>
    </message>
    <message>
      <source>years in which an emptied containment counts as emptied</source>
      <translation>যত বছরের মধ্যে খালি করা কনটেইনমেন্ট খালি করা বলে গণ্য হয়</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>হ্যাঁ</translation>
    </message>
    <message>
      <source>yes, no or unknown; unknown is not no.</source>
      <translation>হ্যাঁ, না বা অজানা; অজানা মানে না নয়।</translation>
    </message>
    <message>
      <source>yes, partly, no or unknown.</source>
      <translation>হ্যাঁ, আংশিক, না বা অজানা।</translation>
    </message>
    <message>
      <source>zones {low} to {high}</source>
      <translation>অঞ্চল {low} থেকে {high}</translation>
    </message>
    <message>
      <source>{area} ha</source>
      <translation>{area} ha</translation>
    </message>
    <message>
      <source>{area} m²</source>
      <translation>{area} m²</translation>
    </message>
    <message>
      <source>{bin} is no longer connected to {id}.</source>
      <translation>{bin} আর {id}-এর সঙ্গে যুক্ত নেই।</translation>
    </message>
    <message>
      <source>{cases} cases from {first} to {last}, {records} records; {people} people live in the cells.</source>
      <translation>{first} থেকে {last} পর্যন্ত {cases} জন রোগী, {records}টি রেকর্ড; ঘরগুলোতে {people} জন মানুষ থাকেন।</translation>
    </message>
    <message>
      <source>{classified} of {people} people can be followed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} carries the computed value again.</source>
      <translation>{code} আবার গণনাকৃত মান বহন করছে।</translation>
    </message>
    <message>
      <source>{code} carries your value now.</source>
      <translation>{code}-এ এখন আপনার মান আছে।</translation>
    </message>
    <message>
      <source>{code} of {year} was saved.</source>
      <translation>{code}, {year} সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
      <source>{code}, {metres} m from the building</source>
      <translation>{code}, ভবন থেকে {metres} m</translation>
    </message>
    <message>
      <source>{code}: {in_it} in the numerator, {below} in the denominator only, {out} left out.</source>
      <translation>{code}: ভাজ্যে {in_it}, শুধু ভাজকে {below}, বাদ {out}।</translation>
    </message>
    <message>
      <source>{columns} columns; the first {rows} rows are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} building(s) inside the area will be put into this community.</source>
      <translation>এলাকার ভেতরের {count}টি ভবন এই বসতিতে রাখা হবে।</translation>
    </message>
    <message>
      <source>{count} building(s) of this community lie outside the area and keep naming it.</source>
      <translation>এই বসতির {count}টি ভবন এলাকার বাইরে এবং তাতে এর নামই থেকে যায়।</translation>
    </message>
    <message>
      <source>{count} files in {folder}</source>
      <translation>{count}টি ফাইল, {folder}-এ</translation>
    </message>
    <message>
      <source>{count} have no place on the map.</source>
      <translation>{count}টির মানচিত্রে কোনো স্থান নেই।</translation>
    </message>
    <message>
      <source>{count} more are not drawn.</source>
      <translation>আরও {count}টি আঁকা হয়নি।</translation>
    </message>
    <message>
      <source>{count} of them name another community now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {all} indicators differ.</source>
      <translation>{count}টি সূচক আলাদা, মোট {all}টির মধ্যে।</translation>
    </message>
    <message>
      <source>{count} payments belong to no building yet; the list “Unmatched” shows them with the likely reason.</source>
      <translation>{count}টি পরিশোধ এখনও কোনো ভবনের নয়; “না মেলা” তালিকায় সম্ভাব্য কারণসহ সেগুলো আছে।</translation>
    </message>
    <message>
      <source>{count} records</source>
      <translation>{count}টি রেকর্ড</translation>
    </message>
    <message>
      <source>{count} records are new.</source>
      <translation>{count}টি রেকর্ড নতুন।</translation>
    </message>
    <message>
      <source>{count} records were changed.</source>
      <translation>{count}টি রেকর্ড বদলানো হয়েছে।</translation>
    </message>
    <message>
      <source>{count} refused rows were written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows say what the records said already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows were refused and are not imported. The list of deliveries names them and why.</source>
      <translation>{count}টি সারি প্রত্যাখ্যাত হয়েছে, আমদানি হয়নি। চালানের তালিকায় সেগুলো ও কারণ আছে।</translation>
    </message>
    <message>
      <source>{count} stay as they are:</source>
      <translation>{count}টি যেমন আছে তেমনই থাকে:</translation>
    </message>
    <message>
      <source>{day} ({number})</source>
      <translation>{day} ({number})</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation>{done} / {total} সারি</translation>
    </message>
    <message>
      <source>{field}: {sentence} ({count} fields to fill in)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{figure} by area</source>
      <translation>এলাকা অনুযায়ী {figure}</translation>
    </message>
    <message>
      <source>{file}: {count} rows were imported.</source>
      <translation>{file}: {count}টি সারি আমদানি করা হয়েছে।</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} থেকে {last}</translation>
    </message>
    <message>
      <source>{house}, ward {ward}</source>
      <translation>{house}, ওয়ার্ড {ward}</translation>
    </message>
    <message>
      <source>{id} belongs to building {bin} now.</source>
      <translation>{id} এখন {bin} ভবনের।</translation>
    </message>
    <message>
      <source>{indicator}, the greatest need first</source>
      <translation>{indicator}, সবচেয়ে বেশি প্রয়োজন আগে</translation>
    </message>
    <message>
      <source>{inside} buildings: {already} of this community, {without} of none, {of_others} of another</source>
      <translation>{inside}টি ভবন: {already}টি এই বসতির, {without}টি কোনো বসতির নয়, {of_others}টি অন্য বসতির</translation>
    </message>
    <message>
      <source>{key} cannot be chosen here.</source>
      <translation>{key} এখানে বাছাই করা যায় না।</translation>
    </message>
    <message>
      <source>{key} depends on this toilet now.</source>
      <translation>{key} এখন এই টয়লেটের ওপর নির্ভরশীল।</translation>
    </message>
    <message>
      <source>{key} has no place on the map, or there is no road within {metres} m.</source>
      <translation>{key}-এর মানচিত্রে স্থান নেই, অথবা {metres} m-এর মধ্যে কোনো সড়ক নেই।</translation>
    </message>
    <message>
      <source>{key} is no longer there.</source>
      <translation>{key} আর নেই।</translation>
    </message>
    <message>
      <source>{key} is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} was changed.</source>
      <translation>{key} বদলানো হয়েছে।</translation>
    </message>
    <message>
      <source>{kilos} kg of oxygen demand a day go into water bodies, the waste of {people} people; dilution is not counted.</source>
      <translation>দৈনিক {kilos} kg অক্সিজেন চাহিদা জলাশয়ে যায়, {people} জন মানুষের বর্জ্য; লঘুকরণ গণনা করা হয়নি।</translation>
    </message>
    <message>
      <source>{kind} {key} is no longer there. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} {key} was deleted.</source>
      <translation>{kind} {key} মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
      <source>{label} (class {classes}): {records} records, {entries} entries of history</source>
      <translation>{label} (শ্রেণি {classes}): {records}টি রেকর্ড, ইতিহাসের {entries}টি ভুক্তি</translation>
    </message>
    <message>
      <source>{layer} – {rows} rows</source>
      <translation>{layer} – {rows}টি সারি</translation>
    </message>
    <message>
      <source>{layer}: {rows} rows</source>
      <translation>{layer}: {rows}টি সারি</translation>
    </message>
    <message>
      <source>{length} m</source>
      <translation>{length} m</translation>
    </message>
    <message>
      <source>{low} to {high} % satisfied</source>
      <translation>{low} থেকে {high} % সন্তুষ্ট</translation>
    </message>
    <message>
      <source>{low} to {high} % unsafe</source>
      <translation>{low} থেকে {high} % অনিরাপদ</translation>
    </message>
    <message>
      <source>{low} to {high} km</source>
      <translation>{low} থেকে {high} km</translation>
    </message>
    <message>
      <source>{low} to {high} min</source>
      <translation>{low} থেকে {high} মিনিট</translation>
    </message>
    <message>
      <source>{low} to {high} m³</source>
      <translation>{low} থেকে {high} m³</translation>
    </message>
    <message>
      <source>{low} to {high} people</source>
      <translation>{low} থেকে {high} জন</translation>
    </message>
    <message>
      <source>{name} can no longer sign in; {count} session(s) ended.</source>
      <translation>{name} আর সাইন ইন করতে পারবেন না; {count}টি সেশন শেষ হয়েছে।</translation>
    </message>
    <message>
      <source>{name} can sign in again.</source>
      <translation>{name} আবার সাইন ইন করতে পারবেন।</translation>
    </message>
    <message>
      <source>{name} is in order now and waits for approval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is still not in order.</source>
      <translation>{name} এখনও ঠিক নেই।</translation>
    </message>
    <message>
      <source>{name} {share} %</source>
      <translation>{name} {share} %</translation>
    </message>
    <message>
      <source>{name}, decimal degrees</source>
      <translation>{name}, দশমিক ডিগ্রি</translation>
    </message>
    <message>
      <source>{name}: write a number, such as 30 or 2.5.</source>
      <translation>{name}: একটি সংখ্যা লিখুন, যেমন 30 বা 2.5।</translation>
    </message>
    <message>
      <source>{name}: write numbers with commas between, such as 3, 7, 12.</source>
      <translation>{name}: মাঝে কমা দিয়ে সংখ্যা লিখুন, যেমন 3, 7, 12।</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{n} cases lie where no people are recorded; they count in no rate.</source>
      <translation>{n}টি রোগীর অবস্থানে কোনো মানুষের রেকর্ড নেই; সেগুলো কোনো হারে গণ্য নয়।</translation>
    </message>
    <message>
      <source>{n} cells are hot; in {m} a high rate meets unsafe sanitation around.</source>
      <translation>{n}টি ঘর হট; {m}টিতে হার বেশি আর আশপাশে অনিরাপদ স্যানিটেশন।</translation>
    </message>
    <message>
      <source>{n} containments are out of reach of this truck and hose; they have a zone, but no place in the plan.</source>
      <translation>{n}টি কনটেইনমেন্ট এই ট্রাক ও হোস পাইপের নাগালের বাইরে; এদের অঞ্চল আছে, কিন্তু পরিকল্পনায় স্থান নেই।</translation>
    </message>
    <message>
      <source>{n} containments in {zones} zones: {trucks} truck(s) needed.</source>
      <translation>{zones}টি অঞ্চলে {n}টি কনটেইনমেন্ট: {trucks}টি ট্রাক লাগবে।</translation>
    </message>
    <message>
      <source>{n} emptyings in {months} months: {per_1000} a year per 1,000 containments, {per_10000} per 10,000 people.</source>
      <translation>{months} মাসে {n}টি খালিকরণ: প্রতি 1,000 কনটেইনমেন্টে বছরে {per_1000}টি, প্রতি 10,000 মানুষে {per_10000}টি।</translation>
    </message>
    <message>
      <source>{n} hours for {d} applications</source>
      <translation>{n} ঘণ্টা, {d}টি আবেদনে</translation>
    </message>
    <message>
      <source>{n} jobs, {flagged} of them ({pct} %) with a flag or more. A flag asks for a second look; it proves nothing.</source>
      <translation>{n}টি কাজ, তার {flagged}টিতে ({pct} %) এক বা বেশি সতর্কচিহ্ন। সতর্কচিহ্ন আরেকবার দেখতে বলে; কিছু প্রমাণ করে না।</translation>
    </message>
    <message>
      <source>{n} limits are too many to read on a map. Give at most {most}.</source>
      <translation>{n}টি সীমা মানচিত্রে পড়ার জন্য বেশি। সর্বোচ্চ {most}টি দিন।</translation>
    </message>
    <message>
      <source>{n} m³ of {d} m³ of sludge</source>
      <translation>{n} m³, মোট {d} m³ পয়োবর্জ্যের</translation>
    </message>
    <message>
      <source>{n} of {all} containments are exposed; {people} people use them. Before the rains, that is before {day}, empty first:</source>
      <translation>{all}টি কনটেইনমেন্টের {n}টি ঝুঁকির মুখে; {people} জন মানুষ সেগুলো ব্যবহার করেন। বর্ষার আগে, অর্থাৎ {day}-এর আগে, প্রথমে খালি করুন:</translation>
    </message>
    <message>
      <source>{n} of {d} applications emptied</source>
      <translation>{n}টি খালি করা, মোট {d}টি আবেদন</translation>
    </message>
    <message>
      <source>{n} of {d} emptied applications</source>
      <translation>{n}টি, মোট {d}টি খালি করা আবেদনের</translation>
    </message>
    <message>
      <source>{n} of {d} emptied applications collected</source>
      <translation>{n}টি সংগৃহীত, মোট {d}টি খালি করা আবেদনের</translation>
    </message>
    <message>
      <source>{n} of {d} feedbacks say yes</source>
      <translation>{n} / {d} মতামত হ্যাঁ বলে</translation>
    </message>
    <message>
      <source>{pct:.1f} % of the sludge has no way to the main part of the roads and was not counted in the haul.</source>
      <translation>পয়োবর্জ্যের {pct:.1f} %-এর সড়কের মূল অংশে যাওয়ার পথ নেই, তা পরিবহনে গণ্য হয়নি।</translation>
    </message>
    <message>
      <source>{provider}: {trucks} trucks are sent out, but {n_drivers} drivers and {n_emptiers} emptiers are active on record.</source>
      <translation>{provider}: {trucks}টি ট্রাক পাঠানো হয়, কিন্তু রেকর্ডে সক্রিয় আছেন {n_drivers} জন চালক ও {n_emptiers} জন খালিকরণ কর্মী।</translation>
    </message>
    <message>
      <source>{rate} % of the rows match. Delivery {number}, “{file}” of {day}{who}.</source>
      <translation>সারির {rate} % মেলে। চালান {number}, “{file}”, {day}{who}।</translation>
    </message>
    <message>
      <source>{record} was brought back.</source>
      <translation>{record} ফিরিয়ে আনা হয়েছে।</translation>
    </message>
    <message>
      <source>{removed} records that it added go, {restored} that it changed get their former values.</source>
      <translation>এর যোগ করা {removed}টি রেকর্ড চলে যায়, বদলানো {restored}টি আগের মান ফিরে পায়।</translation>
    </message>
    <message>
      <source>{rows} records were written to {path}.</source>
      <translation>{rows}টি রেকর্ড {path}-এ লেখা হয়েছে।</translation>
    </message>
    <message>
      <source>{rows} rows were exported to {path}.</source>
      <translation>{rows}টি সারি {path}-এ রপ্তানি করা হয়েছে।</translation>
    </message>
    <message>
      <source>{rows} unmatched rows were written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source}: {reports} reports of {cities} municipalities; {refused} refused. Figures as reported, none computed anew.</source>
      <translation>{source}: {cities}টি পৌরসভার {reports}টি প্রতিবেদন; {refused}টি প্রত্যাখ্যাত। সংখ্যাগুলো প্রতিবেদন অনুযায়ী, নতুন করে গণনা করা নয়।</translation>
    </message>
    <message>
      <source>{term} {now} now, {then} then ({change})</source>
      <translation>{term} এখন {now}, তখন {then} ({change})</translation>
    </message>
    <message>
      <source>{vehicle} ({n_reach} jobs in reach)</source>
      <translation>{vehicle} ({n_reach}টি কাজ নাগালের মধ্যে)</translation>
    </message>
    <message>
      <source>{vehicle} is left out: its capacity or width is not recorded.</source>
      <translation>{vehicle} বাদ দেওয়া হয়েছে: এর ধারণক্ষমতা বা প্রস্থ লেখা নেই।</translation>
    </message>
    <message>
      <source>{vehicle} is left out: {provider} has no point on the map. Draw it, or give a depot.</source>
      <translation>{vehicle} বাদ দেওয়া হয়েছে: মানচিত্রে {provider}-এর বিন্দু নেই। সেটি আঁকুন, অথবা একটি ডিপো দিন।</translation>
    </message>
    <message>
      <source>{vehicle}: no road wide enough begins near the depot of {provider}; this truck stays there.</source>
      <translation>{vehicle}: {provider}-এর ডিপোর কাছে যথেষ্ট চওড়া কোনো সড়ক শুরু হয় না; এই ট্রাক সেখানেই থাকে।</translation>
    </message>
    <message>
      <source>{volume} m³ to take out</source>
      <translation>{volume} m³ তুলতে হবে</translation>
    </message>
    <message>
      <source>{who} changed this record at {when}, while you have it open.</source>
      <translation>আপনি এই রেকর্ড খোলা রাখা অবস্থায় {who} {when} সময়ে এটি বদলেছেন।</translation>
    </message>
    <message>
      <source>{who} changed this record at {when}; this is how it is now.</source>
      <translation>{who} {when} সময়ে এই রেকর্ড বদলেছেন; এখন এটি এমন আছে।</translation>
    </message>
    <message>
      <source>{who} saved it at {when}. Nothing of yours was lost or stored. Choose for each field what shall stand.</source>
      <translation>{who} {when} সময়ে এটি সংরক্ষণ করেছেন। আপনার কিছুই হারায়নি বা রাখা হয়নি। প্রতিটি ঘরে কোনটি থাকবে বাছাই করুন।</translation>
    </message>
    <message>
      <source>{year} has a new revision, a draft.</source>
      <translation>{year} সালের একটি নতুন সংশোধন আছে, খসড়া।</translation>
    </message>
    <message>
      <source>{year} has no report yet.</source>
      <translation>{year}-এর এখনও প্রতিবেদন নেই।</translation>
    </message>
    <message>
      <source>{year} has no report yet. Generate it in the tab “Indicators”.</source>
      <translation>{year} সালের প্রতিবেদন এখনও নেই। “সূচকসমূহ” ট্যাবে এটি তৈরি করুন।</translation>
    </message>
    <message>
      <source>{year} is approved. Checksum {start}….</source>
      <translation>{year} অনুমোদিত। চেকসাম {start}…।</translation>
    </message>
    <message>
      <source>{year}, by the records of {moment}.</source>
      <translation>{year}, {moment} সময়ের রেকর্ড অনুযায়ী।</translation>
    </message>
    <message>
      <source>{year}, rev. {revision}</source>
      <translation>{year}, সংশোধন {revision}</translation>
    </message>
    <message>
      <source>{year}, revision {revision}</source>
      <translation>{year}, সংশোধন {revision}</translation>
    </message>
    <message>
      <source>{year}, revision {revision}, {kind}</source>
      <translation>{year}, সংশোধন {revision}, {kind}</translation>
    </message>
    <message>
      <source>{year}: {value}</source>
      <translation>{year}: {value}</translation>
    </message>
    <message>
      <source>{} % in low-income communities, {} % in the city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} begins with http: the password would travel in the open. Use https.</source>
      <translation>{} শুরু হয় http: দিয়ে: পাসওয়ার্ড উন্মুক্তভাবে যাবে। https ব্যবহার করুন।</translation>
    </message>
    <message>
      <source>{} cannot be read. Save it as CSV UTF-8 and try again.</source>
      <translation>{} পড়া যায় না। এটি CSV UTF-8 হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
      <source>{} cannot be written. Choose a folder in which you may write, or close the file if it is open elsewhere.</source>
      <translation>{} লেখা যায় না। যেখানে লিখতে পারেন এমন ফোল্ডার বাছাই করুন, অথবা ফাইলটি অন্য কোথাও খোলা থাকলে বন্ধ করুন।</translation>
    </message>
    <message>
      <source>{} cannot be written. Choose another folder and try again.</source>
      <translation>{} লেখা যায় না। অন্য ফোল্ডার বাছাই করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
      <source>{} carries a user name or password. Take it out: the password is asked for.</source>
      <translation>{}-এ ব্যবহারকারীর নাম বা পাসওয়ার্ড আছে। সেটি সরান: পাসওয়ার্ড চাওয়া হবে।</translation>
    </message>
    <message>
      <source>{} has no approved report. Only an approved report is sent: approve it first.</source>
      <translation>{}-এর কোনো অনুমোদিত প্রতিবেদন নেই। শুধু অনুমোদিত প্রতিবেদন পাঠানো হয়: আগে অনুমোদন করুন।</translation>
    </message>
    <message>
      <source>{} has no column {} that could hold documents (json, jsonb or text). Fitting columns: {}.</source>
      <translation>{}-এ নথি রাখার মতো (json, jsonb বা text) {} নামে কোনো কলাম নেই। উপযুক্ত কলাম: {}।</translation>
    </message>
    <message>
      <source>{} has {} columns of type json or jsonb. Name the column that holds the documents. Its columns: {}.</source>
      <translation>{}-এ json বা jsonb ধরনের {}টি কলাম আছে। নথি রাখা কলামটির নাম দিন। এর কলামগুলো: {}।</translation>
    </message>
    <message>
      <source>{} holds no documents.</source>
      <translation>{}-এ কোনো নথি নেই।</translation>
    </message>
    <message>
      <source>{} holds no report document. Choose the JSON file of a CWIS report.</source>
      <translation>{}-এ কোনো প্রতিবেদন নথি নেই। CWIS প্রতিবেদনের JSON ফাইল বাছাই করুন।</translation>
    </message>
    <message>
      <source>{} holds no report file (JSON). Put the files of the municipalities there.</source>
      <translation>{}-এ কোনো প্রতিবেদন ফাইল (JSON) নেই। পৌরসভাগুলোর ফাইল সেখানে রাখুন।</translation>
    </message>
    <message>
      <source>{} is approved (revision {}): its report is written as it was approved.</source>
      <translation>{} অনুমোদিত (সংশোধন {}): এর প্রতিবেদন যেমন অনুমোদিত হয়েছে তেমনই লেখা হয়।</translation>
    </message>
    <message>
      <source>{} is damaged, or no workbook (XLSX). Open it in the spreadsheet program and save it again.</source>
      <translation>{} ক্ষতিগ্রস্ত, অথবা ওয়ার্কবুক (XLSX) নয়। স্প্রেডশিট প্রোগ্রামে খুলে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
      <source>{} is damaged: it is no JSON document. Ask the sender for it again.</source>
      <translation>{} ক্ষতিগ্রস্ত: এটি JSON নথি নয়। প্রেরকের কাছে আবার চান।</translation>
    </message>
    <message>
      <source>{} is damaged: it names {} twice. Ask the sender for it again.</source>
      <translation>{} ক্ষতিগ্রস্ত: এতে {} দুবার আছে। প্রেরকের কাছে আবার চান।</translation>
    </message>
    <message>
      <source>{} is no folder. Name the folder that holds the report files, or a listing of them (CSV, XLSX).</source>
      <translation>{} কোনো ফোল্ডার নয়। প্রতিবেদন ফাইলের ফোল্ডার, অথবা সেগুলোর তালিকার (CSV, XLSX) নাম দিন।</translation>
    </message>
    <message>
      <source>{} is refused.</source>
      <translation>{} প্রত্যাখ্যাত।</translation>
    </message>
    <message>
      <source>{} is refused: {}</source>
      <translation>{} প্রত্যাখ্যাত: {}</translation>
    </message>
    <message>
      <source>{} is whole and unchanged.</source>
      <translation>{} সম্পূর্ণ ও অপরিবর্তিত।</translation>
    </message>
    <message>
      <source>{} municipalities, {}; figures as reported, none computed anew</source>
      <translation>{}টি পৌরসভা, {}; সংখ্যাগুলো প্রতিবেদন অনুযায়ী, নতুন করে গণনা করা নয়</translation>
    </message>
    <message>
      <source>{} must end with the path, without “?” or “#”. Correct it in the settings.</source>
      <translation>{} পথ দিয়ে শেষ হতে হবে, “?” বা “#” ছাড়া। সেটিংয়ে সংশোধন করুন।</translation>
    </message>
    <message>
      <source>{} must look like https://dashboard.example.org. Correct it in the settings.</source>
      <translation>{} দেখতে https://dashboard.example.org-এর মতো হতে হবে। সেটিংয়ে সংশোধন করুন।</translation>
    </message>
    <message>
      <source>{} names no report files. It needs a column “{}” with one file name a row.</source>
      <translation>{}-এ কোনো প্রতিবেদন ফাইলের নাম নেই। প্রতি সারিতে একটি ফাইলের নামসহ “{}” কলাম লাগবে।</translation>
    </message>
    <message>
      <source>{} of the national dashboard is not set. Enter it in the settings.</source>
      <translation>জাতীয় ড্যাশবোর্ডের {} দেওয়া নেই। সেটিংয়ে এটি লিখুন।</translation>
    </message>
    <message>
      <source>{} of {} people can be followed.</source>
      <translation>{} জনের গতিপথ জানা যায়, মোট {} জন।</translation>
    </message>
    <message>
      <source>{} status</source>
      <translation>{} অবস্থা</translation>
    </message>
    <message>
      <source>{} {}: revision {} gave way to {}.</source>
      <translation>{} {}: সংশোধন {}-এর স্থলে এখন {}।</translation>
    </message>
    <message>
      <source>{} {}: revision {} was received already.</source>
      <translation>{} {}: সংশোধন {} ইতিমধ্যে পাওয়া গেছে।</translation>
    </message>
    <message>
      <source>{}, row {}</source>
      <translation>{}, সারি {}</translation>
    </message>
    <message>
      <source>{}: the status {} is not known.</source>
      <translation>{}: {} অবস্থাটি অজানা।</translation>
    </message>
    <message>
      <source>{}: the value {} does not follow from its terms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}: value and status do not agree.</source>
      <translation>{}: মান ও অবস্থা মেলে না।</translation>
    </message>
    <message>
      <source>{}: {} % is not possible.</source>
      <translation>{}: {} % সম্ভব নয়।</translation>
    </message>
    <message>
      <source>°C</source>
      <translation>°C</translation>
    </message>
    <message>
      <source>– choose –</source>
      <translation>– বাছাই করুন –</translation>
    </message>
    <message>
      <source>— not read —</source>
      <translation>— পড়া হয়নি —</translation>
    </message>
    <message>
      <source>“No” retires the value: records that have it keep it, forms no longer offer it.</source>
      <translation>“না” মানটিকে অবসর দেয়: যেসব রেকর্ডে আছে সেখানে থাকে, ফর্মে আর দেওয়া হয় না।</translation>
    </message>
    <message>
      <source>“{file}” is imported as delivery {number}.</source>
      <translation>“{file}” চালান {number} হিসেবে আমদানি করা হয়েছে।</translation>
    </message>
    <message>
      <source>“{key}” is no number. These records are chosen by their number.</source>
      <translation>“{key}” কোনো সংখ্যা নয়। এই রেকর্ডগুলো নম্বর দিয়ে বাছাই করা হয়।</translation>
    </message>
    <message>
      <source>“{level}”: nothing has changed since the measures were stored.</source>
      <translation>“{level}”: পরিমাপগুলো রাখার পর কিছুই বদলায়নি।</translation>
    </message>
    <message>
      <source>“{low}” ({a}) must be smaller than “{high}” ({b}). Correct one of them.</source>
      <translation>“{low}” ({a}) অবশ্যই “{high}”-এর ({b}) চেয়ে ছোট হতে হবে। দুটির একটি সংশোধন করুন।</translation>
    </message>
    <message>
      <source>“{name}” has {number} points: a site stands in one place. Split it (“Multipart to singleparts”) first.</source>
      <translation>“{name}”-এ {number}টি বিন্দু আছে: একটি স্থান এক জায়গাতেই থাকে। আগে এটি ভাগ করুন (“Multipart to singleparts”)।</translation>
    </message>
    <message>
      <source>“{name}” is 9999: connected, but the line is not on the map. Choose a line, or say that it is not on the map.</source>
      <translation>“{name}” হলো 9999: যুক্ত, কিন্তু রেখাটি মানচিত্রে নেই। একটি রেখা বাছাই করুন, অথবা জানান যে এটি মানচিত্রে নেই।</translation>
    </message>
    <message>
      <source>“{name}” is known by the year {value} only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is missing. Choose it in the form, or under “Options…”.</source>
      <translation>“{name}” নেই। ফর্মে, বা “বিকল্প…”-এ বেছে নিন।</translation>
    </message>
    <message>
      <source>“{name}” lies farther than {most} m from a road that is wide enough: it takes no part.</source>
      <translation>“{name}” যথেষ্ট চওড়া সড়ক থেকে {most} m-এর বেশি দূরে: এটি অংশ নেয় না।</translation>
    </message>
    <message>
      <source>“{name}” was answered “{value}”, which does not fit the field.</source>
      <translation>“{name}”-এর উত্তর “{value}” দেওয়া হয়েছে, যা ঘরটির সঙ্গে মেলে না।</translation>
    </message>
    <message>
      <source>“{name}” was answered “{value}”, which is not in the list. Choose an entry.</source>
      <translation>“{name}”-এর উত্তর “{value}” দেওয়া হয়েছে, যা তালিকায় নেই। একটি ভুক্তি বাছাই করুন।</translation>
    </message>
    <message>
      <source>“{name}” was computed for {other} and is not set beside {year}. Choose a scenario of {year}, or compute both for one year.</source>
      <translation>“{name}” {other} সালের জন্য গণনা করা, তাই {year}-এর পাশে রাখা হয় না। {year} সালের একটি পরিকল্পনা বাছাই করুন, অথবা দুটিই এক বছরের জন্য গণনা করুন।</translation>
    </message>
    <message>
      <source>“{output}” has more than 100,000 features: it is written to the file {path}, not to memory. Choose a file of your own to keep it.</source>
      <translation>“{output}”-এ 100,000-এর বেশি ফিচার আছে: এটি মেমরিতে নয়, {path} ফাইলে লেখা হয়। রেখে দিতে নিজের একটি ফাইল বাছাই করুন।</translation>
    </message>
    <message>
      <source>“{output}” has more than 100,000 rows; of it the key figures are kept.</source>
      <translation>“{output}”-এ 100,000-এর বেশি সারি আছে; এর মূল সংখ্যাগুলো রাখা হয়।</translation>
    </message>
    <message>
      <source>“{part}” is no score of a class of land use. Write class=number from 0 to 1, or class=no, such as Forest=0.3; Road=no; *=0.5.</source>
      <translation>“{part}” ভূমি ব্যবহারের শ্রেণির নম্বর নয়। 0 থেকে 1 পর্যন্ত class=number, অথবা class=no লিখুন, যেমন Forest=0.3; Road=no; *=0.5।</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {why}</source>
      <translation>“{path}” লেখা যায়নি: {why}</translation>
    </message>
    <message>
      <source>“{relation}” does not start at a {start}. Choose another pair.</source>
      <translation>“{relation}” কোনো {start} থেকে শুরু হয় না। অন্য জোড়া বাছাই করুন।</translation>
    </message>
    <message>
      <source>“{role}” is a superuser of the database: rights, history and the protection of personal data would not hold for this work. Connect with an officer's account; an administrator makes one with “python3 -m imis_plugin --database TARGET account add”.</source>
      <translation>“{role}” ডেটাবেসের সুপারইউজার: এই কাজে অধিকার, ইতিহাস ও ব্যক্তিগত উপাত্তের সুরক্ষা খাটবে না। কর্মকর্তার অ্যাকাউন্টে সংযোগ করুন; প্রশাসক “python3 -m imis_plugin --database TARGET account add” দিয়ে একটি তৈরি করেন।</translation>
    </message>
    <message>
      <source>“{text}” ends before it begins. Exchange the times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is no day. Give it as 2026-11-23.</source>
      <translation>“{text}” কোনো দিন নয়। 2026-11-23 আকারে দিন।</translation>
    </message>
    <message>
      <source>“{text}” is no list of limits. Give one to twelve positive numbers, such as 100, 250, 500.</source>
      <translation>“{text}” সীমার তালিকা নয়। এক থেকে বারোটি ধনাত্মক সংখ্যা দিন, যেমন 100, 250, 500।</translation>
    </message>
    <message>
      <source>“{text}” is no span of time. Write it as 08:00-10:00, after the number or name that it holds for, such as 123 08:00-10:00.</source>
      <translation>“{text}” কোনো সময়সীমা নয়। 08:00-10:00 হিসেবে লিখুন, যার জন্য খাটে তার নম্বর বা নামের পরে, যেমন 123 08:00-10:00।</translation>
    </message>
    <message>
      <source>“{text}” is no time of day. Write it as 08:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}”: a span of time is given twice.</source>
      <translation>“{text}”: একটি সময়কাল দুবার দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>“{title}” lies on the map.</source>
      <translation>“{title}” মানচিত্রে আছে।</translation>
    </message>
    <message>
      <source>“{value}” is no kind of ground. Use one of: {rocks}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is no number of cases. Choose another field.</source>
      <translation>“{value}” কোনো রোগীর সংখ্যা নয়। অন্য ঘর বাছাই করুন।</translation>
    </message>
    <message>
      <source>“{value}” is not a complete code. Write it in full, as in {example}.</source>
      <translation>“{value}” সম্পূর্ণ কোড নয়। পুরোটা লিখুন, যেমন {example}।</translation>
    </message>
    <message>
      <source>“{value}” is not a number.</source>
      <translation>“{value}” কোনো সংখ্যা নয়।</translation>
    </message>
    <message>
      <source>“{word}” in the matrix of pairs is no number above 0. Write 3 or 1/3.</source>
      <translation>জোড়ার ছকে “{word}” 0-এর বেশি কোনো সংখ্যা নয়। 3 বা 1/3 লিখুন।</translation>
    </message>
    <message>
      <source>“{word}” is no limit of a band. Give numbers above 0, such as 2, 5, 10, 15.</source>
      <translation>“{word}” কোনো ধাপের সীমা নয়। 0-এর বেশি সংখ্যা দিন, যেমন 2, 5, 10, 15।</translation>
    </message>
    <message>
      <source>“{word}” is no number from {low} to {high}. Give numbers parted by semicolons, such as 1; 1.5; 2.</source>
      <translation>“{word}” {low} থেকে {high} পর্যন্ত কোনো সংখ্যা নয়। সেমিকোলন দিয়ে আলাদা করা সংখ্যা দিন, যেমন 1; 1.5; 2।</translation>
    </message>
    <message>
      <source>“{}” uses the code {} of “{}”. Ask which of them it belongs to; the other changes its city code and approves anew.</source>
      <translation>“{}” যে কোড {} ব্যবহার করে তা “{}”-এর। কোডটি কার জেনে নিন; অন্যটি তার শহরের কোড বদলে নতুন করে অনুমোদন করবে।</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more in the layer.</source>
      <translation>
        <numerusform>… এবং স্তরে আরও %nটি।</numerusform>
        <numerusform>… এবং স্তরে আরও %nটি।</numerusform>
      </translation>
    </message>
    <message>
      <source>… and for each m³ (min) °</source>
      <translation>… এবং প্রতি m³-এ (মিনিট) °</translation>
    </message>
    <message>
      <source>… or from the lines of these buildings</source>
      <translation>… বা এই ভবনগুলোর রেখা থেকে</translation>
    </message>
    <message>
      <source>… or from the points of a layer</source>
      <translation>… বা কোনো স্তরের বিন্দু থেকে</translation>
    </message>
    <message>
      <source>≈ estimated: the volume is not recorded, or comes from the forecast</source>
      <translation>≈ আনুমানিক: আয়তন লেখা নেই, অথবা পূর্বাভাস থেকে নেওয়া</translation>
    </message>
    <message>
      <source>≤ 1 Year</source>
      <translation>≤ 1 বছর</translation>
    </message>
    <message>
      <source>▲ target of the year reached, ▼ not reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▲ target {target} reached</source>
      <translation>▲ লক্ষ্য {target} অর্জিত</translation>
    </message>
    <message>
      <source>▲ yes</source>
      <translation>▲ হ্যাঁ</translation>
    </message>
    <message>
      <source>▼ no</source>
      <translation>▼ না</translation>
    </message>
    <message>
      <source>▼ target {target} not reached</source>
      <translation>▼ লক্ষ্য {target} অর্জিত হয়নি</translation>
    </message>
    <message>
      <source>⚠ differs</source>
      <translation>⚠ আলাদা</translation>
    </message>
    <message>
      <source>⚠ emergency</source>
      <translation>⚠ জরুরি</translation>
    </message>
    <message>
      <source>✓ met</source>
      <translation>✓ পূরণ হয়েছে</translation>
    </message>
    <message>
      <source>✗ not met</source>
      <translation>✗ পূরণ হয়নি</translation>
    </message>
  </context>
  <context>
    <name>ImisLayers</name>
    <message>
      <source>Editing was not started: this project keeps edits in transaction groups, in which saves can be lost. Switch them off under Project ▸ Properties ▸ Data Sources, then start again.</source>
      <translation>সম্পাদনা শুরু হয়নি: এই প্রকল্প সম্পাদনাগুলো লেনদেন গুচ্ছে রাখে, যাতে সংরক্ষণ হারিয়ে যেতে পারে। Project ▸ Properties ▸ Data Sources-এ সেগুলো বন্ধ করে আবার শুরু করুন।</translation>
    </message>
  </context>
</TS>
