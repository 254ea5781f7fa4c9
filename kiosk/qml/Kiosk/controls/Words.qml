// All text of the kiosk: plain, in our families, with figures of one width, in one of the look's styles.
import QtQuick
import Kiosk

Text {
    // qmllint disable property-override
    // Not Text's own style (outline, raised …), which the look has no use for.
    property string style: "body"
    // qmllint enable property-override
    property real size: Theme.type[style].size
    property real line: Theme.type[style].line

    textFormat: Text.PlainText
    color: style === "body" ? Theme.text2 : style === "small" ? Theme.text3 : Theme.text
    font.pixelSize: Math.round(size)
    font.weight: Theme.type[style].weight
    font.features: ({ "tnum": 1 })
    font.letterSpacing: style === "display" ? -0.02 * size : style === "h1" ? -0.01 * size : 0
    lineHeightMode: Text.FixedHeight
    lineHeight: line * size
    // A fixed line hangs from its top, and the last one is never lower than its letters: this puts them in the middle of it.
    topPadding: (line - Theme.naturalLine) * size / 2
    bottomPadding: line < Theme.naturalLine ? topPadding : -topPadding
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
