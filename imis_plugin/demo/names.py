"""Invented people, firms and numbers. Every combination is chance; no list of real persons was used."""

from __future__ import annotations

import numpy as np

MALE = (
    "Aakash Abdul Ajay Akhilesh Amit Anil Arjun Arun Ashok Asif Bablu Bharat Brijesh Deepak Dinesh Faisal Gopal Govind "
    "Hari Imran Irfan Jagdish Kailash Kamal Kishan Lalit Mahesh Manoj Mohit Mukesh Nadeem Naresh Naveen Om Pankaj "
    "Pradeep Prem Rajesh Rakesh Ram Ramesh Ravi Rizwan Rohit Sachin Salim Sandeep Sanjay Santosh Satish Shahid Shiv "
    "Shyam Sunil Suresh Tariq Umesh Vijay Vikas Vinod Vivek Wasim Yogesh Zubair"
).split()
FEMALE = (
    "Aarti Amina Anita Anjali Asha Ayesha Bimla Chanda Deepa Farida Fatima Gayatri Geeta Gulshan Hina Indu Jaya Jyoti "
    "Kamla Kanchan Kavita Kiran Kusum Lakshmi Lata Madhu Malti Mamta Manju Maya Meena Meera Munni Nafisa Neelam Nisha "
    "Pooja Poonam Pushpa Radha Rani Rehana Rekha Renu Rita Rubina Sadhna Sana Saraswati Sarita Savitri Seema Shabana "
    "Shanti Sharda Sita Sudha Suman Sunita Sushila Tara Usha Vandana Vimla Yasmin Zeenat"
).split()
FAMILY = (
    "Agarwal Ahmad Ali Ansari Awasthi Bajpai Bharti Chaudhary Chauhan Dixit Dubey Gautam Ghosh Gupta Hussain Jaiswal "
    "Kashyap Khan Khanna Kumar Kushwaha Maurya Mishra Nigam Nishad Pal Pandey Pathak Prajapati Qureshi Rastogi Rawat "
    "Rizvi Sahu Saxena Shukla Siddiqui Singh Sonkar Srivastava Tandon Tiwari Tripathi Trivedi Valmiki Verma Yadav"
).split()
MOHALLA = (
    "Purana Bazar|Naya Ganj|Mali Tola|Kumhar Tola|Talab Par|Nala Kinara|Imli Gali|Peepal Chowk|Sabzi Mandi|Bagh Gali|"
    "Kuan Wali Gali|Mandir Marg|Masjid Gali|Station Road|Ghat Road|Dhobi Ghat|Chhota Bagh|Bada Bagh|Azad Nagar|"
    "Shanti Nagar|Ambedkar Nagar|Nehru Nagar|Gandhi Nagar|Subhash Nagar|Indira Nagar"
).split("|")
LIC = (
    "Nala Basti|Ghat Basti|Rail Patri Basti|Naya Basti|Purani Basti|Bagh Basti|Talab Basti|Mallah Tola|Dhobi Basti|"
    "Kabari Basti|Ambedkar Basti|Kanshiram Basti|Indira Basti|Valmiki Basti|Jogi Tola|Bansphor Tola|Rickshaw Basti|"
    "Pipal Basti|Neem Basti|Imli Basti|Kumhar Basti|Lohar Tola|Nat Basti|Mochi Tola|Ram Nagar Basti|Shiv Nagar Basti|"
    "Sanjay Nagar Basti|Rajiv Basti|Durga Basti|Kali Basti|Ganga Basti|Gomti Basti|Bandha Basti|Pul Basti|"
    "Kila Basti|Mandi Basti|Chungi Basti|Tikona Basti|Khadra Basti|Godown Basti|Bhatta Basti|Tila Basti"
).split("|")


def people(rng: np.random.Generator, count: int, female_share: float = 0.25) -> tuple[list[str], list[str]]:
    """Names and genders of ``count`` invented people."""
    female = rng.random(count) < female_share
    men = rng.integers(0, len(MALE), count)
    women = rng.integers(0, len(FEMALE), count)
    last = rng.integers(0, len(FAMILY), count)
    names = [
        (FEMALE[w] if f else MALE[m]) + " " + FAMILY[k]
        for f, m, w, k in zip(female.tolist(), men.tolist(), women.tolist(), last.tolist(), strict=True)
    ]
    return names, ["Female" if f else "Male" for f in female.tolist()]


def phones(rng: np.random.Generator, count: int) -> list[str]:
    """Telephone numbers nobody has: the Indian plan gives no subscriber number that begins with 00."""
    return ["+9100" + str(n) for n in rng.integers(10_000_000, 99_999_999, count).tolist()]


def person(rng: np.random.Generator, female_share: float = 0.25) -> tuple[str, str]:
    """One invented name with its gender."""
    names, genders = people(rng, 1, female_share)
    return names[0], genders[0]


def phone(rng: np.random.Generator) -> str:
    """One number as from :func:`phones`."""
    return phones(rng, 1)[0]
