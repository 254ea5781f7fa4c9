// All text of the window: plain, in our families, with figures of one width, in one of the look's styles.
import QtQuick
import Admin

Text {
    id: words

    // qmllint disable property-override
    // Not Text's own style (outline, raised …), which the look has no use for.
    property string style: "body"
    // qmllint enable property-override
    readonly property var look: Tokens.type[style]

    textFormat: Text.PlainText
    color: style === "small" || style === "label" ? Tokens.text3 : Tokens.text
    font { pixelSize: words.look.size; weight: words.look.weight; features: ({ "tnum": 1 }) }
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(look.line * look.size)
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
