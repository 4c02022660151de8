/**
 * Writes organizations-packages.tsv: organizations of simple-icons and compromise that organizations.tsv does not have.
 * Both packages are lists of brands; most of their names are programs, products or common words, so the names that a
 * newspaper would use for an organization are picked by hand (| for a blank, ! after a name that is also a common word); the package says that they are brands, and how they are written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchNpm } from './packages.mjs';

const FOLDER = join(import.meta.dirname, '..');

const ICONS = `
1001Tracklists 4chan 500px 99designs 9GAG AccuWeather Acura ADP Adafruit Adblock|Plus AdGuard Afterpay Airtel Akasa|Air Alibaba.com Alienware
AliExpress Alipay Alwaysdata Amul Anaconda! Andela Ansys APM|Terminals Arduino Argos! Asana Atlassian Audible! Audio-Technica Automattic AutoZone
Avira AVM Axis|Bank B&R|Automation Badoo Bandcamp Basecamp BeReal Bilibili Bitdefender BitTorrent Bitwarden Blackmagic|Design Blockchain.com Bluesky BMC|Software
Bohemia|Interactive BookMyShow Braintree! Buhl! Bukalapak Bungie Burton! Byju's Cairo|Metro Canonical! Castorama CCleaner Celestron Chainalysis Chainlink Chess.com China|Railway
Citrix Clarivate Claris Cloudera Clubhouse Cockroach|Labs Codecademy CoinMarketCap Collabora|Online Commodore! Continente Contentful Cooler|Master Coursera Creality Crunchbase
Crunchyroll CurseForge D-Wave|Systems Darty Databricks Datadog Dataiku DC|Entertainment DigitalOcean Digg Diners|Club Discogs Discord! Disqus Dolby Douban Downdetector Dribbble
DS|Automobiles DuckDuckGo Dunzo Duolingo Dynatrace EA E.Leclerc Ecosia Ecovacs ElevenLabs Elgato Envato Espressif Evernote Expensify ExpressVPN F5! FACEIT Fairphone Fandango
Fandom! FARFETCH Fastly Fido|Alliance Figma FIRST! Fiverr Flattr Flightaware Flipboard Fortinet Foursquare! Foxtel Framework! Franprix Fubo Galaxus Game|Science Gameloft Gandi! GeeksforGeeks Genius!
Ghostery GIPHY Glassdoor Glovo GoDaddy GoFundMe GOG.com Goodreads Grammarly Gravatar Guangzhou|Metro Gumroad Gumtree Gusto! GSMA HackerOne HashiCorp HDFC|Bank HCL Headspace Helly|Hansen
HERE! Hetzner Honor! Hootsuite Hostinger Hotels.com Houzz HubSpot Hugging|Face Humble|Bundle Hungry|Jack's HyperX Iceland! IGN Île-de-France|Mobilités IMDb Imgur Indeed! INFINITI! Infomaniak Insta360
Instacart Instapaper Intercom! Intuit ISC2 Issuu JBL Jio JFrog JR|Group Just|Eat Kagi KakaoTalk Khan|Academy Khronos|Group Kickstarter Kingston|Technology Kinopoisk Kleinanzeigen! Klook Komoot Kongregate Kuaishou
KuCoin Last.fm LastPass Leader|Price Leroy|Merlin Letterboxd Li-Ning Lichess LINE! Linksys Linktree LiveJournal LogMeIn MailChimp Malwarebytes Mapbox Mapillary MariaDB|Foundation Mastodon! Matomo Mattermost Maytag
MediaFire Medium! Meetup! Meizu Mendeley Mercado|Pago MetaGer MicroStrategy MikroTik Miro! Mixcloud Monoprix Monster! Monzo Moonshot|AI Moscow|Metro Movistar MTA MUBI Mullvad MYOB Namecheap National|Rail NetApp NETGEAR New|Relic
Newegg New|Japan|Pro-Wrestling NEXON Nordic|Semiconductor NordVPN Norton! Nubank Nutanix NZXT O'Reilly! OCLC Oculus Odido Odnoklassniki Okta OKX OnlyFans Open|Collective Open|Source|Initiative Oshkosh! OVH OYO! Paddy|Power PagerDuty PagSeguro
Palo|Alto|Networks Paradox|Interactive Pastebin Patreon PAYBACK! Paychex Payoneer Paysafe Perplexity! Pexels PhonePe Photobucket Picard|Surgelés Piaggio|Group Pixabay Pluralsight Postmates PrestaShop Prezi Product|Hunt Proton|Mail
QIWI QNAP Qualtrics Qualys Qlik Quora Quizlet Qwant Rakuten|Kobo Raspberry|Pi|Foundation Razer Razorpay Redbubble Redis! Remedy|Entertainment Replit Riot|Games Ritz|Carlton Rockwell|Automation Roku Rumble! SAIC Sahibinden Sam's|Club Semrush
Shanghai|Metro Shazam Shopee Shopware SiFive Signal! Silver|Airways Similarweb SlideShare Slashdot Snyk Sogou SonicWall Sonos SourceForge Sparkasse! Splunk Squarespace Stack|Overflow Stack|Exchange Starling|Bank STARZ Startpage Steelseries Steinberg!
StockX Strava Stripe Stryker! StubHub Substack SumUp Supermicro Surfshark SurveyMonkey Swiggy Swisscows Taco|Bell Take-Two|Interactive|Software Tamiya Taobao TeamSpeak TED! Teradata Tesco The|Boring|Company The|Conversation The|North|Face
The|Planetary|Society The|Register The|Weather|Channel Threads! Threema Thurgauer|Kantonalbank TIDAL! TietoEVRY Todoist Tokyo|Metro TP-Link Transport|for|Ireland Trello Trend|Micro Tresorit Treyarch Trimble! Trip.com Trusted|Shops Trustpilot
Tubi Tuta TUXEDO|Computers Twitch Uber|Eats Ubiquiti Udacity Udemy UiPath Unity! Unsplash Upwork USPS Veeam Veepee Venmo Viber Viaplay Vimeo Vinted Vivaldi! Vivino Vonage Wacom Wattpad WeTransfer Webex WEBTOON Winamp Wolfram! Wykop Xero Xiaohongshu
Y|Combinator Yelp Yubico Zapier Zebra|Technologies Zelle! Zendesk Zhihu Ziggo Zillow Zoho Zomato Zynga Acorns Adyen Alamy Andela Coinbase Dassault|Systèmes Deutsche|Wohnen Vectorworks ResearchGate Royal|Mail Rotary|International
`;

const COMPROMISE = `
Academy|of|Sciences! Applebees Bacardi Bloomingdale's Coors Crossrail Firestone Frito-Lay Jiffy|Lube Lexmark Nandos National|Academy|of|Sciences Old|Navy Premier|Oil
Remax Revlon Safeway Smirnoff Telus Walgreens Westfield! YMCA YWCA Moody|Blues The|Hollies The|Guess|Who 23andMe Motel|6 Baskin-Robbins
Colorado|Rapids Columbus|Crew|SC FC|Dallas Houston|Dynamo Montreal|Impact New|England|Revolution Philadelphia|Union Portland|Timbers Real|Salt|Lake San|Jose|Earthquakes Sporting|Kansas|City
`;

const BANDS = new Set(['Moody Blues', 'The Hollies', 'The Guess Who']);

/** "Uber|Eats Signal!" -> names with the mark for names that are also a common word. */
function readPicked(text) {
  return text.trim().split(/\s+/).map((entry) => {
    const needs = entry.endsWith('!');
    return { name: entry.replace(/!$/, '').replaceAll('|', ' '), needs };
  });
}

