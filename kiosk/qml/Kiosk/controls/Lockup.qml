// The event's logo, or the drum's star, beside its name; a logo that is far wider than high stands over it.
import QtQuick
import Kiosk
import Kiosk.Bridge

Grid {
    id: lockup

    property string name
    readonly property bool banner: logo.visible && logo.aspect > 16 / 6
    readonly property real signWidth: logo.visible ? logo.width : 6 * Theme.u

    columns: banner ? 1 : 2
    spacing: (banner ? 1.2 : 1.6) * Theme.u
    verticalItemAlignment: Grid.AlignVCenter

    Drawing {
        visible: Theme.logo === ""
        source: "motif/star"
        color: Theme.gold
        width: 6 * Theme.u
        height: width
        Accessible.ignored: true
    }
    Emblem {
        id: logo

        visible: Theme.logo !== ""
        source: Theme.logo
        width: lockup.banner ? Math.min(5 * Theme.u * aspect, lockup.width, 37 * Theme.u) : 6 * Theme.u * aspect
        height: width / aspect
        Accessible.ignored: true
    }
    Words {
        width: lockup.width - (lockup.banner ? 0 : lockup.spacing + lockup.signWidth)
        text: lockup.name
        style: "small"
        size: (text.length > 60 ? 2.2 : 2.3) * Theme.u * Theme.textScale
        line: 1.3
        font.weight: Font.DemiBold
        color: Theme.text2
        maximumLineCount: 4
        elide: Text.ElideRight
    }
}
