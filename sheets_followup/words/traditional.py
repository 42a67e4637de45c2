"""Words of the Chinese table in the traditional letters of Taiwan and Hong Kong.

The table is written in simplified letters; each entry is read in both. One letter that stands for
two is brought to the one that headers and statuses need: 回复 is 回覆, 复试 is 複試, 应征 is 應徵.
"""

from __future__ import annotations

_SIMPLE = (
    "应职称联络系电邮试时间备状态进结题录无没过岗专员负责领导业务总经实习约谈话内层请"
    "拟签终轮况优势预计馈讯书递简历单医学师长级组团队动谢发达现场门当环节处弃绝关闭暂"
    "冻随号码机猎头评价规补说记忆笔户还虑选择类别项网页链开启条个问见视频线办贸产资与"
    "并对于为从来后写听读愿两认识费财挂标"
)
_TRADITIONAL = (
    "應職稱聯絡繫電郵試時間備狀態進結題錄無沒過崗專員負責領導業務總經實習約談話內層請"
    "擬簽終輪況優勢預計饋訊書遞簡歷單醫學師長級組團隊動謝發達現場門當環節處棄絕關閉暫"
    "凍隨號碼機獵頭評價規補說記憶筆戶還慮選擇類別項網頁鏈開啟條個問見視頻線辦貿產資與"
    "並對於為從來後寫聽讀願兩認識費財掛標"
)
_LETTERS = str.maketrans(_SIMPLE, _TRADITIONAL)


def traditional(text: str) -> str:
    """The text in traditional letters."""
    text = text.replace("应征", "應徵").replace("回复", "回覆").replace("答复", "答覆")
    return text.replace("复", "複").replace("面谈", "面談").translate(_LETTERS)


_BACK = str.maketrans(_TRADITIONAL + "覆複", _SIMPLE + "复复")


def simplified(text: str) -> str:
    """The text in the letters in which the Chinese tables are written, letter for letter."""
    return text.translate(_BACK)