function fromIcons() {
  const folder = fetchNpm('simple-icons@16.37.0', ['package/data/*', 'package/LICENSE.md']);
  const icons = JSON.parse(readFileSync(join(folder, 'data', 'simple-icons.json'), 'utf8'));
  const titles = new Set(Object.values(icons).map((icon) => icon.title));
  return readPicked(ICONS).flatMap(({ name, needs }) => {
    return titles.has(name) ? [{ name, needs, kind: 'company' }] : [];
  });
}

async function fromCompromise() {
  const folder = fetchNpm('compromise@14.17.0', ['package/builds/two/*', 'package/LICENSE']);
  const { default: nlp } = await import(pathToFileURL(join(folder, 'builds', 'two', 'compromise-two.mjs')).href);
  const { lexicon } = nlp.model().one;
  const tagsOf = (name) => [lexicon[name.toLowerCase().replace(/-/g, ' ')] ?? []].flat();
  return readPicked(COMPROMISE).flatMap(({ name, needs }) => {
    const tags = tagsOf(name);
    if (tags.includes('SportsTeam')) return [{ name, needs, kind: 'club' }];
    return tags.includes('Organization') ? [{ name, needs, kind: BANDS.has(name) ? 'band' : 'company' }] : [];
  });
}

/** Names and aliases of the table that is written by hand, in lower case. */
function knownNames() {
  const lines = readFileSync(join(FOLDER, 'organizations.tsv'), 'utf8').split('\n').slice(1);
  return new Set(lines.flatMap((line) => line.split('\t').slice(1, 3).join('|').toLowerCase().split('|')));
}

const slug = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const isCapitals = (name) => /^[\p{Lu}\d]{2,}$/u.test(name);

const known = knownNames();
const rows = new Map();
for (const { name, needs, kind } of [...fromIcons(), ...(await fromCompromise())]) {
  if (known.has(name.toLowerCase()) || rows.has(slug(name))) continue;
  rows.set(slug(name), [`${slug(name)}-brand`, name, '', kind, '', '', needs ? 'context' : '', isCapitals(name) ? 'caps' : '']);
}
const lines = [...rows.values()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map((row) => row.join('\t'));
writeFileSync(join(FOLDER, 'organizations-packages.tsv'), ['id\tname\taliases\tkind\tcountry\twikidata\tneeds\tcase', ...lines].join('\n') + '\n');
