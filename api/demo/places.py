"""The twelve countries, their towns and the names people bear there.

Towns carry GeoNames names, so that their coordinates can be looked up; a quarter has its own rough position,
so that a pin said to be in Gikomba stands in Gikomba. Towns without quarters have an arc of bearings that is
dry land, for the many that stand on a shore, and a spread in kilometres.
"""
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Country:
    """Money, wages and the small words of a place. `per_usd` and `wage_usd` are round figures: see README.md."""
    name: str
    time_zone: str
    currency: str
    per_usd: float          # local money for one US dollar
    round_to: float         # prices are quoted in multiples of this
    wage_usd: float         # a skilled informal artisan's earnings per working hour
    machine_factor: float   # cost of an hour of a digital machine against the Kenyan one
    languages: dict         # language of letters -> weight
    carrier: str            # how goods leave the workshop
    spots: list             # where in a town without known quarters
    shared_names: list      # words that businesses call themselves
    register: str           # kind of register a level-2 verification rests on
    trade_test: str         # kind of certificate a level-5 verification rests on


COUNTRIES = {
    "KE": Country("Kenya", "Africa/Nairobi", "KES", 129, 5, 1.2, 1.0, {"en": 6, "sw": 4}, "a boda boda or the matatu parcel office",
                  ["near the matatu stage", "behind the municipal market", "opposite the county offices", "along the hospital road", "in the jua kali sheds"],
                  ["Upendo", "Tumaini", "Baraka", "Neema", "Umoja", "Jitahidi", "Maendeleo", "Faraja"], "county business permit list", "national trade test, grade II"),
    "UG": Country("Uganda", "Africa/Kampala", "UGX", 3650, 100, 0.9, 1.0, {"en": 1}, "a boda boda or the bus to Kampala",
                  ["near the taxi park", "behind the central market", "on the hospital road", "beside the technical institute", "off the main street"],
                  ["Tukolere Wamu", "Kisakye", "Agali Awamu", "Mirembe", "Suubi", "Twezimbe"], "municipal trading licence list", "vocational assessment, level 2"),
    "TZ": Country("Tanzania", "Africa/Dar_es_Salaam", "TZS", 2600, 100, 0.9, 1.0, {"sw": 4, "en": 1}, "a bajaji or the upcountry bus",
                  ["near the bus stand", "behind the soko kuu", "on the SIDO road", "beside the vocational centre", "off the ring road"],
                  ["Amani", "Tupendane", "Mshikamano", "Juhudi", "Mwangaza", "Tunaweza"], "small industries register", "vocational trade test, grade II"),
    "RW": Country("Rwanda", "Africa/Kigali", "RWF", 1450, 50, 0.8, 1.0, {"en": 3, "fr": 1}, "a moto or the Kigali bus",
                  ["near the bus station", "in the agakiriro", "behind the market", "on the hospital road"],
                  ["Twisungane", "Abishyizehamwe", "Icyizere", "Duterimbere", "Ubumwe", "Amahoro"], "cooperative register", "vocational certificate, level 3"),
    "ET": Country("Ethiopia", "Africa/Addis_Ababa", "ETB", 150, 5, 0.65, 1.1, {"en": 1}, "a bajaj or the long-distance bus",
                  ["near the bus station", "behind the gebeya", "in the small-enterprise cluster", "opposite the polytechnic", "off the Piazza"],
                  ["Selam", "Andinet", "Biruh Tesfa", "Tana", "Abay", "Edget"], "micro and small enterprise office list", "occupational competence certificate, level III"),
    "NG": Country("Nigeria", "Africa/Lagos", "NGN", 1500, 50, 0.75, 1.1, {"en": 1}, "a keke or the inter-state motor park",
                  ["off the market road", "behind the motor park", "near the general hospital", "along the express road", "beside the polytechnic gate"],
                  ["God's Grace", "Progress", "Unity", "Al-Barka", "Ifesowapo", "Igwebuike"], "state trade association list", "trade test certificate, grade II"),
    "GH": Country("Ghana", "Africa/Accra", "GHS", 12, 1, 1.1, 1.0, {"en": 1}, "a trotro or a long-distance bus",
                  ["near the lorry station", "behind the central market", "off the hospital road", "beside the technical university", "in the light industrial area"],
                  ["Nyame Adom", "Nkabom", "Yen Ara Asaase", "Onuado", "Suglo", "Mbroni"], "trades association list", "proficiency certificate, level II"),
    "SN": Country("Senegal", "Africa/Dakar", "XOF", 590, 25, 1.3, 1.1, {"fr": 1}, "a charrette or the bus horaire",
                  ["near the gare routière", "behind the central market", "on the hospital avenue", "beside the lycée technique", "in the craft village"],
                  ["Teranga", "And Jëf", "Jappo", "Sunu Yité", "Takku Liggéey", "Bokk Jom"], "chamber of trades register", "certificat d'aptitude professionnelle"),
    "ZA": Country("South Africa", "Africa/Johannesburg", "ZAR", 17.5, 1, 3.2, 1.2, {"en": 1}, "a bakkie or a parcel locker",
                  ["near the taxi rank", "behind the industrial park", "off the station road", "in the business hive", "opposite the community hall"],
                  ["Masakhane", "Thuthuka", "Siyakha", "Sizanani", "Vukuzenzele", "Thusanang"], "small enterprise supplier list", "trade test, section 13"),
    "IN": Country("India", "Asia/Kolkata", "INR", 88, 1, 1.1, 0.7, {"en": 1, "hi": 1}, "a tempo or the bus parcel office",
                  ["near the bus stand", "behind the old market", "in the small industries estate", "off the station road", "opposite the polytechnic"],
                  ["Shri Ganesh", "Jai Bhavani", "Annapurna", "Pragati", "Navjeevan", "Shakti"], "small enterprise (Udyam) register", "national trade certificate"),
    "BD": Country("Bangladesh", "Asia/Dhaka", "BDT", 122, 5, 0.9, 0.75, {"bn": 4, "en": 1}, "a rickshaw van or the courier office",
                  ["beside the bazar", "near the rail station", "in the small industries estate", "off the college road", "behind the bus terminal"],
                  ["Bismillah", "Al-Amin", "Ma-er Doa", "Shapla", "Agrani", "Doyel"], "trade licence list of the city corporation", "technical skills certificate, level 2"),
    "NP": Country("Nepal", "Asia/Kathmandu", "NPR", 141, 5, 1.1, 0.8, {"en": 1}, "a tempo or the night bus",
                  ["near the bus park", "behind the old bazaar", "in the industrial area", "off the hospital chowk", "on the ring road"],
                  ["Himal", "Sagarmatha", "Pashupati", "Jana Jagaran", "Laligurans", "Machhapuchhre"], "cottage industry office register", "skill test certificate, level 2"),
}

# Women's names, men's names, family names (and women's, where they differ), of the people of a region. Ethiopians bear
# the father's name instead of a family's.
PEOPLE = {
    "kikuyu": ("Wanjiku Njeri Wambui Nyambura Wangari Muthoni Wairimu", "Kamau Mwangi Njoroge Kariuki Maina Githinji Kimani", "Kamau Mwangi Njoroge Kariuki Maina Gathogo Waweru Ndung'u Macharia Gitau"),
    "luo": ("Achieng Akinyi Atieno Adhiambo Awuor Anyango Apiyo", "Otieno Ochieng Odhiambo Onyango Omondi Owino Okoth", "Otieno Ochieng Odhiambo Onyango Omondi Owuor Okello Oduor Ogutu Ouma"),
    "luhya": ("Nekesa Nafula Naliaka Khasandi Mukhwana Ayuma", "Wafula Wekesa Barasa Shikuku Simiyu Wanyonyi", "Wafula Wekesa Barasa Shikuku Simiyu Makokha Mukhebi Khisa Lusweti"),
    "kamba": ("Mwende Mutheu Ndinda Kanini Syombua Mumbua", "Mutua Musyoka Kioko Muthama Nzioka Kilonzo", "Mutua Musyoka Kioko Muthama Nzioka Kilonzo Mulwa Ndambuki Wambua"),
    "kalenjin": ("Chebet Jepkosgei Jeptoo Chepkemoi Jerotich", "Kiprotich Kipchumba Kibet Cheruiyot Kiplagat", "Kiprotich Koech Rotich Cheruiyot Kiplagat Sang Bett Tanui"),
    "kisii": ("Kemunto Moraa Kerubo Nyaboke Bosibori", "Onsongo Nyakundi Mogaka Omwenga Ondieki", "Onsongo Nyakundi Mogaka Omwenga Ondieki Momanyi Nyamweya"),
    "meru": ("Kawira Kathure Nkatha Karimi Gacheri", "Mutwiri Kirimi Murithi Gitonga Mwirigi", "Mutwiri Kirimi Murithi Gitonga Mwirigi Kinoti Kaimenyi"),
    "coast": ("Mwanaisha Fatuma Zainab Halima Saumu Rukia", "Juma Salim Hamisi Ali Bakari Athumani", "Juma Salim Hamisi Bakari Mwinyi Kombo Shee Mwachiro Charo"),
    "ganda": ("Nakato Babirye Namusoke Nansubuga Nalubega Nakimuli", "Kato Wasswa Ssekitoleko Mukasa Lubega Kizito", "Mukasa Lubega Kizito Ssemakula Kiggundu Nsubuga Ssali Mugerwa Byaruhanga Kaggwa"),
    "acholi": ("Akello Lamunu Auma Acen Aber Apio", "Okello Ojok Opio Ocen Komakech Odong", "Okello Ojok Opio Ocen Komakech Odong Oryem Otim"),
    "ankole": ("Kyomuhendo Atuhaire Ninsiima Kembabazi Tumuhairwe", "Tumusiime Mugisha Byamukama Ainebyona Kakuru", "Tumusiime Mugisha Byamukama Kakuru Rwabuhinga Turyahabwe Mbabazi"),
    "gisu": ("Nambozo Nabukwasi Khainza Namataka", "Wamboga Masaba Wanyera Mafabi", "Wamboga Masaba Wanyera Mafabi Nambafu Gidudu"),
    "tanzania": ("Neema Rehema Upendo Zuhura Asha Mwajuma Anna Grace", "Juma Hamisi Emmanuel Baraka Rashidi Yusuph Godfrey Elia", "Mushi Massawe Kimaro Mwakalinga Shayo Lyimo Mollel Masanja Komba Mwaipopo Kileo Chacha Magesa"),
    "zanzibar": ("Mwanakhamis Zuwena Fatma Khadija Salma", "Khamis Suleiman Haji Makame Abdalla", "Khamis Haji Makame Abdalla Mbarouk Vuai Ame"),
    "rwanda": ("Claudine Josiane Vestine Chantal Diane Espérance Béatrice", "Jean-Paul Emmanuel Innocent Eric Théogène Callixte", "Habimana Nshimiyimana Mugabo Niyonzima Hakizimana Bizimana Ndayisaba Nsengimana", "Uwimana Mukamana Ingabire Uwase Umutoni Nyirahabimana Kayitesi Mukandayisenga"),
    "ethiopia": ("Tigist Hirut Almaz Meseret Selamawit Bethlehem Genet Abeba", "Dawit Tesfaye Bekele Girma Yonas Mulugeta Solomon Getachew", "Alemu Tadesse Kebede Haile Worku Mengistu Desta Abebe Gebre Tsegaye Lemma Assefa Negash"),
    "oromo": ("Chaltu Lelise Bontu Ayantu Hawi", "Gemechu Tolosa Lemi Dereje Abdi", "Gemechu Tolosa Bekana Dinka Fufa Gudeta Regassa"),
    "hausa": ("Aisha Hauwa Zainab Amina Hadiza Maryam", "Musa Ibrahim Sani Umar Garba Bello", "Musa Ibrahim Sani Umar Garba Bello Yakubu Danladi Shehu Lawal"),
    "igbo": ("Ngozi Chioma Ifeoma Adaeze Nkechi Uju", "Chinedu Emeka Obinna Ikenna Uche Nnamdi", "Okafor Eze Nwosu Okonkwo Onyekachi Nwankwo Obi Ugwu Anyanwu Igwe"),
    "yoruba": ("Folake Bisi Yetunde Ronke Abosede Titilayo", "Tunde Segun Kunle Femi Wale Gbenga", "Adeyemi Ogunleye Balogun Adebayo Oyelaran Akinola Olatunji Fashola Ajayi Alabi"),
    "akan": ("Akosua Adwoa Abena Efua Yaa Ama Esi", "Kwame Kofi Kwaku Yaw Kojo Kwabena Ebo", "Mensah Owusu Boateng Asante Appiah Osei Ofori Agyeman Sarpong Amoah Quaye Tetteh"),
    "dagomba": ("Fuseina Rahinatu Azara Memunatu Lariba", "Alhassan Iddrisu Abukari Fuseini Mohammed", "Alhassan Iddrisu Abukari Fuseini Yakubu Issahaku Sumani Atinga Ayine"),
    "wolof": ("Awa Fatou Ndèye Aminata Mame Khady Coumba", "Mamadou Ousmane Ibrahima Cheikh Modou Abdoulaye Pape", "Ndiaye Diop Fall Sow Gueye Mbaye Sarr Niang Cissé Thiam Diouf Faye"),
    "diola": ("Awa Mariama Aïssatou Bintou", "Lamine Ansoumana Landing Malang", "Diédhiou Sané Badji Mané Coly Sambou Bodian"),
    "nguni": ("Nomvula Thandiwe Zanele Nomsa Lindiwe Sibongile", "Sipho Themba Bongani Mandla Sizwe Vusi", "Dlamini Nkosi Khumalo Mthembu Zulu Ngcobo Mkhize Cele Ndlovu"),
    "xhosa": ("Nosipho Nomonde Zoleka Nontle Pumla", "Lwazi Mzwandile Xolani Ayanda Luthando", "Mqhayi Gqirana Dyantyi Mfenyana Ngqola Nqweniso Sithole"),
    "cape": ("Charmaine Rashieda Bernadette Fatima", "Faizel Clive Ashraf Deon", "Petersen Jacobs Adams Isaacs Davids Hendricks"),
    "sotho": ("Lerato Dineo Mpho Palesa Refilwe", "Thabo Tshepo Kagiso Lebo Katlego", "Mokoena Molefe Mahlangu Mokgadi Sebola Mashaba Phiri Maluleke"),
    "north": ("Sunita Rekha Anita Kavita Meena Pushpa", "Ramesh Suresh Mohan Dinesh Rajesh Mukesh", "Sharma Verma Gupta Yadav Mishra Chauhan Saini Maurya"),
    "north_muslim": ("Shabana Rukhsana Nasreen Shaheen", "Irfan Salim Nadeem Aslam", "Ansari Khan Qureshi Siddiqui"),
    "gujarat": ("Hansaben Jyotsna Kokila Nita Daksha", "Bharat Jayesh Kanti Haresh Mahesh", "Patel Parmar Solanki Panchal Mistry Vankar Khatri Suthar Luhar"),
    "marathi": ("Savita Vaishali Mangal Shobha Archana", "Sachin Sanjay Vilas Prakash Santosh", "Shinde Jadhav Pawar Kamble Gaikwad Deshmukh Lohar Sutar More"),
    "south": ("Lakshmi Kavitha Selvi Meenakshi Shanthi Revathi", "Murugan Senthil Kumar Ravi Prakash Anand", "Murugan Selvaraj Subramanian Krishnan Rajan Gowda Nagaraj Achari Palanisamy"),
    "kerala": ("Sheeja Bindu Latha Ammini", "Biju Saji Rajeev Shaji", "Nair Menon Kurian Varghese Thampi Asari"),
    "east": ("Sumitra Rina Mitali Basanti Parul", "Subhash Tapan Bimal Pradip Gautam", "Das Mondal Ghosh Sarkar Karmakar Mahato Oraon Saha Bora"),
    "punjab": ("Harpreet Gurmeet Manjit Simran", "Gurpreet Harjinder Balwinder Sukhdev", "Singh Gill Dhiman Sandhu Grewal Matharu Virdi", "Kaur"),
    "bangla": ("Rokeya Salma Nasrin Shirin Hasina Morium Jahanara Shefali", "Abdul Karim Rafiqul Jahangir Mizanur Shafiqul Delwar Habibur", "Rahman Islam Hossain Miah Sarker Chowdhury Mollah Sheikh Talukder", "Khatun Akter Begum Sultana"),
    "bangla_hindu": ("Malati Basanti Kalpana Shikha", "Nikhil Gopal Ratan Subol", "Saha Das Ghosh Mondal Sarkar Biswas"),
    "newar": ("Sabina Rajani Sarita Laxmi Shanta", "Rajesh Bishnu Krishna Gyan Surendra", "Shrestha Maharjan Shakya Tamrakar Dangol Manandhar Tuladhar Shilpakar"),
    "hills": ("Sita Maya Dil Kumari Bimala", "Ram Hari Dhan Prem Khem", "Gurung Thapa Magar Rai Tamang Sunar Biswakarma Poudel"),
    "terai": ("Ranju Sangita Munni Rekha", "Ram Shambhu Bindeshwar Umesh", "Yadav Jha Mandal Sah Thakur Chaudhary"),
}


@dataclass(frozen=True)
class Town:
    """A real town: how many invented producers it gets, where they stand, which trades it is known for."""
    country: str
    geonames: str
    name: str
    producers: int
    people: list
    quarters: dict = field(default_factory=dict)   # name -> (lat, lon), about 500 m true
    arc: tuple = (0, 360)                          # bearings with dry land, clockwise from north
    spread_km: float = 2.5
    known_for: dict = field(default_factory=dict)  # trade -> factor


def _town(country, name, producers, people, quarters=None, geonames=None, **more):
    return Town(country, geonames or name, name, producers, people.split(), quarters or {}, **more)


TOWNS = [
    _town("KE", "Nairobi", 22, "kikuyu luo kamba luhya", {"Gikomba": (-1.286, 36.843), "Kariobangi": (-1.256, 36.885), "Kawangware": (-1.285, 36.746), "Kibera": (-1.312, 36.788), "Kamukunji": (-1.287, 36.835), "Ngong Road": (-1.300, 36.778), "Industrial Area": (-1.306, 36.853), "Umoja": (-1.283, 36.895)}, known_for={"tinsmith": 2, "print_lab": 2, "fab_lab": 2}),
    _town("KE", "Mombasa", 10, "coast kamba luo", {"Changamwe": (-4.025, 39.627), "Kongowea": (-4.039, 39.686), "Mikindani": (-4.003, 39.633), "Mwembe Tayari": (-4.058, 39.667), "Bamburi": (-3.993, 39.712)}),
    _town("KE", "Kisumu", 16, "luo luhya", {"Kibuye": (-0.095, 34.770), "Kondele": (-0.082, 34.775), "Nyalenda": (-0.115, 34.778), "Manyatta": (-0.093, 34.786), "Obunga": (-0.080, 34.758), "Mamboleo": (-0.063, 34.790)}, known_for={"fab_lab": 2, "basket_weaver": 2}),
    _town("KE", "Nakuru", 7, "kikuyu kalenjin", {"Bondeni": (-0.283, 36.085), "Free Area": (-0.282, 36.110), "Kaptembwa": (-0.293, 36.030), "Shabab": (-0.298, 36.055)}),
    _town("KE", "Eldoret", 6, "kalenjin luhya", {"Langas": (0.484, 35.262), "Huruma": (0.527, 35.258), "Munyaka": (0.530, 35.297)}, known_for={"tailor": 1.5}),
    _town("KE", "Thika", 5, "kikuyu kamba", {"Makongeni": (-1.053, 37.100), "Kiandutu": (-1.058, 37.085)}, known_for={"leather_worker": 2}),
    _town("KE", "Machakos", 4, "kamba", known_for={"basket_weaver": 3, "wood_turner": 2}),
    _town("KE", "Kakamega", 4, "luhya"),
    _town("KE", "Nyeri", 4, "kikuyu"),
    _town("KE", "Meru", 3, "meru"),
    _town("KE", "Kitui", 3, "kamba", known_for={"basket_weaver": 3, "potter": 2}),
    _town("KE", "Malindi", 2, "coast", arc=(210, 340)),
    _town("KE", "Kisii", 3, "kisii"),

    _town("UG", "Kampala", 18, "ganda", {"Katwe": (0.295, 32.577), "Kisenyi": (0.310, 32.571), "Bwaise": (0.350, 32.560), "Wandegeya": (0.330, 32.572), "Nakawa": (0.332, 32.615), "Ndeeba": (0.290, 32.562), "Kawempe": (0.378, 32.557)}, known_for={"welder": 1.5, "tinsmith": 2}),
    _town("UG", "Jinja", 6, "ganda gisu", arc=(20, 110)),
    _town("UG", "Gulu", 6, "acholi", known_for={"carpenter": 2}),
    _town("UG", "Mbarara", 6, "ankole"),
    _town("UG", "Mbale", 5, "gisu"),
    _town("UG", "Masaka", 4, "ganda", known_for={"basket_weaver": 2}),
    _town("UG", "Fort Portal", 4, "ankole"),
    _town("UG", "Arua", 3, "acholi"),

    _town("TZ", "Dar es Salaam", 18, "tanzania coast", {"Gerezani": (-6.827, 39.272), "Keko": (-6.838, 39.275), "Mwenge": (-6.769, 39.228), "Sinza": (-6.782, 39.222), "Temeke": (-6.856, 39.262), "Tandale": (-6.793, 39.243), "Buguruni": (-6.833, 39.243), "Ubungo": (-6.793, 39.207)}, known_for={"tinsmith": 2}),
    _town("TZ", "Arusha", 8, "tanzania", {"Unga Limited": (-3.385, 36.682), "Kaloleni": (-3.368, 36.688), "Sakina": (-3.365, 36.662), "Njiro": (-3.403, 36.704)}, known_for={"fab_lab": 2, "leather_worker": 1.5}),
    _town("TZ", "Mwanza", 8, "tanzania", {"Mabatini": (-2.520, 32.920), "Nyakato": (-2.515, 32.950), "Mkuyuni": (-2.541, 32.908), "Igoma": (-2.540, 32.985)}),
    _town("TZ", "Moshi", 5, "tanzania"),
    _town("TZ", "Dodoma", 6, "tanzania"),
    _town("TZ", "Morogoro", 4, "tanzania"),
    _town("TZ", "Mbeya", 5, "tanzania", known_for={"potter": 2}),
    _town("TZ", "Zanzibar", 4, "zanzibar", arc=(40, 140), known_for={"carpenter": 2, "basket_weaver": 1.5}),

    _town("RW", "Kigali", 16, "rwanda", {"Nyamirambo": (-1.978, 30.045), "Gikondo": (-1.975, 30.075), "Kimironko": (-1.949, 30.126), "Kacyiru": (-1.938, 30.082), "Gisozi": (-1.920, 30.065), "Kicukiro": (-1.988, 30.103)}, known_for={"fab_lab": 2}),
    _town("RW", "Huye", 6, "rwanda", geonames="Butare", known_for={"basket_weaver": 2}),
    _town("RW", "Musanze", 5, "rwanda"),
    _town("RW", "Rubavu", 4, "rwanda", geonames="Gisenyi", arc=(20, 80), spread_km=2),
    _town("RW", "Muhanga", 3, "rwanda", geonames="Gitarama", known_for={"potter": 2}),

    _town("ET", "Addis Ababa", 17, "ethiopia oromo", {"Merkato": (9.032, 38.737), "Kirkos": (9.003, 38.758), "Gulele": (9.055, 38.733), "Saris": (8.957, 38.762), "Kaliti": (8.910, 38.765), "Shiro Meda": (9.063, 38.761), "Kolfe": (9.020, 38.700), "Megenagna": (9.020, 38.802)}, known_for={"weaver": 2, "leather_worker": 2}),
    _town("ET", "Bahir Dar", 7, "ethiopia", arc=(120, 250), known_for={"weaver": 1.5, "basket_weaver": 1.5}),
    _town("ET", "Hawassa", 7, "ethiopia oromo", geonames="Awasa", arc=(20, 150)),
    _town("ET", "Mekelle", 6, "ethiopia", geonames="Mek'ele", known_for={"blacksmith": 2}),
    _town("ET", "Adama", 5, "oromo ethiopia", geonames="Nazrēt"),
    _town("ET", "Dire Dawa", 4, "oromo"),
    _town("ET", "Jimma", 4, "oromo", known_for={"carpenter": 2}),

    _town("NG", "Lagos", 17, "yoruba igbo", {"Yaba": (6.510, 3.374), "Mushin": (6.533, 3.352), "Surulere": (6.500, 3.355), "Ikeja": (6.602, 3.342), "Oshodi": (6.557, 3.345), "Agege": (6.620, 3.322), "Orile": (6.480, 3.338)}, known_for={"maker_space": 2}),
    _town("NG", "Kano", 10, "hausa", {"Sabon Gari": (12.023, 8.537), "Kofar Mata": (11.993, 8.525), "Dala": (12.012, 8.497), "Kurmi": (11.997, 8.517), "Fagge": (12.012, 8.522), "Sharada": (11.960, 8.507)}, known_for={"leather_worker": 3, "embroiderer": 2, "blacksmith": 2}),
    _town("NG", "Ibadan", 9, "yoruba", {"Dugbe": (7.388, 3.880), "Bodija": (7.425, 3.907), "Mokola": (7.402, 3.888), "Challenge": (7.347, 3.877), "Agodi Gate": (7.398, 3.922)}),
    _town("NG", "Aba", 9, "igbo", {"Ariaria": (5.115, 7.334), "Ngwa Road": (5.105, 7.360), "Faulks Road": (5.113, 7.345)}, known_for={"leather_worker": 4, "tailor": 2, "sewing_cooperative": 2}),
    _town("NG", "Nnewi", 6, "igbo", known_for={"machine_shop": 2, "foundry": 3}),
    _town("NG", "Abuja", 7, "hausa igbo yoruba", {"Wuse": (9.070, 7.470), "Nyanya": (9.018, 7.570), "Garki": (9.035, 7.490), "Kubwa": (9.155, 7.330)}),
    _town("NG", "Kaduna", 5, "hausa"),
    _town("NG", "Jos", 5, "hausa igbo", known_for={"potter": 2}),
    _town("NG", "Enugu", 4, "igbo"),
    _town("NG", "Abeokuta", 4, "yoruba", known_for={"embroiderer": 2, "weaver": 2}),

    _town("GH", "Accra", 14, "akan", {"Abossey Okai": (5.560, -0.233), "Kaneshie": (5.568, -0.240), "Madina": (5.670, -0.165), "Kokomlemle": (5.573, -0.210), "Nima": (5.583, -0.198), "Darkuman": (5.590, -0.250), "Teshie": (5.590, -0.108)}),
    _town("GH", "Kumasi", 15, "akan", {"Suame Magazine": (6.718, -1.635), "Asafo": (6.685, -1.615), "Bantama": (6.700, -1.640), "Tafo": (6.732, -1.610), "Anloga Junction": (6.690, -1.597), "Ahwiaa": (6.752, -1.600)}, known_for={"machine_shop": 3, "welder": 2, "foundry": 3, "carpenter": 1.5}),
    _town("GH", "Tamale", 7, "dagomba", {"Aboabo": (9.410, -0.838), "Lamashegu": (9.385, -0.840), "Sakasaka": (9.407, -0.850)}, known_for={"weaver": 2, "leather_worker": 2, "foundry": 2}),
    _town("GH", "Takoradi", 5, "akan", arc=(280, 10)),
    _town("GH", "Cape Coast", 4, "akan", arc=(300, 40), spread_km=2),
    _town("GH", "Bolgatanga", 4, "dagomba", known_for={"basket_weaver": 6, "leather_worker": 2}),
    _town("GH", "Koforidua", 3, "akan"),

    _town("SN", "Dakar", 15, "wolof", {"Médina": (14.684, -17.451), "Grand Dakar": (14.705, -17.455), "Colobane": (14.695, -17.447), "Ouakam": (14.723, -17.486), "Parcelles Assainies": (14.757, -17.437), "Pikine": (14.753, -17.393), "Yoff": (14.752, -17.468)}, known_for={"recycler": 2, "tailor": 1.5}),
    _town("SN", "Thiès", 8, "wolof", {"Randoulène": (14.797, -16.927), "Dixième": (14.785, -16.935), "Médina Fall": (14.803, -16.937)}, known_for={"weaver": 3, "basket_weaver": 2}),
    _town("SN", "Saint-Louis", 6, "wolof", {"Sor": (16.022, -16.481)}, known_for={"embroiderer": 1.5}),
    _town("SN", "Kaolack", 5, "wolof", arc=(300, 60)),
    _town("SN", "Ziguinchor", 5, "diola", arc=(130, 230), known_for={"carpenter": 2, "potter": 2}),
    _town("SN", "Mbour", 5, "wolof", arc=(30, 110)),

    _town("ZA", "Johannesburg", 10, "nguni sotho", {"Newtown": (-26.205, 28.033), "Orlando East": (-26.235, 27.925), "Alexandra": (-26.103, 28.098), "Jeppestown": (-26.204, 28.065), "Kliptown": (-26.277, 27.888), "Wynberg": (-26.107, 28.085)}, known_for={"fab_lab": 2, "maker_space": 2}),
    _town("ZA", "Cape Town", 10, "xhosa cape", {"Salt River": (-33.928, 18.460), "Woodstock": (-33.929, 18.447), "Khayelitsha": (-34.033, 18.676), "Gugulethu": (-33.980, 18.570), "Athlone": (-33.965, 18.505), "Philippi": (-34.005, 18.585)}, known_for={"sewing_cooperative": 2, "ceramics_studio": 2}),
    _town("ZA", "Durban", 9, "nguni", {"Umlazi": (-29.970, 30.885), "KwaMashu": (-29.745, 30.975), "Jacobs": (-29.930, 30.978), "Cato Manor": (-29.860, 30.955), "Warwick": (-29.857, 31.010)}, known_for={"basket_weaver": 2, "sewing_cooperative": 1.5}),
    _town("ZA", "Gqeberha", 5, "xhosa cape", arc=(220, 330)),
    _town("ZA", "Bloemfontein", 5, "sotho"),
    _town("ZA", "Polokwane", 4, "sotho", known_for={"potter": 2}),
    _town("ZA", "East London", 4, "xhosa", arc=(280, 10)),
    _town("ZA", "Mbombela", 3, "nguni"),

    _town("IN", "Mumbai", 9, "marathi gujarat north north_muslim", {"Dharavi": (19.040, 72.853), "Kurla": (19.070, 72.880), "Saki Naka": (19.100, 72.888), "Govandi": (19.057, 72.913), "Lower Parel": (18.996, 72.828), "Byculla": (18.977, 72.833)}, known_for={"leather_worker": 2, "recycler": 3, "potter": 1.5}),
    _town("IN", "Pune", 7, "marathi", {"Kasba Peth": (18.521, 73.858), "Bhosari": (18.628, 73.848), "Hadapsar": (18.502, 73.927), "Shivajinagar": (18.530, 73.847)}, known_for={"machine_shop": 3, "fab_lab": 2}),
    _town("IN", "Ahmedabad", 7, "gujarat", {"Odhav": (23.022, 72.665), "Naroda": (23.070, 72.660), "Jamalpur": (23.013, 72.584), "Bapunagar": (23.037, 72.628)}, known_for={"embroiderer": 2, "foundry": 2}),
    _town("IN", "Coimbatore", 6, "south", {"Peelamedu": (11.027, 77.003), "Ganapathy": (11.037, 76.978), "Singanallur": (11.000, 77.028)}, known_for={"machine_shop": 4, "foundry": 4}),
    _town("IN", "Jaipur", 7, "north north_muslim", {"Sanganer": (26.820, 75.790), "Sitapura": (26.780, 75.838), "Jhotwara": (26.943, 75.745), "Brahmpuri": (26.938, 75.825)}, known_for={"embroiderer": 2, "ceramics_studio": 3, "print_lab": 2}),
    _town("IN", "Bengaluru", 6, "south", {"Peenya": (13.030, 77.520), "Shivajinagar": (12.986, 77.605), "Kalasipalya": (12.963, 77.577), "Yeshwanthpur": (13.022, 77.550)}, known_for={"maker_space": 3, "machine_shop": 2}),
    _town("IN", "Chennai", 6, "south", {"Guindy": (13.010, 80.212), "Ambattur": (13.110, 80.155), "Perambur": (13.115, 80.232), "Vyasarpadi": (13.118, 80.255)}, known_for={"machine_shop": 2}),
    _town("IN", "Kolkata", 7, "east bangla", {"Kumartuli": (22.600, 88.363), "Howrah": (22.590, 88.310), "Metiabruz": (22.545, 88.267), "Tangra": (22.553, 88.390), "Belgachia": (22.605, 88.385)}, known_for={"potter": 2, "leather_worker": 2, "tailor": 2, "foundry": 2}),
    _town("IN", "Varanasi", 6, "north north_muslim", {"Lohta": (25.305, 82.935), "Madanpura": (25.300, 83.003), "Lallapura": (25.312, 82.992)}, known_for={"weaver": 5}),
    _town("IN", "Khurja", 4, "north north_muslim", known_for={"ceramics_studio": 12, "potter": 5}),
    _town("IN", "Bhuj", 5, "gujarat", known_for={"embroiderer": 4, "weaver": 3, "potter": 2, "leather_worker": 2}),
    _town("IN", "Ludhiana", 5, "punjab", known_for={"machine_shop": 4, "sewing_cooperative": 2}),
    _town("IN", "Guwahati", 4, "east", arc=(120, 240), known_for={"basket_weaver": 4, "weaver": 3}),
    _town("IN", "Ranchi", 4, "east", known_for={"basket_weaver": 3, "blacksmith": 2}),
    _town("IN", "Kochi", 4, "kerala", {"Kaloor": (9.995, 76.292), "Palarivattom": (10.005, 76.308), "Vyttila": (9.967, 76.318)}, known_for={"fab_lab": 3, "carpenter": 2}),
    _town("IN", "Delhi", 5, "north punjab north_muslim", {"Okhla": (28.535, 77.272), "Shahdara": (28.673, 77.290), "Wazirpur": (28.697, 77.165), "Seelampur": (28.668, 77.268), "Uttam Nagar": (28.620, 77.055)}, known_for={"recycler": 2, "potter": 2}),

    _town("BD", "Dhaka", 18, "bangla bangla bangla_hindu", {"Dholaikhal": (23.708, 90.418), "Mirpur": (23.805, 90.365), "Rayer Bazar": (23.745, 90.362), "Hazaribagh": (23.737, 90.367), "Keraniganj": (23.695, 90.385), "Islampur": (23.710, 90.407), "Tejgaon": (23.762, 90.398), "Mohammadpur": (23.763, 90.358)}, known_for={"machine_shop": 2, "sewing_cooperative": 2, "leather_worker": 2, "plastic_recycler": 2}),
    _town("BD", "Chattogram", 9, "bangla bangla bangla_hindu", {"Agrabad": (22.325, 91.812), "Chawkbazar": (22.357, 91.838), "Pahartali": (22.358, 91.793), "Muradpur": (22.370, 91.832)}, known_for={"recycler": 2, "welder": 1.5}),
    _town("BD", "Rajshahi", 8, "bangla bangla bangla_hindu", {"Shaheb Bazar": (24.366, 88.600), "Sopura": (24.392, 88.600), "Laxmipur": (24.373, 88.582), "Kazla": (24.366, 88.640)}, known_for={"weaver": 3, "potter": 2}),
    _town("BD", "Khulna", 6, "bangla bangla bangla_hindu", {"Daulatpur": (22.870, 89.523), "Khalishpur": (22.850, 89.540), "Sheikhpara": (22.815, 89.558)}),
    _town("BD", "Sylhet", 4, "bangla bangla bangla_hindu", known_for={"basket_weaver": 4}),
    _town("BD", "Bogura", 6, "bangla bangla bangla_hindu", geonames="Bogra", known_for={"foundry": 5, "machine_shop": 3}),
    _town("BD", "Jashore", 5, "bangla bangla bangla_hindu", geonames="Jessore", known_for={"embroiderer": 4, "machine_shop": 1.5}),
    _town("BD", "Rangpur", 4, "bangla bangla bangla_hindu", known_for={"weaver": 3}),
    _town("BD", "Tangail", 4, "bangla bangla bangla_hindu", known_for={"weaver": 6}),

    _town("NP", "Kathmandu", 11, "newar hills", {"Balaju": (27.733, 85.302), "Kalimati": (27.698, 85.298), "Koteshwor": (27.678, 85.349), "Asan": (27.707, 85.312), "Chabahil": (27.717, 85.347), "Kirtipur": (27.678, 85.278)}),
    _town("NP", "Lalitpur", 7, "newar", {"Patan Industrial Estate": (27.663, 85.327), "Jawalakhel": (27.673, 85.313), "Okubahal": (27.671, 85.328), "Pulchowk": (27.679, 85.317)}, geonames="Pātan", known_for={"foundry": 4, "fab_lab": 2, "weaver": 2}),
    _town("NP", "Bhaktapur", 5, "newar", {"Bolachha": (27.671, 85.427), "Suryabinayak": (27.660, 85.425), "Thimi": (27.680, 85.387)}, known_for={"potter": 8, "carpenter": 2, "weaver": 2}),
    _town("NP", "Pokhara", 7, "hills", {"Prithvi Chowk": (28.208, 83.990), "Bagar": (28.240, 83.985), "Chipledhunga": (28.223, 83.988)}),
    _town("NP", "Biratnagar", 4, "terai hills", arc=(300, 60)),
    _town("NP", "Butwal", 3, "hills", geonames="Butwāl", arc=(120, 240)),
    _town("NP", "Janakpur", 3, "terai", known_for={"potter": 2, "basket_weaver": 2}),
]

_SHOWN = {(town.country, town.geonames): town.name for town in TOWNS}


def town_name(country, geonames):
    """The name people use today where GeoNames keeps an older one (Hawassa, not Awasa)."""
    return _SHOWN.get((country, geonames), geonames)
